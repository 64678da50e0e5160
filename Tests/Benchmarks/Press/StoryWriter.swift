import Articles
import TestSupport

/// Writes one story and notes what is true of it.
struct StoryWriter {
  let press: Press
  let words: Words
  let thread: StoryThread
  let day: Day?
  var random: SeededNumbers
  /// Those the story may name.
  private var available: [Figure] = []
  private var told = Story(
    number: 0,
    outlet: "",
    headline: "",
    reporter: "",
    standfirst: "",
    paragraphs: []
  )

  init(press: Press, words: Words, thread: StoryThread, day: Day?, random: SeededNumbers) {
    self.press = press
    self.words = words
    self.thread = thread
    self.day = day
    self.random = random
  }

  mutating func story(_ number: Int) -> Story {
    available = thread.figures
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      available.append(press.figure(random.zipf(press.population)))
    }
    available = distinct(available)
    told.number = number
    told.day = day
    told.outlet = Vocabulary.outlets[random.zipf(Vocabulary.outlets.count)]
    told.headline = random.pick(Vocabulary.cities) + ": " + clause(8...14)
    told.reporter =
      "\(random.pick(Vocabulary.familyNames)) \(random.pick(Vocabulary.middleNames)) \(random.pick(Vocabulary.givenNames))"
    told.standfirst = statement() + " " + sentence(opening: "") + ""
    for _ in 0..<Int.random(in: 5...11, using: &random) { told.paragraphs.append(paragraph()) }
    for _ in 0..<Int.random(in: 0...3, using: &random) where number > 0 {
      told.teasers.append(Self.teaser(&random, words))
    }
    return told
  }

  /// People who share a name or its short form are never in one story: nobody could tell them apart.
  private func distinct(_ figures: [Figure]) -> [Figure] {
    var names: Set<String> = []
    return figures.filter { names.insert($0.shortName).inserted }
  }

  private static func teaser(_ random: inout SeededNumbers, _ words: Words) -> String {
    (0..<Int.random(in: 7...12, using: &random)).map { _ in words.pick(&random) }
      .joined(separator: " ").capitalisedFirst
  }

  // MARK: Sentences

  private mutating func paragraph() -> String {
    (0..<Int.random(in: 2...4, using: &random)).map { _ in
      switch Int.random(in: 0..<6, using: &random) {
      case 0, 1: statement()
      case 2: dated()
      case 3: sentence(opening: "Tại \(random.pick(Vocabulary.cities)), ")
      default: sentence(opening: "")
      }
    }.joined(separator: " ")
  }

  private mutating func clause(_ length: ClosedRange<Int>) -> String {
    (0..<Int.random(in: length, using: &random)).map { _ in
      random.isOne(in: 6) ? random.pick(thread.words) : words.pick(&random)
    }.joined(separator: " ")
  }

  private mutating func sentence(opening: String) -> String {
    let rare = random.isOne(in: 4000) ? ", \(random.pick(Vocabulary.rarities))," : ""
    let sentence = "\(opening)\(clause(6...12))\(rare) \(clause(5...10))."
    return opening.isEmpty ? sentence.capitalisedFirst : sentence
  }

  private mutating func dated() -> String {
    guard let published = day else { return sentence(opening: "") }
    let spoken = published - Int.random(in: 1...20, using: &random)
    let text = "ngày \(spoken.day)/\(spoken.month)/\(spoken.year)"
    told.days.append(Story.SpokenDay(text: text, day: spoken))
    return sentence(opening: "\(text.capitalisedFirst), ")
  }

  /// Somebody says something, named in full the first time.
  private mutating func statement() -> String {
    let figure = random.pick(available)
    let isKnown = told.cast.contains(figure)
    let name: String
    if isKnown && !random.isOne(in: 4) {
      name = "\(figure.honorific.lowercased()) \(figure.shortName)"
      told.shortened.insert(figure)
    } else {
      name = isKnown ? figure.name : "\(figure.office) \(figure.name)"
    }
    if !isKnown { told.cast.append(figure) }
    told.speakers.insert(figure)
    switch Int.random(in: 0..<3, using: &random) {
    case 0: return "“\(clause(8...14).capitalisedFirst)”, \(name) nói."
    case 1: return "Theo \(name), \(clause(8...14))."
    default:
      return "\(name) \(random.pick(Vocabulary.reportingVerbs)) \(clause(8...14)).".capitalisedFirst
    }
  }
}

extension String {
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
