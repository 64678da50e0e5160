import Articles

/// What a person found in a page by reading it, or what is true of an invented one; nil and empty where nobody looked.
struct Truth {
  /// Of the page, to tell it by.
  var name: String
  var page: [UInt8]
  var people: [Name]?
  /// Names that count neither way: of by-lines, of pictures.
  var ignored: Set<String> = []
  var dates: [SpokenDate]?
  var published: Day?
  /// The text of the story, paragraphs on lines of their own.
  var body: String?

  struct Name {
    /// The fullest form in the text, without title.
    var name: String
    /// Every other form.
    var aliases: [String]
    /// Forms that count neither way.
    var nicknames: [String] = []
    var isQuoted: Bool
    /// One known by initials counts neither way.
    var isOptional: Bool
  }

  struct SpokenDate: Hashable {
    var text: String
    /// "2020", "2020-10" or "2020-10-01".
    var iso: String
  }
}

extension Truth {
  init(_ story: Story) {
    name = String(story.number)
    page = Array(story.page.utf8)
    people = story.cast.map { figure in
      Name(
        name: figure.name,
        aliases: story.shortened.contains(figure) ? [figure.shortName] : [],
        isQuoted: story.speakers.contains(figure),
        isOptional: false
      )
    }
    dates = story.days.map { SpokenDate(text: $0.text, iso: $0.day.description) }
    published = story.day
    body = ([story.standfirst] + story.paragraphs).joined(separator: "\n")
  }
}
