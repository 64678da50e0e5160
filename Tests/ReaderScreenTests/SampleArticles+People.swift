import ArticleArchive
import Articles
import ReaderModel

extension SampleArticles {
  /// Answers about persons: all of them are told of the first one.
  static func answer(to question: PersonQuestion) -> PersonAnswer {
    switch question {
    case .portrait: .portrait(portrait)
    case .forms: .forms(forms)
    case .together: .together(13)
    case .followed: .followed([])
    }
  }

  static var portrait: PersonPortrait {
    var portrait = PersonPortrait(person: people[0])
    portrait.namings = [
      ("ông Đức", 21), ("Ông Lê Văn Đức", 9), ("người trông bến Lê Văn Đức", 4), ("Le Van Duc", 1),
    ].map(PersonPortrait.Naming.init)
    portrait.roles = [
      PersonPortrait.Role(
        text: "người trông bến",
        articles: 9,
        first: day(2020, 1, 5),
        last: day(2025, 10, 29)
      ),
      PersonPortrait.Role(
        text: "lái đò",
        articles: 2,
        first: day(2020, 1, 5),
        last: day(2020, 3, 1)
      ),
    ]
    let months = [(2020, 1, 1), (2020, 3, 2), (2021, 12, 5), (2022, 1, 3), (2025, 10, 1)]
    portrait.activity = Timeline(
      precision: .month,
      buckets: months.map { year, month, articles in
        Timeline.Bucket(
          days: DayRange(.month, around: day(year, month, 1)),
          articles: articles
        )
      },
      undated: 0
    )
    portrait.quotes = quotes
    portrait.companions = [
      ("Ursula von der Leyen", 7), ("Nguyễn Thị Hoà", 4), ("习近平", 2), ("Ann Lee", 1),
    ].map(PersonPortrait.Companion.init)
    portrait.namesakes = [
      PersonPortrait.Namesake(name: "Đức", articles: 2, likeness: .shorter),
      PersonPortrait.Namesake(name: "Lê Văn Dức", articles: 1, likeness: .sameWords),
    ]
    return portrait
  }

  static var quotes: [QuoteRow] {
    let direct = stored.quotes(includingReported: true)
    let span = TextSpan(place: .block(1), range: 0..<4, line: 8)
    return direct + [
      QuoteRow(
        article: key(3),
        headline: stored.row.headline,
        published: .inferred(day(2020, 3, 1), evidence: []),
        speaker: people[0].name,
        text: "Theo ông Đức, bến đóng cửa vào năm 2011 khi phà cũ hỏng máy.",
        kind: .indirect,
        span: span
      )
    ]
  }

  static var forms: [PersonForm] {
    [
      ("Lê Văn Đức", ["người trông bến"], 9, MergeReason.sameName),
      ("Đức", ["người trông bến"], 2, .sameRole("người trông bến")),
      ("Le Van Duc", [], 1, .plainerSpelling),
    ].map {
      PersonForm(
        text: $0.0,
        roles: $0.1,
        articles: $0.2,
        first: day(2020, 1, 5),
        last: day(2025, 10, 29),
        reason: $0.3
      )
    }
  }
}
