extension DateRules {
  static let english = DateRules(
    order: .monthDay,
    months: [
      ("January", 1), ("February", 2), ("March", 3), ("April", 4), ("May", 5), ("June", 6),
      ("July", 7), ("August", 8), ("September", 9), ("October", 10), ("November", 11),
      ("December", 12),
      ("Jan", 1), ("Feb", 2), ("Mar", 3), ("Apr", 4), ("Jun", 6), ("Jul", 7), ("Aug", 8),
      ("Sep", 9), ("Sept", 9), ("Oct", 10), ("Nov", 11), ("Dec", 12),
      ("Jan.", 1), ("Feb.", 2), ("Mar.", 3), ("Apr.", 4), ("Jun.", 6), ("Jul.", 7), ("Aug.", 8),
      ("Sep.", 9), ("Sept.", 9), ("Oct.", 10), ("Nov.", 11), ("Dec.", 12),
    ],
    weekdays: [
      ("Monday", 1), ("Tuesday", 2), ("Wednesday", 3), ("Thursday", 4), ("Friday", 5),
      ("Saturday", 6), ("Sunday", 7),
      ("on Monday", 1), ("on Tuesday", 2), ("on Wednesday", 3), ("on Thursday", 4),
      ("on Friday", 5), ("on Saturday", 6), ("on Sunday", 7),
    ],
    dayWords: ["the"],
    monthWords: [],
    yearWords: [],
    yearCues: phrases(
      """
      in, since, until, during, by, year, early, late, summer, winter, spring, autumn, fall, of
      """
    ),
    dayParts: phrases("morning, afternoon, evening, night"),
    relativeDays: [
      ("today", 0), ("tonight", 0), ("this morning", 0), ("this afternoon", 0), ("this evening", 0),
      ("yesterday", -1), ("last night", -1), ("yesterday morning", -1), ("tomorrow", 1),
    ],
    relativePeriods: [
      ("this year", .year, .this), ("last year", .year, .last), ("next year", .year, .next),
      ("this month", .month, .this), ("last month", .month, .last), ("next month", .month, .next),
      ("this week", .week, .this), ("last week", .week, .last), ("next week", .week, .next),
      ("this quarter", .quarter, .this), ("last quarter", .quarter, .last),
      ("next quarter", .quarter, .next),
    ],
    turns: [("last", .last), ("this", .this), ("next", .next)],
    units: [
      ("day", .day), ("days", .day), ("week", .week), ("weeks", .week), ("month", .month),
      ("months", .month), ("year", .year), ("years", .year), ("decade", .decade),
      ("decades", .decade),
    ],
    numbers: [
      ("a", 1), ("an", 1), ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5),
      ("six", 6), ("seven", 7), ("eight", 8), ("nine", 9), ("ten", 10),
    ],
    ordinals: [
      ("first", 1), ("second", 2), ("third", 3), ("fourth", 4), ("fifth", 5), ("sixth", 6),
      ("seventh", 7), ("eighth", 8), ("ninth", 9), ("tenth", 10), ("eleventh", 11),
      ("twelfth", 12), ("1st", 1), ("2nd", 2), ("3rd", 3), ("4th", 4), ("5th", 5), ("6th", 6),
      ("7th", 7), ("8th", 8), ("9th", 9), ("10th", 10), ("11th", 11), ("12th", 12), ("13th", 13),
      ("14th", 14), ("15th", 15), ("16th", 16), ("17th", 17), ("18th", 18), ("19th", 19),
      ("20th", 20), ("21st", 21), ("thirteenth", 13), ("fourteenth", 14), ("fifteenth", 15),
      ("sixteenth", 16), ("seventeenth", 17), ("eighteenth", 18), ("nineteenth", 19),
      ("twentieth", 20), ("twenty-first", 21), ("Q1", 1), ("Q2", 2), ("Q3", 3), ("Q4", 4),
    ],
    quarterWords: ["quarter"],
    halves: [
      ("the first half of the year", 1), ("the second half of the year", 2),
      ("the first half of this year", 1), ("the second half of this year", 2),
    ],
    decadeWords: [],
    centuryWords: ["century"],
    beforeEra: phrases("BC, BCE, B.C., B.C.E."),
    lunarWords: [],
    agoWords: ["ago"],
    earlierWords: phrases("earlier, before that"),
    approximations: phrases("about, around, nearly, almost, over, more than, just, only, some"),
    vagueWords: phrases("about, around, nearly, almost, over, than, some, roughly"),
    sameDay: phrases("the same day, that same day, on the same day"),
    untilNow: [],
    sinceWords: ["since", "from"],
    rangeWords: phrases("to, and, until, through"),
    atWords: [],
    figureWords: phrases("no, score, chapter, section, article, page, number, route, act, room"),
    countedWords: phrases(
      """
      people, percent, per cent, points, times, years, months, weeks, days, hours, minutes, miles
      members, seats, students, votes, million, billion, thousand, dollars, pounds, men, women
      """
    ),
    manyWords: phrases("many, several, few, every, each, per"),
    futureWords: phrases(
      "will, would, expected, planned, plans to, due, scheduled, by, until, upcoming"
    ),
    pastWords: phrases("was, were, had, since, back"),
    currentWords: phrases("so far in, for the rest of, the remainder of"),
    startWords: [],
    boundWords: phrases("since, from, until, before, after, by, through, to"),
    seasonWords: [],
    updateWords: phrases(
      "updated, updated on, updated at, last updated, last updated on, modified, edited"
    ),
    todayWords: phrases("today, tonight, this morning")
  )
}
