import Glibc

/// What the system tells a full-screen program.
nonisolated enum Signal: Hashable {
  case resized
  /// Asked from outside to stop for a while; ^Z itself is a stroke.
  case stop
  case continued
  case hangUp
  /// Asked to end.
  case end

  init?(number: Int32) {
    switch number {
    case SIGWINCH: self = .resized
    case SIGTSTP: self = .stop
    case SIGCONT: self = .continued
    case SIGHUP: self = .hangUp
    case SIGTERM, SIGINT: self = .end
    default: return nil
    }
  }
}
