import ArticleArchive
import ArticleQuery
import Articles

/// Why a command can do nothing now. A fact; sentences are made by the front end.
public enum Obstacle: Sendable, Hashable {
  /// Its keys belong to panes that do not have the focus.
  case onlyIn([Pane])
  /// Its keys mean something only while a line is typed.
  case onlyTyping
  /// Nothing is open, and no article is selected.
  case noArticle
  /// The text of the selected article is not there yet.
  case noTextYet
  /// The list has no article.
  case emptyList
  /// No name is selected, in the people pane or in the text.
  case noName
  /// The selected article, or row, names nobody.
  case namesNobody
  /// Nobody is called as it was typed.
  case nobodyCalledSo
  case noFilter
  /// There is no filter that could be kept under a name, or no name.
  case nothingToSave
  /// Nothing has been searched for yet.
  case nothingSought
  /// The focused pane has days, which are gone to and not searched.
  case notSearched
  case nothingToUndo, nothingToRedo
  /// No article has been changed yet.
  case nothingToRepeat
  /// Nothing was visited before, or after going back.
  case noPlaceBack, noPlaceForward
  case noRelated
  /// Nothing has come in since the last session.
  case nothingNew
  /// The timeline is empty: no article is listed.
  case noDays
  /// The selected row of the timeline is that of articles without a day.
  case undatedRow
  /// No days are in force from which a range could go.
  case noRange
  /// The buckets of the timeline are as fine, or as coarse, as they get.
  case finest, coarsest
  /// The article names nobody, quotes nobody, tells no day, or prints no link.
  case noneInText(TextTargetKind)
  /// No other one follows, or comes before, in the text.
  case noneAfter(TextTargetKind)
  case noneBefore(TextTargetKind)
  /// The article quotes somebody, but not on this screen.
  case noQuoteHere
  /// Who says the quote is not known.
  case noSpeaker
  /// The article that a printed link leads to is not known.
  case linkUnknown
  /// No paragraph is on the screen.
  case noParagraphHere
  /// Nothing on the page can be folded; all of it is shown, or folded, already.
  case noFold, allUnfolded, allFolded
  /// Nothing is on the screen that a letter could be put on.
  case nothingToPick
  /// A list to choose from lies over the panes.
  case listIsOpen
  /// The articles are still being counted; or there are more than can be changed at once.
  case stillCounting
  case tooManyArticles(limit: Int)
  /// No row with this number is among those loaded.
  case rowFarAway
  /// No row, or no row of another person, is chosen on the page of a person.
  case noRow, noOtherPerson
  /// The person says nothing that is quoted.
  case neverQuoted
  /// No view has this number.
  case noView
  /// A view is no part of a filter that could be left out.
  case onlyWhole
  /// Panes stand one over the other and are as wide as the window.
  case fullWidth
  /// One pane has the whole window.
  case onePane
  /// The pane is as large, or as small, as it gets.
  case sizeEnds
  /// Panes stand side by side from so many columns on.
  case tooNarrow(columns: Int)
}

/// What of a text the cursor can go to.
public enum TextTargetKind: Sendable, Hashable, CaseIterable {
  case name, quote, day, link
}

extension Obstacle {
  /// The command that helps; nil where none does.
  public var remedy: Command? {
    switch self {
    case .onlyIn(let panes): panes.first?.showing
    case .noName: .nextPerson
    case .nothingSought: .search
    case .nothingToSave, .tooManyArticles: .editFilter
    case .notSearched: .goToDay
    case .nothingNew: .rescan
    case .noRange: .selectRow
    case .noQuoteHere: .nextQuote
    case .allUnfolded: .fold
    case .allFolded: .unfold
    case .listIsOpen: .search
    case .fullWidth: .taller
    case .onePane: .nextLayout
    case .noOtherPerson: .focusNext
    case .nobodyCalledSo: .showPeople
    case .noView: .showViews
    case .onlyTyping, .noArticle, .noTextYet, .emptyList, .namesNobody, .noFilter, .nothingToUndo,
      .nothingToRedo, .nothingToRepeat, .noPlaceBack, .noPlaceForward, .noRelated, .noDays,
      .undatedRow, .finest, .coarsest, .noneInText, .noneAfter, .noneBefore, .noSpeaker,
      .linkUnknown, .noParagraphHere, .noFold, .nothingToPick, .stillCounting, .rowFarAway, .noRow,
      .neverQuoted,
      .sizeEnds, .onlyWhole,
      .tooNarrow:
      nil
    }
  }
}

extension Pane {
  /// The command that gives it the focus; nil where Enter and Tab do.
  fileprivate var showing: Command? {
    switch self {
    case .list: .showList
    case .article: nil
    case .people: .showPeople
    case .sources: .showSources
    case .timeline: .showTimeline
    case .related: .showRelated
    }
  }
}
