public import ArticleArchive

/// What lies over the panes and is about people; one may lie over another.
public enum PersonOverlay: Sendable, Hashable {
  case page(PersonPage)
  /// Every form of a name, and why it is taken for the person.
  case forms(PersonForms)
  /// What a correction of who is who would do, before it is made.
  case question(CorrectionQuestion)
}

/// The forms of a person's name; each may be split off.
public struct PersonForms: Sendable, Hashable {
  public let person: PersonRow
  /// Nil until they are there.
  public internal(set) var forms: [PersonForm]?
  public internal(set) var selection = 0

  init(of person: PersonRow) { self.person = person }

  /// The chosen form; nil when there is none.
  public var selected: PersonForm? {
    guard let forms, forms.indices.contains(selection) else { return nil }
    return forms[selection]
  }
}

/// A correction that waits for a yes.
public struct CorrectionQuestion: Sendable, Hashable {
  public enum Subject: Sendable, Hashable {
    /// Two persons are one, who is called like the second.
    case merge(PersonRow, into: PersonRow)
    /// A form is somebody else's; with all forms that go with it.
    case split([PersonForm], of: PersonRow)
  }

  public internal(set) var subject: Subject
  public internal(set) var correction: PersonCorrection
  /// Why two names may be one person's; nil when nothing speaks for it but whoever asks.
  public let likeness: NameLikeness?
  /// Articles that name either of two persons; nil until counted.
  public internal(set) var together: Int?
}

extension CorrectionQuestion {
  /// Nil for one and the same person.
  static func merging(
    _ from: PersonRow,
    into to: PersonRow,
    likeness: NameLikeness? = nil
  ) -> CorrectionQuestion? {
    PersonCorrection.merging(from.name, into: to.name).map {
      CorrectionQuestion(subject: .merge(from, into: to), correction: $0, likeness: likeness)
    }
  }

  /// Nil where the form cannot be told from what would be left.
  static func splitting(_ form: PersonForm, of forms: PersonForms) -> CorrectionQuestion? {
    let all = forms.forms ?? []
    let split = PersonCorrection.splitting(form, from: forms.person.name, among: all)
    return split.map { split in
      let taken = all.filter(split.takes)
      return CorrectionQuestion(
        subject: .split(taken, of: forms.person),
        correction: split,
        likeness: nil
      )
    }
  }

  /// The other one of two persons keeps the name.
  mutating func turnAround() {
    guard case .merge(let from, let to) = subject,
      let other = PersonCorrection.merging(to.name, into: from.name)
    else { return }
    subject = .merge(to, into: from)
    correction = other
  }
}
