extension Style {
  /// The name in settings: "focused-pane-title".
  public var name: String {
    "\(self)".unicodeScalars.reduce(into: "") { name, scalar in
      if scalar.properties.isUppercase { name.append("-") }
      name.append(scalar.properties.lowercaseMapping)
    }
  }
}
