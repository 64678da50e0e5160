import CCurses
import Glibc
import ReaderModel

/// The terminal, for what the program around the reader does with it.
public struct LentTerminal {
  private let loop: EventLoop

  init(_ loop: EventLoop) { self.loop = loop }

  /// The name of the terminal, as its environment has it.
  public var name: String { TerminalEnvironment.terminal }

  /// Columns and rows while it is lent.
  public var columns: Int { Int(ReaderApp.windowSize.columns) }
  public var rows: Int { Int(ReaderApp.windowSize.rows) }

  /// Sends bytes that neither print nor move the cursor, beside what ncurses sends.
  public func send(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { curses_send($0.baseAddress, Int32($0.count)) }
    }
  }

  /// Empties the screen without leaving full-screen mode, does something there, and shows the reader again.
  public func clear<Value>(_ body: (BareTerminal) -> Value) -> Value {
    defer { loop.repaint() }
    return body(BareTerminal())
  }

  /// Ends full-screen mode, does something on the bare terminal, and shows the reader again.
  public func lend<Value>(_ body: (BareTerminal) -> Value) -> Value {
    loop.lend { body(BareTerminal()) }
  }
}

/// The terminal as a shell has it.
public struct BareTerminal {
  /// Prints text; what comes from articles must have been through `SafeText`.
  public func print(_ text: String) {
    var text = text
    text.withUTF8 { buffer in
      buffer.withMemoryRebound(to: CChar.self) { curses_print($0.baseAddress, Int32($0.count)) }
    }
  }

  /// Empties the screen.
  public func clear() { curses_bare() }

  /// The first byte of the next key; nil when the terminal is gone.
  public func waitForKey() -> UInt8? { UInt8(exactly: curses_wait_for_byte()) }

  /// Runs a program and waits for it.
  ///
  /// - Parameter input: the descriptor of its standard input; nil for the terminal.
  /// - Returns: its exit status, 128 and more for a signal; minus the system's error where it could not be started.
  public func run(_ arguments: [String], input: Int32? = nil) -> Int {
    var pointers = arguments.map { UnsafePointer(strdup($0)) } + [nil]
    defer { for pointer in pointers { free(UnsafeMutablePointer(mutating: pointer)) } }
    return Int(curses_run(&pointers, input ?? -1))
  }
}
