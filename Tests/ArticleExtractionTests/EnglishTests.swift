import Articles
import Testing

/// One invented report with everything an English paper prints round a story.
struct EnglishTests {
  private static let report = """
    PM meets chancellor in Berlin for talks on trade

    By Anna Fletcher and Tom Reeves
    14 December 2021

    BERLIN (Reuters) - British Prime Minister Harold Winter met German Chancellor Ingrid Vogel in Berlin on Tuesday.

    "We have agreed to work together on trade and security," Winter told reporters. "It was a good day."

    Vogel said that she welcomed the offer. She added that talks would go on in March 2022.

    According to Foreign Secretary Mary Stone, 41, the deal is worth $4.5 billion.

    Dr. John F. Marsh, an economist at the University of Leeds, warned of higher costs.

    Read more: Trade talks falter in Brussels

    Photo: AFP

    © 2021 The Daily Example
    """

  private let article: Article

  init() throws { article = try Pages.article(Self.report) }

  @Test func `the head of the report is read`() {
    #expect(article.byline?.text == "Anna Fletcher and Tom Reeves")
    #expect(article.outlet?.text == "The Daily Example")
    #expect(article.dateline?.text == "BERLIN")
    #expect(article.published.day?.description == "2021-12-14")
    #expect(article.published.certainty == .stated)
    #expect(article.credits.map(\.name) == ["Reuters", "AFP"])
    #expect(article.links.map(\.headline) == ["Trade talks falter in Brussels"])
  }

  @Test func `its people are told with their offices and shorter names`() {
    #expect(
      article.people.map(\.name) == [
        "Harold Winter", "Ingrid Vogel", "Mary Stone", "John F. Marsh",
      ]
    )
    #expect(article.people.map(\.aliases) == [["Winter"], ["Vogel"], [], []])
    #expect(article.people[0].roles == ["British Prime Minister"])
    #expect(article.people[1].mentions.map(\.kind) == [.named, .named, .pronoun, .pronoun])
  }

  @Test func `its speakers are told`() {
    #expect(article.quotes.map { $0.speaker?.name } == ["Harold Winter", "Harold Winter"])
    #expect(article.reportedSpeech.map(\.cue) == ["said", "added", "According to", "warned"])
    #expect(article.people.map(\.isQuoted) == [true, true, true, true])
  }

  @Test func `its days are told`() {
    #expect(article.dates.map(\.text) == ["14 December 2021", "on Tuesday", "March 2022"])
  }

  @Test func `nothing of it is lost or kept twice`() {
    #expect(Accounting.lost(Self.report, in: article) == [])
    #expect(Accounting.doubled(Self.report, in: article) == [])
  }
}
