/// The words of time of a language, ready for matching.
final class DateLexicon: Sendable {
  struct RelativePeriod: Sendable {
    var unit: DateRules.Unit
    var turn: DateRules.Turn
  }

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
  let ordinals: PhraseTable<Int>
  let quarterWords: PhraseTable<Void>
  let halves: PhraseTable<Int>
  let decadeWords: PhraseTable<Void>
  let centuryWords: PhraseTable<Void>
  let beforeEra: PhraseTable<Void>
  let lunar: PhraseTable<Void>
  let ago: PhraseTable<Void>
  let earlier: PhraseTable<Void>
  let approximations: PhraseTable<Void>
  let vague: PhraseTable<Void>
  let sameDay: PhraseTable<Void>
  let untilNow: PhraseTable<Void>
  let since: PhraseTable<Void>
  let rangeWords: PhraseTable<Void>
  let at: PhraseTable<Void>
  let figures: PhraseTable<Void>
  let counted: PhraseTable<Void>
  let manyWords: PhraseTable<Void>
  let future: PhraseTable<Void>
  let past: PhraseTable<Void>
  let current: PhraseTable<Void>
  let starts: PhraseTable<Void>
  let bounds: PhraseTable<Void>
  let seasons: PhraseTable<Void>
  let updates: PhraseTable<Void>
  let today: PhraseTable<Void>
  /// What an expression of time may begin with, by kind.
  let triggers: Cues
  let nowCues: Cues
  let partCues: Cues
  let calendarCues: Cues
  let weekCues: Cues
  let lengthCues: Cues

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
    units = PhraseTable(pairs: rules.units.map { ($0.phrase, $0.unit) }, &words)
    numbers = PhraseTable(pairs: rules.numbers.map { ($0.phrase, $0.value) }, &words)
    approximations = PhraseTable(rules.approximations, &words)
    sameDay = PhraseTable(rules.sameDay, &words)
    // Few words open these, so they share a mark.
    let rare = words.next()
    quarterWords = PhraseTable(rules.quarterWords, &words, cue: rare)
    halves = PhraseTable(
      pairs: rules.halves.map { ($0.phrase, $0.value) },
      &words,
      cue: rare
    )
    decadeWords = PhraseTable(rules.decadeWords, &words, cue: rare)
    centuryWords = PhraseTable(rules.centuryWords, &words, cue: rare)
    untilNow = PhraseTable(rules.untilNow, &words, cue: rare)
    ordinals = PhraseTable(
      pairs: rules.ordinals.map { ($0.phrase, $0.value) },
      &words,
      cue: rare
    )
    // These are asked only beside an expression, so one mark is enough for all.
    let beside = words.next()
    turns = PhraseTable(pairs: rules.turns.map { ($0.phrase, $0.turn) }, &words, cue: beside)
    beforeEra = PhraseTable(rules.beforeEra, &words, cue: beside)
    lunar = PhraseTable(rules.lunarWords, &words, cue: beside)
    ago = PhraseTable(rules.agoWords, &words, cue: beside)
    earlier = PhraseTable(rules.earlierWords, &words, cue: beside)
    vague = PhraseTable(rules.vagueWords, &words, cue: beside)
    since = PhraseTable(rules.sinceWords, &words, cue: beside)
    rangeWords = PhraseTable(rules.rangeWords, &words, cue: beside)
    at = PhraseTable(rules.atWords, &words, cue: beside)
    figures = PhraseTable(rules.figureWords, &words, cue: beside)
    counted = PhraseTable(rules.countedWords, &words, cue: beside)
    manyWords = PhraseTable(rules.manyWords, &words, cue: beside)
    future = PhraseTable(rules.futureWords, &words, cue: beside)
    past = PhraseTable(rules.pastWords, &words, cue: beside)
    current = PhraseTable(rules.currentWords, &words, cue: beside)
    starts = PhraseTable(rules.startWords, &words, cue: beside)
    bounds = PhraseTable(rules.boundWords, &words, cue: beside)
    seasons = PhraseTable(rules.seasonWords, &words, cue: beside)
    updates = PhraseTable(rules.updateWords, &words, cue: beside)
    today = PhraseTable(rules.todayWords, &words, cue: beside)
    nowCues = [relativeDays.cue, sameDay.cue, rare]
    partCues = [relativePeriods.cue, rare]
    calendarCues = [months.cue, dayWords.cue, monthWords.cue, yearWords.cue, yearCues.cue]
    weekCues = [weekdays.cue, beside]
    lengthCues = [numbers.cue, approximations.cue]
    triggers = nowCues.union(partCues).union(calendarCues).union(lengthCues).union(weekdays.cue)
  }
}
