/// Everything a person can do.
public enum Command: String, Sendable, Hashable, CaseIterable {
  case help, palette, close, quit, cancel, suspend, redraw
  case focusNext, focusPrevious, focusLeft, focusRight
  case down, up, pageDown, pageUp, halfPageDown, halfPageUp, top, bottom
}

/// Where a binding holds.
public enum KeyContext: Sendable, Hashable {
  case everywhere
  case pane(Pane)
}

/// Keys and the command they stand for.
public struct Binding: Sendable, Hashable {
  public var context: KeyContext
  public var strokes: [Stroke]
  public var command: Command
}

/// All bindings: dispatch, help, hint line, palette and manual are made from this one table.
public struct KeyTable: Sendable, Hashable {
  public var bindings: [Binding]
}
