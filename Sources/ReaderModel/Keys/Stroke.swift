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

extension Stroke {
  /// As help, hints and the manual print it: "j", "^W", "S-Tab", "A-Left", "Bksp", "PgDn", "Space".
  public var notation: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .control(let character): "^" + character.uppercased()
    case .alt(let character): "A-" + String(character)
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "S-Tab"
    case .backspace: "Bksp"
    case .delete: "Del"
    case .insert: "Ins"
    case .up: "Up"
    case .down: "Down"
    case .left: "Left"
    case .right: "Right"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .altLeft: "A-Left"
    case .altRight: "A-Right"
    case .function(let number): "F\(number)"
    }
  }

  /// Reads what ``notation`` prints; nil for anything else.
  public init?(notation: String) {
    if let named = Stroke.named[notation.lowercased()] {
      self = named
    } else if notation.count == 1, let character = notation.first {
      self = .character(character)
    } else if notation.count == 2, notation.hasPrefix("^"), let last = notation.last {
      guard let stroke = Stroke(control: last) else { return nil }
      self = stroke
    } else if notation.count == 3, notation.hasPrefix("A-"), let last = notation.last {
      self = .alt(last)
    } else {
      return nil
    }
  }

  /// Control with a character; nil when no terminal can send it.
  init?(control character: Character) {
    guard let lower = character.lowercased().first,
      "abcdefghijklmnopqrstuvwxyz[\\]^_".contains(lower)
    else { return nil }
    self = .control(lower)
  }

  /// Keys that have a name, by their names in lower case.
  static let named: [String: Stroke] = {
    var names: [String: Stroke] = [
      "space": .character(" "), "lt": .character("<"), "gt": .character(">"),
      "enter": .enter, "cr": .enter, "return": .enter, "esc": .escape, "escape": .escape,
      "tab": .tab, "s-tab": .backTab, "bksp": .backspace, "bs": .backspace,
      "backspace": .backspace, "del": .delete, "delete": .delete, "ins": .insert,
      "insert": .insert, "up": .up, "down": .down, "left": .left, "right": .right,
      "home": .home, "end": .end, "pgup": .pageUp, "pageup": .pageUp, "pgdn": .pageDown,
      "pagedown": .pageDown, "a-left": .altLeft, "m-left": .altLeft, "a-right": .altRight,
      "m-right": .altRight,
    ]
    for number in 1...12 { names["f\(number)"] = .function(number) }
    return names
  }()
}
