import Articles
import TestSupport
import Testing

@testable import ArticleArchive

/// What is known of names from one batch to the next changes nothing.
@Suite struct NameBookTests {
  private static let names = [
    "Nguyễn Văn Hùng", "Nguyen Van Hung", "Văn Hùng", "Hùng", "Hưng", "Sergey Lavrov", "Lavrov",
    "Ivan Lavrov", "George Walker Bush", "George Bush", "Bush", "SERGEY LAVROV", "Lê Hùng",
  ]
  private static let roles = [
    "Ngoại trưởng Nga", "Ngoại trưởng", "Thủ tướng", "Tổng thống Mỹ", "Tổng thống", "đại tá",
  ]

  private func people(_ numbers: inout SeededNumbers) -> [Person] {
    (0..<Int.random(in: 0...4, using: &numbers)).map { _ in
      var person = person(
        Self.names.randomElement(using: &numbers) ?? "",
        aliases: Bool.random(using: &numbers)
          ? [Self.names.randomElement(using: &numbers) ?? ""] : [],
        mentions: Int.random(in: 1...3, using: &numbers)
      )
      if Bool.random(using: &numbers) {
        person.roles = [Self.roles.randomElement(using: &numbers) ?? ""]
      }
      return person
    }
  }

  /// Some of few files, each another article than before.
  private func batch(_ turn: Int, _ numbers: inout SeededNumbers) -> [NewArticle] {
    (0..<Int.random(in: 1...9, using: &numbers)).map { index in
      let year = Int.random(in: 1990...2024, using: &numbers)
      let article = story("\(turn).\(index)", on: "\(year)-05-01", people: people(&numbers))
      return article.new("/\(Int.random(in: 0...20, using: &numbers))")
    }
  }

  @Test(arguments: 0..<8)
  func `random batches give the same people as each of them by itself`(seed: UInt64) async throws {
    var numbers = SeededNumbers(seed: seed)
    let (knowing, forgetful) = (try Archive.inMemory(), try Archive.inMemory())
    for turn in 0..<12 {
      let batch = batch(turn, &numbers)
      _ = try await knowing.add(batch)
      // Anything else that is written makes an archive forget what batches found out.
      try await forgetful.write { _ in }
      _ = try await forgetful.add(batch)
      #expect(try await PeopleTables(knowing) == PeopleTables(forgetful))
    }
  }

  @Test func `names that were not met for long are read again`() async throws {
    let archive = try Archive.inMemory()
    _ = try await archive.add([story("A", people: Self.names.map { person($0) }).new("/a")])
    let read = try await archive.read { database in
      var book = NameBook(mostKept: 1)
      var sizes: [Int] = []
      for _ in 0..<3 {
        for name in ["bush", "hung", "nobody"] {
          sizes.append(try book.record(name, database).forms.count)
        }
        book.forget()
      }
      return sizes
    }
    #expect(read == [1, 2, 0, 1, 2, 0, 1, 2, 0])
  }
}
