public import ArticleArchive
public import ArticleQuery
public import Articles

/// Something that happens to a reader.
public enum Event: Sendable {
  case stroke(Stroke)
  /// What time it is, for what is written down of when something was done.
  case clock(Moment)
  /// Pasted text (bracketed paste), as it came.
  case paste(String)
  case resize(Size)
  case pointer(Pointer)
  case touch(Touch)
  case answer(Answer)
  /// Midnight has passed.
  case day(Day)
  /// Articles are landing; nil when the import has ended.
  case importing(ImportWork?)
  /// The archive has changed; lists are asked for again, the place is kept.
  case archiveChanged
  /// An import was stopped by the person; what it has read stays.
  case importStopped
  case imported(new: Int, changed: Int, skipped: Int)
  /// What came of something that the program around the reader was asked to take out.
  case takenOut(TakenOut)
  /// Long work has ended, or could not begin.
  case longWorkEnded(LongWorkNote)
  /// What the program around the reader could not do, because of the archive.
  case failed(ArchiveError)
  /// The terminal is gone or the system ends: save and quit, ask nothing.
  case leave
}

/// Something a reader wants done.
public struct Request: Sendable, Hashable {
  /// A newer request of the same slot makes the older one worthless, but for marks, which are all carried out.
  public enum Slot: Sendable, Hashable {
    case page, count, total, article, listPlace, comparison, seek, people, bucketPeople, timeline,
      related,
      thread, choices,
      relief,
      picks, lists, views, news, mark,
      bookmark, arrangement
    /// What the conditions of a filter being typed find by themselves.
    case verdicts
    /// A name that exists in place of one that does not.
    case spelling
    /// What a change of all articles of a filter comes to.
    case bulk
    /// Filters typed before; what is remembered of them.
    case typedFilters, rememberedFilter
    /// Outlets, credits and topics beside the list.
    case sources
    /// Articles of the list that are unread; rows between two that were chosen.
    case unread, stretch
    /// How many articles are in each state.
    case states
    /// A person's page, the forms of a name, what two persons have together, who is followed.
    case person, forms, together, followed
    /// Time spent in an article, and time since the last step.
    case timer, rest
    /// Time the cursor has rested in the list, on a slow line.
    case preview
    /// Time since the beginning of a binding.
    case prefix
    /// A moment for keys between two stretches of a long text.
    case setting
    case program
  }

  public enum Work: Sendable, Hashable {
    case page(PageRequest)
    case count(Query)
    /// Several counts, in this order.
    case counts([Query])
    /// How many articles each condition finds by itself, told apart up to some hundreds.
    case verdicts([Filter])
    /// The first of some conditions that finds nothing by itself, and what was meant by it.
    case spelling([Filter])
    case typedFilters
    case remember(typedFilter: String)
    /// What a filter being typed may be completed with.
    case complete(CompletionRequest)
    /// Outlets, credits and topics of the articles that answer a query.
    case sources(Query)
    /// How many of the articles that answer a query are in each state.
    case states(Query)
    case article(ArticleKey)
    case seek(Seek)
    case people(Query, matching: String?)
    case timeline(Query, by: Precision, of: TimelineBasis)
    case related(to: ArticleKey)
    case thread(of: ArticleKey)
    /// The sentences of two versions of a story.
    case compare(ArticleKey, with: ArticleKey)
    /// What a picker lists, of the articles that answer a query.
    case picks(Picker.Kind, Query)
    /// What a change of all articles that answer a query comes to.
    case bulk(BulkQuestion, Query)
    /// Something to be changed in the person's log, in the order in which it was asked.
    case personal(JournalEntry)
    /// An article was opened, from another one or from a list.
    case opened(ArticleKey, headline: String, from: ArticleKey?)
    /// What the person keeps besides articles.
    case lists
    /// Saved filters and their counts.
    case views
    case news(since: Moment)
    /// What an article prints links to, or what links to it.
    case linked(Picker.Kind, to: ArticleKey)
    case rows([ArticleKey])
    case person(PersonQuestion)
    case save(Bookmark)
    case keep(PaneArrangement)
    /// Nothing: what is under way in the slot is no longer wanted.
    case drop
    /// Answer with ``Answer/Content/elapsed`` after so many milliseconds.
    case wait(milliseconds: Int)
    case program(ProgramRequest)
  }

  public var slot: Slot
  public var ticket: Ticket
  public var work: Work
}

/// What only the program around the reader can do.
public enum ProgramRequest: Sendable, Hashable {
  /// Repaint everything.
  case redraw
  case suspend
  /// End the import that is going on, keeping what it has read.
  case stopImport
  case longWork(LongWorkRequest)
  case copy(Cutting)
  /// Show the text without borders, until a key is pressed.
  case showPlain(Cutting.Selection)
  case export(Export)
  /// Give the text to a shell command that the person typed.
  case pipe(Cutting.Selection, to: String)
  /// Show a copy of the text in the person's pager or editor.
  case openOutside(ArticleKey)
  /// Open an address in a browser.
  case browse(String)
  /// The person has left; done when everything is saved.
  case quit
}

/// The number of a request; larger is newer.
public struct Ticket: Sendable, Hashable, Comparable {
  let number: Int
  public static func < (a: Ticket, b: Ticket) -> Bool { a.number < b.number }
}

/// What came of a request.
public struct Answer: Sendable {
  public enum Extent: Sendable, Hashable {
    /// What is known so far; more comes under the same ticket.
    case part
    case whole
  }

  public enum Content: Sendable {
    case page(ArticlePage)
    case count(ArticleCount)
    case counts([ArticleCount])
    case article(StoredArticle)
    /// The row that was sought; nil when there is none.
    case found(Seek.Find?)
    case people([PersonRow])
    case timeline(Timeline)
    case related([RelatedRow])
    case thread(StoryThread)
    case comparison(Comparison)
    case picks([Picker.Item])
    case lists(PersonalLists)
    case views([ViewCount])
    case news(News)
    case bulk(BulkChange)
    case choices([Prompt.Choice])
    case sources([FacetRow])
    case states([StateCount])
    /// A condition that finds nothing, and one that does; nil when there is none.
    case spelling(ListPane.Spelling?)
    /// Oldest first.
    case typedFilters([String])
    case rows([ArticleRow])
    case person(PersonAnswer)
    /// In the log.
    case changed([PersonalChange])
    /// What was undone or done again; nil for nothing.
    case retraced(RetracedStep?, Retracing)
    case done
    case elapsed
    case failed(ArchiveError)
  }

  public var slot: Request.Slot
  public var ticket: Ticket
  public var content: Content
  public var extent: Extent
  /// Milliseconds that the work took; nil when nobody measured.
  public var milliseconds: Int?

  public init(
    slot: Request.Slot,
    ticket: Ticket,
    content: Content,
    extent: Extent = .whole,
    milliseconds: Int? = nil
  ) {
    self.slot = slot
    self.ticket = ticket
    self.content = content
    self.extent = extent
    self.milliseconds = milliseconds
  }
}
