extension Schema {
  /// Who is named in which articles.
  static let peopleTables =
    """
    -- A person of the archive. A number is not given again: what a batch has still to write may speak of it.
    CREATE TABLE person (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      name TEXT NOT NULL,
      folded TEXT NOT NULL,
      exact TEXT NOT NULL,
      backward TEXT NOT NULL,
      articles INTEGER NOT NULL DEFAULT 0,
      mentions INTEGER NOT NULL DEFAULT 0,
      UNIQUE (folded, exact)
    );
    CREATE INDEX person_backward ON person(backward);
    CREATE INDEX person_by_articles ON person(articles) WHERE articles > 0;

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
    -- Other forms that articles themselves use for a person called so; in rosters they are told by their numbers.
    CREATE TABLE alias (
      form INTEGER NOT NULL,
      text TEXT NOT NULL,
      number INTEGER NOT NULL,
      articles INTEGER NOT NULL,
      PRIMARY KEY (form, text)
    ) WITHOUT ROWID;
    CREATE TABLE form_word (
      word TEXT NOT NULL, form INTEGER NOT NULL, PRIMARY KEY (word, form)
    ) WITHOUT ROWID;
    -- The people of each article in the order in which it names them (see Roster).
    CREATE TABLE roster (article INTEGER PRIMARY KEY, people BLOB NOT NULL);
    -- The same by person. What does not say by which form is in form_appearance: there are several.
    CREATE TABLE appearance (
      person INTEGER NOT NULL,
      article INTEGER NOT NULL,
      mentions INTEGER NOT NULL,
      form INTEGER,
      PRIMARY KEY (person, article)
    ) WITHOUT ROWID;
    CREATE TABLE form_appearance (
      form INTEGER NOT NULL,
      article INTEGER NOT NULL,
      mentions INTEGER NOT NULL,
      PRIMARY KEY (form, article)
    ) WITHOUT ROWID;
    CREATE VIEW sighting (form, article, mentions) AS
      SELECT f.id, a.article, a.mentions
      FROM form f CROSS JOIN appearance a ON a.person = f.person AND a.form = f.id
      UNION ALL SELECT form, article, mentions FROM form_appearance;

    -- Articles by person and month (year * 100 + month, 0 for undated); person 0 counts all articles.
    CREATE TABLE person_month (
      person INTEGER NOT NULL,
      month INTEGER NOT NULL,
      articles INTEGER NOT NULL,
      PRIMARY KEY (person, month)
    ) WITHOUT ROWID;
    """
}
