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
    ],
    turns: [],
    units: [
      ("day", .day), ("days", .day), ("week", .week), ("weeks", .week), ("month", .month),
      ("months", .month), ("year", .year), ("years", .year), ("decade", .decade),
      ("decades", .decade),
    ],
    numbers: [
      ("a", 1), ("an", 1), ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5),
      ("six", 6), ("seven", 7), ("eight", 8), ("nine", 9), ("ten", 10),
    ],
    agoWords: ["ago"],
    earlierWords: phrases("earlier, before that"),
    approximations: phrases("about, around, nearly, almost, over, more than, just, only, some"),
    vagueWords: phrases("about, around, nearly, almost, over, than, some, roughly"),
    sameDay: phrases("the same day, that same day, on the same day"),
    untilNow: [],
    sinceWords: ["since", "from"],
    atWords: [],
    figureWords: phrases("no, score, chapter, section, article, page, number, route, act, room"),
    todayWords: phrases("today, tonight, this morning")
  )
}
