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

  /// Version 4: when a place was visited (seconds since 1970), and which pane had the focus where one has a letter.
  static let logPlaces = """
    ALTER TABLE visit ADD COLUMN time INTEGER;
    ALTER TABLE place ADD COLUMN pane TEXT;
    """

  /// Version 2: the owner's own corrections of who is who.
  static let logCorrections = PersonCorrectionTable.definition

  /// Version 3: tags, notes, views, named places, people followed, hidden links, what was opened and typed, the last
  /// session, and the journal by which changes are undone.
  ///
  /// Tags and notes that were taken away stay as rows, like marks, and are numbered together with them.
  static let logPersonal = """
    CREATE TABLE tag (
      key TEXT NOT NULL,
      tag TEXT NOT NULL,
      value INTEGER NOT NULL,
      change INTEGER NOT NULL,
      PRIMARY KEY (key, tag)
    ) WITHOUT ROWID;
    CREATE INDEX tag_by_change ON tag(change);

    -- An empty text is a note that was taken away.
    CREATE TABLE note (
      key TEXT PRIMARY KEY,
      text TEXT NOT NULL,
      change INTEGER NOT NULL
    ) WITHOUT ROWID;
    CREATE INDEX note_by_change ON note(change);

    -- Filters with a name, in the order in which they were saved.
    CREATE TABLE view (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, query TEXT NOT NULL);

    -- Places with a letter, in an archive.
    CREATE TABLE place (
      archive TEXT NOT NULL,
      letter TEXT NOT NULL,
      query TEXT NOT NULL,
      article TEXT,
      part TEXT,
      block INTEGER,
      offset INTEGER,
      headline TEXT,
      PRIMARY KEY (archive, letter)
    ) WITHOUT ROWID;

    CREATE TABLE follow (name TEXT PRIMARY KEY) WITHOUT ROWID;

    -- Links from an article that its reader does not want to be offered.
    CREATE TABLE hidden_link (
      source TEXT NOT NULL,
      target TEXT NOT NULL,
      PRIMARY KEY (source, target)
    ) WITHOUT ROWID;

    -- The reading log: what was opened when (seconds since 1970), and from which article.
    CREATE TABLE opened (
      id INTEGER PRIMARY KEY,
      time INTEGER NOT NULL,
      archive TEXT NOT NULL,
      article TEXT NOT NULL,
      headline TEXT NOT NULL,
      origin TEXT
    );
    CREATE INDEX opened_by_archive ON opened(archive);

    CREATE TABLE typed_filter (id INTEGER PRIMARY KEY AUTOINCREMENT, query TEXT NOT NULL UNIQUE);

    -- When somebody last sat at an archive (seconds since 1970).
    CREATE TABLE session (archive TEXT PRIMARY KEY, seen INTEGER NOT NULL) WITHOUT ROWID;

    -- What was changed, and what takes it back or, once undone, makes it again (see PersonalChange), as JSON. The undone
    -- ones are the newest.
    CREATE TABLE journal (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      time INTEGER NOT NULL,
      -- Of a change that means nothing in other archives.
      archive TEXT,
      headline TEXT,
      changes TEXT NOT NULL,
      inverse TEXT NOT NULL,
      undone INTEGER NOT NULL DEFAULT 0
    );
    """

  /// Version 4: how its owner has the panes, as JSON (see ``PaneArrangement``).
  static let logArrangement = """
    CREATE TABLE arrangement (id INTEGER PRIMARY KEY CHECK (id = 1), value TEXT NOT NULL);
    """
}
