import GRDB

extension Archive {
  /// Corrects who is who, for everybody who reads the archive; its tables are as if this had been known from the start.
  ///
  /// - Returns: the corrections with their numbers, in the order given.
  public func correct(
    _ corrections: [PersonCorrection]
  ) async throws(ArchiveError) -> [KeptCorrection] {
    try await write { database in
      var kept: [KeptCorrection] = []
      try PeopleWriter.correct(database) {
        kept = try corrections.map { correction in
          let number = try PersonCorrectionTable(database: database).add(correction)
          return KeptCorrection(keeper: .archive, number: number, correction: correction)
        }
      }
      return kept
    }
  }

  /// Takes a correction back.
  ///
  /// - Returns: what it was; nil when there is none of that number.
  public func forgetCorrection(_ number: Int) async throws(ArchiveError) -> KeptCorrection? {
    try await write { database in
      var gone: KeptCorrection?
      try PeopleWriter.correct(database) {
        gone = try PersonCorrectionTable(database: database).remove(number, .archive)
      }
      return gone
    }
  }

  /// The corrections that this archive keeps, oldest first.
  public func corrections() async throws(ArchiveError) -> [KeptCorrection] {
    try await read { try PersonCorrectionTable(database: $0).all(.archive) }
  }
}

extension ReadingLog {
  /// Corrects who is who for the owner of the log alone, in whatever archive has these names.
  ///
  /// - Returns: the corrections with their numbers, in the order given.
  public func correct(
    _ corrections: [PersonCorrection]
  ) async throws(ArchiveError) -> [KeptCorrection] {
    try await write { database in
      try corrections.map { correction in
        let number = try PersonCorrectionTable(database: database).add(correction)
        return KeptCorrection(keeper: .readingLog, number: number, correction: correction)
      }
    }
  }

  /// Takes a correction back.
  ///
  /// - Returns: what it was; nil when there is none of that number.
  public func forgetCorrection(_ number: Int) async throws(ArchiveError) -> KeptCorrection? {
    try await write { try PersonCorrectionTable(database: $0).remove(number, .readingLog) }
  }

  /// The corrections that this log keeps, oldest first.
  public func corrections() async throws(ArchiveError) -> [KeptCorrection] {
    try await read { try PersonCorrectionTable(database: $0).all(.readingLog) }
  }
}
