import Articles

extension PersonLabel {
  /// A person as lists show the name: what stands in parentheses at its end is the role.
  public init(shown: String) {
    guard shown.hasSuffix(")"), let start = shown.lastIndex(of: "("), start > shown.startIndex
    else {
      self.init(name: shown)
      return
    }
    let name = shown[..<start].trimmingSuffix { $0 == " " }
    self.init(name: String(name), role: String(shown[shown.index(after: start)...].dropLast()))
  }
}

extension PersonCorrection {
  /// Two persons, as lists show their names, are one; nil for the same one.
  public static func merging(_ from: String, into to: String) -> PersonCorrection? {
    let correction = PersonCorrection(
      .merge,
      from: PersonLabel(shown: from),
      to: PersonLabel(shown: to)
    )
    return correction.from == correction.to ? nil : correction
  }

  /// A form of a person's name is somebody else's: all that is printed so, or, where it is the person's own name, what is
  /// printed so with the form's role. Nil where nothing would set the two apart, or nothing be left of the person.
  ///
  /// - Parameters:
  ///   - shown: the person as lists show the name.
  ///   - forms: all of the person.
  public static func splitting(
    _ form: PersonForm,
    from shown: String,
    among forms: [PersonForm]
  ) -> PersonCorrection? {
    let person = PersonLabel(shown: shown)
    let words = SearchTokens.exactWords(of: form.text)
    let isOwnName = words == SearchTokens.exactWords(of: person.name)
    var split = PersonLabel(name: form.text)
    if isOwnName {
      guard let role = form.roles.first else { return nil }
      split.role = SearchTokens.exactWords(of: role).joined(separator: " ")
    }
    let correction = PersonCorrection(.split, from: person, to: split)
    let taken = forms.filter { correction.takes($0) }
    return taken.isEmpty || taken.count == forms.count || split == person ? nil : correction
  }

  /// True for a form that a split takes away.
  public func takes(_ form: PersonForm) -> Bool {
    guard SearchTokens.exactWords(of: form.text) == SearchTokens.exactWords(of: to.name) else {
      return false
    }
    guard let role = to.role else { return true }
    let words = SearchTokens.foldedWords(of: role)
    return form.roles.contains { SearchTokens.foldedWords(of: $0).starts(with: words) }
  }
}

extension Substring {
  fileprivate func trimmingSuffix(while isTrimmed: (Character) -> Bool) -> Substring {
    var rest = self
    while let last = rest.last, isTrimmed(last) { rest.removeLast() }
    return rest
  }
}
