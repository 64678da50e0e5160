import Articles

/// The corrections of one keeper, in the order in which they were made.
///
/// Whose a form is after them depends on the form, on whose it was before, and on nothing else.
struct PersonCorrectionRules {
  private struct Step {
    let kind: PersonCorrection.Kind
    let from: PersonKey
    let to: PersonKey
    /// Folded; empty when the role does not matter.
    let role: [String]
  }

  /// What a correction looks at.
  struct Form {
    /// The name in lower case with its marks.
    var exact: String
    var roles: [String]
    /// By which it joined a person of a longer name.
    var sharedRole: String?
    /// Whose it is by the rules of names alone.
    var ruled: PersonKey
  }

  private let steps: [Step]
  /// What to call a person who has no form of the own name; the oldest correction tells.
  private(set) var names: [PersonKey: String] = [:]

  static let none = PersonCorrectionRules([])

  init(_ corrections: [PersonCorrection]) {
    var names: [PersonKey: String] = [:]
    steps = corrections.compactMap { correction in
      guard let from = PersonKey(correction.from), let to = PersonKey(correction.to), from != to
      else { return nil }
      for (key, label) in [(from, correction.from), (to, correction.to)] where names[key] == nil {
        names[key] = label.text
      }
      let role = correction.to.role.map(SearchTokens.foldedWords(of:)) ?? []
      return Step(kind: correction.kind, from: from, to: to, role: role)
    }
    self.names = names
  }

  var isEmpty: Bool { steps.isEmpty }

  /// Whose a form is that was `person`'s before the corrections.
  func person(of form: Form, before person: PersonKey) -> PersonKey {
    steps.reduce(person) { person, step in
      person == step.from && takes(form, step) ? step.to : person
    }
  }

  private func takes(_ form: Form, _ step: Step) -> Bool {
    switch step.kind {
    case .merge: true
    // What a merge brought goes with the name that it came with.
    case .split where step.role.isEmpty: form.exact == step.to.name || form.ruled == step.to
    case .split:
      // A short form goes with the role that joined it to the name.
      form.exact == step.to.name && form.roles.contains { says($0, step.role) }
        || form.sharedRole.map { says($0, step.role) } ?? false
    }
  }

  /// True for "Bộ trưởng Quốc phòng" when asked for "bộ trưởng".
  private func says(_ role: String, _ words: [String]) -> Bool {
    SearchTokens.foldedWords(of: role).starts(with: words)
  }
}
