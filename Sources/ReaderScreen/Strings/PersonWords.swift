import ArticleArchive
import ReaderModel

/// Words of persons' pages, forms of names and corrections.
struct PersonWords: Sendable {
  /// Before other names and forms; before roles.
  let also: String
  let roles: String
  /// Before the days of the first and last article.
  let first: String
  let last: String
  let undated: @Sendable (_ count: String) -> String
  let followed: String
  let nobody: String
  let section: @Sendable (PersonPage.Section) -> String
  let none: @Sendable (PersonPage.Section) -> String
  /// Before what is told in the reporter's words.
  let reported: String
  /// What Enter does on a row.
  let open: @Sendable (PersonPage.Section) -> String
  let filter: String
  let exclude: String
  let follow: String
  let unfollow: String
  let merge: String
  let why: String
  let forms: @Sendable (_ name: String) -> String
  let splitOff: String
  let likeness: @Sendable (NameLikeness) -> String
  let questionTitle: @Sendable (CorrectionQuestion.Subject) -> String
  /// What would be: all articles of one are the other's; a form is somebody of its own.
  let merged: @Sendable (_ from: String, _ to: String) -> String
  let split: @Sendable (_ name: String, _ from: String) -> String
  let togetherCount: @Sendable (_ articles: String) -> String
  /// Where corrections are kept, and the keys that take them back.
  let kept: @Sendable (_ keys: String) -> String
  let doIt: String
  let turnAround: String
  let nextSection: String
  let withAnother: String
  /// What Enter asks about several people.
  let ways: String
  let together: @Sendable (Together, _ names: [String]) -> String
}

extension PersonWords {
  static let english = PersonWords(
    also: "also",
    roles: "roles",
    first: "first",
    last: "last",
    undated: { "undated \($0)" },
    followed: "followed",
    nobody: "The archive has nobody of this name.",
    section: {
      switch $0 {
      case .quotes: "QUOTES"
      case .companions: "NAMED WITH"
      case .namesakes: "MAYBE THE SAME"
      }
    },
    none: {
      switch $0 {
      case .quotes: "No words of this person are printed."
      case .companions: "Nobody else is named in these articles."
      case .namesakes: "Nobody else has a name like this."
      }
    },
    reported: "reported:",
    open: {
      switch $0 {
      case .quotes: "to the quote"
      case .companions, .namesakes: "page"
      }
    },
    filter: "filter",
    exclude: "leave out",
    follow: "follow",
    unfollow: "unfollow",
    merge: "merge",
    why: "names, why",
    forms: { "Names of \($0)" },
    splitOff: "split off",
    likeness: {
      switch $0 {
      case .sameWords: "the same letters, other marks"
      case .otherOrder: "the same words in another order"
      case .initial: "an initial fits"
      case .spelling: "nearly the same spelling"
      case .shorter: "a part of the name"
      }
    },
    questionTitle: {
      switch $0 {
      case .merge: "One and the same?"
      case .split: "Somebody else?"
      }
    },
    merged: { "Articles naming \($0) will count as naming \($1)." },
    split: { "\($0) will be a person apart from \($1):" },
    togetherCount: { "Together: \($0)." },
    kept: { "Kept for you alone, in your reading log. \($0) takes it back." },
    doIt: "do it",
    turnAround: "keep the other name",
    nextSection: "next part",
    withAnother: "with another",
    ways: "both, either",
    together: { together, names in
      let (one, other) = (names.first ?? "", names.last ?? "")
      return switch together {
      case .both where names.count > 2: "all of them: \(names.joined(separator: ", "))"
      case .either where names.count > 2: "any of them: \(names.joined(separator: ", "))"
      case .both: "both, \(one) and \(other)"
      case .either: "either, \(one) or \(other)"
      case .first: "\(one) without \(other)"
      case .second: "\(other) without \(one)"
      case .apart: "only one of the two"
      }
    }
  )

  static let vietnamese = PersonWords(
    also: "còn gọi",
    roles: "chức danh",
    first: "bài đầu",
    last: "bài cuối",
    undated: { "không rõ ngày \($0)" },
    followed: "đang theo dõi",
    nobody: "Kho bài không có ai tên như vậy.",
    section: {
      switch $0 {
      case .quotes: "LỜI TRÍCH"
      case .companions: "CÙNG ĐƯỢC NHẮC"
      case .namesakes: "CÓ THỂ LÀ MỘT"
      }
    },
    none: {
      switch $0 {
      case .quotes: "Chưa bài nào trích lời người này."
      case .companions: "Các bài này không nhắc tới ai khác."
      case .namesakes: "Không ai khác có tên gần giống."
      }
    },
    reported: "gián tiếp:",
    open: {
      switch $0 {
      case .quotes: "tới lời trích"
      case .companions, .namesakes: "mở trang"
      }
    },
    filter: "lọc",
    exclude: "loại ra",
    follow: "theo dõi",
    unfollow: "thôi theo dõi",
    merge: "gộp",
    why: "các tên, vì sao",
    forms: { "Các tên của \($0)" },
    splitOff: "tách ra",
    likeness: {
      switch $0 {
      case .sameWords: "cùng chữ, khác dấu"
      case .otherOrder: "cùng các chữ, khác thứ tự"
      case .initial: "hợp chữ viết tắt"
      case .spelling: "viết gần giống"
      case .shorter: "là một phần của tên"
      }
    },
    questionTitle: {
      switch $0 {
      case .merge: "Có phải một người?"
      case .split: "Có phải người khác?"
      }
    },
    merged: { "Mọi bài nhắc \($0) sẽ là nhắc \($1)." },
    split: { "\($0) sẽ là một người riêng, không phải \($1):" },
    togetherCount: { "Gộp lại: \($0)." },
    kept: { "Chỉ lưu cho riêng bạn, trong nhật ký đọc. \($0) để hoàn tác." },
    doIt: "đồng ý",
    turnAround: "giữ tên kia",
    nextSection: "phần sau",
    withAnother: "cùng người khác",
    ways: "cả hai, một trong hai",
    together: { together, names in
      let (one, other) = (names.first ?? "", names.last ?? "")
      return switch together {
      case .both where names.count > 2: "đủ mặt: \(names.joined(separator: ", "))"
      case .either where names.count > 2: "ít nhất một: \(names.joined(separator: ", "))"
      case .both: "cả hai: \(one) và \(other)"
      case .either: "ít nhất một: \(one) hoặc \(other)"
      case .first: "\(one), không có \(other)"
      case .second: "\(other), không có \(one)"
      case .apart: "chỉ một trong hai"
      }
    }
  )
}
