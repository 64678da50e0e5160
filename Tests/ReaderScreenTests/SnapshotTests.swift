import ArticleArchive
import ArticleQuery
import Articles
import ReaderScreen
import TestSupport
import Testing

@testable import ReaderModel

/// Every view at three sizes in both languages, as stored in `Snapshots`.
struct SnapshotTests {
  enum Scene: String, CaseIterable {
    case browsing, people, timeline, related, reading, unfolded, help, details, mistake, meaning
    case person, palette, ghost, empty, noMatch, search, failure, quit, aliases

    func reader(_ columns: Int, _ rows: Int) -> Reader {
      var reader = Reader.sample(columns, rows, focus: focus)
      change(&reader)
      return reader
    }

    private var focus: Pane {
      switch self {
      case .people, .person, .aliases: .people
      case .timeline: .timeline
      case .related: .related
      case .reading, .unfolded, .search, .details: .article
      default: .list
      }
    }

    private func change(_ reader: inout Reader) {
      switch self {
      case .browsing, .people, .related: break
      case .timeline: reader.timeline.mark = 2
      case .reading: reader.article.target = .person(0, mention: 1)
      case .unfolded: reader.show(SampleArticles.stored, isUnfolded: true)
      case .help:
        reader.overlay = .help(HelpOverlay(matches: reader.keys.entries, selection: 3))
      case .details: reader.overlay = .details(top: 0)
      case .mistake: reader.overlay = .prompt(.filter("person:đức date:2021-13 bến", today: reader.today))
      case .meaning:
        reader.overlay = .prompt(.filter("đức or -(date:2021 is:unread)", today: reader.today))
      case .person:
        var prompt = Prompt(purpose: .person, text: "đ", cursor: 2)
        prompt.choices = [
          .person(name: "Lê Văn Đức", articles: 12), .person(name: "Đỗ Hữu Ca", articles: 1),
        ]
        prompt.choice = 0
        reader.overlay = .prompt(prompt)
      case .palette:
        var prompt = Prompt(purpose: .command, text: "", cursor: 0)
        prompt.choices = Command.allCases.prefix(30).map { .command($0) }
        prompt.choice = 4
        reader.overlay = .prompt(prompt)
      case .ghost:
        reader.list.selection = 5
        let row = SampleArticles.rows[5]
        reader.show(
          StoredArticle(row: row, article: Article(headline: Headline(text: row.headline, isDerived: false, line: 40)))
        )
      case .empty: reader = Reader.empty(reader.size.columns, reader.size.rows)
      case .noMatch:
        let query = reader.query
        reader = Reader.empty(reader.size.columns, reader.size.rows)
        reader.query = query
        reader.list.total = ArticleCount(value: 33, isExact: true)
      case .search:
        let text = SampleArticles.stored.article.body[0].text
        reader.article.search = TextSearch(
          text: "bến",
          hits: [
            SampleArticles.span(of: "bến", in: text, block: 0, line: 7),
            SampleArticles.span(of: "bến đóng cửa", in: text, block: 0, line: 7),
          ],
          current: 0
        )
        reader.notice = .hit(1, of: 2)
      case .failure:
        reader.notice = .failed(
          .newer(path: "/srv/news/sông-hồng.sqlite", version: 9, supported: 1)
        )
      case .quit: reader.overlay = .quit
      case .aliases: reader.overlay = .aliases(SampleArticles.people[0], top: 0)
      }
    }
  }

  struct Screenful: CustomTestStringConvertible {
    var scene: Scene
    var columns: Int
    var rows: Int
    var strings: Strings

    var name: String { "\(scene.rawValue)-\(columns)x\(rows)-\(strings.language)" }
    var testDescription: String { name }

    static let all: [Screenful] = Scene.allCases.flatMap { scene in
      [(120, 40), (80, 24), (60, 20)].flatMap { columns, rows in
        [Strings.english, .vietnamese].map {
          Screenful(scene: scene, columns: columns, rows: rows, strings: $0)
        }
      }
    }
  }

  @Test(arguments: Screenful.all)
  func `a frame is as stored`(_ screenful: Screenful) throws {
    let reader = screenful.scene.reader(screenful.columns, screenful.rows)
    let frame = Screen.frame(of: reader, strings: screenful.strings)
    try Snapshot.check(frame.dump, named: screenful.name)
  }

  @Test(arguments: [(120, 40), (80, 24), (60, 20)])
  func `a frame for a terminal without UTF-8 is as stored`(columns: Int, rows: Int) throws {
    let reader = Scene.browsing.reader(columns, rows)
    let frame = Screen.frame(of: reader, strings: .vietnamese, glyphs: .ascii)
    #expect(frame.text.utf8.allSatisfy { $0 < 0x80 })
    try Snapshot.check(frame.dump, named: "ascii-\(columns)x\(rows)-vi")
  }
}

extension Prompt {
  /// A filter as it is being typed, the cursor at its end.
  fileprivate static func filter(_ text: String, today: Day) -> Prompt {
    var prompt = Prompt(purpose: .filter, text: text, cursor: text.utf8.count)
    do throws(QueryError) {
      _ = try Query.parse(text, today: today)
    } catch {
      prompt.mistake = error
    }
    return prompt
  }
}
