import ArticleArchive
import ArticleQuery
import Articles
import ReaderModel

// The parts of Strings, by what they are about.

/// How numbers are written and counted.
struct NumberWords: Sendable {
  /// Between groups of three digits.
  let groupSeparator: String
  let articles: @Sendable (Int) -> String
  /// While more are being counted.
  let articlesAtLeast: @Sendable (Int) -> String
  let people: @Sendable (Int) -> String
  /// The place in a list: "2 of 33".
  let position: @Sendable (String, String) -> String
}

/// How days are written.
struct DateWords: Sendable {
  let day: @Sendable (Day) -> String
  /// With the day of the week.
  let longDay: @Sendable (Day) -> String
  let month: @Sendable (_ year: Int, _ month: Int) -> String
  /// For narrow columns, at most 9 columns wide.
  let shortDay: @Sendable (Day) -> String
  let shortMonth: @Sendable (_ year: Int, _ month: Int) -> String
  /// Of its first year, at most 9 columns wide.
  let decade: @Sendable (_ year: Int) -> String
  let undated: String
  let shortUndated: String
  let range: @Sendable (String, String) -> String
  let from: @Sendable (String) -> String
  let until: @Sendable (String) -> String
  let certainty: @Sendable (PublicationDate.Certainty) -> String
  /// The same with the word "date".
  let fact: @Sendable (PublicationDate.Certainty) -> String
}

/// Words of the strip of time.
struct StripWords: Sendable {
  /// What a cell of it is: "by month".
  let cell: @Sendable (StripUnit) -> String
  /// What is counted where it is not days of publication.
  let spoken: String
  /// The same where there is little room.
  let spokenShort: String
  /// How many days, months and years are named, and in how many articles.
  let named: @Sendable (Timeline.Named) -> String
  /// With the buckets that have articles, and all.
  let filled: @Sendable (_ filled: String, _ all: String) -> String
  /// Articles that speak of no day.
  let silent: String
  /// With the articles of the highest cell.
  let most: @Sendable (String) -> String
  /// With the keys that change to days of publication.
  let change: @Sendable (_ keys: String) -> String
  /// Before an activity by days of publication.
  let published: String
}

/// Words about the story that an article is part of.
struct ThreadWords: Sendable {
  /// "3 outlets".
  let outlets: @Sendable (Int) -> String
  /// Nothing was published since a month.
  let quiet: @Sendable (_ since: String) -> String
  /// With the number of articles of the story that it is tied to.
  let ties: @Sendable (Int) -> String
  let itself: String
}

/// Names of panes.
struct PaneWords: Sendable {
  let title: @Sendable (Pane) -> String
  let tab: @Sendable (Pane) -> String
  /// Beside a part of a name: the keys that show all names again.
  let allNames: @Sendable (_ keys: String) -> String
  let buckets: @Sendable (TimelineZoom) -> String
  /// Headings of the pane of sources.
  let section: @Sendable (SourcesPane.Section) -> String
  /// After the name of what is no outlet: "(cited)".
  let sourceKind: @Sendable (FacetKind) -> String
  /// "312 more"
  let more: @Sendable (_ count: String) -> String
  let undated: String
}

/// Words of the title, filter and status lines.
struct LineWords: Sendable {
  let filter: String
  let noFilter: String
  let paragraph: @Sendable (_ number: Int, _ count: Int) -> String
  let searchHit: @Sendable (_ number: Int, _ count: Int) -> String
  /// Before how far an import is.
  let importing: String
  let tooSmall: String
  /// While letters stand on what can be opened.
  let labels: String
  /// Before the strokes typed of a longer binding.
  let pending: String
  /// "unread 1,988".
  let unread: @Sendable (_ count: String) -> String
  /// In place of a number: the article is not the one selected in the list; with the keys that lead back.
  let besideList: @Sendable (_ keys: String) -> String
  /// Asks for a letter; with those that places have.
  let newPlace: @Sendable (_ letters: [String]) -> String
  /// No place has a letter; with the keys that give one.
  let noPlaces: @Sendable (_ keys: String) -> String
}

/// Words around an article's text.
struct ArticleWords: Sendable {
  let minutes: @Sendable (Int) -> String
  /// Further pages that are the same article.
  let copies: @Sendable (_ count: String) -> String
  let boxes: @Sendable (Int) -> String
  let teasers: @Sendable (Int) -> String
  let furniture: @Sendable (Int) -> String
  let captions: @Sendable (Int) -> String
  let folded: String
  /// Below the last line of a text.
  let end: String
  /// The keys to what comes next, and what that is.
  let next: @Sendable (_ keys: String, _ headline: String) -> String
  let related: @Sendable (Int) -> String
  /// "(za to show)"
  let keyToShow: @Sendable (_ keys: String) -> String
  let heading: @Sendable (RelatedLink.Kind?) -> String
  let ghost: @Sendable (_ backlinks: Int) -> String
  let ghostInList: @Sendable (_ backlinks: Int) -> String
  /// The source prints no headline; the second one for narrow panes.
  let derivedHeadline: String
  let derivedHeadlineShort: String
}

/// What stands where there is nothing to show.
struct EmptyWords: Sendable {
  /// Nothing imported yet: what, and what to do; with the keys of the palette.
  let archive: @Sendable (_ keys: String?) -> [String]
  /// While the first articles are being read: from where, and how far that is.
  let reading: @Sendable (_ archive: String, _ progress: String) -> [String]
  /// The same while a filter is in force.
  let noMatchYet: String
  let noMatch: String
  /// With the keys that drop the condition whose absence helps most, and how many articles there are without it.
  let dropBest: @Sendable (_ keys: String, _ condition: String, _ articles: String) -> String
  /// With the keys that drop the last condition.
  let dropLast: @Sendable (_ keys: String, _ condition: String) -> String
  let dropAll: @Sendable (_ keys: String) -> String
  let article: String
  let people: String
  let peopleMatching: @Sendable (String) -> String
  let sources: String
  let timeline: String
  let related: String
}

/// Words of prompts, palette, help and the question before leaving.
struct OverlayWords: Sendable {
  /// With the pane it was opened in: a search is of what that shows.
  let title: @Sendable (Prompt.Purpose, Pane) -> String
  /// An example of what can be typed.
  let example: @Sendable (Prompt.Purpose, Pane) -> String
  let means: String
  /// The list does not yet heed the word that is being typed.
  let leftOut: @Sendable (String) -> String
  /// With the names of the commands that take words.
  let noCommand: @Sendable (_ names: [String]) -> String
  let helpTitle: String
  let helpSearch: String
  let helpNone: String
  let reasonsTitle: String
  let quitQuestion: String
  /// What accepting does.
  let accept: @Sendable (Prompt.Purpose) -> String
  /// What giving up does.
  let cancel: @Sendable (Prompt.Purpose) -> String
  let close: String
  let stay: String
  let leave: String
  let run: String
  let agree: String
  let disagree: String
  /// In a list to choose from: typing what narrows it, giving that up, taking a row out.
  let find: String
  /// No row of it has what is typed.
  let noRow: String
  let cancelFinding: String
  let remove: String
  let picker: PickerWords
  let person: PersonWords
  let more: @Sendable (Int) -> String
}

/// Words of lists to choose from.
struct PickerWords: Sendable {
  let title: @Sendable (Picker.Kind) -> String
  /// What Enter does.
  let accept: @Sendable (Picker.Kind) -> String
  /// When there is nothing to choose from.
  let empty: @Sendable (Picker.Kind) -> String
}

/// Words of questions in one line.
struct QuestionWords: Sendable {
  let title: @Sendable (Question) -> String
  let example: @Sendable (Question) -> String
  let accept: @Sendable (Question) -> String
}

/// Words of the details overlay.
struct DetailWords: Sendable {
  let title: String
  let headline: String
  let headlineDerived: String
  let outlet: String
  let byline: String
  let published: String
  let crawled: String
  let evidence: String
  let noEvidence: String
  let line: @Sendable (Int) -> String
  /// The label of the fields that came beside the text.
  let fields: String
  let dateline: String
  let credits: String
  let topics: String
  let length: @Sendable (_ words: String, _ time: String) -> String
  let lengthLabel: String
  let language: String
  let languageName: @Sendable (Language) -> String
  let people: String
  let alsoCalled: String
  let mentions: @Sendable (Int) -> String
  let source: String
  let address: String
  let key: String
  let backlinks: String
}

/// A query in words.
struct QueryWords: Sendable {
  let label: @Sendable (FilterField) -> String
  let state: @Sendable (ArticleState) -> String
  let dates: @Sendable (DateFilter, DateWords) -> String
  /// From a day and a time of that day ("19:40") on.
  let since: @Sendable (_ day: String, _ time: String) -> String
  let not: @Sendable (String) -> String
  let and: String
  let or: String
  let open: String
  let close: String
}

/// Names of commands and of their groups.
struct CommandWords: Sendable {
  let name: @Sendable (Command) -> String
  /// A shorter name for the line of hints; nil where ``name`` is short enough.
  let hint: @Sendable (Command) -> String?
  /// What a command is in one pane; nil where it is what it is elsewhere.
  let paneHint: @Sendable (Command, Pane) -> String?
  /// What commands are in some situations.
  let now: SituationWords
  let group: @Sendable (Command.Group) -> String
  let context: @Sendable (KeyContext) -> String
}

/// What commands are in a situation, for the line of hints.
struct SituationWords: Sendable {
  /// Where nothing matches: the condition that helps most, the last one, all.
  let dropIt, dropLast, allArticles: String
  /// Takes a name that exists in place of the one typed.
  let takeIt: String
  /// Ends a search.
  let clear: String
  /// Of a range of days.
  let startAgain: String
  let filterTo: @Sendable (_ days: String) -> String
  /// Along bars.
  let earlier, later: String
  /// In the list, where nothing is left to close.
  let quit: String
}

/// Facts told in a sentence.
struct Sentences: Sendable {
  let archiveError: @Sendable (ArchiveError) -> String
  let queryMistake: @Sendable (QueryError.Reason) -> String
  let notice: @Sendable (Notice, Strings) -> String
  /// As a phrase that begins with a small letter.
  let obstacle: @Sendable (Obstacle, Strings) -> String
  let relatedReason: @Sendable (RelatedReason) -> String
  let mergeReason: @Sendable (MergeReason) -> String
  let evidence: @Sendable (Evidence.Meaning) -> String
}
