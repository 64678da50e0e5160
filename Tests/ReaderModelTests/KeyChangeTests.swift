import Testing

@testable import ReaderModel

/// Keys that a person gives another meaning, and what that runs into.
struct KeyChangeTests {
  private func change(
    _ keys: String,
    _ command: Command?,
    in context: KeyContext = .everywhere
  ) -> KeyChange {
    KeyChange(context: context, strokes: Stroke.script(keys), command: command)
  }

  /// What a change of the standard keys runs into.
  private func clashes(_ changes: KeyChange...) -> [KeyClash] {
    KeyTable.standard.changed(by: changes).outcomes.flatMap(\.clashes)
  }

  private func command(of keys: String, after changes: KeyChange...) -> KeyTable.Match {
    KeyTable.standard.changed(by: changes).table.match(Stroke.script(keys), in: [.everywhere])
  }

  @Test func `a free key takes a command, and is the one to teach`() {
    let table = KeyTable.standard.changed(by: [change("x", .star)]).table
    #expect(table.match([.character("x")], in: [.everywhere]) == .command(.star))
    #expect(table.key(for: .star, in: [.everywhere])?.notation == "x")
    #expect(table.notations(for: .star, in: .everywhere) == ["x", "*"])
  }

  @Test func `a key that had a command says which, and what keys that keeps`() throws {
    #expect(command(of: "r", after: change("r", .redo)) == .command(.redo))
    #expect(clashes(change("r", .redo)) == [.replaces(.toggleRead, left: [])])
    let found = try #require(clashes(change("j", .redo)).first)
    guard case .replaces(.down, let left) = found else {
      Issue.record("\(found)")
      return
    }
    #expect(left.map(\.notation) == ["Down", "^N"])
  }

  @Test func `freed keys mean nothing, and others can begin with them`() {
    #expect(command(of: "r", after: change("r", nil)) == .none)
    #expect(clashes(change("Ar", .redo), change("A", nil)) == [.isFree])
    #expect(clashes(change("r", nil), change("rr", .redo)) == [])
    #expect(clashes(change("rr", .redo), change("r", nil)) == [])
  }

  @Test func `a key that begins others is refused with those`() throws {
    #expect(command(of: "g", after: change("g", .top)) == .prefix)
    guard case .beginsOthers(let others) = try #require(clashes(change("g", .top)).first) else {
      Issue.record("not refused")
      return
    }
    #expect(others.contains { $0.notation == "gg" })
  }

  @Test func `keys behind another key could never be typed and are refused`() {
    let down = Binding(context: .everywhere, strokes: [.character("j")], command: .down)
    #expect(clashes(change("jx", .redo)) == [.neverTyped(down)])
    #expect(clashes(change("jx", .redo, in: .pane(.list))) == [.neverTyped(down)])
  }

  @Test func `what a key means elsewhere is told`() {
    #expect(clashes(change("r", .redo, in: .pane(.people))) == [.shadows(.toggleRead)])
    let panes: [Pane] = [.people, .sources]
    #expect(
      clashes(change("X", .redo))
        == panes.map { KeyClash.isShadowed(by: .excludePerson, in: $0) }
    )
  }

  @Test func `parts of typing and digits stay where they are`() {
    #expect(clashes(change("x", .deleteWord)) == [.onlyWhileTyping])
    #expect(clashes(change("<F8>", .star, in: .prompt)) == [.notWhileTyping])
    #expect(clashes(change("x", .deleteWord, in: .prompt)) == [.typesText])
    #expect(clashes(change("<F8>", .deleteWord, in: .prompt)) == [])
    #expect(clashes(change("x", .count)) == [.needsDigit])
  }

  @Test func `what nobody can do without may move, whatever the order of the lines`() {
    for changes in [
      [change("q", nil), change("x", .close)], [change("x", .close), change("q", nil)],
      [change("q", .star), change("x", .close)], [change("x", .close), change("q", .star)],
    ] {
      let changed = KeyTable.standard.changed(by: changes)
      let refusals = changed.outcomes.flatMap(\.clashes).filter(\.isRefusal)
      #expect(refusals == [])
      #expect(changed.table.match([.character("x")], in: [.everywhere]) == .command(.close))
      #expect(
        changed.table.match([.character("q")], in: [.everywhere]) != .command(.close)
      )
    }
  }

  @Test func `of two changes that together take the last key the later one is refused`() {
    let changes = [change("q", .star), change("x", .close), change("x", .redo)]
    let changed = KeyTable.standard.changed(by: changes)
    #expect(changed.outcomes.contains { $0.clashes.contains(.lastKey(.close)) })
    let keys = changed.table.keys(for: .close).filter { $0.context == .everywhere }
    #expect(!keys.isEmpty)
  }

  @Test func `nobody can lock themselves in`() {
    #expect(clashes(change("q", nil)) == [.lastKey(.close)])
    #expect(clashes(change("q", .star)) == [.lastKey(.close)])
    #expect(clashes(change("<Enter>", nil, in: .prompt)) == [.lastKey(.accept)])
    #expect(command(of: "q", after: change("q", nil)) == .command(.close))
  }

  // MARK: - Notation

  @Test(arguments: [
    ("x", "x"), ("gg", "gg"), ("<C-w>h", "<C-w>h"), ("<c-W>h", "<C-w>h"), ("<lt>", "<lt>"),
    ("<", "<lt>"), ("PgDn", "<PgDn>"), ("F5", "<F5>"), ("^W", "<C-w>"), ("<A-x>", "<A-x>"),
    ("Space", "<Space>"), (" ", "<Space>"), ("<A-Left>", "<A-Left>"), ("^", "^"),
  ])
  func `keys are read as people write them, and written as they are read`(
    typed: String,
    script: String
  ) throws {
    let strokes = try #require(Stroke.keys(typed))
    #expect(strokes.map(\.scripted).joined() == script)
    #expect(Stroke.keys(script) == strokes)
  }

  @Test(arguments: ["", "<Foo>", "g<C-1>", "<Entr>x"])
  func `what is no key is refused`(typed: String) {
    #expect(Stroke.keys(typed) == nil)
  }

  @Test func `every standard key is written so that it is read back`() {
    for binding in KeyTable.standard.bindings {
      #expect(Stroke.keys(binding.script) == binding.strokes, "\(binding.script)")
    }
  }
}
