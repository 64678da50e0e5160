import ArgumentParser

/// How answers are printed.
struct FormatOptions: ParsableArguments {
  @Flag(help: "Print JSON, one object a line.")
  var json = false

  var format: OutputFormat { json ? .json : .text }
}
