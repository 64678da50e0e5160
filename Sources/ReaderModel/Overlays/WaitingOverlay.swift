import ArticleArchive

/// Something to be asked or shown that has come while something else is open.
struct WaitingOverlay: Sendable, Hashable {
  var overlay: Overlay
  /// Said when it is shown.
  var notice: Notice?

  var isComparison: Bool { if case .comparison = overlay { true } else { false } }
}

extension Reader {
  /// Shows something that has come by itself; what is open, and what is typed there, stays until it is closed.
  mutating func present(_ overlay: Overlay, saying notice: Notice? = nil) {
    waitingOverlays.append(WaitingOverlay(overlay: overlay, notice: notice))
    settleWaiting()
  }

  /// Shows what waits once nothing else is open.
  mutating func settleWaiting() {
    guard overlay == nil, covers.isEmpty, covered == nil, pending.isEmpty, !waitingOverlays.isEmpty
    else { return }
    let next = waitingOverlays.removeFirst()
    overlay = next.overlay
    if let said = next.notice { notice = said }
  }
}
