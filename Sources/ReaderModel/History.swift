public import ArticleArchive
import Articles

/// Where the person was, as in a browser.
public struct History: Sendable, Hashable {
  var places: [Place] = []
  /// Nearest first.
  var ahead: [Place] = []

  /// Oldest first.
  public var back: [Visit] { places.map(\.visit) }
  /// Nearest first.
  public var forward: [Visit] { ahead.map(\.visit) }

  /// How the person came to where they are now.
  var arrival = Place.Arrival.jump

  /// Visits kept in each direction.
  static let limit = 100
}

/// How many rows stand before one, of how many.
struct RowNumber: Sendable, Hashable {
  var before: Int
  var count: ArticleCount?
}

/// A visit, and how the list stood then.
struct Place: Sendable, Hashable {
  var visit: Visit
  /// The selected row of the list; nil for a visit of an earlier session.
  var row: RowPlace?
  /// The order that the list was in; nil for a visit of an earlier session.
  var order: ArticleOrder?
  /// How the article stood on the screen; nil for a visit of an earlier session.
  var view: ArticlePane.View?
  var arrival = Arrival.jump

  /// How the person came there from the place before.
  enum Arrival: Sendable, Hashable { case jump, link }
  /// The page of a person that lay over it; nil when there was none.
  var page: PersonPage?

  struct RowPlace: Sendable, Hashable {
    var key: ArticleKey
    var position: ReadingPosition
    /// Visible rows above it.
    var rowsAbove: Int
    /// Its number among those that answer the filter; nil when not known.
    var number: RowNumber?
  }
}
