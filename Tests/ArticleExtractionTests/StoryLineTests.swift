import Articles
import Testing

@testable import ArticleExtraction

/// Which lines of a page are its story, and why.
struct StoryLineTests {
  private static let story = [
    "The ferry to the island will run again from Monday, the harbour office said in the morning.",
    "It had been laid up since the winter, when ice broke one of its two screws near the pier.",
    "People of the island had to wait for a smaller boat that came only twice in each week.",
  ]

  @Test func `a notice between two paragraphs is cut out of the story`() throws {
    let notice =
      "Sign up for our newsletter and get the latest stories in your inbox every morning."
    let article = try Pages.article(
      ["Ferry runs again to the island - The Pier", "Ferry runs again to the island"]
        + [Self.story[0], Self.story[1], notice, Self.story[2]]
    )
    #expect(article.body.map(\.text) == Self.story)
    #expect(article.furniture.map(\.text).contains(notice))
  }

  @Test func `a numbered list under the story's sentences is of the story`() throws {
    let list = (1...6).map { "\($0)) Boat number \($0) leaves at \($0 + 6) o'clock" }
    let article = try Pages.article(
      [
        "Ferry runs again to the island - The Pier", "Home", "News",
        "Ferry runs again to the island",
      ]
        + Self.story + list
    )
    #expect(article.body.map(\.text) == Self.story + list)
  }

  @Test func `named readers' words below a short story are not of it`() throws {
    let comments = (1...5).flatMap {
      [
        "Anna on May \($0), 2018 at 4:47 pm said:",
        "I have gone by this ferry for years, and never once has it left the pier on time, ever.",
      ]
    }
    let article = try Pages.article(
      [
        "Ferry runs again to the island - The Pier", "Ferry runs again to the island",
        Self.story[0],
      ]
        + ["Comments"] + comments
    )
    #expect(article.body.map(\.text) == [Self.story[0]])
  }

  @Test func `the line over a picture's credit is the picture's text`() throws {
    let article = try Pages.article(
      ["Ferry runs again to the island"] + Self.story.prefix(2)
        + ["An old photograph of the island's first ferry", "(Photo: The Pier)", Self.story[2]]
    )
    #expect(article.body.map(\.kind) == [.paragraph, .paragraph, .caption, .caption, .paragraph])
  }

  @Test func `every line of a page has its reason`() throws {
    let page = try PageText(
      bytes: """
        # url: https://pier.example/1
        Ferry runs again to the island
        By Jane Roe
        \(Self.story[0])
        Advertisement
        \(Self.story[1])
        Read more: Ice breaks the ferry's screw
        \(Self.story[2])
        Related stories
        Gulls come back to the old pier
        Comments
        """.utf8
    )
    let lines = page.lines.enumerated().map {
      var line = TokenLine(number: $0.offset + 1, text: $0.element)
      return PageLine(&line, lexicon: .english)
    }
    var reader = try PageReader(lines: lines, lexicon: .english, shares: [])
    #expect(
      reader.read().lines.map(\.reason) == [
        .declaredField, .headlineByShape, .bylineCue, .runningText, .pageLine, .runningText,
        .offerCue, .runningText, .offersHeading, .underOffers, .endHeading,
      ]
    )
  }
}
