import ArticleArchive
import Articles

nonisolated extension JSON {
  /// `people show`.
  init(_ portrait: PersonPortrait) {
    let months = (portrait.activity?.buckets ?? []).map { bucket -> JSON in
      ["month": JSON(bucket.days.first?.inISO(.month)), "articles": .number(bucket.articles)]
    }
    let companions = (portrait.companions ?? []).map { companion -> JSON in
      ["name": .string(companion.name), "articles": .number(companion.articles)]
    }
    let namesakes = (portrait.namesakes ?? []).map { other -> JSON in
      [
        "name": .string(other.name), "articles": .number(other.articles),
        "likeness": .string(other.likeness.rawValue),
      ]
    }
    let namings = (portrait.namings ?? []).map { naming -> JSON in
      ["text": .string(naming.text), "count": .number(naming.count)]
    }
    let more: [Member] = [
      Member(key: "called", value: .array(namings)),
      Member(key: "roles_seen", value: .array((portrait.roles ?? []).map { JSON($0) })),
      Member(key: "months", value: .array(months)),
      Member(key: "undated", value: .number(portrait.activity?.undated ?? 0)),
      Member(key: "quotes", value: .array((portrait.quotes ?? []).map { JSON($0) })),
      Member(key: "more_quotes", value: .bool(portrait.hasMoreQuotes)),
      Member(key: "with", value: .array(companions)),
      Member(key: "maybe_same", value: .array(namesakes)),
    ]
    self = .object(JSON(portrait.person).members + more)
  }

  private init(_ role: PersonPortrait.Role) {
    self = [
      "text": .string(role.text),
      "articles": .number(role.articles),
      "first": JSON(role.first),
      "last": JSON(role.last),
    ]
  }
}
