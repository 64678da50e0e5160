extension Schema {
  /// Version 1 of an archive.
  ///
  /// `article.id` is the reading order (see ``ReadingOrder``). What only this program needs of an article is in
  /// `story.structure` (see ``StoryStructure``); everything else is plain text.
  static let archiveTables = """
    CREATE TABLE article (
      id INTEGER PRIMARY KEY,
      key TEXT NOT NULL UNIQUE,
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
      source TEXT,
      digest TEXT
    );
    CREATE TABLE story (
      id INTEGER PRIMARY KEY,
      address TEXT,
      language TEXT,
      dateline TEXT,
      standfirst TEXT,
      body TEXT NOT NULL,
      structure BLOB NOT NULL
    );
    CREATE VIRTUAL TABLE search USING fts5(
      headline, standfirst, body, content='', columnsize=0, tokenize='diembao'
    );
    INSERT INTO search(search, rank) VALUES ('hashsize', 67108864);

    -- Every key an article is known by: its own, and those of its address, headline and content.
    CREATE TABLE name (key TEXT PRIMARY KEY, article INTEGER NOT NULL) WITHOUT ROWID;
    CREATE INDEX name_of_article ON name(article);

    CREATE TABLE source (
      path TEXT PRIMARY KEY,
      size INTEGER NOT NULL,
      modified INTEGER NOT NULL,
      digest TEXT NOT NULL,
      article INTEGER NOT NULL
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

    -- A person of the archive.
    CREATE TABLE person (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL,
      folded TEXT NOT NULL,
      exact TEXT NOT NULL,
      backward TEXT NOT NULL,
      articles INTEGER NOT NULL DEFAULT 0,
      mentions INTEGER NOT NULL DEFAULT 0,
      UNIQUE (folded, exact)
    );
    CREATE INDEX person_backward ON person(backward);
    CREATE INDEX person_by_articles ON person(articles);

    -- A name as articles print it, with the roles printed beside it, and the person it is taken for.
    CREATE TABLE form (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL,
      roles TEXT NOT NULL,
      folded TEXT NOT NULL,
      exact TEXT NOT NULL,
      person INTEGER NOT NULL DEFAULT 0,
      shared_role TEXT,
      articles INTEGER NOT NULL DEFAULT 0,
      UNIQUE (name, roles)
    );
    CREATE INDEX form_folded ON form(folded);
    CREATE INDEX form_of_person ON form(person);
    CREATE TABLE sighting_alias (
      form INTEGER NOT NULL,
      text TEXT NOT NULL,
      article INTEGER NOT NULL,
      PRIMARY KEY (form, text, article)
    ) WITHOUT ROWID;
    CREATE INDEX alias_in_article ON sighting_alias(article);
    CREATE TABLE form_word (
      word TEXT NOT NULL, form INTEGER NOT NULL, PRIMARY KEY (word, form)
    ) WITHOUT ROWID;
    CREATE TABLE sighting (
      article INTEGER NOT NULL,
      form INTEGER NOT NULL,
      ordinal INTEGER NOT NULL,
      mentions INTEGER NOT NULL,
      PRIMARY KEY (article, form)
    ) WITHOUT ROWID;
    CREATE INDEX sighting_of_form ON sighting(form, article);

    CREATE TABLE appearance (
      person INTEGER NOT NULL,
      article INTEGER NOT NULL,
      mentions INTEGER NOT NULL,
      PRIMARY KEY (person, article)
    ) WITHOUT ROWID;
    CREATE INDEX appearance_in_article ON appearance(article, person, mentions);

    -- Articles by person and month (year * 100 + month, 0 for undated); person 0 counts all articles.
    CREATE TABLE person_month (
      person INTEGER NOT NULL,
      month INTEGER NOT NULL,
      articles INTEGER NOT NULL,
      PRIMARY KEY (person, month)
    ) WITHOUT ROWID;
    """

  /// Version 2: corrections of who is who, the version of the rules, and the years of forms that have a role.
  ///
  /// `form.ruled` is the person by the rules alone, where corrections made it another's.
  static let archiveCorrections =
    PersonCorrectionTable.definition + """

      -- By which version of the rules names are merged (see PersonMerger).
      CREATE TABLE person_rules (version INTEGER NOT NULL);
      INSERT INTO person_rules VALUES (0);
      ALTER TABLE form ADD COLUMN ruled INTEGER;
      CREATE INDEX form_ruled ON form(ruled) WHERE ruled IS NOT NULL;
      ALTER TABLE form ADD COLUMN first_year INTEGER;
      ALTER TABLE form ADD COLUMN last_year INTEGER;
      UPDATE form SET (first_year, last_year) = (
        SELECT \(ReadingOrder.year("min(article)")), \(ReadingOrder.year("max(article)"))
        FROM sighting WHERE form = form.id AND article >= \(ReadingOrder.firstDated)
      ) WHERE roles <> '';
      """
}
