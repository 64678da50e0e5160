import ArticleArchive
import ArticleExtraction
import Articles

/// What pages of an archive are read with: its lessons, and the number they have there.
struct LessonsInForce: Sendable {
  /// 0 when nothing was learnt.
  let number: Int
  let extractor: Extractor

  private init(number: Int, lessons: Lessons) {
    self.number = number
    extractor = Extractor(lessons: lessons)
  }

  /// Lessons that this version cannot read are none: gathering them again is what ``Reextraction`` is for.
  init(of archive: Archive) async throws(ArchiveError) {
    if let kept = try await archive.lessons(), let lessons = Lessons(kept.lessons) {
      self.init(number: kept.number, lessons: lessons)
    } else {
      self = .none
    }
  }

  static let none = LessonsInForce(number: 0, lessons: .none)

  /// For pages that are read on a day.
  func stamp(on day: Day) -> ExtractionStamp {
    ExtractionStamp(lessons: number, extraction: Extractor.version, day: day)
  }
}

extension Lessons {
  /// Nil when these are not the bytes of lessons.
  init?(_ kept: KeptLessons) {
    guard let names = NameLexicon(bytes: kept.names),
      let repeated = RepeatedLines(bytes: kept.repeatedLines)
    else { return nil }
    self = .none
    self.names = names
    self.repeated = repeated
  }
}

extension KeptLessons {
  init(_ lessons: Lessons) {
    self.init(names: lessons.names.bytes, repeatedLines: lessons.repeated.bytes)
  }
}
