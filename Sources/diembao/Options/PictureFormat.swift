import ArgumentParser

/// How a screen is printed.
nonisolated enum PictureFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  /// A picture in the light theme's colours.
  case svg
}
