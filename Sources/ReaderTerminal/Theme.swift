import CCurses
import ReaderScreen

/// How a style looks. The attributes alone must carry the meaning: colour is absent on some terminals, switched off
/// on others, and some eyes do not see it. Only the terminal's own colours, never a background: it may be light or dark.
nonisolated struct Look: Hashable {
  enum Colour: UInt8 {
    case standard, red, green, yellow, blue, magenta, cyan
  }

  struct Attributes: OptionSet, Hashable {
    let rawValue: UInt8

    static let bold = Attributes(curses_bold)
    static let dim = Attributes(curses_dim)
    static let underline = Attributes(curses_underline)
    static let reverse = Attributes(curses_reverse)

    init(rawValue: UInt8) { self.rawValue = rawValue }
    private init(_ attribute: curses_attribute) { rawValue = UInt8(attribute.rawValue) }
  }

  var attributes: Attributes
  var colour: Colour

  init(_ attributes: Attributes, _ colour: Colour = .standard) {
    self.attributes = attributes
    self.colour = colour
  }
}

/// The one table from what a cell means to how it looks.
nonisolated enum Theme {
  static func look(of style: Style) -> Look {
    switch style {
    case .plain: Look([])
    case .title: Look(.bold)
    case .paneTitle: Look(.underline)
    case .focusedPaneTitle: Look([.bold, .reverse])
    case .rule: Look(.dim)
    case .hint: Look(.dim)
    case .hintKey: Look(.bold)
    case .status: Look(.dim)
    case .chip: Look(.reverse, .cyan)
    case .notice: Look(.bold, .green)
    case .mistake: Look([.bold, .underline], .red)
    case .prompt: Look(.bold)
    case .selected: Look(.reverse)
    case .selectedElsewhere: Look(.underline)
    case .headline: Look(.bold)
    case .subhead: Look(.bold)
    case .meta: Look(.dim)
    case .standfirst: Look(.bold)
    case .caption: Look(.dim)
    case .dim: Look(.dim)
    case .ghost: Look(.dim)
    case .unread: Look(.bold)
    case .star: Look(.bold, .yellow)
    case .name: Look(.underline, .cyan)
    case .followedName: Look([.bold, .underline], .cyan)
    // Quotation marks and the bar in the margin say it; so do the digits of a date.
    case .quoted: Look([], .green)
    case .date: Look([], .magenta)
    case .link: Look(.underline, .blue)
    case .currentTarget: Look([.bold, .reverse], .cyan)
    case .hit: Look([.bold, .underline], .yellow)
    case .currentHit: Look([.bold, .reverse], .yellow)
    case .bar: Look([], .cyan)
    case .overlay: Look(.dim)
    case .overlayTitle: Look(.bold)
    }
  }
}
