import Articles

/// What can be typed in the line mode, besides a number and a filter.
public enum PlainCommand: Sendable, Hashable, CaseIterable {
  case next, back, list, people, related, star, all, help, quit
}

/// What became of a star.
public enum PlainStar: Sendable, Hashable { case given, taken }

/// Words of the line mode.
public struct PlainWords: Sendable {
  /// What is typed for a command; the first is the one to teach.
  let words: @Sendable (PlainCommand) -> [String]
  let meaning: @Sendable (PlainCommand) -> String
  let number: String
  let numberMeaning: String
  let enter: String
  let enterMeaning: String
  let filter: String
  let filterMeaning: String
  /// How a session begins: how many articles there are, and how to get help.
  public let welcome: @Sendable (_ articles: String, _ help: String) -> String
  /// Above a page of the list: the filter, and how many articles there are.
  public let list: @Sendable (_ filter: String, _ articles: String) -> String
  public let people: @Sendable (Int) -> String
  public let related: @Sendable (Int) -> String
  /// At the end of a page of a list or a text.
  public let more: String
  public let endOfList: String
  public let startOfList: String
  public let endOfArticle: String
  public let noMatch: String
  public let noPeople: String
  public let noRelated: String
  public let noArticle: String
  public let noSuchNumber: @Sendable (Int) -> String
  /// What an entry of the list is: read before, starred.
  public let read: String
  public let starred: String
  /// The article at hand has been given a star, or lost it.
  public let star: @Sendable (_ headline: String, _ isSet: PlainStar) -> String
  /// Nothing can be kept: there is no reading log.
  public let notKept: String
}

extension PlainWords {
  /// The command of a typed line; nil for a number, a filter or nothing. Marks and case do not matter.
  public func command(_ line: String) -> PlainCommand? {
    let typed = FoldedText.fold(line)
    return PlainCommand.allCases.first { command in
      words(command).contains { FoldedText.fold($0) == typed }
    }
  }

  /// The word to teach for a command.
  public func word(for command: PlainCommand) -> String { words(command)[0] }

  /// What can be typed, each with what it does.
  public var help: [(typed: String, meaning: String)] {
    [(number, numberMeaning), (enter, enterMeaning), (filter, filterMeaning)]
      + PlainCommand.allCases.map { (words($0).joined(separator: ", "), meaning($0)) }
  }
}

extension PlainWords {
  static let english = PlainWords(
    words: {
      switch $0 {
      case .next: ["n", "next"]
      case .back: ["b", "back"]
      case .list: ["l", "list"]
      case .people: ["p", "people"]
      case .related: ["r", "related"]
      case .star: ["s", "star"]
      case .all: ["a", "all"]
      case .help: ["h", "help", "?"]
      case .quit: ["q", "quit"]
      }
    },
    meaning: {
      switch $0 {
      case .next: "the next page of the list, or the next article"
      case .back: "the page or the article before"
      case .list: "the list again"
      case .people: "who these articles name"
      case .related: "what to read after this article"
      case .star: "give this article a star, or take it"
      case .all: "all articles, without a filter"
      case .help: "this help"
      case .quit: "leave"
      }
    },
    number: "3",
    numberMeaning: "open number 3 of what was listed last",
    enter: "Enter",
    enterMeaning: "go on",
    filter: "lavrov date:2021",
    filterMeaning: "anything else is a filter",
    welcome: { "\($0). Type a number to read, \($1) for help." },
    list: { "\($1): \($0)" },
    people: { "\(EnglishNumbers.counted($0, "person", "people")), most named first:" },
    related: { "Related: \($0)" },
    more: "Enter: more",
    endOfList: "End of the list.",
    startOfList: "This is the beginning of the list.",
    endOfArticle: "End of the article.",
    noMatch: "No article matches.",
    noPeople: "These articles name nobody.",
    noRelated: "Nothing is related to this article.",
    noArticle: "Open an article first, by its number.",
    noSuchNumber: { "There is no number \($0) in the list." },
    read: "read",
    starred: "starred",
    star: { headline, star in
      switch star {
      case .given: "Starred: \(headline)"
      case .taken: "No longer starred: \(headline)"
      }
    },
    notKept: "Nothing can be kept: what you read and starred is not remembered."
  )

  static let vietnamese = PlainWords(
    words: {
      switch $0 {
      case .next: ["t", "tiếp"]
      case .back: ["l", "lùi"]
      case .list: ["ds", "danh sách"]
      case .people: ["nv", "nhân vật"]
      case .related: ["lq", "liên quan"]
      case .star: ["s", "sao"]
      case .all: ["tc", "tất cả"]
      case .help: ["h", "trợ giúp", "?"]
      case .quit: ["q", "thoát"]
      }
    },
    meaning: {
      switch $0 {
      case .next: "trang sau của danh sách, hoặc bài sau"
      case .back: "trang trước hoặc bài trước"
      case .list: "xem lại danh sách"
      case .people: "những ai được nhắc trong các bài này"
      case .related: "đọc gì tiếp sau bài này"
      case .star: "gắn sao cho bài này, hoặc bỏ sao"
      case .all: "tất cả các bài, không lọc"
      case .help: "lời trợ giúp này"
      case .quit: "thoát"
      }
    },
    number: "3",
    numberMeaning: "mở mục số 3 của danh sách vừa in",
    enter: "Enter",
    enterMeaning: "đọc tiếp",
    filter: "lavrov date:2021",
    filterMeaning: "mọi chữ khác là điều kiện lọc",
    welcome: { "\($0). Gõ số để đọc, \($1) để xem trợ giúp." },
    list: { "\($1): \($0)" },
    people: { "\(VietnameseNumbers.counted($0, "người")), ai được nhắc nhiều đứng trước:" },
    related: { "Liên quan: \($0)" },
    more: "Enter: xem tiếp",
    endOfList: "Hết danh sách.",
    startOfList: "Đây là đầu danh sách.",
    endOfArticle: "Hết bài.",
    noMatch: "Không có bài nào khớp.",
    noPeople: "Các bài này không nêu tên ai.",
    noRelated: "Không có bài nào liên quan.",
    noArticle: "Hãy mở một bài trước, bằng số của bài.",
    noSuchNumber: { "Danh sách không có số \($0)." },
    read: "đã đọc",
    starred: "có sao",
    star: { headline, star in
      switch star {
      case .given: "Đã gắn sao: \(headline)"
      case .taken: "Đã bỏ sao: \(headline)"
      }
    },
    notKept: "Không lưu được gì: những gì bạn đọc và gắn sao sẽ không được nhớ."
  )
}
