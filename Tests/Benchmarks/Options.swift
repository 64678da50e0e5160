/// What a run is asked to do.
struct Options {
  enum Subject: String, CaseIterable {
    case extraction, accuracy, archive
    /// Random keys; only when it is named.
    case soak
  }

  var subjects: Set<Subject> = []
  /// Numbers of articles, ascending; one at least.
  var sizes = [5000]
  var annotations: String?
  var folder: String?
  var form = Report.Form.table
  /// How many keys a soak presses.
  var keys = 200_000

  /// Nil for what cannot be understood.
  init?(_ arguments: some Sequence<String>) {
    var rest = Array(arguments.reversed())
    while let argument = rest.popLast() {
      if let subject = Subject(rawValue: argument) {
        subjects.insert(subject)
        continue
      }
      if argument == "--json" {
        form = .json
        continue
      }
      guard let value = rest.popLast() else { return nil }
      switch argument {
      case "--articles":
        let numbers = value.split(separator: ",").map(Self.number)
        guard !numbers.isEmpty, !numbers.contains(nil) else { return nil }
        sizes = numbers.compactMap(\.self).sorted()
      case "--annotations": annotations = value
      case "--keep": folder = value
      case "--keys":
        guard let number = Self.number(value[...]) else { return nil }
        keys = number
      default: return nil
      }
    }
    if subjects.isEmpty { subjects = Set(Subject.allCases).subtracting([.soak]) }
  }

  /// "5000", "100k" or "1M".
  private static func number(_ text: Substring) -> Int? {
    let factor = text.hasSuffix("k") ? 1000 : text.hasSuffix("M") ? 1_000_000 : 1
    let digits = factor == 1 ? text : text.dropLast()
    return Int(digits).flatMap { $0 > 0 ? $0 * factor : nil }
  }
}
