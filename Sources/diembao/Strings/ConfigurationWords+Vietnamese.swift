import ArticleQuery
import Glibc
import ReaderModel
import ReaderScreen
import ReaderTerminal

nonisolated extension ConfigurationWords {
  static let vietnamese = ConfigurationWords(
    problem: { sentence(for: $0) },
    help: { help(for: $0) },
    role: { words(for: $0) },
    origin: { origin, file in
      switch origin {
      case .standard: "mặc định"
      case .file(let place): "\(file):\(place.line)"
      case .environment(let name): "biến môi trường: \(name)"
      case .option(let name): "tuỳ chọn: \(name)"
      }
    },
    allowed: {
      switch $0 {
      case .words(let words): list(words, "hoặc")
      case .program: "một chương trình cùng tham số, hoặc để trống"
      case .number(let range): "một số từ \(range.lowerBound) đến \(range.upperBound)"
      }
    },
    opening: """
      Cấu hình của diembao. Khi không có tệp này, mọi thứ đúng như ghi ở đây: bỏ dấu # ở đầu dòng rồi sửa.
      Muốn biết đang dùng gì, lấy từ đâu: diembao config
      """,
    keys: """
      Phím và lệnh của phím; "none" là bỏ phím. Phím viết là "x", "gg", "<C-w>h", "<F5>", "<PgDn>", "<Space>",
      "<lt>". Xem mọi phím và lệnh: diembao keys
      """,
    panes: """
      Phím chỉ dùng trong một khung, được xét trước phím dùng ở mọi nơi; "typing" là khi đang gõ chữ.
      """,
    looks: """
      Kiểu chữ của từng loại: bold (đậm), dim (mờ), underline (gạch chân), reverse (đảo màu) và một trong mười sáu
      màu của màn hình (red, bright-red…), hoặc plain (thường).
      """,
    noFile: "chưa có",
    noHome: "Chưa đặt HOME nên không có chỗ để cấu hình. Hãy chỉ một tệp bằng --config TỆP."
  )

  private static func sentence(for problem: ConfigurationProblem) -> String {
    switch problem {
    case .unreadable(let code): "Không đọc được tệp: \(String(cString: strerror(code)))."
    case .notUTF8: "Tệp không phải văn bản UTF-8."
    case .syntax(let words): "Chỗ này không đúng TOML: \(words)"
    case .unknownField(let name, let nearest):
      "Không có mục “\(name)”.\(meant(nearest)) Các mục: \(fields); các bảng: keys, theme."
    case .notAllowed(let field, let value, let nearest):
      "“\(field.rawValue)” không thể là \(shown(value)).\(meant(nearest)) Mục này nhận \(vietnamese.allowed(field.kind))."
    case .noKeys(let text):
      "“\(text)” không phải là phím. Phím viết là x, gg, <C-w>h, <F5>, <PgDn>, <Space>, <lt>."
    case .unknownPane(let name, let nearest):
      "Không có khung “\(name)”.\(meant(nearest)) Các khung: \(panes)."
    case .commandExpected:
      "Thiếu tên lệnh trong ngoặc kép, hoặc \"none\". Xem: diembao keys"
    case .unknownCommand(let name, let nearest):
      "Không có lệnh “\(name)”.\(meant(nearest)) Xem mọi lệnh: diembao keys"
    case .keys(let change, let clash): sentence(for: clash, of: change)
    case .unknownRole(let name, let nearest):
      "Không có kiểu chữ “\(name)”.\(meant(nearest)) Xem tất cả: diembao config --roles"
    case .lookExpected: "Kiểu chữ viết bằng các từ trong ngoặc kép, chẳng hạn \"underline cyan\"."
    case .look(.unknownWord(let word), let nearest):
      "Kiểu chữ không thể là “\(word)”.\(meant(nearest)) Có thể là \(list(Look.allWords, "hoặc"))."
    case .look(.severalColours(let one, let other), _):
      "Mỗi kiểu chữ chỉ có một màu, không thể vừa \(one) vừa \(other)."
    }
  }

  private static func sentence(for clash: KeyClash, of change: KeyChange) -> String {
    let keys = "“\(change.strokes.map(\.scripted).joined())”"
    let command = change.command?.name ?? ""
    return switch clash {
    case .replaces(let old, let left) where left.isEmpty:
      "\(keys) vốn là \(old.name); lệnh này không còn phím nào, nhưng vẫn gọi được bằng tên."
    case .replaces(let old, let left):
      "\(keys) vốn là \(old.name); lệnh này còn \(list(left.map(\.script), "và"))."
    case .shadows(let other): "Ở chỗ khác \(keys) vẫn là \(other.name)."
    case .isShadowed(let other, let pane):
      "Trong khung \(pane.rawValue) \(keys) vẫn là \(other.name)."
    case .isFree: "\(keys) ở đó chưa có nghĩa gì nên không có gì để bỏ."
    case .beginsOthers(let longer):
      "\(keys) là phần đầu của \(list(longer.prefix(3).map { "\($0.script) (\($0.command.name))" }, "và"))"
        + (longer.count > 3 ? ", cùng \(longer.count - 3) phím khác" : "")
        + ", sẽ không gõ được nữa. Hãy chọn phím khác, hoặc bỏ những phím ấy trước."
    case .neverTyped(let shorter):
      "\(keys) sẽ không bao giờ gõ được, vì \(shorter.script) đã là \(shorter.command.name)."
        + " Hãy bỏ phím ấy trước, bằng \"\(shorter.script)\" = \"none\"."
    case .needsDigit: "\(command) chỉ dùng với các chữ số, mà các chữ số thì đã có sẵn."
    case .onlyWhileTyping: "\(command) chỉ dùng khi gõ chữ. Hãy đặt nó dưới [keys.typing]."
    case .notWhileTyping: "\(command) không làm được gì khi đang gõ chữ."
    case .typesText:
      "\(keys) là chữ để gõ. Dưới [keys.typing] chỉ đặt được những phím đơn không phải là chữ."
    case .lastKey(let old):
      "\(keys) là phím cuối cùng của \(old.name), mà thiếu lệnh này thì không được. Hãy cho nó phím khác trước."
    }
  }

  private static var fields: String {
    ConfigurationField.allCases.map(\.rawValue).joined(separator: ", ")
  }
  private static var panes: String {
    KeyContext.allCases.dropFirst().map(\.name).joined(separator: ", ")
  }

  private static func meant(_ nearest: String?) -> String {
    nearest.map { " Có phải “\($0)” không?" } ?? ""
  }

  private static func shown(_ value: WrittenValue) -> String {
    value == .other ? "như vậy" : value.literal
  }

  private static func list(_ words: [String], _ conjunction: String) -> String {
    guard let last = words.last, words.count > 1 else { return words.joined() }
    return "\(words.dropLast().joined(separator: ", ")) \(conjunction) \(last)"
  }

  // MARK: - What there is

  private static func help(for field: ConfigurationField) -> String {
    switch field {
    case .language: "Ngôn ngữ của trình đọc và của các lệnh; auto là theo ngôn ngữ của hệ thống."
    case .preset:
      "Bộ phím ban đầu: của vi, của less(1), của mutt(1), hoặc phím mũi tên và phím chức năng."
    case .layout:
      "Các khung cạnh nhau (wide), chồng nhau (stacked), hoặc từng khung một (single); auto theo cỡ cửa sổ."
    case .textWidth: "Bề rộng của chữ, tính bằng cột, khi khung đủ rộng."
    case .readingSeconds: "Nhìn một bài bao nhiêu giây thì coi là đã đọc; 0 là không bao giờ."
    case .line:
      "Mỗi lần gõ phím được gửi nhiều hay ít: slow xếp các khung chồng nhau và chờ con trỏ đứng yên."
    case .mouse: "Có dùng chuột trong trình đọc hay không; khi dùng thì giữ Shift để bôi chữ."
    case .clipboard:
      "Chép vào bộ nhớ tạm của màn hình: thẳng (plain), qua tmux hay screen, hoặc chỉ ra tệp (none)."
    case .opener:
      "Chương trình mở địa chỉ, kèm tham số; để trống thì theo BROWSER, rồi theo hệ thống. Không bao giờ qua shell."
    case .signs: "Kẻ dòng, vẽ thanh và viết chữ bằng gì; ascii bỏ dấu của chữ."
    case .escapeDelay:
      "Sau bao nhiêu phần nghìn giây thì Esc là một phím riêng; đường truyền chậm có thể cần 100."
    case .history: "Có nhớ đã đọc gì, đã ở đâu hay không; off là quên khi thoát."
    case .theme: "Màu hợp với mọi nền, với nền tối, với nền sáng, hoặc không có màu."
    }
  }

  private static func words(for style: Style) -> String {
    switch style {
    case .plain: "chữ thường"
    case .title: "dòng tiêu đề"
    case .paneTitle: "tên khung"
    case .focusedPaneTitle: "tên khung đang dùng"
    case .rule: "đường kẻ giữa các khung"
    case .hint: "công dụng của phím ở dòng nhắc"
    case .hintKey: "phím được nhắc tới"
    case .status: "dòng trạng thái"
    case .chip: "điều kiện của bộ lọc"
    case .notice: "lời của trình đọc"
    case .mistake: "chỗ sai trong dòng đang gõ"
    case .prompt: "dòng đang gõ"
    case .selected: "dòng được chọn"
    case .selectedElsewhere: "dòng được chọn ở khung khác"
    case .headline: "tít"
    case .subhead: "tít phụ trong bài"
    case .meta: "toà soạn, bút danh, ngày"
    case .standfirst: "sapo"
    case .caption: "chú thích ảnh"
    case .dim: "chi tiết phụ"
    case .ghost: "bài chỉ có tít"
    case .unread: "bài chưa đọc"
    case .star: "dấu sao"
    case .name: "tên nhân vật"
    case .followedName: "tên người đang theo dõi"
    case .dayHeading: "tên ngày trên các bài của ngày ấy"
    case .quoted: "lời trích"
    case .date: "ngày nêu trong bài"
    case .link: "liên kết"
    case .currentTarget: "tên, lời trích, ngày hay liên kết ở con trỏ"
    case .hit: "chỗ tìm thấy"
    case .currentHit: "chỗ tìm thấy ở con trỏ"
    case .bar: "thanh của biểu đồ"
    case .overlay: "khung của bảng nằm trên"
    case .overlayTitle: "tên của bảng nằm trên"
    }
  }
}

nonisolated extension ProgramStrings {
  static let vietnamese = ProgramStrings(reader: .vietnamese, configuration: .vietnamese)
}
