// What keys do over a list to choose from.

extension Picker {
  /// True where letters are typed and not pressed as keys.
  var takesText: Bool { isFinding || kind == .places }

  /// True when the chosen row can be taken out of the list.
  var canRemove: Bool {
    switch selected {
    case .view, .mark, .note: true
    case .quote, .source, .order, .thread, .scope, .keep, .replace, .place, .link, .backlink,
      .version, .name, .together, .style, nil:
      false
    }
  }

  /// True for what can be asked for while the list is open, besides moving in it.
  func takes(_ command: Command) -> Bool {
    let others: Set<Command> = [
      .open, .search, .close, .cancel, .stop, .help, .palette, .undo, .redo, .quit, .leave,
      .redraw, .suspend, .toggleMouse, .toggleLowBandwidth,
    ]
    switch command.part {
    case .motion: return true
    case .digit: return command == .count
    case .edit, .choosing, .act: return others.contains(command)
    }
  }
}

extension Reader {
  mutating func take(_ stroke: Stroke, in picker: Picker) {
    if picker.kind == .places, takeLetter(stroke, for: .goToPlace) { return }
    if picker.takesText { type(stroke, in: picker) } else { look(up: stroke) }
  }

  /// A key while the line that narrows the list is typed.
  private mutating func type(_ stroke: Stroke, in picker: Picker) {
    guard case .command(let command) = keys.match([stroke], in: [.prompt]) else {
      if case .character(let character) = stroke { narrowPicker { $0.append(character) } }
      return
    }
    switch command.part {
    case .choosing(.accept), .choosing(.complete): accept(picker)
    case .choosing(.next): movePicker(.rows(1))
    case .choosing(.previous): movePicker(.rows(-1))
    case .edit(.deleteBackward) where picker.text.isEmpty: endFinding()
    case .edit(.deleteBackward): narrowPicker { $0 = String($0.dropLast()) }
    case .edit(.deleteLine): narrowPicker { $0 = "" }
    case .edit(.deleteForward): removeChosen(of: picker)
    case .edit, .motion, .digit: break
    case .act where command == .cancel && picker.isFinding: endFinding()
    case .act where command == .cancel: closePicker()
    case .act where command == .help: openHelp(over: .picker(picker))
    case .act: if picker.takes(command) { run(command) }
    }
  }

  /// A key while none is.
  mutating func run(_ command: Command, on picker: Picker) {
    guard picker.takes(command) || command == .deleteForward && picker.canRemove else {
      return say(unavailable: command, .listIsOpen)
    }
    if let count, command == .top || command == .bottom {
      return changePicker { $0.selection = (count - 1).held(in: 0, $0.matches.count - 1) }
    }
    if let motion = command.motion(count: count ?? 1) { return movePicker(motion) }
    switch command {
    case .open: accept(picker)
    case .search: changePicker { $0.isFinding = !$0.items.isEmpty || $0.isLoading }
    case .close, .cancel, .stop: closePicker()
    case .deleteForward: removeChosen(of: picker)
    case .help: openHelp(over: .picker(picker))
    case .palette, .leave:
      closePicker()
      run(command)
    default: run(command)
    }
  }

  /// Typing narrows the list.
  mutating func narrowPicker(_ edit: (inout String) -> Void) {
    changePicker { picker in
      edit(&picker.text)
      picker.isFinding = picker.kind != .places
      picker.selection = 0
      picker.narrow()
    }
  }

  private mutating func endFinding() {
    changePicker { picker in
      let chosen = picker.selected
      picker.text = ""
      picker.isFinding = false
      picker.narrow()
      picker.selection = chosen.flatMap(picker.matches.firstIndex) ?? 0
    }
  }

  private mutating func movePicker(_ motion: Motion) {
    let visible = max(1, size.rows - Reader.pickerFrameRows)
    changePicker { picker in
      let last = picker.matches.count - 1
      let next =
        switch motion {
        case .first: 0
        case .last: last
        case .rows, .pages, .halfPages:
          picker.selection + (motion.distance(visible: visible) ?? 0)
        }
      picker.selection = next.held(in: 0, last)
    }
  }

  /// Rows of the screen that a list to choose from does not have.
  private static let pickerFrameRows = 8
}
