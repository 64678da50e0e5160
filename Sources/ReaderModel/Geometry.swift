/// Columns and rows of a screen or a part of it.
public struct Size: Sendable, Hashable {
  public var columns: Int
  public var rows: Int

  public init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }
}

/// A part of the screen; row and column count from 0 at the top left.
public struct Rect: Sendable, Hashable {
  public var row: Int
  public var column: Int
  public var size: Size

  public init(row: Int, column: Int, size: Size) {
    self.row = row
    self.column = column
    self.size = size
  }
}
