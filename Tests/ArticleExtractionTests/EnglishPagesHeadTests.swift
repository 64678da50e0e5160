import Articles
import Testing

/// What English papers print over a story.
struct EnglishPagesHeadTests {
  private func article(_ head: String) throws -> Article {
    try Pages.article(
      """
      Harbour wall to be rebuilt after the winter storm

      \(head)

      The wall, which fell in the storm, will be rebuilt before the summer, the council has announced to the town.

      It will be higher than the old one, and it will cost the town more than it had hoped to pay for the work.
      """
    )
  }

  @Test(arguments: [
    ("By JANE ROE", "JANE ROE"),
    ("By Jane Roe and John Doe", "Jane Roe and John Doe"),
    ("By\nJane Roe", "Jane Roe"),
    ("Jane Roe, CNN", "Jane Roe"),
    ("Jane Roe, National Political Writer", "Jane Roe"),
    ("Jane Roe and John Marlow, Associated Press", "Jane Roe and John Marlow"),
    ("Written by Jane Roe", "Jane Roe"),
    ("Posted by Jane Roe on November 19, 2019, 6:21 AM EST", "Jane Roe"),
    ("November 19, 2019\nBy Jane Roe", "Jane Roe"),
    ("By Jane Roe Business Columnist", "Jane Roe Business Columnist"),
    ("By Jane Roe jane.roe@example.com", "Jane Roe"),
    ("by Jane Roe\n@janeroe", "Jane Roe"),
    ("By Jane Roe, Staff writer", "Jane Roe"),
  ])
  func `bylines are read in the usual shapes`(_ head: String, _ name: String) throws {
    #expect(try article(head).byline?.text == name)
  }

  @Test(arguments: [
    ("Updated 3:45 PM ET, Tue November 19, 2019", "2019-11-19"),
    ("November 19, 2019, 07:47 PM EST", "2019-11-19"),
    ("Nov. 19, 2019 8:03 am ET", "2019-11-19"),
    ("PUBLISHED: 10:48, Tue, Nov 19, 2019", "2019-11-19"),
    ("5:45 AM PST 11/19/2019", "2019-11-19"),
    ("19 November 2019 • 1:16pm", "2019-11-19"),
    ("Tuesday 19th November 2019", "2019-11-19"),
    ("Published 18:04 GMT, 19 Nov 2019", "2019-11-19"),
    ("2019-11-19T20:51:19Z", "2019-11-19"),
    ("19/11/2019", "2019-11-19"),
  ])
  func `printed days are read in the usual shapes`(_ head: String, _ day: String) throws {
    #expect(try article(head).published.day?.description == day)
  }

  @Test func `a day that may be read two ways is not certain`() throws {
    #expect(try article("By Jane Roe 12/03/2019").published.certainty == .inferred)
    #expect(try article("By Jane Roe 12/23/2019").published.certainty == .stated)
  }

  @Test(arguments: [
    ("WASHINGTON — The", "WASHINGTON"), ("PARIS, Dec. 3 (AP) — The", "PARIS"),
    ("LONDON (Reuters) - The", "LONDON"), ("COLUMBIA, S.C. (AP) — The", "COLUMBIA, S.C."),
  ])
  func `datelines are read`(_ opening: String, _ place: String) throws {
    let article = try article(
      "\(opening) wall was old and had been mended many times before, the harbour council told the people of the town at its meeting."
    )
    #expect(article.dateline?.text == place)
  }

  @Test func `an agency in brackets is the source and not the paper`() throws {
    let article = try article(
      "(Reuters) — The wall was old and had been mended many times before, the harbour council told the people of the town at its meeting."
    )
    #expect(article.credits.map(\.name) == ["Reuters"])
    #expect(article.outlet == nil)
  }

  @Test func `a tag with the name of somebody in the story is no byline`() throws {
    let article = try Pages.article(
      """
      Harbour wall to be rebuilt after the winter storm

      The wall, which fell in the storm, will be rebuilt before the summer, Peter Marlow has announced to the town.

      It will be higher than the old one, and it will cost the town more than it had hoped to pay for the work.

      Peter Marlow
      Harbour
      """
    )
    #expect(article.byline == nil)
  }
}
