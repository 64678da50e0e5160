extension Stroke {
  /// Strokes written as a line, for scripts and tests: "j/lavrov<Enter><C-w>h".
  ///
  /// Each character stands for itself but `<name>`: `<Enter>` or `<CR>`, `<Esc>`, `<Tab>`, `<S-Tab>`, `<BS>`, `<Space>`,
  /// `<Up>` and its like, `<F1>`, `<C-x>`, `<M-x>` or `<A-x>`, `<lt>` for `<` itself. Case does not matter in names. What is
  /// not such a name is taken letter by letter.
  public static func script(_ text: String) -> [Stroke] {
    var strokes: [Stroke] = []
    var rest = Substring(text)
    while let character = rest.first {
      if character == "<", let end = rest.firstIndex(of: ">"),
        let stroke = named(rest[rest.index(after: rest.startIndex)..<end])
      {
        strokes.append(stroke)
        rest = rest[rest.index(after: end)...]
      } else {
        strokes.append(character == "\n" ? .enter : .character(character))
        rest = rest.dropFirst()
      }
    }
    return strokes
  }

  private static func named(_ name: Substring) -> Stroke? {
    if let stroke = named[name.lowercased()] { return stroke }
    guard name.count == 3, let last = name.last else { return nil }
    switch name.prefix(2) {
    case "C-", "c-": return Stroke(control: last)
    case "M-", "m-", "A-", "a-": return .alt(last)
    default: return nil
    }
  }
}
