import Articles
import ReaderModel
import ReaderScreen
import ReaderTerminal

/// Text on the bare terminal, without borders, margins or colours, for the terminal's own selection: paragraphs are
/// lines of their own, which the terminal wraps, so that what is selected has no breaks but theirs.
struct PlainPages {
  let pages: [String]
  private let strings: Strings

  /// - Parameter text: safe text.
  init(_ text: String, columns: Int, rows: Int, strings: Strings) {
    self.strings = strings
    var pages: [String] = []
    var page = ""
    var height = 0
    let room = max(1, rows - 1)
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      for piece in PlainPages.pieces(of: line, columns: columns, rows: room) {
        let own = PlainPages.height(of: piece, columns: columns)
        if height + own > room {
          pages.append(page)
          (page, height) = ("", 0)
        }
        // Nobody adds the carriage return in full-screen mode.
        page += piece + "\r\n"
        height += own
      }
    }
    self.pages = pages + [page]
  }

  /// Shows the pages until a key is pressed that turns none.
  @MainActor func show(on terminal: BareTerminal) {
    var number = 0
    while true {
      let isOnly = pages.count == 1
      let hint = isOnly ? strings.anyKeyReturns : strings.pageHint(number + 1, of: pages.count)
      terminal.clear()
      terminal.print("\(pages[number])[\(hint)]")
      let key = terminal.waitForKey()
      if key == 0x20, number + 1 < pages.count {
        number += 1
      } else if key == UInt8(ascii: "b"), number > 0 {
        number -= 1
      } else {
        break
      }
    }
  }

  private static func height(of line: String, columns: Int) -> Int {
    max(1, (DisplayWidth.columns(of: line) + columns - 1) / max(1, columns))
  }

  /// A paragraph, cut only where it is higher than the window.
  private static func pieces(of line: Substring, columns: Int, rows: Int) -> [String] {
    guard height(of: String(line), columns: columns) > rows else { return [String(line)] }
    var pieces: [String] = []
    var piece = ""
    var width = 0
    for word in line.split(separator: " ", omittingEmptySubsequences: false) {
      let own = DisplayWidth.columns(of: String(word)) + 1
      if width + own > columns * (rows - 1), !piece.isEmpty {
        pieces.append(piece)
        (piece, width) = ("", 0)
      }
      piece += (piece.isEmpty ? "" : " ") + word
      width += own
    }
    return pieces + [piece]
  }
}
