import Testing

@testable import ReaderModel

struct KeyTableTests {
  private let table = KeyTable.standard

  @Test func `digits of a command are drawn together`() {
    #expect(table.notations(for: .followNumber, in: .pane(.article)) == ["1…9"])
    #expect(table.notations(for: .down, in: .everywhere) == ["j", "Down", "^N"])
  }

  @Test func `a command is listed once in each context`() {
    let entries = table.entries
    #expect(entries.filter { $0.command == .followNumber }.count == 3)
    #expect(entries.filter { $0.command == .down }.map(\.notation) == ["j"])
  }

  @Test func `a prefix tells what may follow it`() {
    let next = table.continuations(of: [.character("z")], in: [.everywhere]).map(\.notation)
    #expect(Set(next) == ["zm", "zl", "zw", "za", "zo", "zR", "zc", "zM", "zt", "zz", "zb"])
  }
}

/// What holds of the table of every preset.
struct KeyPresetTests {
  @Test(arguments: KeyPreset.allCases)
  func `no two bindings of a context have the same keys`(preset: KeyPreset) {
    let table = preset.table
    for context in table.contexts {
      let strokes = table.bindings.filter { $0.context == context }.map(\.strokes)
      #expect(Set(strokes).count == strokes.count, "\(context)")
    }
  }

  @Test(arguments: KeyPreset.allCases)
  func `no binding is the beginning of another one that holds beside it`(preset: KeyPreset) {
    let table = preset.table
    for context in table.contexts {
      let holding = table.bindings.filter {
        $0.context == context || (context != .prompt && $0.context == .everywhere)
      }
      for short in holding {
        let longer = holding.filter {
          $0.strokes.count > short.strokes.count && $0.strokes.starts(with: short.strokes)
        }
        #expect(longer.isEmpty, "\(short.notation)")
      }
    }
  }

  @Test(arguments: KeyPreset.allCases)
  func `panes only add keys`(preset: KeyPreset) {
    let table = preset.table
    let everywhere = Set(table.bindings.filter { $0.context == .everywhere }.map(\.strokes))
    for binding in table.bindings {
      guard case .pane = binding.context else { continue }
      #expect(!everywhere.contains(binding.strokes), "\(binding.notation)")
    }
  }

  @Test(arguments: KeyPreset.allCases)
  func `every command has a key, or is found by its name`(preset: KeyPreset) {
    let table = preset.table
    let bound = Set(table.bindings.map(\.command))
    #expect(Command.allCases.filter { !bound.contains($0) && !$0.isInPalette } == [])
  }

  @Test(arguments: KeyPreset.allCases)
  func `no key needs Alt or a function key`(preset: KeyPreset) {
    let table = preset.table
    for entry in table.entries {
      let ways = table.bindings.filter { $0.command == entry.command }
      let needsMore = ways.allSatisfy { $0.strokes.contains { $0.isFunctionOrAlt } }
      // F10 asks what q asks, and F2 is found by its name too.
      #expect(!needsMore || [.leave, .toggleMouse].contains(entry.command), "\(entry.command)")
    }
  }

  @Test(arguments: KeyPreset.allCases)
  func `nothing is bound to flow control`(preset: KeyPreset) {
    let table = preset.table
    let strokes = table.bindings.flatMap(\.strokes)
    #expect(!strokes.contains(.control("s")))
    #expect(!strokes.contains(.control("q")))
  }

  @Test(arguments: KeyPreset.allCases)
  func `every binding is made of keys that can be read back`(preset: KeyPreset) {
    let table = preset.table
    for binding in table.bindings {
      #expect(!binding.strokes.isEmpty)
      for stroke in binding.strokes { #expect(Stroke(notation: stroke.notation) == stroke) }
    }
  }

  @Test func `less pages and helps by its own letters`() {
    let table = KeyPreset.less.table
    #expect(table.match([.character("f")], in: [.everywhere]) == .command(.pageForward))
    #expect(table.match([.character("h")], in: [.everywhere]) == .command(.help))
    #expect(table.match([.character("&")], in: [.everywhere]) == .command(.editFilter))
  }

  @Test func `mutt limits, flags and marks as new by its own letters`() {
    let table = KeyPreset.mutt.table
    #expect(table.match([.character("l")], in: [.everywhere]) == .command(.editFilter))
    #expect(table.match([.character("F")], in: [.everywhere]) == .command(.star))
    #expect(table.match([.character("N")], in: [.everywhere]) == .command(.toggleRead))
  }

  @Test func `arrows teaches the keys that are printed on the keyboard`() {
    let table = KeyPreset.arrows.table
    let taught = [Command.down, .pageDown, .back, .help, .editFilter, .close].map {
      table.key(for: $0, in: [.everywhere])?.notation
    }
    #expect(taught == ["Down", "PgDn", "Bksp", "F1", "F4", "q"])
    #expect(Set(table.bindings).isSuperset(of: KeyTable.standard.bindings))
  }
}

extension KeyTable {
  fileprivate var contexts: Set<KeyContext> { Set(bindings.map(\.context)) }
}

extension Stroke {
  fileprivate var isFunctionOrAlt: Bool {
    switch self {
    case .alt, .altLeft, .altRight, .function: true
    default: false
    }
  }
}
