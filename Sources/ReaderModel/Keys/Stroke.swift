/// A key pressed.
public enum Stroke: Sendable, Hashable {
  /// A printable character, the space among them.
  case character(Character)
  /// Control with a lower-case letter or one of `[ \ ] ^ _`.
  case control(Character)
  /// Alt (or Escape within the escape delay) with a key's character.
  case alt(Character)
  case enter, escape, tab, backTab, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  case altLeft, altRight
  /// F1 is 1.
  case function(Int)
}
