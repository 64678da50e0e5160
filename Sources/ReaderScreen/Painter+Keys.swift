import ReaderModel

extension Painter {
  /// The key to teach for a command in a pane; nil when there is none. No text of ours names a key by itself.
  func keys(for command: Command, in pane: Pane) -> String? {
    reader.keys.key(for: command, in: [.pane(pane), .everywhere]).map(notation(of:))
  }

  /// The keys of a binding; a run of digits as one ("1…9").
  func notation(of binding: Binding) -> String {
    binding.command.needsDigit
      ? reader.keys.notations(for: binding.command, in: binding.context).joined(separator: " ")
      : binding.notation
  }
}
