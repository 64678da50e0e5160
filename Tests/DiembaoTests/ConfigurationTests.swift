import ReaderModel
import ReaderScreen
import ReaderTerminal
import Testing

@testable import diembao

/// What a configuration says, and what is wrong with it.
@Suite struct ConfigurationTests {
  private func load(_ text: String, _ environment: [String: String] = [:]) -> LoadedConfiguration {
    LoadedConfiguration(text: text, environment: Environment(environment), path: "c.toml")
  }

  private func problems(_ text: String) -> [PlacedProblem] { load(text).problems }

  // MARK: - Values

  @Test func `fields are set, each with its place`() {
    let loaded = load(
      """
      language = "vi"
      text-width = 80

      reading-seconds = 0
      [theme]
      base = "dark"
      star = "bold red"
      """
    )
    #expect(loaded.problems == [])
    #expect(loaded.values.language == .vietnamese)
    #expect(loaded.values.settings.textColumns == 80)
    #expect(loaded.values.settings.readingSeconds == 0)
    #expect(loaded.values.theme.look(of: .star) == Look(.bold, .red))
    #expect(loaded.values.theme.base == .dark)
    #expect(loaded.origin(of: .textWidth) == .file(FilePlace(line: 2, column: 1)))
    #expect(loaded.origin(of: .theme) == .file(FilePlace(line: 6, column: 1)))
    #expect(loaded.origin(of: .line) == .standard)
  }

  @Test func `an option goes before the environment, that before the file, that before the locale`()
  {
    let variables = ["NO_COLOR": "1", "ESCDELAY": "100", "LANG": "vi_VN.UTF-8"]
    var loaded = load("language = \"en\"\nescape-delay = 50\ntheme.base = \"light\"", variables)
    #expect(loaded.values.language == .english)
    #expect(loaded.values.escapeDelay == 100)
    #expect(loaded.origin(of: .escapeDelay) == .environment("ESCDELAY"))
    #expect(!loaded.values.theme.hasColour)
    #expect(loaded.origin(of: .theme) == .environment("NO_COLOR"))
    loaded.take("vi", for: .language, from: .option("--language"))
    #expect(loaded.values.language == .vietnamese)
    #expect(load("", variables).values.language == .vietnamese)
    #expect(load("language = \"auto\"", variables).origin(of: .language) == .environment("LANG"))
  }

  @Test(arguments: [InterfaceLanguage.english, .vietnamese])
  func `the default file, with every comment taken off, changes nothing`(
    language: InterfaceLanguage
  ) {
    let text = DefaultConfiguration(words: language.program.configuration).text
    #expect(problems(text) == [])
    let settings = text.split(separator: "\n").map { line in
      line.prefixMatch(of: /# [a-z-]+ = ["0-9]/) == nil ? line : line.dropFirst(2)
    }
    let loaded = load(settings.filter { !$0.hasPrefix("#") }.joined(separator: "\n"))
    #expect(loaded.problems == [])
    for field in ConfigurationField.allCases {
      #expect(field.value(in: loaded.values) == field.value(in: Configuration()), "\(field)")
      let isTold = loaded.origin(of: field) != .standard || field == .language
      #expect(isTold, "\(field) is not in the default file")
    }
    #expect(loaded.values.theme == Theme(.auto))
    #expect(loaded.values.keys == .standard)
  }

  // MARK: - Mistakes

  @Test func `what is no TOML is told with line and column`() throws {
    let problem = try #require(problems("language = \"vi\"\npreset = vi\n").first)
    #expect(problem.place == FilePlace(line: 2, column: 10))
    guard case .syntax = problem.problem else {
      Issue.record("\(problem)")
      return
    }
  }

  @Test(arguments: [
    ("langauge = \"vi\"", 1, ConfigurationProblem.unknownField("langauge", nearest: "language")),
    ("quite-other = 1", 1, .unknownField("quite-other", nearest: nil)),
    ("a.b = 1", 1, .unknownField("a.b", nearest: nil)),
    ("text-width = 20", 14, .notAllowed(.textWidth, .number(20), nearest: nil)),
    ("text-width = \"72\"", 14, .notAllowed(.textWidth, .text("72"), nearest: nil)),
    ("line = true", 8, .notAllowed(.line, .truth(true), nearest: nil)),
    ("line = \"slwo\"", 8, .notAllowed(.line, .text("slwo"), nearest: "slow")),
    ("preset = [\"vi\"]", 10, .notAllowed(.preset, .other, nearest: nil)),
    ("keys.x = 1", 10, .commandExpected),
    ("keys.\"<Fo>\" = \"star\"", 1, .noKeys("<Fo>")),
    ("keys = { \"x\" = \"strar\" }", 8, .unknownCommand("strar", nearest: "star")),
    ("keys.lst.x = \"star\"", 1, .unknownPane("lst", nearest: "list")),
    ("theme.nmae = \"bold\"", 1, .unknownRole("nmae", nearest: "name")),
    ("theme.name = 3", 14, .lookExpected),
    ("theme.name = \"gren\"", 14, .look(.unknownWord("gren"), nearest: "green")),
  ])
  func `a mistake is told with its place, and the rest holds`(
    line: String,
    column: Int,
    problem: ConfigurationProblem
  ) {
    let loaded = load("history = \"off\"\n" + line)
    #expect(loaded.problems.map(\.problem) == [problem])
    #expect(loaded.problems.first?.place == FilePlace(line: 2, column: column))
    #expect(loaded.values.history == .off)
  }

  @Test func `places are found in tables, behind dots, quotes and comments`() {
    let loaded = load(
      """
      # x = 1
      [ keys . "list" ]   # a table
        "C" = "star"
      'r' = "nothing"
      [keys]
      "\\\\" = "nothing"
      people."\\"" = "nothing"
      """
    )
    #expect(loaded.problems.map(\.place.line) == [3, 4, 6, 7])
    #expect(loaded.problems.map(\.place.column) == [3, 7, 8, 15])
  }

  // MARK: - Keys

  @Test func `keys change the preset that was chosen`() {
    let loaded = load(
      """
      preset = "less"
      [keys]
      x = "star"
      f = "none"
      [keys.people]
      z9 = "undo"
      """
    )
    let table = loaded.values.keys
    #expect(table.keys(for: .star).first?.notation == "x")
    #expect(table.keys(for: .pageForward).map(\.notation) == ["Space"])
    #expect(table.keys(for: .undo).contains { $0.context == .pane(.people) })
    #expect(loaded.mistakes == [])
  }

  @Test func `a refused key is a mistake, a note is none`() {
    let loaded = load("[keys]\ng = \"top\"\nr = \"redo\"\n")
    #expect(loaded.mistakes.map(\.place.line) == [2])
    #expect(loaded.problems.map(\.place.line) == [2, 3])
    #expect(loaded.boundKeys.map(\.place.line) == [3])
  }

  // MARK: - Words

  @Test func `every problem has a sentence in both languages`() {
    let change = KeyChange(context: .everywhere, strokes: [.character("g")], command: .top)
    let binding = Binding(context: .everywhere, strokes: [.character("j")], command: .down)
    let clashes: [KeyClash] = [
      .replaces(.down, left: []), .replaces(.down, left: [binding]), .shadows(.down),
      .isShadowed(by: .down, in: .list), .isFree, .beginsOthers([binding]), .neverTyped(binding),
      .needsDigit, .onlyWhileTyping, .notWhileTyping, .typesText, .lastKey(.close),
    ]
    let problems: [ConfigurationProblem] =
      [
        .unreadable(code: 13), .notUTF8, .syntax("x"), .unknownField("x", nearest: "y"),
        .notAllowed(.line, .other, nearest: nil), .noKeys("<x>"), .unknownPane("x", nearest: nil),
        .commandExpected, .unknownCommand("x", nearest: "y"), .unknownRole("x", nearest: nil),
        .lookExpected, .look(.unknownWord("x"), nearest: "red"),
        .look(.severalColours("red", "blue"), nearest: nil),
      ] + clashes.map { .keys(change, $0) }
    for problem in problems {
      let sentences = [InterfaceLanguage.english, .vietnamese].map {
        $0.program.configuration.problem(problem)
      }
      #expect(Set(sentences).count == 2 && sentences.allSatisfy { $0.count > 10 }, "\(problem)")
    }
  }

  @Test func `names that are near are found, others are not`() {
    let names = ConfigurationField.allCases.map(\.rawValue)
    #expect(Nearest.name(to: "Language", among: names) == "language")
    #expect(Nearest.name(to: "readingseconds", among: names) == "reading-seconds")
    #expect(Nearest.name(to: "zzzzzz", among: names) == nil)
    #expect(Nearest.name(to: "", among: names) == nil)
  }
}
