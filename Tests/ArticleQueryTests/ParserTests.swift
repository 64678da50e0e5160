import ArticleQuery
import Articles
import Testing

@Suite struct ParserTests {
  private let today = Day(number: 20_429)  // 2025-12-07

  /// A query with its structure made visible.
  private func shape(_ query: Query) -> String {
    switch query {
    case .everything: "all"
    case .filter(let filter): filter.text
    case .not(let query): "!\(shape(query))"
    case .and(let queries): "(\(queries.map(shape).joined(separator: " & ")))"
    case .or(let queries): "(\(queries.map(shape).joined(separator: " | ")))"
    }
  }

  @Test(arguments: [
    ("", "all"),
    (" \u{A0}\t", "all"),
    ("nga", "nga"),
    ("Nga Mỹ", "(nga & mỹ)"),
    ("nga AND mỹ", "(nga & mỹ)"),
    ("a or b c", "(a | (b & c))"),
    ("a b or c", "((a & b) | c)"),
    ("not a b", "(!a & b)"),
    ("-a or not b", "(!a | !b)"),
    ("--a", "!!a"),
    ("-(a OR b) c", "(!(a | b) & c)"),
    ("((a))", "a"),
    ("a (b c)", "(a & b & c)"),
    ("a or (b or c)", "(a | b | c)"),
    ("\"Ngoại trưởng\"", "\"ngoại trưởng\""),
    ("“Ngoại trưởng”", "\"ngoại trưởng\""),
    ("\"ngoại\"", "ngoại"),
    ("Á-Âu", "\"á âu\""),
    ("covid-19!", "\"covid 19\""),
    ("10:30", "\"10 30\""),
    ("\"and\"", "\"and\""),
    ("PERSON:Lavrov", "person:Lavrov"),
    ("person: \"Sergey Lavrov\"", "person:\"Sergey Lavrov\""),
    ("person:“Tô Lâm” is:Unread", "(person:\"Tô Lâm\" & is:unread)"),
    ("(topic:Nga-Mỹ)", "topic:Nga-Mỹ"),
    ("-outlet:bao.vn", "!outlet:bao.vn"),
    ("credit:TASS", "credit:TASS"),
    ("topic:\"date:2021\"", "topic:\"date:2021\""),
    ("topic:tin:2021", "topic:tin:2021"),
    ("topic:\"bao:2021\"", "topic:\"bao:2021\""),
    ("Putin: Nga", "(putin & nga)"),
    ("điều:nga", "\"điều nga\""),
    ("người:nga", "person:nga"),
    ("nguoi:\"Tô Lâm\" -BAO:nay", "(person:\"Tô Lâm\" & !outlet:nay)"),
    ("ngày:2021 chude:x nguon:TASS la:unread", "(date:2021 & topic:x & credit:TASS & is:unread)"),
    ("nhãn:đọc toàsoạn:x nhập:3d", "(tag:đọc & outlet:x & added:3d)"),
    ("Nguồn: TASS", "(nguồn & tass)"),
    ("nhân vật:Trump -trạng thái:unread", "(person:Trump & !is:unread)"),
    ("Nhân vật: \"Tô Lâm\" vào kho:3d", "(person:\"Tô Lâm\" & added:3d)"),
    ("tin nhắc tới ngày:2021 speaks of:2020", "(tin & spoken:2021 & spoken:2020)"),
    ("một hai chu de bao:x", "(một & hai & chu & de & outlet:x)"),
    ("date:hôm nay Nga", "(date:today & nga)"),
    ("Nga date:tháng trước or date: last week", "((nga & date:last-month) | date:last-week)"),
    ("date:29 tháng 10 năm 2025 năm", "(date:2025-10-29 & năm)"),
    ("(date:29 Oct 2025)", "date:2025-10-29"),
    ("date:2021 đến 2022 Nga", "(date:2021-01-01..2022-12-31 & nga)"),
    ("date:2021 10", "(date:2021 & 10)"),
    ("date:2021 to", "(date:2021 & to)"),
    ("date:today spoken:3 tuần qua", "(date:today & spoken:3w)"),
    ("date:thang 10 \"Nga\"", "(date:2025-10 & nga)"),
    ("person:hôm nay", "(person:hôm & nay)"),
  ])
  func `a text means this`(text: String, expected: String) throws {
    #expect(shape(try Query.parse(text, today: today)) == expected)
  }

  @Test(arguments: [
    ("2021-12-14", "2021-12-14"), ("14/12/2021", "2021-12-14"), ("14-12-2021", "2021-12-14"),
    ("4/2/2021", "2021-02-04"), ("12/2021", "2021-12"), ("2021-12", "2021-12"), ("2021", "2021"),
    ("2021-q4", "2021-q4"), ("Q4/2021", "2021-q4"), ("2021-12-01..2021-12-31", "2021-12"),
    ("2021..2022", "2021-01-01..2022-12-31"), ("2021-11..", "2021-11-01.."),
    ("..2021", "..2021-12-31"), ("3d", "3d"), ("3W", "3w"), ("12m", "12m"), ("2y", "2y"),
    ("Today", "today"), ("yesterday", "yesterday"), ("homnay", "today"), ("hôm-nay", "today"),
    ("\"hôm qua\"", "yesterday"), ("tháng10/2025", "2025-10"), ("\"tháng 10/2025\"", "2025-10"),
    ("14/12", "2024-12-14"), ("7/12", "2025-12-07"), ("29/2", "2024-02-29"),
    ("2025..today", "2025-01-01..2025-12-07"), ("2w..", "2025-11-24.."),
    ("this-week", "this-week"), ("\"tuần này\"", "this-week"), ("last-month", "last-month"),
    ("\"năm ngoái\"", "last-year"), ("\"quý trước\"", "last-quarter"), ("\"3 tuần\"", "3w"),
    ("\"last 10 days\"", "10d"), ("\"6 tháng qua\"", "6m"), ("\"tháng 10\"", "2025-10"),
    ("\"thang 12\"", "2025-12"), ("\"ngày 29 tháng 10 năm 2025\"", "2025-10-29"),
    ("\"quý 3/2025\"", "2025-q3"), ("\"quý IV năm 2024\"", "2024-q4"),
    ("\"29 Oct 2025\"", "2025-10-29"),
    ("\"Oct 29, 2025\"", "2025-10-29"), ("\"october 2025\"", "2025-10"), ("october", "2025-10"),
    ("29.10.2025", "2025-10-29"), ("\"từ 2021 đến 2022\"", "2021-01-01..2022-12-31"),
    ("tet-2025", "2025-01-28..2025-02-03"), ("\"Tết 2026\"", "2026-02-16..2026-02-22"),
    ("this-year..", "2025-01-01.."), ("3000y", "3000y"), ("3000y..2021", "0001-01-01..2021-12-31"),
  ])
  func `a date is written in many ways`(text: String, expected: String) throws {
    let query = try Query.parse("date:\(text)", today: today)
    #expect(query.text == "date:\(expected)")
  }

  @Test(arguments: [
    ("3d", "2025-12-05", "2025-12-07"), ("1w", "2025-12-01", "2025-12-07"),
    ("1m", "2025-11-08", "2025-12-07"), ("1y", "2024-12-08", "2025-12-07"),
    ("today", "2025-12-07", "2025-12-07"), ("yesterday", "2025-12-06", "2025-12-06"),
    ("this-week", "2025-12-01", "2025-12-07"), ("last-week", "2025-11-24", "2025-11-30"),
    ("last-month", "2025-11-01", "2025-11-30"), ("this-quarter", "2025-10-01", "2025-12-31"),
    ("last-year", "2024-01-01", "2024-12-31"), ("3000y", "0001-01-01", "2025-12-07"),
    ("..9999", nil, "9999-12-31"),
  ])
  func `a date means these days`(text: String, first: String?, last: String?) throws {
    guard case .filter(.date(let date)) = try Query.parse("date:\(text)", today: nil) else {
      Issue.record("not a date")
      return
    }
    let range = date.range(today: today)
    #expect(range.first?.description == first && range.last?.description == last)
  }

  @Test(arguments: [
    ("(a", QueryError.Reason.unclosedParenthesis, 0..<1),
    ("a (", .unclosedParenthesis, 2..<3),
    ("a)", .strayParenthesis, 1..<2),
    (")", .strayParenthesis, 0..<1),
    ("mỹ ()", .emptyParentheses, 5..<7),
    ("a \"b c", .unclosedQuote, 2..<6),
    ("person:\"b", .unclosedQuote, 7..<9),
    ("a or", .missingOperand, 4..<4),
    ("or a", .missingOperand, 0..<2),
    ("a and and b", .missingOperand, 6..<9),
    ("not", .missingOperand, 3..<3),
    ("Nga - Mỹ", .missingOperand, 4..<5),
    ("?!", .noWord, 0..<2),
    ("\"\"", .noWord, 0..<2),
    ("from:nga", .unknownField("from"), 0..<5),
    ("a person:", .missingValue(.person), 2..<9),
    ("person:\"\"", .missingValue(.person), 7..<9),
    ("person:?", .noWord, 7..<8),
    ("person: date:2021", .missingValue(.person), 0..<7),
    ("nga topic:Person:lâm", .missingValue(.topic), 4..<10),
    ("is:old", .unknownState("old"), 3..<6),
    ("date:soon", .notADate, 5..<9),
    ("date:..", .notADate, 5..<7),
    ("date:0d", .notADate, 5..<7),
    ("date:31/2/2021", .noSuchDay, 5..<14),
    ("date:29/2/2021..", .noSuchDay, 5..<16),
    ("date:13/2021", .noSuchMonth(13), 5..<12), ("date:1/13/2021", .noSuchMonth(13), 5..<14),
    ("date:2021-q5", .noSuchQuarter(5), 5..<12),
    ("date:\"tháng 13\"", .noSuchMonth(13), 5..<16), ("spoken:tet-1900", .noSuchDay, 7..<15),
    ("date:2022..2021", .reversedRange, 5..<15),
    ("date:31 tháng 2 Nga", .noSuchDay, 5..<16),
    ("date:hom nay \u{301}", .notADate, 5..<8),
  ])
  func `a mistake is named where it stands`(
    text: String,
    reason: QueryError.Reason,
    range: Range<Int>
  ) {
    #expect(throws: QueryError(range: range, reason: reason)) {
      try Query.parse(text, today: today)
    }
  }

  @Test func `days that need today are mistakes without it`() {
    for text in ["date:14/12", "date:october", "date:2021..today"] {
      #expect(throws: QueryError.self) { try Query.parse(text, today: nil) }
    }
  }

  @Test func `nothing is nested deeper or longer than anybody means`() {
    let deep = String(repeating: "(", count: 100_000)
    #expect(throws: QueryError(range: 64..<65, reason: .tooDeep(limit: 64))) {
      try Query.parse(deep, today: nil)
    }
    let long = String(repeating: "a ", count: 201)
    #expect(throws: QueryError(range: 400..<401, reason: .tooLong(limit: 200))) {
      try Query.parse(long, today: nil)
    }
  }

  @Test func `tokens tell what each piece is, half-typed ones too`() {
    let tokens = QueryToken.tokens(in: "-person:“Tô Lâm” or (nga \"x")
    #expect(
      tokens.map(\.kind) == [
        .minus, .field(.person), .value(.person), .or, .open, .word, .phrase,
      ]
    )
    #expect(tokens.map(\.range) == [0..<1, 1..<8, 8..<22, 23..<25, 26..<27, 27..<30, 31..<33])
    #expect(tokens[2].text == "Tô Lâm")
    #expect(tokens.map(\.isClosed) == [true, true, true, true, true, true, false])
  }
}
