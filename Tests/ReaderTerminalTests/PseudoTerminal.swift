import Foundation
import Glibc

/// A program on a terminal of its own.
///
/// Whatever it does to its environment, locale, signals and screen stays in its own process.
final class PseudoTerminal {
  enum Failure: Error { case noTerminal(Int32), notStarted(Int32) }

  /// How a program ended.
  enum End: Equatable { case exited(Int32), signalled(Int32) }

  let process: pid_t
  /// Removed when the program is no more.
  private let home: URL
  private var master: Int32
  private var end: End?
  /// All that the program has written.
  private(set) var output: [UInt8] = []
  /// How much of ``output`` has been looked at.
  private var answered = 0

  init(
    _ program: URL,
    _ arguments: [String],
    environment: [String: String],
    home: URL,
    columns: UInt16 = 80,
    rows: UInt16 = 24
  ) throws {
    self.home = home
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    var name = [CChar](repeating: 0, count: 128)
    var slave: Int32 = -1
    master = -1
    guard openpty(&master, &slave, &name, nil, &size) == 0 else { throw Failure.noTerminal(errno) }
    defer { _ = Glibc.close(slave) }
    // The child must not hold the other end of its own terminal: it could never be hung up.
    for descriptor in [master, slave] { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    process = try PseudoTerminal.spawn(
      program,
      arguments,
      environment: (environment.merging(["HOME": home.path]) { $1 }).map { "\($0)=\($1)" },
      terminal: name
    )
  }

  deinit {
    if end == nil {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    close()
    try? FileManager.default.removeItem(at: home)
  }

  /// `POSIX_SPAWN_SETSID` of <spawn.h>, which the Glibc module does not show.
  private static let newSession: Int16 = 0x80

  private static func spawn(
    _ program: URL,
    _ arguments: [String],
    environment: [String],
    terminal: [CChar]
  ) throws -> pid_t {
    var attributes = posix_spawnattr_t()
    var actions = posix_spawn_file_actions_t()
    posix_spawnattr_init(&attributes)
    posix_spawn_file_actions_init(&actions)
    defer {
      posix_spawnattr_destroy(&attributes)
      posix_spawn_file_actions_destroy(&actions)
    }
    var everything = sigset_t()
    sigfillset(&everything)
    var nothing = sigset_t()
    sigemptyset(&nothing)
    posix_spawnattr_setsigdefault(&attributes, &everything)
    posix_spawnattr_setsigmask(&attributes, &nothing)
    posix_spawnattr_setflags(
      &attributes,
      newSession | Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF)
    )
    // The first terminal that a new session opens becomes its own.
    posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var arguments = ([program.path] + arguments).map { strdup($0) } + [nil]
    var variables = environment.map { strdup($0) } + [nil]
    defer { for text in arguments + variables { free(text) } }
    var process: pid_t = 0
    let error = posix_spawn(&process, program.path, &actions, &attributes, &arguments, &variables)
    guard error == 0 else { throw Failure.notStarted(error) }
    return process
  }
}

// MARK: - Keys and the screen

extension PseudoTerminal {
  func type(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(master, bytes, bytes.count)
  }

  /// Types faster than any program reads, until it ends or the time is over.
  func keepTyping(_ text: String, forMilliseconds milliseconds: Int) {
    let bytes = Array(String(repeating: text, count: 4096).utf8)
    let flags = fcntl(master, F_GETFL)
    _ = fcntl(master, F_SETFL, flags | O_NONBLOCK)
    defer { _ = fcntl(master, F_SETFL, flags) }
    let clock = ContinuousClock()
    let deadline = clock.now + .milliseconds(milliseconds)
    while clock.now < deadline, ended(within: 1) == nil { _ = write(master, bytes, bytes.count) }
  }

  func resize(columns: UInt16, rows: UInt16) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// Hangs up, as when a connection breaks.
  func close() {
    if master >= 0 { _ = Glibc.close(master) }
    master = -1
  }

  /// True when lines are edited and echoed as a shell expects.
  var hasLineModes: Bool {
    var modes = termios()
    guard tcgetattr(master, &modes) == 0 else { return false }
    let wanted = tcflag_t(ICANON | ECHO | ISIG)
    return modes.c_lflag & wanted == wanted
  }

  /// What the program writes until it has been silent for so long, from where the last answer ended.
  func written(untilSilentFor milliseconds: Int32 = 200) -> String {
    while readSome(within: milliseconds) {}
    defer { answered = output.count }
    return String(decoding: output[answered...], as: UTF8.self)
  }

  /// True when the program writes this, within five seconds of silence, after where the last answer ended.
  func writes(_ text: String) -> Bool {
    let wanted = Array(text.utf8)
    repeat {
      if let found = output[answered...].firstRange(of: wanted) {
        answered = found.upperBound
        return true
      }
    } while readSome(within: 5_000)
    return false
  }

  private func readSome(within milliseconds: Int32) -> Bool {
    var waiting = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, milliseconds) == 1 else { return false }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = read(master, &buffer, buffer.count)
    guard count > 0 else { return false }
    output += buffer[..<count]
    return true
  }
}

// MARK: - The end

extension PseudoTerminal {
  /// How the program ended; nil when it still runs after so long.
  func ended(within milliseconds: Int) -> End? {
    let clock = ContinuousClock()
    let deadline = clock.now + .milliseconds(milliseconds)
    while end == nil, clock.now < deadline {
      var status: Int32 = 0
      if waitpid(process, &status, WNOHANG) == process {
        let signal = status & 0x7F
        end = signal == 0 ? .exited(status >> 8 & 0xFF) : .signalled(signal)
      } else if master < 0 || !readSome(within: 2) {
        usleep(1_000)
      }
    }
    if end != nil, master >= 0 { while readSome(within: 0) {} }
    return end
  }
}
