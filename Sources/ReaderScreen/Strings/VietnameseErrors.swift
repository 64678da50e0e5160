import ArticleArchive
import ArticleQuery
import Articles
import ReaderModel

/// What went wrong, in Vietnamese: what happened, to what, what to do next.
enum VietnameseErrors {
  static func sentence(for error: ArchiveError) -> String {
    switch error {
    case .missing(let path):
      "Không có kho bài nào ở \(path). Hãy nhập bài trước: diembao import THƯ_MỤC"
    case .notAnArchive(let path):
      "\(path) không phải là kho bài của chương trình này. Hãy chọn tệp khác bằng --archive."
    case .newer(let path, let version, let supported):
      "\(path) do phiên bản mới hơn tạo ra (định dạng \(version); bản này chỉ biết đến \(supported))."
        + " Hãy cài phiên bản mới hơn để mở."
    case .older(let path, let version, let oldest):
      "\(path) do phiên bản cũ hơn tạo ra (định dạng \(version); bản này cần \(oldest)) và không giữ"
        + " nguyên văn các trang. Hãy chuyển tệp đi nơi khác, hoặc chọn tệp khác bằng --archive, rồi nhập lại bài."
    case .upgradable(let path, let version):
      "\(path) do phiên bản cũ hơn tạo ra (định dạng \(version)). Hãy nâng cấp bằng:"
        + " diembao archive upgrade \(path)"
    case .notReadable(let path): "Bạn không có quyền đọc \(path). Hãy kiểm tra quyền của tệp."
    case .notWritable(let path):
      "Bạn không có quyền ghi \(path). Hãy kiểm tra quyền của tệp, hoặc chọn tệp khác bằng --archive."
    case .diskFull(let path):
      "Đĩa đã đầy, \(path) không ghi thêm được. Không mất gì; hãy dọn bớt đĩa."
    case .noRoom(let folder, let needed, let free):
      "Không đủ chỗ ở \(folder): cần \(megabytes(needed)), chỉ còn trống \(megabytes(free))."
        + " Chưa làm gì cả; hãy dọn bớt đĩa."
    case .damaged(let path): "\(path) đã hỏng. Hãy cất tệp đi chỗ khác rồi nhập lại các bài."
    case .busy(let path): "Một chương trình khác đang ghi \(path). Hãy thử lại khi nó xong."
    case .noArticle(let key): "Không có bài nào mang khoá \(key). Xem các khoá bằng: diembao list"
    case .ambiguousKey(let prefix, let keys):
      "\(prefix) là phần đầu của nhiều khoá: \(keys.map(\.text).joined(separator: ", "))."
        + " Hãy gõ dài hơn."
    case .cancelled: "Đã dừng."
    case .failed(let path, let code, let message):
      "Không dùng được \(path): \(message) (lỗi SQLite \(code))."
    }
  }

  private static func megabytes(_ bytes: Int) -> String {
    "\(((bytes + 999_999) / 1_000_000).grouped(by: ".")) MB"
  }
}

extension VietnameseErrors {
  static func sentence(for reason: QueryError.Reason) -> String {
    switch reason {
    case .unclosedParenthesis: "“(” này chưa có “)”: gõ “)” ở cuối nhóm."
    case .strayParenthesis: "“)” này không có “(” ở trước: xoá đi, hoặc gõ “(” ở đầu nhóm."
    case .unclosedQuote: "Thiếu dấu ngoặc kép thứ hai: gõ ở cuối cụm từ."
    case .emptyParentheses: "Trong ngoặc chưa có gì: xoá ngoặc, hoặc gõ điều kiện vào."
    case .noWord: "Không có chữ hay số nào để tìm: xoá phần này."
    case .missingOperand:
      "Bên cạnh từ này còn thiếu điều kiện: a or b, not a, -a. Muốn tìm chính từ này, đặt trong ngoặc kép."
    case .unknownField(let name):
      "Không có trường “\(name)”. Các trường: \(FilterField.allCases.map(\.word).joined(separator: ", "))."
        + " Muốn tìm chính những chữ này, đặt trong ngoặc kép."
    case .missingValue(.person): "Thiếu tên người: person:lavrov"
    case .missingValue(.spoken): "Thiếu ngày, tháng, năm hoặc khoảng: spoken:2021-12-14"
    case .missingValue(.date): "Thiếu ngày, tháng, năm hoặc khoảng: date:2021-12"
    case .missingValue(.state): "Còn thiếu: \(states)."
    case .missingValue(let field): "Thiếu tên sau “\(field.word):”."
    case .unknownState(let word): "Không có loại bài “\(word)”. Có thể là: \(states)."
    case .notADate:
      "Không phải ngày. Hãy thử 2021, 12/2021, 14/12/2021, 2021..2025, 3w, tháng trước, hôm nay."
    case .noSuchMonth(let month): "Không có tháng \(month): chỉ có từ tháng 1 đến tháng 12."
    case .noSuchQuarter(let quarter): "Không có quý \(quarter): chỉ có từ quý 1 đến quý 4."
    case .noSuchDay: "Lịch không có ngày này: xem lại tháng có 28, 29, 30 hay 31 ngày."
    case .reversedRange: "Khoảng này kết thúc trước khi bắt đầu: ngày sớm hơn đứng trước."
    case .tooDeep(let limit): "Quá \(limit) lớp ngoặc."
    case .tooLong(let limit): "Quá \(limit) điều kiện."
    }
  }

  private static var states: String {
    ArticleState.allCases.map(\.vietnameseWord).joined(separator: ", ")
  }

  static func sentence(for notice: Notice, _ strings: Strings) -> String {
    switch notice {
    case .failed(let error): sentence(for: error)
    case .starred(let headline): "Đã gắn sao: \(headline)"
    case .unstarred(let headline): "Đã bỏ sao: \(headline)"
    case .markedRead(let headline): "Đã đọc: \(headline)"
    case .markedUnread(let headline): "Chưa đọc: \(headline)"
    case .filterDropped(let query): "Đã bỏ điều kiện: \(strings.words(for: query))"
    case .filterRestored(.everything): "Trở lại tất cả các bài."
    case .filterRestored(let query): "Lọc lại: \(strings.words(for: query))"
    case .nothingToUndo: "Không có gì để hoàn tác."
    case .nothingToRedo: "Không có gì để làm lại."
    case .noMatches(let text, in: .article): "Trong bài này không có “\(text)”."
    case .noMatches(let text, in: .list): "Không bài nào ở đây có “\(text)”."
    case .noMatches(let text, in: _): "Không tít nào ở đây có “\(text)”."
    case .onlyFolded(let text):
      "“\(text)” chỉ có trong phần đang gấp."
    case .wentOnFromBeginning: "Đã hết, tìm tiếp từ bài đầu danh sách."
    case .wentOnFromEnd: "Đã hết, tìm tiếp từ bài cuối danh sách."
    case .notRemembered(let error):
      "Lần này đọc gì, đánh dấu gì cũng sẽ không được nhớ. \(strings.sentence(for: error))"
    case .sorted(let order): "Thứ tự: \(strings.filters.order(order))."
    case .sortedNewest(let count):
      "Xếp theo mức khớp trong \(strings.articles(count)) mới nhất; bài cũ hơn xếp tiếp theo ngày."
    case .tooManyToSort(let order, let limit):
      "Chỉ xếp được tới \(strings.articles(limit)) theo thứ tự này: \(strings.filters.order(order))."
        + " Hãy lọc bớt; tạm xếp mới nhất trước."
    case .hit(let number, let count): "Kết quả \(number) trên \(count)."
    case .followed(let name): "Đang theo dõi \(name)."
    case .unfollowed(let name): "Thôi theo dõi \(name)."
    case .corrected(let correction): "Từ nay: \(sentence(for: correction))"
    case .correctionTakenBack(let correction): "Không còn là: \(sentence(for: correction))"
    case .cannotSplit(let form): "Không tách được “\(form)” khỏi phần còn lại của tên này."
    case .endOfHistory: "Đây là chỗ đọc gần nhất."
    case .startOfHistory: "Đây là chỗ bắt đầu."
    case .lastArticle: "Đây là bài cuối."
    case .firstArticle: "Đây là bài đầu."
    case .noRelated: "Không có bài nào liên quan."
    case .noUnread: "Từ đây trở đi không còn bài chưa đọc."
    case .noThread: "Không có bài nào khác cùng câu chuyện này."
    case .lastInThread: "Đây là bài cuối của câu chuyện."
    case .firstInThread: "Đây là bài đầu của câu chuyện."
    case .noneOnDays(let days, let nearest):
      "Không có bài nào: \(strings.dates.words(for: days))."
        + (nearest.map { " Bài gần nhất: \(strings.dates.day($0))." } ?? "")
    case .tooManyToSelect(let limit):
      "Giữa hai dòng có hơn \(strings.number(limit)) bài: hãy lọc bớt trước."
    case .notADay(let reason): sentence(for: reason)
    case .counting(.spoken):
      "Dải thời gian và dòng thời gian nay đếm ngày được nhắc tới trong bài; bấm lần nữa để về ngày đăng"
    case .counting(.published):
      "Dải thời gian và dòng thời gian lại đếm ngày đăng; đếm ngày được nhắc tới"
    case .pasteRefused: "Không nhận chữ dán vào: hãy mở một ô gõ trước."
    case .unknownKeys(let strokes):
      "\(strokes.map(\.notation).joined()) không có tác dụng ở đây."
    case .unavailable(_, let obstacle): strings.sentence(for: obstacle)
    case .done(let step): strings.personal.change(step, strings).capitalisedSentence
    case .undone(let step): strings.personal.undone(strings.words(for: step))
    case .redone(let step): strings.personal.redone(strings.words(for: step))
    case .nothingToChange: strings.personal.nothingToChange
    case .chosen(let count): strings.personal.chosen(strings.articles(count))
    case .noPlace(let letter): strings.personal.noPlace(letter)
    case .badView(let view): strings.personal.badView(view.name)
    case .noNote: strings.personal.noNote
    case .news(let news): strings.personal.news(news, strings)
    case .linkHidden(let headline): strings.takingOut.linkHidden(headline)
    case .noVersions: strings.takingOut.noVersions
    case .stillLooking: strings.takingOut.stillLooking
    case .taken(let result): strings.takingOut.sentence(result, strings)
    case .longWork(let note): strings.longWork.sentence(note, strings)
    case .fileExists(let path): strings.takingOut.fileExists(path)
    case .stoppingImport: "Đang dừng nhập bài."
    case .importStopped(articles: 0): "Đã dừng nhập khi chưa có bài nào."
    case .importStopped(let articles):
      "Đã dừng nhập. \(strings.articles(articles)) đã đọc được giữ lại."
    case .imported(let new, let changed, let skipped):
      "Đã nhập: \(new) bài mới, \(changed) bài đổi, bỏ qua \(skipped)."
    case .adjusted(let adjustment): sentence(for: adjustment)
    case .configurationNotRead(let line?):
      "Không dùng được gì trong cấu hình: dòng \(line) không phải TOML. Xem: diembao config"
    case .configurationNotRead(nil):
      "Không dùng được gì trong cấu hình: không đọc được tệp. Xem: diembao config"
    case .misconfigured(1, let line):
      "Dòng \(line) của cấu hình bị sai nên không dùng. Xem: diembao config"
    case .misconfigured(let mistakes, let line):
      "Cấu hình có \(mistakes) dòng sai nên không dùng, đầu tiên là dòng \(line). Xem: diembao config"
    }
  }

  private static func sentence(for correction: PersonCorrection) -> String {
    switch correction.kind {
    case .merge: "\(correction.from.text) là \(correction.to.text)."
    case .split: "\(correction.to.text) không phải là \(correction.from.text)."
    }
  }
}
