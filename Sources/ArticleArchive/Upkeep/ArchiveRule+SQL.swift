extension ArchiveRule {
  /// A question whose every answer breaks the rule: one text that tells where. Nil for what SQL cannot tell.
  ///
  /// Each goes once through a table in the order of its keys, with look-ups in others, and needs no memory.
  var breaches: String? {
    switch self {
    case .file, .structure, .endOfPage, .counts, .articlesOfName, .articlesOfPerson, .search,
      .markedWords:
      nil
    case .pageOfArticle:
      """
      SELECT key FROM article a WHERE NOT EXISTS (SELECT 1 FROM story WHERE id = a.id)
      UNION ALL
      SELECT 'page ' || id FROM story s WHERE NOT EXISTS (SELECT 1 FROM article WHERE id = s.id)
      """
    case .dayOfPlace:
      """
      SELECT key FROM article WHERE id > 0 AND day IS NOT (
        CASE WHEN id >= \(ReadingOrder.firstDated)
          THEN date(((id >> \(ReadingOrder.sequenceBits)) - \(ReadingOrder.dayOffset)) * 86400, 'unixepoch')
        END
      )
      """
    case .keyLeadsToArticle:
      "SELECT key FROM name n WHERE NOT EXISTS (SELECT 1 FROM article WHERE id = n.article)"
    case .articleHasKey:
      """
      SELECT key FROM article a
      WHERE NOT EXISTS (SELECT 1 FROM name WHERE key = a.key AND article = a.id)
      """
    case .sourceLeadsToArticle:
      """
      SELECT coalesce((SELECT path FROM file WHERE id = s.file), 'file ' || file) FROM source s
      WHERE article < 0 OR NOT EXISTS (SELECT 1 FROM article WHERE id = s.article)
        OR NOT EXISTS (SELECT 1 FROM file WHERE id = s.file)
      """
    case .articleHasSource:
      """
      SELECT key FROM article a WHERE id > 0 AND file IS NOT NULL
        AND file IS NOT (SELECT id FROM file WHERE path = '\(SourceStamp.standardInput)')
        AND NOT EXISTS (
          SELECT 1 FROM source WHERE file = a.file AND record = a.record AND article = a.id
        )
      """
    case .linkLeadsToArticle:
      """
      SELECT 'link ' || source || '/' || ordinal FROM link l
      WHERE NOT EXISTS (SELECT 1 FROM article WHERE id = l.source AND id > 0)
        OR NOT EXISTS (SELECT 1 FROM article WHERE id = l.target)
      """
    case .ghostIsLinked:
      """
      SELECT key FROM article a
      WHERE id < 0 AND NOT EXISTS (SELECT 1 FROM link WHERE target = a.id)
      """
    case .facetOfArticle:
      """
      SELECT 'article ' || article FROM faceted f
      WHERE NOT EXISTS (SELECT 1 FROM article WHERE id = f.article)
        OR NOT EXISTS (SELECT 1 FROM facet WHERE id = f.facet)
      UNION ALL
      SELECT text FROM facet f WHERE NOT EXISTS (SELECT 1 FROM faceted WHERE facet = f.id)
      """
    case .spokenOfArticle:
      "SELECT 'article ' || article FROM spoken s WHERE NOT EXISTS (SELECT 1 FROM story WHERE id = s.article)"
    case .articlesByMonth: articlesByMonth
    case .nameOfPerson: namesOfPersons
    }
  }

  /// As ``AppearanceCounts`` counts them: year * 100 + month, 0 for undated ones.
  private var articlesByMonth: String {
    """
    WITH counted AS (
      SELECT coalesce(substr(day, 1, 4) * 100 + substr(day, 6, 2), 0) AS month, count(*) AS articles
      FROM article WHERE id > 0 GROUP BY 1
    ), kept AS (
      SELECT month, articles FROM person_month WHERE person = \(AppearanceCounts.everybody)
    )
    SELECT 'month ' || month FROM (SELECT * FROM counted EXCEPT SELECT * FROM kept)
    UNION ALL
    SELECT 'month ' || month FROM (SELECT * FROM kept EXCEPT SELECT * FROM counted)
    """
  }

  /// Every form is a person's, every person has a form.
  private var namesOfPersons: String {
    """
    SELECT name FROM form f WHERE NOT EXISTS (SELECT 1 FROM person WHERE id = f.person)
      OR ruled IS NOT NULL AND NOT EXISTS (SELECT 1 FROM person WHERE id = f.ruled)
    UNION ALL
    SELECT name FROM person p WHERE NOT EXISTS (SELECT 1 FROM form WHERE person = p.id)
      AND NOT EXISTS (SELECT 1 FROM form WHERE ruled = p.id)
    UNION ALL
    SELECT word FROM form_word w WHERE NOT EXISTS (SELECT 1 FROM form WHERE id = w.form)
    """
  }
}
