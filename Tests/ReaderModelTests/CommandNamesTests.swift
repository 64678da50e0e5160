import Testing

@testable import ReaderModel

/// Finding commands by what the front end calls them.
struct CommandNamesTests {
  private let names = CommandNames {
    switch $0 {
    case .close: "đóng"
    case .showTimeline: "dòng thời gian"
    case .star: "gắn sao"
    default: ""
    }
  }

  private func best(_ typed: String) -> Command? {
    let scored = Command.allCases.compactMap { command in
      names.score(of: typed, for: command).map { (command, $0) }
    }
    return scored.max { $0.1 < $1.1 }?.0
  }

  @Test func `a name is found with its marks, without them, and in both normal forms`() {
    for typed in ["gắn sao", "gan sao", "GẮN", "ga\u{306}\u{301}n sao"] {
      #expect(best(typed) == .star, "\(typed)")
    }
  }

  @Test func `marks that were typed tell names apart`() {
    #expect(best("dòng") == .showTimeline)
    #expect(best("đóng") == .close)
    #expect(names.score(of: "dong", for: .close) != nil)
    #expect(names.score(of: "dong", for: .showTimeline) != nil)
  }

  @Test func `the name in settings goes on finding a command`() {
    #expect(best("half-page-up") == .halfPageUp)
    #expect(CommandNames.identifiersOnly.score(of: "star", for: .star) != nil)
    #expect(CommandNames.identifiersOnly.score(of: "gan", for: .star) == nil)
  }
}
