public import ArticleArchive

/// Runs a reader: carries out its requests on an archive, cancels those that a newer one of their slot made
/// worthless, and hands the answers back.
@MainActor
public final class Session {
  public private(set) var reader: Reader
  /// Called after each change of ``reader``.
  public var onChange: (@MainActor () -> Void)?

  public init(reader: Reader, archive: Archive, log: ReadingLog?) {
    self.reader = reader
  }

  /// Handles an event and whatever it asks for.
  public func send(_ event: Event) {}
}
