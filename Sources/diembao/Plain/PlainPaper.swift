import Articles
import Glibc
import ReaderScreen
import ReaderTerminal

/// What the line mode prints on and reads from: lines no longer than the terminal is wide.
struct PlainPaper {
  /// Columns of a line.
  let columns: Int
  /// Entries of a list, and lines of a text, that are printed at once.
  let listRows: Int
  let textRows: Int
  let glyphs: Glyphs
  private let isAsked: Bool

  /// The terminal; or a pipe, on which an article is printed as a whole and nothing is asked.
  init(glyphs: Glyphs) {
    self.glyphs = glyphs
    let output = Console.output
    columns = max(20, output.columns ?? Paragraphs.measure)
    isAsked = output.isTerminal
    let rows = output.isTerminal ? output.rows : 24
    listRows = max(5, min(30, rows - 4))
    textRows = output.isTerminal && isatty(STDIN_FILENO) == 1 ? max(5, rows - 3) : .max
  }

  /// Letters as they are; in ASCII on a terminal whose locale has no more.
  static var usualGlyphs: Glyphs {
    Console.output.isTerminal && !ReaderApp.localeHasUTF8 ? .ascii : .unicode
  }

  /// Prints a text in as many lines as it needs.
  func say(_ text: String) throws(CommandError) {
    for line in Paragraphs.lines(glyphs.shown(text), width: columns) { try say(set: line) }
  }

  /// An entry of a list; what does not fit in its first line stands under it.
  func say(number: Int, _ text: String) throws(CommandError) {
    let lines = Paragraphs.lines(glyphs.shown(text), width: columns - 4)
    for (index, line) in lines.enumerated() {
      let label = index == 0 ? "\(number)." : ""
      let gap = String(repeating: " ", count: max(1, 4 - label.utf8.count))
      try say(set: label + gap + line)
    }
  }

  /// Prints a line that is set already.
  func say(set line: String) throws(CommandError) { try Console.output.write(line: line) }

  /// Lines as the terminal can show them.
  func lines(of lines: [String]) -> [String] { lines.map(glyphs.shown) }

  /// The next line that is typed; nil when there are no more.
  func ask() throws(CommandError) -> String? {
    if isAsked { try Console.output.write("> ") }
    try Console.output.flush()
    return readLine(strippingNewline: true)
  }
}
