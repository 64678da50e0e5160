/// Prints what was found, as it is found.
final class Report {
  enum Form { case table, json }

  private let form: Form
  private var shown: [Measurement] = []

  init(form: Form) { self.form = form }

  func show(_ measurements: [Measurement]) {
    if form == .table { print("\n" + Measurement.heading) }
    for measurement in measurements {
      print(form == .table ? measurement.text : measurement.json)
    }
    shown += measurements
  }

  /// How much slower the largest archive is than the one before.
  func showGrowth() {
    let sizes = Set(shown.compactMap(\.articles)).sorted()
    guard let large = sizes.last, let small = sizes.dropLast().last else { return }
    if form == .table { print("\ngrowth from \(small) to \(large) articles") }
    for measurement in shown where measurement.articles == large && measurement.unit.isOfReader {
      let before = shown.first { $0.name == measurement.name && $0.articles == small }
      guard let before, before.value > 0 else { continue }
      let factor = Measurement.digits(measurement.value / before.value)
      print(
        form == .table
          ? "\(measurement.name.padded(60)) \(factor.leftPadded(8)) times"
          : "{\"name\":\"\(measurement.name.escaped)\",\"growth\":\(factor)}"
      )
    }
  }

  func show(_ accuracy: AccuracyBenchmark, of subject: String) {
    if form == .table {
      print("\n\(subject.padded(52)) precision    recall        F1")
    }
    for score in accuracy.scores {
      let figures = [score.precision, score.recall, score.f1].map(Measurement.digits)
      switch form {
      case .table:
        print(score.name.padded(52) + figures.map { $0.leftPadded(10) }.joined())
      case .json:
        print(
          "{\"of\":\"\(subject.escaped)\",\"name\":\"\(score.name)\",\"precision\":\(figures[0]),"
            + "\"recall\":\(figures[1]),\"f1\":\(figures[2])}"
        )
      }
    }
    for answers in accuracy.answers {
      switch form {
      case .table:
        print(
          "\(answers.name.padded(52)) \(answers.right) right, \(answers.wrong) wrong, "
            + "\(answers.unknown) not given"
        )
      case .json:
        print(
          "{\"of\":\"\(subject.escaped)\",\"name\":\"\(answers.name)\",\"right\":\(answers.right),"
            + "\"wrong\":\(answers.wrong),\"unknown\":\(answers.unknown)}"
        )
      }
    }
    if form == .table { print("bodies below one half".padded(52) + " \(accuracy.pagesBelowHalf)") }
  }
}

extension String {
  func padded(_ width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }

  func leftPadded(_ width: Int) -> String {
    String(repeating: " ", count: max(0, width - count)) + self
  }

  /// For use inside a string of JSON.
  var escaped: String { replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") }
}
