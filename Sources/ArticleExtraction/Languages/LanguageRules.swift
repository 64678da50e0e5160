import Articles

/// What a newspaper's language brings with it. No field has a default: a new language answers all of them.
///
/// Phrases are matched word by word, without regard to case. The lists are general: offices, places, families,
/// never the newsmakers of a day.
struct LanguageRules: Sendable {
  var language: Language
  /// Short words that tell the language of a text.
  var commonWords: [String]
  /// Words a sentence may open with that are never part of a name.
  var sentenceOpeners: [String]
  /// Abbreviations whose full stop ends no sentence.
  var abbreviations: [String]
  var page: PageRules
  var dates: DateRules
  var people: PeopleRules
  var places: PlaceRules
  var speech: SpeechRules
}

/// What stands on a page round the story.
struct PageRules: Sendable {
  /// Before a writer's name: "By", "Tác giả:".
  var bylineCues: [String]
  /// Before the source of a text: "theo", "Nguồn:".
  var textCreditCues: [String]
  /// Before the source of a picture: "Ảnh:", "Photo:".
  var pictureCreditCues: [String]
  /// Over links to other stories, alone on the line or before a title.
  var relatedHeadings: [String]
  /// Over the tags of the story.
  var topicHeadings: [String]
  /// After which nothing of the story comes any more.
  var endHeadings: [String]
  /// Beginnings of lines that are of the page.
  var furnitureOpenings: [String]
  /// Words that are of the page when the line holds nothing else.
  var furnitureLines: [String]
  /// Before and after the paper's name: "Theo dõi … trên".
  var followCues: [(before: String, after: String)]
  /// Before the rights holder's name.
  var copyrightCues: [String]
  /// Before the day of publication.
  var dateLineCues: [String]
  /// True when the paragraph under a headline is a summary, by the habit of the language's papers.
  var hasStandfirst: Bool
}

/// How days are written.
struct DateRules: Sendable {
  enum Order: Sendable { case dayMonth, monthDay }

  /// A stretch of a calendar.
  enum Unit: Sendable { case day, week, month, year, decade }

  /// Which of a row of days, months or years.
  enum Turn: Int, Sendable { case last = -1, this = 0, next = 1 }

  var order: Order
  var months: [(name: String, number: Int)]
  var weekdays: [(name: String, number: Int)]
  /// "ngày": before a day, and part of the expression.
  var dayWords: [String]
  /// "tháng", before a month.
  var monthWords: [String]
  /// "năm": before a year, and part of the expression.
  var yearWords: [String]
  /// "in": before a year, and no part of the expression.
  var yearCues: [String]
  /// "sáng", "đêm": parts of a day.
  var dayParts: [String]
  /// "hôm nay": days from the day of publication.
  var relativeDays: [(phrase: String, offset: Int)]
  /// "năm ngoái": whole periods.
  var relativePeriods: [(phrase: String, unit: Unit, turn: Turn)]
  /// "vừa qua", "tới" after a month or weekday.
  var turns: [(phrase: String, turn: Turn)]
  var units: [(phrase: String, unit: Unit)]
  /// "một": numbers as words.
  var numbers: [(phrase: String, value: Int)]
  /// "trước", "ago".
  var agoWords: [String]
  /// "trước đó", "earlier": before something told of.
  var earlierWords: [String]
  /// "chỉ", "khoảng": belong to a length of time.
  var approximations: [String]
  /// "cùng ngày".
  var sameDay: [String]
  /// "đến nay".
  var untilNow: [String]
  /// "vào" between a length of time and a year.
  var atWords: [String]
  /// Before a figure that is no date: "số", "tỷ số", "lớp".
  var figureWords: [String]
  /// Names of today that tell when a page was saved.
  var todayWords: [String]
}

enum Gender: Sendable { case male, female, any }

/// The sphere of an office, by which an epithet finds its holder.
enum Field: Sendable {
  case leadership, diplomacy, security, defence, finance, health, education, justice, parliament,
    sport
  /// A trade or calling, which belongs to one person and not to an office.
  case trade
}

/// How people are named.
struct PeopleRules: Sendable {
  var honorifics: [PhraseGroup<Gender>]
  /// Offices, ranks, trades; may nest and take a complement.
  var roles: [PhraseGroup<Field?>]
  /// "tân", "cựu" before an office.
  var roleModifiers: [String]
  /// Those of them that say who holds the office today: "tân", "quyền".
  var holdingModifiers: [String]
  /// "kiêm", "của" inside an office.
  var roleConnectors: [String]
  /// Words an office's complement is made of.
  var roleComplements: [String]
  /// "người đứng đầu ngành ngoại giao": stand for somebody without a name.
  var epithets: [PhraseGroup<Field>]
  /// Words that tell the sphere of an office.
  var fieldWords: [PhraseGroup<Field>]
  var pronouns: [PhraseGroup<Gender>]
  /// Phrases that begin like a pronoun or honorific and are none: "bà con".
  var pronounCompounds: [String]
  /// Before a plural, which names nobody: "các".
  var pluralWords: [String]
  var familyNames: [String]
  var givenNames: [String]
  /// Lower-case parts of a name: "von", "bin".
  var particles: [String]
  /// Between the names of a row: "và".
  var joiners: [String]
  /// After a name: "tuổi".
  var ageWords: [String]
}

/// Names that are not people.
struct PlaceRules: Sendable {
  var countries: [String]
  var places: [String]
  var organisations: [String]
  /// Before a place's name: "tỉnh".
  var placeWords: [String]
  /// Before or in an organisation's name: "công ty".
  var organisationWords: [String]
  /// Before a place: "tại", "ở".
  var placePrepositions: [String]
}

/// How speech is told.
struct SpeechRules: Sendable {
  var verbs: [String]
  /// Verbs that tell a quotation and no reported speech: "coi là".
  var quotingVerbs: [String]
  /// "theo" before the speaker.
  var accordingTo: [String]
  /// "Trích dẫn lời của" before the speaker.
  var citing: [String]
  /// May stand between a speaker and the verb.
  var adverbs: [String]
  /// Belong to a cue when they open it: "mà".
  var connectors: [String]
}

/// Phrases written one after the other with commas or line ends between them.
func phrases(_ text: String) -> [String] {
  text.split(whereSeparator: { $0 == "," || $0.isNewline })
    .map { String($0.drop(while: { $0 == " " })) }
    .filter { !$0.isEmpty }
}

/// Phrases that mean the same.
struct PhraseGroup<Value: Sendable>: Sendable {
  var phrases: [String]
  var value: Value

  init(_ text: String, _ value: Value) {
    self.init(phrases: ArticleExtraction.phrases(text), value: value)
  }

  init(phrases: [String], value: Value) {
    self.phrases = phrases
    self.value = value
  }
}
