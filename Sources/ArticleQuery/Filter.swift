import Articles

/// One condition on an article.
public enum Filter: Sendable, Hashable {
  /// A word of headline, standfirst or body.
  case word(SearchWord)
  /// Words that stand one after the other; two or more.
  case phrase([SearchWord])
  /// Somebody named in it: by full name, or by any words of a name or alias.
  case person(String)
  case date(DateFilter)
  /// Its text speaks of these days, or of some of them.
  case spoken(DateFilter)
  case outlet(String)
  case topic(String)
  case credit(String)
  /// Its reader gave it a tag with these words.
  case tag(String)
  /// Came into the archive then.
  case added(ArrivalFilter)
  case state(ArticleState)
}

/// The fields of the language: how each is spelt and what it takes. Help texts are found by case.
public enum FilterField: String, Sendable, Hashable, CaseIterable {
  case person, date, spoken, outlet, topic, credit, tag, added
  case state = "is"

  /// What is typed before the colon.
  public var word: String { rawValue }

  /// What is typed after the colon.
  public var argument: FilterArgument {
    switch self {
    case .person: .name
    case .date, .spoken, .added: .days
    case .outlet, .topic, .credit, .tag: .text
    case .state: .state
    }
  }

  /// What else may be typed for ``word``, without marks, the names in both languages of a reader among them; what is
  /// printed is always that one.
  public var aliases: [String] {
    switch self {
    case .person: ["nguoi", "nhanvat", "nhan vat"]
    case .date: ["ngay"]
    case .spoken: ["nhacngay", "nhac toi ngay", "speaks of"]
    case .outlet: ["bao", "toasoan", "toa soan"]
    case .topic: ["chude", "chu de", "chuyenmuc", "chuyen muc"]
    case .credit: ["nguon"]
    case .tag: ["nhan"]
    case .added: ["nhap", "vao kho"]
    case .state: ["la", "trang thai", "state"]
    }
  }

  /// The field that is spelt so, in any case and with or without marks; nil when there is none.
  public init?(spelling: some StringProtocol) {
    guard let field = Self.spellings[FoldedText.fold(spelling)] else { return nil }
    self = field
  }

  private static let spellings: [String: FilterField] = {
    var spellings: [String: FilterField] = [:]
    for field in allCases {
      for word in [field.word] + field.aliases { spellings[word] = field }
    }
    return spellings
  }()
}

/// The kinds of values that fields take.
public enum FilterArgument: Sendable, Hashable {
  case name, days, text, state
}

extension Filter {
  /// The field a filter is written with; nil for words and phrases.
  public var field: FilterField? {
    switch self {
    case .word, .phrase: nil
    case .person: .person
    case .date: .date
    case .spoken: .spoken
    case .outlet: .outlet
    case .topic: .topic
    case .credit: .credit
    case .tag: .tag
    case .added: .added
    case .state: .state
    }
  }
}

/// A yes-or-no property of an article or of what a reader did with it.
///
/// Ghosts are left out of every answer unless the query speaks of them.
public enum ArticleState: String, Sendable, Hashable, CaseIterable {
  case unread, read, starred, tagged, noted, ghost, undated
  /// Somebody whom the reader follows is named in it.
  case followed

  /// What is typed after the colon.
  public var word: String { rawValue }

  /// The same in Vietnamese, which may be typed with or without marks; what is printed is always ``word``.
  public var vietnameseWord: String {
    switch self {
    case .unread: "chưa-đọc"
    case .read: "đã-đọc"
    case .starred: "có-sao"
    case .tagged: "có-nhãn"
    case .noted: "có-ghi-chú"
    case .ghost: "chỉ-có-tít"
    case .undated: "không-rõ-ngày"
    case .followed: "theo-dõi"
    }
  }

  /// The state that is spelt so in either language, in any case; nil when there is none.
  public init?(spelling: some StringProtocol) {
    let words = FoldedText.fold(spelling).split(separator: " ").joined(separator: "-")
    guard let state = Self.spellings[words] else { return nil }
    self = state
  }

  private static let spellings: [String: ArticleState] = {
    var spellings: [String: ArticleState] = [:]
    for state in allCases {
      spellings[state.word] = state
      spellings[FoldedText.fold(state.vietnameseWord)] = state
    }
    return spellings
  }()

  /// True when either word begins so.
  public func begins(with typed: String) -> Bool {
    let begun = FoldedText.fold(typed)
    return word.hasPrefix(begun) || FoldedText.fold(vietnameseWord).hasPrefix(begun)
  }
}
