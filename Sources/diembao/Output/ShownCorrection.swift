import ArticleArchive
import Articles

/// A correction of who is who as it is told.
nonisolated struct ShownCorrection: Sendable {
  var kept: KeptCorrection
  /// The file that keeps it.
  var path: String
  /// The path of an archive that could not keep it.
  var unwritable: String?

  init(_ kept: KeptCorrection, _ archive: ArchiveOptions, unwritable: String? = nil) throws {
    self.kept = kept
    path =
      switch kept.keeper {
      case .archive: try archive.path
      case .readingLog: Places().readingLog ?? ""
      }
    self.unwritable = unwritable
  }

  var id: String { CorrectionID(kept).text }

  /// "Lavrov is Sergey Lavrov."
  var sentence: String {
    let correction = kept.correction
    let (from, to) = (SafeText.line(correction.from.text), SafeText.line(correction.to.text))
    return switch correction.kind {
    case .merge: Speech.choose(en: "\(from) is \(to).", vi: "\(from) là \(to).")
    case .split: Speech.choose(en: "\(to) is not \(from).", vi: "\(to) không phải là \(from).")
    }
  }

  /// "Kept for you alone in ~/.local/state/…, because the archive … cannot be written."
  var place: String {
    switch kept.keeper {
    case .archive:
      let path = SafeText.line(path)
      return Speech.choose(en: "Kept in the archive \(path).", vi: "Đã ghi vào kho bài \(path).")
    case .readingLog:
      let path = SafeText.line(path)
      let why = unwritable.map {
        let archive = SafeText.line($0)
        return Speech.choose(
          en: ", because the archive \(archive) cannot be written",
          vi: ", vì không ghi được vào kho bài \(archive)"
        )
      }
      return Speech.choose(
        en: "Kept for you alone in \(path)\(why ?? "").",
        vi: "Chỉ ghi riêng cho bạn ở \(path)\(why ?? "")."
      )
    }
  }
}

nonisolated extension KeptCorrection.Keeper {
  /// The word for scripts.
  var name: String {
    switch self {
    case .archive: "archive"
    case .readingLog: "personal"
    }
  }
}

nonisolated extension JSON {
  /// A line of `people merge`, `split`, `corrections` and `forget`.
  init(_ shown: ShownCorrection) {
    let correction = shown.kept.correction
    self = [
      "id": .string(shown.id),
      "kind": .string(correction.kind.rawValue),
      "from": .string(correction.from.text),
      "to": .string(correction.to.text),
      "role": JSON(correction.to.role),
      "kept": .string(shown.kept.keeper.name),
      "path": .string(shown.path),
    ]
  }
}

extension Console {
  /// Tells what was corrected, and where that is kept.
  func write(_ corrections: [ShownCorrection], as format: OutputFormat) throws(CommandError) {
    for shown in corrections {
      switch format {
      case .json: try write(line: JSON(shown).line)
      case .text:
        let title = Speech.choose(en: "Correction \(shown.id)", vi: "Chỗ sửa \(shown.id)")
        try write(line: "\(title): \(shown.sentence)")
      }
    }
    if format == .text, let last = corrections.last { try write(line: last.place) }
  }
}

extension Archive {
  /// The one person whom a typed name means.
  func person(typed text: String) async throws -> PersonLabel {
    switch try await person(named: text) {
    case .one(let person): return person
    case .nobody: throw CommandError.noPerson(text)
    case .several(let candidates): throw CommandError.severalPersons(text, candidates)
    }
  }
}
