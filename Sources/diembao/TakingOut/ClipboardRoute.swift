import Foundation
import ReaderModel

/// How a text gets to the clipboard of the terminal, which may be far away: by the sequence OSC 52.
nonisolated enum ClipboardRoute: Sendable, Hashable {
  /// As it is; also inside tmux, which takes it where its `set-clipboard` is on.
  case plain
  /// Handed on by GNU screen, in pieces it has room for.
  case screen
  /// Handed on by tmux without looking, where its `allow-passthrough` is on.
  case tmux
  /// Plain, and once more for GNU screen: a terminal of that name at the other end of a connection may be either.
  case plainAndScreen
  /// The terminal takes none.
  case none

  init(_ setting: Settings.Clipboard, _ environment: Environment) {
    self =
      switch setting {
      case .automatic: Self.found(in: environment)
      case .plain: .plain
      case .screen: .screen
      case .tmux: .tmux
      case .none: .none
      }
  }

  private static func found(in environment: Environment) -> ClipboardRoute {
    let name = environment["TERM"] ?? ""
    if environment["TMUX"] != nil { return .plain }
    if environment["STY"] != nil { return .screen }
    if name.hasPrefix("screen") { return .plainAndScreen }
    let isWithout = ["linux", "dumb", "vt", "ansi", "cons", "sun"].contains { name.hasPrefix($0) }
    return name.isEmpty || isWithout ? .none : .plain
  }

  /// Bytes of base64 that terminals take; xterm has no room for more.
  static let limit = 74_000
  /// Bytes in a string that GNU screen hands on at a time.
  private static let piece = 76

  /// The bytes that put a text on the clipboard; nil where it is too long or the terminal takes none.
  func bytes(for text: String) -> [UInt8]? {
    let payload = Data(text.utf8).base64EncodedData()
    guard payload.count <= Self.limit else { return nil }
    let sequence = Array("\u{1B}]52;c;".utf8) + payload + [0x07]
    return switch self {
    case .plain: sequence
    case .screen: Self.forScreen(sequence)
    case .tmux: Self.forTmux(sequence)
    case .plainAndScreen: sequence + Self.forScreen(sequence)
    case .none: nil
    }
  }

  private static func forScreen(_ sequence: [UInt8]) -> [UInt8] {
    stride(from: 0, to: sequence.count, by: piece).flatMap { start in
      Array("\u{1B}P".utf8) + sequence[start..<min(start + piece, sequence.count)]
        + Array("\u{1B}\\".utf8)
    }
  }

  private static func forTmux(_ sequence: [UInt8]) -> [UInt8] {
    Array("\u{1B}Ptmux;".utf8) + sequence.flatMap { $0 == 0x1B ? [0x1B, 0x1B] : [$0] }
      + Array("\u{1B}\\".utf8)
  }
}
