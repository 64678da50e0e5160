extension Schema {
  /// Version 1 of a reading log.
  ///
  /// A mark that was taken away stays as a row with value 0: an article can be known by several keys, and the
  /// newest change among them holds.
  static let logTables = """
    CREATE TABLE mark (
      key TEXT NOT NULL,
      mark TEXT NOT NULL,
      value INTEGER NOT NULL,
      change INTEGER NOT NULL,
      PRIMARY KEY (key, mark)
    ) WITHOUT ROWID;
    CREATE INDEX mark_by_kind ON mark(mark, value);
    CREATE INDEX mark_by_change ON mark(change);

    -- Where somebody was in an archive: visits behind (ordinal < 0), now (0) and ahead (> 0).
    CREATE TABLE visit (
      archive TEXT NOT NULL,
      ordinal INTEGER NOT NULL,
      query TEXT NOT NULL,
      article TEXT,
      part TEXT,
      block INTEGER,
      offset INTEGER,
      PRIMARY KEY (archive, ordinal)
    ) WITHOUT ROWID;
    """

  /// Version 2: the owner's own corrections of who is who.
  static let logCorrections = PersonCorrectionTable.definition
}
