import Articles
import TestSupport

/// Invents the stories of newspapers, the same ones every time: story `n` of a seed and size never changes.
///
/// As in the press, few words and people fill most of it, stories come in threads about the same people, years grow, papers
/// print each other's texts, and some things are printed hardly ever.
struct Press: Sendable {
  /// How many stories there are.
  let size: Int
  private let seed: UInt64
  private let words: Words
  private let first: Day

  init(size: Int, seed: UInt64 = 1) {
    self.size = size
    self.seed = seed
    words = Words(seed: seed)
    first = Day(iso: "2005-01-01") ?? Day(number: 0)
  }

  /// Twenty-one years.
  private static let days = 7670

  /// How many people are ever named.
  var population: Int { max(200, size / 8) }

  func figure(_ number: Int) -> Figure { Figure(number: number, seed: seed) }

  /// In the order of publication, nearly, as a crawler finds them.
  func story(_ number: Int) -> Story {
    var random = numbers(of: number)
    // Papers take over the texts of others, a few days later.
    if number > 50, random.isOne(in: 40) {
      var copy = story(number - 1 - random.zipf(50))
      copy.number = number
      copy.outlet = random.pick(Vocabulary.outlets)
      copy.day = day(of: number, &random)
      copy.days = []
      return copy
    }
    var writer = StoryWriter(
      press: self,
      words: words,
      thread: thread(of: &random),
      day: day(of: number, &random),
      random: random
    )
    return writer.story(number)
  }

  func headline(_ number: Int) -> String { story(number).headline }

  private func numbers(of number: Int) -> SeededNumbers {
    SeededNumbers(seed: seed &+ UInt64(number) &* 0x9E37_79B9_7F4A_7C15)
  }

  /// There are more stories every year.
  private func day(of number: Int, _ random: inout SeededNumbers) -> Day? {
    if random.isOne(in: 100) { return nil }
    let share = (Double(number) / Double(max(1, size))).squareRoot()
    let jitter = Int.random(in: -2...2, using: &random)
    return first + min(Self.days, max(0, Int(share * Double(Self.days)) + jitter))
  }

  private func thread(of random: inout SeededNumbers) -> StoryThread {
    let number = random.zipf(max(20, size / 10))
    var own = SeededNumbers(seed: seed &+ UInt64(number) &* 0xA24B_AED4_963E_E407)
    return StoryThread(
      figures: (0..<3).map { _ in figure(own.zipf(population)) },
      words: (0..<12).map { _ in words.pickTopical(&own) }
    )
  }
}

/// What goes on for many stories: its people and its words.
struct StoryThread {
  var figures: [Figure]
  var words: [String]
}
