extension Schema {
  /// The words of all articles (see ``SearchText``), and which words with marks a word without marks can be.
  static let searchTable =
    """
    -- The body first: to every word of another column two bytes are added.
    CREATE VIRTUAL TABLE search USING fts5(
      body, headline, standfirst, content='', columnsize=0, tokenize='diembao'
    );
    INSERT INTO search(search, rank) VALUES ('hashsize', 67108864);
    -- Half as much merging while articles are added, for a few parts more that a query looks into.
    INSERT INTO search(search, rank) VALUES ('automerge', 8);
    -- What is in the index, word by word; a view that takes no place.
    CREATE VIRTUAL TABLE search_word USING fts5vocab(search, instance);
    CREATE TABLE search_marked (
      folded TEXT NOT NULL, exact TEXT NOT NULL, PRIMARY KEY (folded, exact)
    ) WITHOUT ROWID;
    """
}
