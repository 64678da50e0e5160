import ArticleArchive
import ArticleQuery
import Articles
import ReaderModel

/// Words of copies, citations, exports and addresses.
struct TakingOutWords: Sendable {
  /// What came of a copy, an export, a program.
  let sentence: @Sendable (TakenOut, Strings) -> String
  let fileExists: @Sendable (_ path: String) -> String
  let failure: @Sendable (FileFailure) -> String
  /// What an export can be of.
  /// What a style of citations is for.
  let style: @Sendable (CitationStyle) -> String
  let thisArticle: String
  let selected: @Sendable (_ articles: String) -> String
  /// The title of a prompt that saves just these.
  let saveSelected: @Sendable (_ articles: String) -> String
  let everything: String
  let writeBeside: String
  let replace: String
  /// Of two versions of a story: what both share, what the other one adds and drops.
  let compared: String
  let comparison: @Sendable (Comparison, Strings) -> String
  let linkHidden: @Sendable (_ headline: String) -> String
  let noVersions: String
  let stillLooking: String
  /// Of a link to an article without a text, with the articles that print it.
  let textMissing: @Sendable (_ articles: Int) -> String
  /// Of the address of an article.
  let address: String
  let copy: String
  let open: String
  /// What a citation says of a day that is not printed as such.
  let yearInferred: String
  let dayInferred: String
  let undated: String
  /// Before the day a page was saved.
  let seen: String
  let paragraph: @Sendable (Int) -> String
  /// Beside a headline that was made from the first sentence.
  let derivedHeadline: String
  /// After a page of plain text, and after the last one.
  let more: @Sendable (_ page: Int, _ pages: Int) -> String
  let anyKey: String
  /// After a program of the person's own; with its status where that is not 0.
  let ended: @Sendable (_ status: Int) -> String
}
