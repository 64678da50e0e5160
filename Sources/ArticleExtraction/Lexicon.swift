import Articles

/// A language's rules made ready for matching.
///
/// A class because every finder keeps it: handing it on then costs one retain and not one for each of its tables.
final class Lexicon: Sendable {
  /// What a role phrase stands for.
  struct Role: Sendable { var field: Field? }

  let rules: LanguageRules
  private let words: CueWords
  let openers: PhraseTable<Void>
  let abbreviations: PhraseTable<Void>
  let honorifics: PhraseTable<Gender>
  let roles: PhraseTable<Role>
  let modifiers: PhraseTable<Void>
  let holdingModifiers: PhraseTable<Void>
  let copulas: PhraseTable<Void>
  let roleEnds: PhraseTable<Void>
  let articles: PhraseTable<Void>
  let partitives: PhraseTable<Void>
  let connectors: PhraseTable<Void>
  let complements: PhraseTable<Void>
  let epithets: PhraseTable<Field>
  let fieldWords: PhraseTable<Field>
  let pronouns: PhraseTable<Gender>
  let pronounCompounds: PhraseTable<Void>
  let plurals: PhraseTable<Void>
  let familyNames: PhraseTable<Void>
  let givenNames: PhraseTable<Void>
  let particles: PhraseTable<Void>
  let joiners: PhraseTable<Void>
  let personWords: PhraseTable<Void>
  let ageWords: PhraseTable<Void>
  let actions: PhraseTable<Void>
  let personNouns: PhraseTable<Void>
  let groupNouns: PhraseTable<Void>
  let nameSuffixes: PhraseTable<Void>
  let countries: PhraseTable<Void>
  /// Countries, places and organisations.
  let notPeople: PhraseTable<Void>
  let placeWords: PhraseTable<Void>
  let organisationWords: PhraseTable<Void>
  /// Words of another language's organisations: "Times" in a Vietnamese text.
  let foreignOrganisationWords: PhraseTable<Void>
  let placePrepositions: PhraseTable<Void>
  /// What a title, epithet or pronoun may begin with.
  let naming: Cues
  let speech: SpeechLexicon
  let page: PageLexicon
  let dates: DateLexicon

  static let vietnamese = Lexicon(.vietnamese, beside: .english)
  static let english = Lexicon(.english, beside: .vietnamese)

  /// - Parameter other: the language whose first names and organisations its papers print too.
  private init(_ rules: LanguageRules, beside other: LanguageRules) {
    var words = CueWords(capacity: 4096)
    let people = rules.people
    // Asked beside a run of capitals only, so one mark for all of them is enough.
    let besideNames = words.next()
    self.rules = rules
    openers = PhraseTable(rules.sentenceOpeners, &words)
    abbreviations = PhraseTable(rules.abbreviations, &words)
    honorifics = PhraseTable(groups: people.honorifics, &words)
    roles = PhraseTable(
      groups: people.roles.map { PhraseGroup(phrases: $0.phrases, value: Role(field: $0.value)) },
      &words
    )
    modifiers = PhraseTable(people.roleModifiers, &words)
    holdingModifiers = PhraseTable(people.holdingModifiers, &words)
    copulas = PhraseTable(people.copulas, &words)
    roleEnds = PhraseTable(people.roleEnds, &words)
    articles = PhraseTable(people.articles, &words)
    partitives = PhraseTable(people.partitives, &words)
    connectors = PhraseTable(people.roleConnectors, &words)
    complements = PhraseTable(people.roleComplements, &words)
    epithets = PhraseTable(groups: people.epithets, &words)
    fieldWords = PhraseTable(groups: people.fieldWords, &words)
    pronouns = PhraseTable(groups: people.pronouns, &words)
    pronounCompounds = PhraseTable(people.pronounCompounds, &words)
    plurals = PhraseTable(people.pluralWords, &words)
    familyNames = PhraseTable(people.familyNames, &words)
    givenNames = PhraseTable(people.givenNames + other.people.givenNames, &words)
    particles = PhraseTable(people.particles, &words)
    joiners = PhraseTable(people.joiners, &words)
    personWords = PhraseTable(people.personWords, &words)
    ageWords = PhraseTable(people.ageWords, &words)
    actions = PhraseTable(people.actions, &words, cue: besideNames)
    personNouns = PhraseTable(people.personNouns, &words, cue: besideNames)
    groupNouns = PhraseTable(people.groupNouns, &words, cue: besideNames)
    nameSuffixes = PhraseTable(people.nameSuffixes, &words, cue: besideNames)
    countries = PhraseTable(rules.places.countries, &words)
    notPeople = PhraseTable(
      rules.places.countries + rules.places.places + rules.places.organisations,
      &words
    )
    placeWords = PhraseTable(rules.places.placeWords, &words)
    organisationWords = PhraseTable(rules.places.organisationWords, &words)
    foreignOrganisationWords = PhraseTable(
      rules.language == .english ? [] : other.places.organisationWords,
      &words,
      cue: besideNames
    )
    placePrepositions = PhraseTable(rules.places.placePrepositions, &words)
    speech = SpeechLexicon(rules.speech, &words)
    page = PageLexicon(rules.page, &words)
    dates = DateLexicon(rules.dates, &words)
    naming = [
      roles.cue, modifiers.cue, honorifics.cue, epithets.cue, pronouns.cue, pronounCompounds.cue,
    ]
    self.words = words
  }

  /// Marks the words that phrases begin with.
  func mark(_ tokens: inout [Token]) {
    for i in tokens.indices { tokens[i].cues = words.cues(of: tokens[i].key) }
  }
}

final class SpeechLexicon: Sendable {
  let verbs: PhraseTable<Void>
  let quotingVerbs: PhraseTable<Void>
  let accordingTo: PhraseTable<Void>
  let citing: PhraseTable<Void>
  let nounVerbs: PhraseTable<Void>
  let adverbs: PhraseTable<Void>
  let connectors: PhraseTable<Void>

  init(_ rules: SpeechRules, _ words: inout CueWords) {
    verbs = PhraseTable(rules.verbs, &words)
    quotingVerbs = PhraseTable(rules.quotingVerbs, &words)
    accordingTo = PhraseTable(rules.accordingTo, &words)
    citing = PhraseTable(rules.citing, &words)
    nounVerbs = PhraseTable(rules.nounVerbs, &words)
    adverbs = PhraseTable(rules.adverbs, &words)
    connectors = PhraseTable(rules.connectors, &words)
  }
}

final class PageLexicon: Sendable {
  let rules: PageRules
  let bylines: PhraseTable<Void>
  let textCredits: PhraseTable<Void>
  let pictureCredits: PhraseTable<Void>
  let related: PhraseTable<Void>
  let moreWords: PhraseTable<Void>
  let topics: PhraseTable<Void>
  let ends: PhraseTable<Void>
  let endOpenings: PhraseTable<Void>
  let furnitureOpenings: PhraseTable<Void>
  let furnitureLines: PhraseTable<Void>
  let followBefore: PhraseTable<Void>
  let followAfter: PhraseTable<Void>
  let copyright: PhraseTable<Void>
  let dateLines: PhraseTable<Void>

  init(_ rules: PageRules, _ words: inout CueWords) {
    // Asked of whole lines only, so one mark for all of them is enough.
    let cue = words.next()
    self.rules = rules
    bylines = PhraseTable(rules.bylineCues, &words, cue: cue)
    textCredits = PhraseTable(rules.textCreditCues, &words, cue: cue)
    pictureCredits = PhraseTable(rules.pictureCreditCues, &words, cue: cue)
    moreWords = PhraseTable(rules.moreWords, &words, cue: cue)
    related = PhraseTable(rules.relatedHeadings, &words, cue: cue)
    topics = PhraseTable(rules.topicHeadings, &words, cue: cue)
    ends = PhraseTable(rules.endHeadings, &words, cue: cue)
    endOpenings = PhraseTable(rules.endOpenings, &words, cue: cue)
    furnitureOpenings = PhraseTable(rules.furnitureOpenings, &words, cue: cue)
    furnitureLines = PhraseTable(rules.furnitureLines, &words, cue: cue)
    followBefore = PhraseTable(PhraseList(rules.followCues.map(\.before)), &words, cue: cue)
    followAfter = PhraseTable(PhraseList(rules.followCues.map(\.after)), &words, cue: cue)
    copyright = PhraseTable(rules.copyrightCues, &words, cue: cue)
    dateLines = PhraseTable(rules.dateLineCues, &words, cue: cue)
  }
}

final class DateLexicon: Sendable {
  let order: DateRules.Order
  let months: PhraseTable<Int>
  let weekdays: PhraseTable<Int>
  let dayWords: PhraseTable<Void>
  let monthWords: PhraseTable<Void>
  let yearWords: PhraseTable<Void>
  let yearCues: PhraseTable<Void>
  let dayParts: PhraseTable<Void>
  let relativeDays: PhraseTable<Int>
  let relativePeriods: PhraseTable<RelativePeriod>
  let turns: PhraseTable<DateRules.Turn>
  let units: PhraseTable<DateRules.Unit>
  let numbers: PhraseTable<Int>
  let ago: PhraseTable<Void>
  let earlier: PhraseTable<Void>
  let approximations: PhraseTable<Void>
  let vague: PhraseTable<Void>
  let sameDay: PhraseTable<Void>
  let untilNow: PhraseTable<Void>
  let since: PhraseTable<Void>
  let at: PhraseTable<Void>
  let figures: PhraseTable<Void>
  let today: PhraseTable<Void>
  /// What an expression of time may begin with.
  let triggers: Cues

  struct RelativePeriod: Sendable {
    var unit: DateRules.Unit
    var turn: DateRules.Turn
  }

  init(_ rules: DateRules, _ words: inout CueWords) {
    order = rules.order
    months = PhraseTable(pairs: rules.months.map { ($0.name, $0.number) }, &words)
    weekdays = PhraseTable(pairs: rules.weekdays.map { ($0.name, $0.number) }, &words)
    dayWords = PhraseTable(rules.dayWords, &words)
    monthWords = PhraseTable(rules.monthWords, &words)
    yearWords = PhraseTable(rules.yearWords, &words)
    yearCues = PhraseTable(rules.yearCues, &words)
    dayParts = PhraseTable(rules.dayParts, &words)
    relativeDays = PhraseTable(pairs: rules.relativeDays.map { ($0.phrase, $0.offset) }, &words)
    relativePeriods = PhraseTable(
      pairs: rules.relativePeriods.map {
        ($0.phrase, RelativePeriod(unit: $0.unit, turn: $0.turn))
      },
      &words
    )
    turns = PhraseTable(pairs: rules.turns.map { ($0.phrase, $0.turn) }, &words)
    units = PhraseTable(pairs: rules.units.map { ($0.phrase, $0.unit) }, &words)
    numbers = PhraseTable(pairs: rules.numbers.map { ($0.phrase, $0.value) }, &words)
    ago = PhraseTable(rules.agoWords, &words)
    earlier = PhraseTable(rules.earlierWords, &words)
    approximations = PhraseTable(rules.approximations, &words)
    vague = PhraseTable(rules.vagueWords, &words)
    sameDay = PhraseTable(rules.sameDay, &words)
    untilNow = PhraseTable(rules.untilNow, &words)
    since = PhraseTable(rules.sinceWords, &words)
    at = PhraseTable(rules.atWords, &words)
    figures = PhraseTable(rules.figureWords, &words)
    today = PhraseTable(rules.todayWords, &words)
    triggers = [
      months.cue, weekdays.cue, dayWords.cue, monthWords.cue, yearWords.cue, yearCues.cue,
      relativeDays.cue, relativePeriods.cue, numbers.cue, approximations.cue, sameDay.cue,
      untilNow.cue,
    ]
  }
}
