import ArticleQuery

@testable import diembao

/// What can be typed in a query and what it finds, for the manual: a line for every field, in mdoc.
enum QueryHelp {
  struct Entry {
    var typed: String
    var found: String
  }

  static func entries(in language: InterfaceLanguage) -> [Entry] {
    words(language) + fields(language) + operators(language)
  }

  static func words(_ language: InterfaceLanguage) -> [Entry] {
    switch language {
    case .english:
      [
        Entry(typed: "Ar word", found: "Headline, summary or text have this word."),
        Entry(
          typed: "\\(dq Ns Ar words Ns \\(dq",
          found: "They have these words, one after the other."
        ),
      ]
    case .vietnamese:
      [
        Entry(typed: "Ar từ", found: "Tít, sapo hoặc bài có từ này."),
        Entry(typed: "\\(dq Ns Ar cụm từ Ns \\(dq", found: "Có những từ này đứng liền nhau."),
      ]
    }
  }

  static func fields(_ language: InterfaceLanguage) -> [Entry] {
    FilterField.allCases.map { field in
      let typed = "Cm \(field.word) Ns : Ns Ar \(argument(field.argument, language))"
      let others = field.aliases.joined(separator: ", ")
      switch language {
      case .english:
        return Entry(typed: typed, found: "\(english(field))\nAlso \(others).")
      case .vietnamese:
        return Entry(typed: typed, found: "\(vietnamese(field))\nCũng gõ được là \(others).")
      }
    }
  }

  static func operators(_ language: InterfaceLanguage) -> [Entry] {
    let word =
      switch language {
      case .english:
        ("Both.", "Either, or both.", "All but these.", "Puts together what belongs together.")
      case .vietnamese:
        (
          "Cả hai.", "Một trong hai, hoặc cả hai.", "Tất cả trừ những bài này.",
          "Gom những gì đi với nhau."
        )
      }
    return [
      Entry(typed: "Ar a b , a Cm and Ar b", found: word.0),
      Entry(typed: "Ar a Cm or Ar b", found: word.1),
      Entry(typed: "Cm not Ar a , No \\- Ns Ar a", found: word.2),
      Entry(typed: "\\&( Ns Ar ... Ns \\&)", found: word.3),
    ]
  }

  private static func argument(_ argument: FilterArgument, _ language: InterfaceLanguage) -> String
  {
    switch (argument, language) {
    case (.name, .english): "name"
    case (.name, .vietnamese): "tên"
    case (.days, .english): "days"
    case (.days, .vietnamese): "ngày"
    case (.text, .english): "text"
    case (.text, .vietnamese): "chữ"
    case (.state, .english): "state"
    case (.state, .vietnamese): "trạng_thái"
    }
  }

  private static var states: String {
    ArticleState.allCases.map { "\($0.word) (\($0.vietnameseWord))" }.joined(separator: ", ")
      .replacing("-", with: "\\-")
  }

  private static func english(_ field: FilterField) -> String {
    switch field {
    case .person:
      """
      Somebody of this name is named in the text, by any form of the name; not in links to other stories.
      """
    case .date:
      """
      It was printed on these days: a day (2021\\-12\\-14, 14/12/2021), month (2021\\-12, 12/2021), quarter (2021\\-Q4)
      or year; a range of them (2021..2023, 2021\\-12.., ..2020); the last days, weeks, months or years (10d, 3w, 6m,
      1y); today, yesterday, this\\-week, last\\-month, this\\-quarter, last\\-year; in words, which need no quotation marks: 29 Oct
      2025, tháng 10/2025, tháng 10 (the last one), quý 3/2025, tuần trước, 2021 to 2023. Tet\\-2025 is the Lunar New Year, from its eve to
      the sixth day.
      """
    case .spoken:
      """
      Its text speaks of these days, or of some of them, whenever it was printed; days are typed as for date.
      """
    case .outlet: "It was printed by this paper."
    case .topic: "It was printed under this topic."
    case .credit: "It names this agency or paper as its source."
    case .tag: "You put this tag on it."
    case .added: "It came into the archive on these days, typed as for date."
    case .state: "One of these, in English or Vietnamese: \(states)."
    }
  }

  private static func vietnamese(_ field: FilterField) -> String {
    switch field {
    case .person:
      """
      Trong bài có nhắc người tên này, bằng cách gọi nào cũng được; không tính liên kết tới bài khác.
      """
    case .date:
      """
      Đăng trong những ngày này: một ngày (2021\\-12\\-14, 14/12/2021), tháng (2021\\-12, 12/2021), quý (2021\\-Q4)
      hoặc năm; một khoảng (2021..2023, 2021\\-12.., ..2020); mấy ngày, tuần, tháng hay năm qua (10d, 3w, 6m, 1y);
      today (hôm nay), yesterday (hôm qua), this\\-week, last\\-month, this\\-quarter, last\\-year. Viết bằng lời thì
      khỏi cần ngoặc kép: ngày 29 tháng 10 năm 2025, tháng 10 (gần nhất), quý 3/2025, tuần trước, 2021 đến 2023. Tet\\-2025 là Tết,
      từ giao thừa đến mồng sáu.
      """
    case .spoken:
      "Trong bài có nhắc tới những ngày này, hay vài ngày trong đó, dù đăng lúc nào; ngày gõ như ở date."
    case .outlet: "Do báo này đăng."
    case .topic: "Đăng trong chủ đề này."
    case .credit: "Nêu hãng tin hay báo này làm nguồn."
    case .tag: "Bạn đã gắn nhãn này cho bài."
    case .added: "Vào kho trong những ngày này; ngày gõ như ở date."
    case .state:
      "Một trong các trạng thái sau, gõ tiếng Anh hay tiếng Việt đều được: \(states)."
    }
  }
}
