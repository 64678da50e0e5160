import ArticleArchive
import ArticleImport
import Articles
import Glibc
import ReaderModel
import ReaderScreen
import ReaderTerminal

nonisolated extension CommandError {
  /// The sentence in Vietnamese; nil when all has been said.
  var vietnamese: String? {
    switch self {
    case .archive(.missing(let path)):
      "Không có kho bài nào ở \(shown(path)). Hãy lập kho bằng: diembao import ĐƯỜNG_DẪN"
    case .archive(let error): Strings.vietnamese.sentence(for: error)
    case .query(let text, let mistake): QueryMistakeText(query: text, mistake: mistake).text
    case .noHome:
      "Chưa đặt HOME nên không có chỗ để kho bài. Hãy chỉ một tệp bằng --archive TỆP."
    case .noConfigurationHome: ProgramStrings.vietnamese.configuration.noHome
    case .shortKey(let key):
      "“\(shown(key))” quá ngắn, không đủ làm khoá; hãy gõ ít nhất 4 chữ số. Xem: diembao list"
    case .noPerson(let name):
      "Trong kho không có ai tên “\(shown(name))”. Xem: diembao people"
    case .severalPersons(let name, let candidates):
      """
      “\(shown(name))” có thể là \(list(candidates.map { "\($0.person.text) [\($0.articles)]" })). \
      Hãy gõ cả tên của một người.
      """
    case .samePerson(let one, let other):
      "“\(shown(one))” và “\(shown(other))” đã là một người rồi."
    case .noForm(let form, let person, let forms):
      "“\(shown(form))” không phải cách gọi của \(shown(person)); các cách gọi là \(list(forms))."
    case .noRole(let role, let form, let roles) where roles.isEmpty:
      "Bên “\(shown(form))” không in chức vụ nào, nên cũng không có “\(shown(role))”."
    case .noRole(let role, let form, let roles):
      "Bên “\(shown(form))” không in “\(shown(role))” mà in \(list(roles))."
    case .ownName(let form, let person):
      """
      Như vậy cả \(shown(person)) sẽ thành người khác: “\(shown(form))” chính là tên người này. \
      Hãy dùng --role để chỉ rõ; xem diembao people forms
      """
    case .noCorrection(let id):
      "Không có chỗ sửa \(shown(id)). Xem: diembao people corrections"
    case .noView(let name): "Không có góc xem “\(shown(name))”. Xem: diembao views"
    case .noViewLine(let line):
      "“\(shown(line))” không phải là góc xem: cần tên, dấu tab, câu lọc. Xem: diembao views export"
    case .readingLog(let error): error.ofReadingLog
    case .nothingToRead(let archive):
      """
      Kho bài \(shown(archive)) chưa có bài nào. Hãy nhập bài bằng: diembao import ĐƯỜNG_DẪN
      hoặc đọc ngay một thư mục: diembao ĐƯỜNG_DẪN
      """
    case .noSuchPath(let path):
      """
      \(shown(path)): không có tệp hay thư mục nào như vậy, cũng không có lệnh nào tên ấy. \
      Các lệnh: diembao --help
      """
    case .interrupted(let articles):
      """
      Đã dừng. Đã đọc \(Strings.vietnamese.articles(articles)), tất cả được giữ lại; \
      chạy lại lệnh này để đọc tiếp.
      """
    case .rereadingInterrupted(let progress):
      switch progress.pass {
      case .gathering: "Đã dừng khi chưa đổi bài nào; chạy lại lệnh này để làm từ đầu."
      case .reading:
        """
        Đã dừng. Đã đọc lại \(Strings.vietnamese.articles(progress.articles)); \
        chạy lại lệnh này để đọc tiếp.
        """
      }
    case .stopped: "Đã dừng. Kho bài không mất gì; chạy lại lệnh này để làm nốt."
    case .terminal(let error): error.vietnamese
    case .nothingFound: "Không tìm thấy gì để đọc. Xem diembao --help."
    case .outputFailed(let code):
      "Không ghi được ra đầu ra chuẩn: \(String(cString: strerror(code)))."
    case .tooManyToSort(let limit):
      """
      Chỉ xếp được tối đa \(limit) bài theo thứ tự này, mà số bài khớp nhiều hơn. Hãy lọc bớt, hoặc xếp theo \
      newest hay oldest.
      """
    case .noParagraph(let number, let key, let count):
      "Bài \(key.short) không có đoạn \(number): bài có các đoạn 1 đến \(count). Xem: diembao show \(key.short)"
    case .noWordToMatch:
      "Truy vấn chỉ có điều kiện, không có từ nào để so mức khớp. Hãy thêm một từ có trong bài, hoặc xếp theo newest."
    case .notExported(.exists(let export, free: let free)):
      "Đã có \(shown(export.path)). Hãy thêm --replace, hoặc ghi vào \(shown(free))."
    case .notExported(let result): Strings.vietnamese.sentence(for: result)
    case .skipped, .unsound, .misconfigured, .readerGone: nil
    }
  }

  private func shown(_ path: String) -> String { SafeText.line(path) }

  /// A few of some texts, and how many more there are.
  private func list(_ texts: [String]) -> String {
    let most = 12
    let list = texts.prefix(most).map { "“\(shown($0))”" }.joined(separator: ", ")
    return texts.count > most ? "\(list) và \(texts.count - most) nữa" : list
  }
}

nonisolated extension TerminalError {
  var vietnamese: String {
    let instead = "Hãy dùng các lệnh, chẳng hạn: diembao list"
    return switch self {
    case .notATerminal(.input): "Đầu vào chuẩn không phải là màn hình dòng lệnh. \(instead)"
    case .notATerminal(.output): "Đầu ra chuẩn không phải là màn hình dòng lệnh. \(instead)"
    case .noTerminalName: "Chưa đặt TERM nên không biết màn hình loại gì. \(instead)"
    case .cannotPlaceCursor(let terminal):
      "Màn hình \(SafeText.line(terminal)) không đặt được con trỏ. \(instead)"
    case .unknownTerminal(let terminal):
      "Máy này không có mô tả của màn hình \(SafeText.line(terminal)). \(instead)"
    case .cannotStart(let terminal):
      "Không khởi động được màn hình \(SafeText.line(terminal)). \(instead)"
    }
  }
}

nonisolated extension StandIn {
  var vietnamese: String {
    "Máy này không biết màn hình \(SafeText.line(asked)), nên coi nó là \(used)."
  }
}
