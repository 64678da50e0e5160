import Articles

/// What a newspaper's language brings with it. No field has a default: a new language answers all of them.
///
/// Phrases are matched word by word, without regard to case. The lists are general: offices, places, families,
/// never the newsmakers of a day.
struct LanguageRules: Sendable {
  var language: Language
  /// Short words that tell the language of a text.
  var commonWords: PhraseList
  /// Words a sentence may open with that are never part of a name.
  var sentenceOpeners: PhraseList
  /// Abbreviations whose full stop ends no sentence.
  var abbreviations: PhraseList
  var page: PageRules
  var dates: DateRules
  var people: PeopleRules
  var places: PlaceRules
  var speech: SpeechRules
}

/// What stands on a page round the story.
struct PageRules: Sendable {
  /// Before a writer's name: "By", "Tác giả:".
  var bylineCues: PhraseList
  /// After a writer's name: "correspondent", "tổng hợp".
  var writerWords: PhraseList
  /// Between a writer's name and the place: "in".
  var writtenInWords: PhraseList
  /// Those who wrote a story, without a name: "Nhóm PV".
  var deskBylines: PhraseList
  /// Before the source of a text: "theo", "Nguồn:".
  var textCreditCues: PhraseList
  /// Before the source of a picture: "Ảnh:", "Photo:".
  var pictureCreditCues: PhraseList
  /// Before the text of a picture: "Image caption".
  var captionCues: PhraseList
  /// Over links to other stories, alone on the line or before a title.
  var relatedHeadings: PhraseList
  /// Before a paper's name over its other stories: "More".
  var moreWords: PhraseList
  /// Over the tags of the story.
  var topicHeadings: PhraseList
  /// After which nothing of the story comes any more.
  var endHeadings: PhraseList
  /// Beginnings of lines after which nothing of the story comes: "34 responses to".
  var endOpenings: PhraseList
  /// Beginnings of lines that are of the page.
  var furnitureOpenings: PhraseList
  /// Words that are of the page when the line holds nothing else.
  var furnitureLines: PhraseList
  /// What a site says of itself anywhere in a sentence: "cookies", "newsletter".
  var serviceWords: PhraseList
  /// After a reader's name over the reader's comment: "says:".
  var commentVerbs: PhraseList
  /// Before and after the paper's name: "Theo dõi … trên".
  var followCues: [(before: String, after: String)]
  /// Before the rights holder's name.
  var copyrightCues: PhraseList
  /// Before the day of publication.
  var dateLineCues: PhraseList
  /// True when the paragraph under a headline is a summary, by the habit of the language's papers.
  var hasStandfirst: Bool
}

/// How days are written.
struct DateRules: Sendable {
  enum Order: Sendable { case dayMonth, monthDay }

  /// A stretch of a calendar.
  enum Unit: Sendable { case day, week, month, quarter, year, decade }

  /// Which of a row of days, months or years.
  enum Turn: Int, Sendable { case last = -1, this = 0, next = 1 }

  var order: Order
  var months: [(name: String, number: Int)]
  var weekdays: [(name: String, number: Int)]
  /// "ngày": before a day, and part of the expression.
  var dayWords: PhraseList
  /// "tháng", before a month.
  var monthWords: PhraseList
  /// "năm": before a year, and part of the expression.
  var yearWords: PhraseList
  /// "in": before a year, and no part of the expression.
  var yearCues: PhraseList
  /// "sáng", "đêm": parts of a day.
  var dayParts: PhraseList
  /// "hôm nay": days from the day of publication.
  var relativeDays: [(phrase: String, offset: Int)]
  /// "năm ngoái": whole periods.
  var relativePeriods: [(phrase: String, unit: Unit, turn: Turn)]
  /// "vừa qua", "tới" after a month or weekday.
  var turns: [(phrase: String, turn: Turn)]
  var units: [(phrase: String, unit: Unit)]
  /// "một": numbers as words.
  var numbers: [(phrase: String, value: Int)]
  /// "first", "III": which quarter or century.
  var ordinals: [(phrase: String, value: Int)]
  /// "quý".
  var quarterWords: PhraseList
  /// "nửa đầu năm": 1 for the first half of a year, 2 for the second.
  var halves: [(phrase: String, value: Int)]
  /// "thập niên" before its first year.
  var decadeWords: PhraseList
  /// "thế kỷ" before or after its number.
  var centuryWords: PhraseList
  /// "trước Công nguyên": after a year that no calendar of ours has.
  var beforeEra: PhraseList
  /// "âm lịch", "Tết": beside days of the moon's calendar.
  var lunarWords: PhraseList
  /// "trước", "ago".
  var agoWords: PhraseList
  /// "trước đó", "earlier": before something told of.
  var earlierWords: PhraseList
  /// "chỉ", "khoảng": belong to a length of time.
  var approximations: PhraseList
  /// Those of them after which a length is no date: "hơn".
  var vagueWords: PhraseList
  /// "cùng ngày".
  var sameDay: PhraseList
  /// "đến nay".
  var untilNow: PhraseList
  /// "từ" before the day something began.
  var sinceWords: PhraseList
  /// "đến" between the first and the last day.
  var rangeWords: PhraseList
  /// "vào" between a length of time and a year.
  var atWords: PhraseList
  /// Before a figure that is no date: "số", "tỷ số", "lớp".
  var figureWords: PhraseList
  /// After a figure that counts and is no date: "lần", "người".
  var countedWords: PhraseList
  /// Before a unit of time that is counted and no date: "chục", "mỗi".
  var manyWords: PhraseList
  /// "sẽ", "dự kiến": before what is to come.
  var futureWords: PhraseList
  /// "hồi": before what is past.
  var pastWords: PhraseList
  /// "từ nay đến cuối": before the year or month the story is of.
  var currentWords: PhraseList
  /// "từ đầu": the same, when it goes on with "đến nay".
  var startWords: PhraseList
  /// "từ", "tính đến": before a day that bounds something, and on which nothing need have happened.
  var boundWords: PhraseList
  /// "năm học": opens a span that runs from one year into the next.
  var seasonWords: PhraseList
  /// "cập nhật": before the day a story was changed.
  var updateWords: PhraseList
  /// Names of today that tell when a page was saved.
  var todayWords: PhraseList
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
  var roleModifiers: PhraseList
  /// Words that end like one of them: "chính quyền Tổng thống Trump".
  var modifierCompounds: PhraseList
  /// Words that end like a courtesy: "công bố Báo cáo".
  var titleCompounds: PhraseList
  /// Those of them that say who holds the office today: "tân", "quyền".
  var holdingModifiers: PhraseList
  /// "là" between a name and an office.
  var copulas: PhraseList
  /// Words the story goes on with behind an office: "trao", "đã".
  var roleEnds: PhraseList
  /// "một" before an office, and no part of it.
  var articles: PhraseList
  /// "một trong những" before an office, and part of it.
  var partitives: PhraseList
  /// "kiêm", "của" inside an office.
  var roleConnectors: PhraseList
  /// "con gái" before an office: of somebody who is told by whose relative they are.
  var relatives: PhraseList
  /// Words an office's complement is made of.
  var roleComplements: PhraseList
  /// "người đứng đầu ngành ngoại giao": stand for somebody without a name.
  var epithets: [PhraseGroup<Field>]
  /// Words that tell the sphere of an office.
  var fieldWords: [PhraseGroup<Field>]
  var pronouns: [PhraseGroup<Gender>]
  /// Phrases that begin like a pronoun or honorific and are none: "bà con".
  var pronounCompounds: PhraseList
  /// Before a plural, which names nobody: "các".
  var pluralWords: PhraseList
  var familyNames: PhraseList
  var givenNames: PhraseList
  /// Family names that stand last: "Smith".
  var surnames: PhraseList
  /// Families of whom there are so many that a name begins with them inside a row of capitals: "Nguyễn".
  var commonFamilyNames: PhraseList
  /// Between family and given name: "Văn", "Thị".
  var middleNames: PhraseList
  /// Open sentences and are part of no name: "Theo".
  var clauseWords: PhraseList
  /// Nations, and given names too: "nghệ sĩ Việt".
  var peoples: PhraseList
  /// Lower-case parts of a name: "von", "bin".
  var particles: PhraseList
  /// Between the names of a row: "và".
  var joiners: PhraseList
  /// Before somebody's name and no title: "vai".
  var personWords: PhraseList
  /// Between who somebody is and one word of their name: "tên".
  var callingWords: PhraseList
  /// Before or behind the number of an age or year of birth: "tuổi", "SN".
  var ageWords: PhraseList
  /// Honorifics that belong to the name of one person: "bầu".
  var nicknameTitles: PhraseList
  /// Between what somebody has and the name: "của".
  var ofWords: PhraseList
  /// What only people have, and what is done to people only, before the name: "sức khỏe", "phỏng vấn".
  var belongings: PhraseList
  /// What only people do: "qua đời".
  var actions: PhraseList
  /// Who somebody is without an office: ", cha của bé".
  var personNouns: PhraseList
  /// Behind a name that stands for more than one: "family".
  var groupNouns: PhraseList
  /// Behind a name, and no part of what tells people apart: "Jr".
  var nameSuffixes: PhraseList
  /// In brackets behind the writer's name: "(theo AFP)", "(tổng hợp)".
  var signatureNotes: PhraseList
  /// Written small behind a hyphen they end a Korean name: "Moon Jae - in".
  var koreanSyllables: PhraseList
}

/// Names that are not people.
struct PlaceRules: Sendable {
  var countries: PhraseList
  var places: PhraseList
  var organisations: PhraseList
  /// Before a place's name: "tỉnh".
  var placeWords: PhraseList
  /// Before or in an organisation's name: "công ty".
  var organisationWords: PhraseList
  /// Those that stand before the name of what they are: "company", "film"; the others only end one. Empty when all do.
  var namedHouseWords: PhraseList
  /// Before a place: "tại", "ở".
  var placePrepositions: PhraseList
  /// Words that end like one for places or organisations: "gia đình", "cán bộ".
  var compounds: PhraseList
  /// Words of organisations when they have a capital, and of cases in court without: "vụ".
  var caseWords: PhraseList
  /// Before the number of a house, behind which its street stands: "số", "ngõ".
  var addressWords: PhraseList
  /// Organisations called by people who do not lead them: "trường".
  var namesakes: PhraseList
  /// Organisations that do business: "công ty".
  var firmWords: PhraseList
  /// Words of another language that stand in titles of works and in no name: "of", "my".
  var foreignWords: PhraseList
  /// Behind a kind of places, before the row of them: "như".
  var listWords: PhraseList
  /// Short for a kind of place, with a full stop: "P. Bến Nghé".
  var placeAbbreviations: PhraseList
}

/// How speech is told.
struct SpeechRules: Sendable {
  var verbs: PhraseList
  /// Verbs that tell a quotation and no reported speech: "coi là".
  var quotingVerbs: PhraseList
  /// "theo" before the speaker.
  var accordingTo: PhraseList
  /// "Trích dẫn lời của" before the speaker.
  var citing: PhraseList
  /// Verbs of these that are nouns just as often: "thông tin".
  var nounVerbs: PhraseList
  /// May stand between a speaker and the verb.
  var adverbs: PhraseList
  /// Belong to a cue when they open it: "mà".
  var connectors: PhraseList
  /// "của" before somebody whose lawyer, words or day they are, and who does not speak.
  var possessives: PhraseList
  /// Words that begin like a verb of speech: "khai thác".
  var compounds: PhraseList
  /// Before a verb of which the subject is not the speaker: "được hỏi".
  var passives: PhraseList
  /// Those who speak where somebody they belong to is named behind them: "gia đình anh Tám cho biết".
  var relations: PhraseList
  /// Before the name of something in quotation marks, which nobody has said: "về tội".
  var namingWords: PhraseList
}

/// Phrases written one after the other with commas or line ends between them.
///
/// Nothing but the text is kept: a table cuts it up when it is made, in one pass.
struct PhraseList: Sendable, ExpressibleByArrayLiteral {
  private(set) var texts: [String]

  init(arrayLiteral phrases: String...) { texts = phrases }

  init(_ texts: [String]) { self.texts = texts }

  static func + (a: PhraseList, b: PhraseList) -> PhraseList { PhraseList(a.texts + b.texts) }
}

func phrases(_ text: String) -> PhraseList { PhraseList([text]) }

/// Phrases that mean the same.
struct PhraseGroup<Value: Sendable>: Sendable {
  var phrases: PhraseList
  var value: Value

  init(_ text: String, _ value: Value) {
    self.init(phrases: ArticleExtraction.phrases(text), value: value)
  }

  init(phrases: PhraseList, value: Value) {
    self.phrases = phrases
    self.value = value
  }
}
