/// Another terminal's description is in use, because the system has none of this one.
nonisolated public struct StandIn: Sendable, Hashable {
  public var asked: String
  public var used: String
}
