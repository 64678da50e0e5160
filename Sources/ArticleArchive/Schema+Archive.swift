extension Schema {
  /// Version 2 of an archive; version 1 did not keep pages.
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
      source TEXT,
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
    -- The body first: to every word of another column two bytes are added.
    CREATE VIRTUAL TABLE search USING fts5(
      body, headline, standfirst, content='', columnsize=0, tokenize='diembao'
    );
    INSERT INTO search(search, rank) VALUES ('hashsize', 67108864);

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
      -- The person by the rules alone, where corrections made it another's.
      ruled INTEGER,
      -- Of its articles, where it has a role.
      first_year INTEGER,
      last_year INTEGER,
      UNIQUE (name, roles)
    );
    CREATE INDEX form_folded ON form(folded);
    CREATE INDEX form_of_person ON form(person);
    CREATE INDEX form_ruled ON form(ruled) WHERE ruled IS NOT NULL;
    -- By which version of the rules names are merged (see PersonMerger).
    CREATE TABLE person_rules (version INTEGER NOT NULL);
    INSERT INTO person_rules VALUES (0);
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
    """ + PersonCorrectionTable.definition
}
