import ArticleArchive
import ArticleImport
import ArticleQuery
import Articles
import ReaderModel
import ReaderTerminal

/// Why a command could not do what it was asked. A fact; ``sentence`` says it to a person.
nonisolated enum CommandError: Error, Sendable, Equatable {
  case archive(ArchiveError)
  /// A query that cannot be understood: what is wrong, and its UTF-8 range.
  case query(text: String, mistake: QueryError)
  /// There is no home folder to keep an archive in, and none was named.
  case noHome
  /// There is no home folder to keep a configuration in, and none was named.
  case noConfigurationHome
  /// Something in the configuration is wrong; what, has been said.
  case misconfigured
  /// The beginning of a key that is too short to look for.
  case shortKey(String)
  /// A name that no person of the archive has.
  case noPerson(String)
  /// A name that more than one person has.
  case severalPersons(String, [PersonMatch.Candidate])
  /// Two names that are one person's already.
  case samePerson(String, String)
  /// A form that is none of a person's.
  case noForm(String, of: String, forms: [String])
  /// A role that is printed beside no form of a spelling.
  case noRole(String, of: String, roles: [String])
  /// A form without which nothing would be left of a person.
  case ownName(String, of: String)
  /// The number of no correction.
  case noCorrection(String)
  /// The name of no view.
  case noView(String)
  /// A line that is not a name, a tab and a query.
  case noViewLine(String)
  /// The person's own database cannot keep a correction.
  case readingLog(ArchiveError)
  /// The default archive has no articles yet.
  case nothingToRead(archive: String)
  /// The words that were given are neither a command nor a path.
  case noSuchPath(String)
  /// The files and folders hold no article; why has been said.
  case nothingFound
  /// Some of the input was left out; it has been named already.
  case skipped(Int)
  /// The import was stopped; what was read before is kept.
  case interrupted(articles: Int)
  /// Reading an archive again was stopped; what was written before is kept.
  case rereadingInterrupted(ReextractionProgress)
  /// A work that leaves nothing half done was stopped.
  case stopped
  /// Something is wrong with an archive; what, has been said.
  case unsound
  /// The reader cannot be shown here.
  case terminal(TerminalError)
  /// More articles than can be put in an order that the archive does not keep.
  case tooManyToSort(limit: Int)
  /// An article has no paragraph of this number, but so many.
  case noParagraph(Int, key: ArticleKey, count: Int)
  /// Articles were to stand by how well they match, and the query has no word.
  case noWordToMatch
  /// An export came to nothing.
  case notExported(TakenOut)
  /// Whoever read the output has enough.
  case readerGone
  /// Output could not be written; the system's error number.
  case outputFailed(code: Int32)
}
