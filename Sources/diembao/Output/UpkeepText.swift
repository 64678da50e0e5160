import ArticleArchive
import Articles
import ReaderScreen

// What looking after an archive has brought, as a person reads it.

nonisolated extension UpkeepReport {
  /// "The file has 412.3 MB instead of 767.1 MB"
  var sentence: String {
    Speech.choose(en: english, vi: vietnamese)
  }

  private var english: String {
    let now = "The file has \(bytesAfter.size)"
    let change = bytesAfter == bytesBefore ? ", as before" : " instead of \(bytesBefore.size)"
    let free = freeAfter > 0 ? "; \(freeAfter.size) in it are free" : ""
    return now + change + free
  }

  private var vietnamese: String {
    let now = "Tệp chiếm \(bytesAfter.size)"
    let change = bytesAfter == bytesBefore ? ", như trước" : " thay vì \(bytesBefore.size)"
    let free = freeAfter > 0 ? "; \(freeAfter.size) trong đó còn trống" : ""
    return now + change + free
  }
}

nonisolated extension OptimizingReport {
  /// "The search index has 1 part instead of 17. The file has …"
  var sentence: String {
    Speech.choose(en: english, vi: vietnamese) + upkeep.sentence
  }

  private var english: String {
    let parts = partsAfter == 1 ? "1 part" : "\(partsAfter) parts"
    let change = partsAfter == partsBefore ? ", as before" : " instead of \(partsBefore)"
    return "The search index has \(parts)\(change). "
  }

  private var vietnamese: String {
    let change = partsAfter == partsBefore ? ", như trước" : " thay vì \(partsBefore)"
    return "Chỉ mục tìm kiếm có \(partsAfter) phần\(change). "
  }
}

nonisolated extension OptimizingProgress {
  /// What the progress line says.
  var line: String {
    Speech.choose(
      en: "merging the search index: \(bytes.size) of \(total.size)",
      vi: "đang gộp chỉ mục tìm kiếm: \(bytes.size) trên \(total.size)"
    )
  }
}

nonisolated extension WorkDone {
  /// What the progress line says while the search index is made anew.
  var line: String {
    let (articles, total) = (Speech.strings.articles(done), Speech.strings.number(total))
    return Speech.choose(
      en: "making the search index: \(articles) of \(total)",
      vi: "đang lập chỉ mục tìm kiếm: \(articles) trên \(total)"
    )
  }
}

nonisolated extension ArchiveUpgrade.Outcome {
  func sentence(of path: String, after seconds: Double) -> String {
    let path = SafeText.line(path)
    switch self {
    case .current:
      return Speech.choose(
        en: "\(path) has the form of this version already",
        vi: "\(path) đã đúng dạng của phiên bản này"
      )
    case .upgraded(let report):
      let articles = Speech.strings.articles(report.articles)
      let ghosts = Speech.strings.number(report.ghosts)
      let (after, before) = (report.bytesAfter.size, report.bytesBefore.size)
      return Speech.choose(
        en: """
          \(articles) and \(ghosts) ghosts upgraded in \(seconds.tenths) s; the file has \(after) instead of \
          \(before)
          """,
        vi: """
          Đã nâng cấp \(articles) và \(ghosts) bài chỉ có tít trong \(seconds.tenths) giây; tệp chiếm \(after) \
          thay vì \(before)
          """
      )
    }
  }
}

nonisolated extension ArchiveUpgrade.Progress {
  /// What the progress line says after so many seconds.
  func line(after seconds: Double) -> String {
    let (done, all) = (Speech.strings.articles(articles), Speech.strings.number(total))
    let line = Speech.choose(
      en: "upgrading: \(done) of \(all)",
      vi: "đang nâng cấp: \(done) trên \(all)"
    )
    guard self.articles > 0, seconds > 0.2 else { return line }
    let left = Double(total - self.articles) * seconds / Double(self.articles)
    return "\(line) · \(ProgressLine.left(left))"
  }
}
