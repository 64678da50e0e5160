/// A language's rules made ready for matching.
///
/// A class because every finder keeps it: handing it on then costs one retain and not one for each of its tables.
final class Lexicon: Sendable {
  /// What a role phrase stands for.
  struct Role: Sendable { var field: Field? }

  let rules: LanguageRules
  let commonWords: PhraseTable<Void>
  let openers: PhraseTable<Void>
  let abbreviations: PhraseTable<Void>
  let honorifics: PhraseTable<Gender>
  let roles: PhraseTable<Role>
  let modifiers: PhraseTable<Void>
  let holdingModifiers: PhraseTable<Void>
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
  let ageWords: PhraseTable<Void>
  let countries: PhraseTable<Void>
  /// Countries, places and organisations.
  let notPeople: PhraseTable<Void>
  let placeWords: PhraseTable<Void>
  let organisationWords: PhraseTable<Void>
  let placePrepositions: PhraseTable<Void>
  let speech: SpeechLexicon
  let page: PageLexicon
  let dates: DateLexicon

  /// - Parameter foreign: rules whose first names are known to this language's papers too.
  init(_ rules: LanguageRules, foreign: LanguageRules) {
    let people = rules.people
    self.rules = rules
    commonWords = PhraseTable(rules.commonWords)
    openers = PhraseTable(rules.sentenceOpeners)
    abbreviations = PhraseTable(rules.abbreviations)
    honorifics = PhraseTable(groups: people.honorifics)
    roles = PhraseTable(
      groups: people.roles.map { PhraseGroup(phrases: $0.phrases, value: Role(field: $0.value)) }
    )
    modifiers = PhraseTable(people.roleModifiers)
    holdingModifiers = PhraseTable(people.holdingModifiers)
    connectors = PhraseTable(people.roleConnectors)
    complements = PhraseTable(people.roleComplements)
    epithets = PhraseTable(groups: people.epithets)
    fieldWords = PhraseTable(groups: people.fieldWords)
    pronouns = PhraseTable(groups: people.pronouns)
    pronounCompounds = PhraseTable(people.pronounCompounds)
    plurals = PhraseTable(people.pluralWords)
    familyNames = PhraseTable(people.familyNames)
    givenNames = PhraseTable(people.givenNames + foreign.people.givenNames)
    particles = PhraseTable(people.particles)
    joiners = PhraseTable(people.joiners)
    ageWords = PhraseTable(people.ageWords)
    countries = PhraseTable(rules.places.countries)
    notPeople = PhraseTable(
      rules.places.countries + rules.places.places + rules.places.organisations
    )
    placeWords = PhraseTable(rules.places.placeWords)
    organisationWords = PhraseTable(rules.places.organisationWords)
    placePrepositions = PhraseTable(rules.places.placePrepositions)
    speech = SpeechLexicon(rules.speech)
    page = PageLexicon(rules.page)
    dates = DateLexicon(rules.dates)
  }
}

struct SpeechLexicon: Sendable {
  let verbs: PhraseTable<Void>
  let quotingVerbs: PhraseTable<Void>
  let accordingTo: PhraseTable<Void>
  let citing: PhraseTable<Void>
  let adverbs: PhraseTable<Void>
  let connectors: PhraseTable<Void>

  init(_ rules: SpeechRules) {
    verbs = PhraseTable(rules.verbs)
    quotingVerbs = PhraseTable(rules.quotingVerbs)
    accordingTo = PhraseTable(rules.accordingTo)
    citing = PhraseTable(rules.citing)
    adverbs = PhraseTable(rules.adverbs)
    connectors = PhraseTable(rules.connectors)
  }
}

struct PageLexicon: Sendable {
  let rules: PageRules
  let bylines: PhraseTable<Void>
  let textCredits: PhraseTable<Void>
  let pictureCredits: PhraseTable<Void>
  let related: PhraseTable<Void>
  let topics: PhraseTable<Void>
  let ends: PhraseTable<Void>
  let furnitureOpenings: PhraseTable<Void>
  let furnitureLines: PhraseTable<Void>
  let followBefore: PhraseTable<Void>
  let followAfter: PhraseTable<Void>
  let copyright: PhraseTable<Void>
  let dateLines: PhraseTable<Void>

  init(_ rules: PageRules) {
    self.rules = rules
    bylines = PhraseTable(rules.bylineCues)
    textCredits = PhraseTable(rules.textCreditCues)
    pictureCredits = PhraseTable(rules.pictureCreditCues)
    related = PhraseTable(rules.relatedHeadings)
    topics = PhraseTable(rules.topicHeadings)
    ends = PhraseTable(rules.endHeadings)
    furnitureOpenings = PhraseTable(rules.furnitureOpenings)
    furnitureLines = PhraseTable(rules.furnitureLines)
    followBefore = PhraseTable(rules.followCues.map(\.before))
    followAfter = PhraseTable(rules.followCues.map(\.after))
    copyright = PhraseTable(rules.copyrightCues)
    dateLines = PhraseTable(rules.dateLineCues)
  }
}

struct DateLexicon: Sendable {
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
  let sameDay: PhraseTable<Void>
  let untilNow: PhraseTable<Void>
  let at: PhraseTable<Void>
  let figures: PhraseTable<Void>
  let today: PhraseTable<Void>
  /// First words of everything an expression of time may open with.
  let triggers: Set<Key>

  struct RelativePeriod: Sendable {
    var unit: DateRules.Unit
    var turn: DateRules.Turn
  }

  init(_ rules: DateRules) {
    order = rules.order
    months = PhraseTable(pairs: rules.months.map { ($0.name, $0.number) })
    weekdays = PhraseTable(pairs: rules.weekdays.map { ($0.name, $0.number) })
    dayWords = PhraseTable(rules.dayWords)
    monthWords = PhraseTable(rules.monthWords)
    yearWords = PhraseTable(rules.yearWords)
    yearCues = PhraseTable(rules.yearCues)
    dayParts = PhraseTable(rules.dayParts)
    relativeDays = PhraseTable(pairs: rules.relativeDays.map { ($0.phrase, $0.offset) })
    relativePeriods = PhraseTable(
      pairs: rules.relativePeriods.map { ($0.phrase, RelativePeriod(unit: $0.unit, turn: $0.turn)) }
    )
    turns = PhraseTable(pairs: rules.turns.map { ($0.phrase, $0.turn) })
    units = PhraseTable(pairs: rules.units.map { ($0.phrase, $0.unit) })
    numbers = PhraseTable(pairs: rules.numbers.map { ($0.phrase, $0.value) })
    ago = PhraseTable(rules.agoWords)
    earlier = PhraseTable(rules.earlierWords)
    approximations = PhraseTable(rules.approximations)
    sameDay = PhraseTable(rules.sameDay)
    untilNow = PhraseTable(rules.untilNow)
    at = PhraseTable(rules.atWords)
    figures = PhraseTable(rules.figureWords)
    today = PhraseTable(rules.todayWords)
    triggers = months.firstWords.union(weekdays.firstWords).union(dayWords.firstWords)
      .union(monthWords.firstWords).union(yearWords.firstWords).union(yearCues.firstWords)
      .union(relativeDays.firstWords).union(relativePeriods.firstWords).union(numbers.firstWords)
      .union(approximations.firstWords).union(sameDay.firstWords).union(untilNow.firstWords)
  }
}
