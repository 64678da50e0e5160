/// What tells a line of the story from a line of the page: each a number about 0 to 1.
enum StoryFeature: Int, CaseIterable {
  /// 1 for every line.
  case base
  /// Number of words, by its square root; 1 for a hundred.
  case length
  /// Running text that ends as a sentence does.
  case sentence
  /// Ends with a colon, comma or semicolon.
  case openEnding
  /// Ends with "…": a summary cut short.
  case cutShort
  /// Three words or fewer.
  case veryShort
  /// Share of words that begin with a small letter.
  case smallLetters
  /// Share of words in capitals.
  case shouted
  /// Below the tags of a story.
  case afterTopics
  /// "|", "•" and the like between words; 1 for one in eight words.
  case separators
  /// Opens with a bullet, or with a figure and a bracket or stop.
  case listItem
  /// Holds nothing but an address, or opens with "@" or "#".
  case address
  /// Printed more than once on the page.
  case repeated
  /// Opens as lines of the page do: "Follow us".
  case pageOpening
  /// Is a word or phrase of the page and nothing else: "Home".
  case pageLine
  /// Heads other stories, tags or the end: "Related", "Tags", "Comments".
  case heading
  /// Speaks of what a site does: cookies, newsletters, subscribing.
  case service
  /// Below a heading after which nothing of the story comes.
  case afterEnd
  /// Below a heading over other stories, with no long paragraph between.
  case underOffers
  /// Over the headline.
  case aboveHeadline
  /// Below the headline, within forty lines, before anything ends the story.
  case underHeadline
  /// Running text in the lines above and below, less for lines further off.
  case proseAbove
  case proseBelow
  /// The same of lines of one to four words.
  case shortAbove
  case shortBelow
  /// A sentence under a title of its own, in a row of such.
  case teaser
  /// No running text, but neither is any line of the page between it and the last running text.
  case continues
  /// Lines of the page in the lines above and below, less for lines further off.
  case pageAbove
  case pageBelow
  /// Made as its neighbours are, with figures, a bullet, a dash or an address: a table, list or calendar.
  case row
  /// Text of a reader: under a name or "… says:".
  case comment

  /// Any of these speaks against a line, however it looks.
  static let ofPage: [StoryFeature] = [
    .afterTopics, .separators, .repeated, .pageOpening, .pageLine, .heading, .service, .afterEnd,
    .underOffers, .aboveHeadline, .teaser, .comment,
  ]
}
