import ArticleArchive
import Articles

nonisolated extension JSON {
  /// The line of `archive info`.
  init(_ figures: ArchiveFigures, path: String) {
    self = [
      "path": .string(path),
      "format": .number(figures.format),
      "articles": .number(figures.articles),
      "undated": .number(figures.undated),
      "ghosts": .number(figures.ghosts),
      "sources": .number(figures.sources),
      "outlets": .number(figures.outlets),
      "persons": .number(figures.persons),
      "names": .number(figures.names),
      "links": .number(figures.links),
      "corrections": .number(figures.corrections),
      "first": JSON(figures.days?.first),
      "last": JSON(figures.days?.last),
      "readings": .array(
        figures.readings.map {
          [
            "extraction": .number($0.extraction), "lessons": .number($0.lessons),
            "articles": .number($0.articles),
          ]
        }
      ),
      "lessons": .number(figures.lessons.number),
      "changes": .number(figures.lessons.changes),
      "bytes": .number(figures.fileBytes),
      "log_bytes": .number(figures.logBytes),
      "text_bytes": .number(figures.textBytes),
      "parts": .array(
        ArchiveFigures.Part.allCases.compactMap { part in
          figures.parts[part].map {
            [
              "part": .string(part.rawValue), "bytes": .number($0.count),
              "exact": .bool($0.isExact),
            ]
          }
        }
      ),
    ]
  }

  /// The line of `archive check`.
  init(_ findings: [ArchiveFinding], seconds: Double) {
    self = [
      "sound": .bool(findings.isEmpty),
      "findings": .array(
        findings.map {
          [
            "rule": .string($0.rule.rawValue), "count": .number($0.count),
            "examples": JSON($0.examples), "detail": .string($0.rule.english),
          ]
        }
      ),
      "milliseconds": .number(Int(seconds * 1000)),
    ]
  }

  /// The line of `archive vacuum`.
  init(_ report: UpkeepReport) { self = .object(JSON.upkeep(report)) }

  /// The line of `archive optimize`.
  init(_ report: OptimizingReport) {
    let parts: JSON = [
      "parts_before": .number(report.partsBefore), "parts": .number(report.partsAfter),
    ]
    self = .object(parts.members + JSON.upkeep(report.upkeep))
  }

  private static func upkeep(_ report: UpkeepReport) -> [Member] {
    let sizes: JSON = [
      "bytes_before": .number(report.bytesBefore), "bytes": .number(report.bytesAfter),
      "free": .number(report.freeAfter),
    ]
    return sizes.members
  }

  /// The line of `archive upgrade`.
  init(_ outcome: ArchiveUpgrade.Outcome, seconds: Double) {
    switch outcome {
    case .current: self = ["upgraded": .bool(false)]
    case .upgraded(let report):
      self = [
        "upgraded": .bool(true), "articles": .number(report.articles),
        "ghosts": .number(report.ghosts), "bytes_before": .number(report.bytesBefore),
        "bytes": .number(report.bytesAfter), "milliseconds": .number(Int(seconds * 1000)),
      ]
    }
  }
}
