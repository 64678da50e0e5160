extension Schema {
  /// The words of all articles.
  static let searchTable =
    """
    -- The body first: to every word of another column two bytes are added.
    CREATE VIRTUAL TABLE search USING fts5(
      body, headline, standfirst, content='', columnsize=0, tokenize='diembao'
    );
    INSERT INTO search(search, rank) VALUES ('hashsize', 67108864);
    """
}
