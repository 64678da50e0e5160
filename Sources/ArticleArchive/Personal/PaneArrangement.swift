import Foundation
import GRDB

/// How a person has the panes: what outlives a session whatever the archive.
///
/// Which names there are is the reader's business; those that it does not know any more it leaves aside.
public struct PaneArrangement: Sendable, Hashable, Codable {
  /// What panes have more, or less, than usual.
  public struct Sizes: Sendable, Hashable, Codable {
    public var listColumns: Int
    public var lowerRows: Int

    public init(listColumns: Int, lowerRows: Int) {
      self.listColumns = listColumns
      self.lowerRows = lowerRows
    }
  }

  /// Nil where it follows the size of the window.
  public var layout: String?
  public var isRotated: Bool
  /// What stands below the people.
  public var side: String
  public var wide: Sizes
  public var stacked: Sizes

  public init(layout: String?, isRotated: Bool, side: String, wide: Sizes, stacked: Sizes) {
    self.layout = layout
    self.isRotated = isRotated
    self.side = side
    self.wide = wide
    self.stacked = stacked
  }
}

extension ReadingLog {
  /// How the panes were last; nil the first time, and where another version has kept what this one cannot read.
  public func arrangement() async throws(ArchiveError) -> PaneArrangement? {
    let text = try await read { database in
      try database.first("SELECT value FROM arrangement", []) as String?
    }
    return text.flatMap { try? JSONDecoder().decode(PaneArrangement.self, from: Data($0.utf8)) }
  }

  public func keep(_ arrangement: PaneArrangement) async throws(ArchiveError) {
    try await write { database in
      let text = String(decoding: try JSONEncoder().encode(arrangement), as: UTF8.self)
      try database.run("INSERT OR REPLACE INTO arrangement VALUES (1, ?)", [text])
    }
  }
}
