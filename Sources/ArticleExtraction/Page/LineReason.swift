/// Why a line of a page was taken for what it became.
public enum LineReason: Sendable, Hashable {
  /// "# date = …" over the text.
  case declaredField
  /// The declared title, printed.
  case headlineDeclared
  /// The declared summary, printed.
  case summaryDeclared
  /// The declared author, printed.
  case bylineDeclared
  /// The page's own title repeats it.
  case headlineByTitle
  /// Stands over the story and is made like a title.
  case headlineByShape
  /// Opens the story and is made like a title.
  case headlineInStory
  /// The headline, printed again.
  case headlineAgain
  case bylineCue
  /// A name and nothing else, near the story.
  case bylineName
  /// Holds the day of publication and little else.
  case dateLine
  /// The story's first words stand behind a place, a paper or a day.
  case leadIn
  /// Between the headline and who wrote the story.
  case summaryUnderHeadline
  /// The first paragraph, by the habit of the language's papers.
  case firstParagraph
  /// Running text among such.
  case runningText
  /// A short line among running text.
  case shortLineInStory
  /// One letter, printed large, of the word below.
  case dropCap
  case captionCue
  /// Over the picture's credit.
  case captionOverCredit
  /// A picture with the headline as its text.
  case captionRepeatsHeadline
  case creditCue
  /// "Follow The Times on".
  case followLine
  /// Over other stories.
  case offersHeading
  /// Below such a heading.
  case underOffers
  /// "Read more: …".
  case offerCue
  case topicsHeading
  case topic
  /// After it nothing of the story comes.
  case endHeading
  /// Opens as lines of the page do.
  case pageOpening
  /// A phrase of the page and nothing else.
  case pageLine
  /// Printed twice, one line after the other.
  case boxTitle
  case boxSummary
  /// On so many of a hundred pages of the outlet.
  case onManyPages(percent: Int)
  /// A line of the page, by its look and neighbours, inside the story.
  case lookInStory
  case aboveStory
  case belowStory
}
