// The tables of people against each other.
extension ArchiveRule {
  /// Every form is a person's, every person has a form.
  var namesOfPersons: String {
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

  /// The articles that print a form are there, and as many as the form says.
  var articlesOfNames: String {
    """
    SELECT name FROM form f
    WHERE articles <> (SELECT count(*) FROM sighting WHERE form = f.id) OR articles = 0
    UNION ALL
    SELECT 'article ' || article FROM sighting s
    WHERE NOT EXISTS (SELECT 1 FROM article WHERE id = s.article)
      OR NOT EXISTS (SELECT 1 FROM form WHERE id = s.form)
    """
  }

  /// A person appears where its forms do; months and sums agree.
  var articlesOfPersons: String {
    """
    SELECT name FROM person p
    WHERE (articles, mentions) IS NOT (
        SELECT count(*), coalesce(sum(mentions), 0) FROM appearance WHERE person = p.id
      )
      OR articles <> (
        SELECT coalesce(sum(articles), 0) FROM person_month WHERE person = p.id
      )
    UNION ALL
    SELECT 'article ' || article FROM (
      SELECT s.article, f.person, sum(s.mentions) AS mentions
      FROM sighting s CROSS JOIN form f ON f.id = s.form GROUP BY s.article, f.person
    ) printed
    WHERE NOT EXISTS (
      SELECT 1 FROM appearance a WHERE a.person = printed.person AND a.article = printed.article
        AND a.mentions = printed.mentions
    )
    UNION ALL
    SELECT 'article ' || article FROM appearance a WHERE NOT EXISTS (
      SELECT 1 FROM sighting s CROSS JOIN form f ON f.id = s.form
      WHERE s.article = a.article AND f.person = a.person
    )
    UNION ALL
    SELECT 'person ' || person FROM person_month m
    WHERE person > 0 AND NOT EXISTS (SELECT 1 FROM person WHERE id = m.person)
    """
  }
}
