extension Schema {
  /// The days that articles speak of (see ``SpokenDays``).
  static let spokenTable =
    """
    -- A number is 65536 times that of the first day, since 1970-01-01, and the number of days that follow it.
    CREATE TABLE spoken (
      days INTEGER NOT NULL, article INTEGER NOT NULL, PRIMARY KEY (days, article)
    ) WITHOUT ROWID;
    CREATE INDEX spoken_of_article ON spoken(article, days);
    """
}
