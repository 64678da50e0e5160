extension Schema {
  /// Version 4 of an archive; version 1 did not keep pages, 2 indexed each word twice, 3 did not index the days spoken of.
  ///
  /// `article.id` is the reading order (see ``ReadingOrder``). `story.page` is the page word for word; which parts of it
  /// are what is in `story.structure` (see ``StoryStructure``). Everything else is plain text.
  static let archiveTables =
    """
    CREATE TABLE article (
      id INTEGER PRIMARY KEY,
      key TEXT NOT NULL,
      headline TEXT NOT NULL,
      headline_derived INTEGER NOT NULL,
      outlet TEXT,
      byline TEXT,
      day TEXT,
      precision TEXT NOT NULL,
      certainty TEXT NOT NULL,
      evidence BLOB NOT NULL,
      words INTEGER NOT NULL,
      quotes INTEGER NOT NULL,
      -- The file it was read from, and which record of it (see source).
      file INTEGER,
      record INTEGER,
      digest TEXT,
      -- What the page was read with and on which day (see ExtractionStamp).
      lessons INTEGER NOT NULL DEFAULT 0,
      extraction INTEGER NOT NULL DEFAULT 0,
      read_on INTEGER NOT NULL DEFAULT 0
    );
    CREATE TABLE story (
      id INTEGER PRIMARY KEY,
      address TEXT,
      language TEXT,
      dateline TEXT,
      page TEXT NOT NULL,
      structure BLOB NOT NULL
    );

    -- What all pages have taught about each of them; one row tells how things stand (see KeptLessons).
    CREATE TABLE lesson (kind TEXT PRIMARY KEY, value BLOB NOT NULL);
    CREATE TABLE knowledge (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      lessons INTEGER NOT NULL,
      extraction INTEGER NOT NULL,
      changes INTEGER NOT NULL,
      learnt INTEGER NOT NULL
    );
    INSERT INTO knowledge VALUES (1, 0, 0, 0, 0);

    -- Every key an article is known by: its own, and those of its address, headline and content.
    CREATE TABLE name (key TEXT PRIMARY KEY, article INTEGER NOT NULL) WITHOUT ROWID;
    CREATE INDEX name_of_article ON name(article);

    -- Files that articles were read from, and what they looked like then.
    CREATE TABLE file (
      id INTEGER PRIMARY KEY,
      path TEXT NOT NULL UNIQUE,
      size INTEGER NOT NULL,
      modified INTEGER NOT NULL,
      -- When it had been changed last as the oldest of its records were read.
      since INTEGER NOT NULL,
      -- How many it has; NULL until it was read to its end and each of them was taken.
      records INTEGER
    );

    -- What articles were read from: a file that is one page (record 0, and the digest of its content), or a record of a
    -- file of many, which is known by its digest.
    CREATE TABLE source (
      file INTEGER NOT NULL,
      record INTEGER NOT NULL,
      article INTEGER NOT NULL,
      digest TEXT,
      PRIMARY KEY (file, record)
    ) WITHOUT ROWID;
    CREATE INDEX source_of_article ON source(article);

    CREATE TABLE link (
      source INTEGER NOT NULL,
      ordinal INTEGER NOT NULL,
      target INTEGER NOT NULL,
      kind TEXT NOT NULL,
      PRIMARY KEY (source, ordinal)
    ) WITHOUT ROWID;
    CREATE INDEX link_to_article ON link(target, source);

    -- Outlets, topics and credits, and the articles that have them.
    CREATE TABLE facet (
      id INTEGER PRIMARY KEY,
      kind TEXT NOT NULL,
      text TEXT NOT NULL,
      folded TEXT NOT NULL,
      exact TEXT NOT NULL,
      UNIQUE (kind, exact)
    );
    CREATE TABLE faceted (facet INTEGER, article INTEGER, PRIMARY KEY (facet, article)) WITHOUT ROWID;
    CREATE INDEX facet_of_article ON faceted(article, facet);
    """ + searchTable + peopleTables + PersonCorrectionTable.definition + spokenTable
}
