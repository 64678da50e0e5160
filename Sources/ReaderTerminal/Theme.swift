import CCurses
public import ReaderScreen

/// How everything looks: a theme, and what a person wants otherwise.
nonisolated public struct Theme: Sendable, Hashable {
  public enum Base: String, Sendable, Hashable, CaseIterable {
    /// Readable on light and on dark.
    case auto
    case dark, light
    /// Attributes alone.
    case mono
  }

  public let base: Base
  private let looks: [Look]

  /// - Parameter changes: what is to look otherwise; of a theme without colours only their attributes.
  public init(_ base: Base, changes: [Style: Look] = [:]) {
    self.base = base
    looks = Style.allCases.map { style in
      var look = changes[style] ?? Theme.look(of: style).shifted(to: base)
      if base == .mono { look.colour = .standard }
      return look
    }
  }

  public var hasColour: Bool { base != .mono }

  public func look(of style: Style) -> Look { looks[Int(style.rawValue)] }

  /// The one table from what a cell means to how it looks.
  private static func look(of style: Style) -> Look {
    switch style {
    case .plain: Look([])
    case .title: Look(.bold)
    case .paneTitle: Look(.underline)
    case .focusedPaneTitle: Look([.bold, .reverse])
    case .rule: Look(.dim)
    case .dayHeading: Look([], .magenta)
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

nonisolated extension Look {
  /// The same in colours that are read more easily on a known background.
  fileprivate func shifted(to base: Theme.Base) -> Look {
    switch base {
    case .auto, .mono: self
    case .dark: Look(attributes, colour.onDark)
    case .light: Look(attributes, colour.onLight)
    }
  }
}

nonisolated extension Look.Colour {
  /// Blue and red are hard to read on black.
  fileprivate var onDark: Look.Colour {
    switch self {
    case .red: .brightRed
    case .green: .brightGreen
    case .yellow: .brightYellow
    case .blue: .brightBlue
    case .magenta: .brightMagenta
    case .cyan: .brightCyan
    case .standard, .black, .white, .brightBlack, .brightRed, .brightGreen, .brightYellow,
      .brightBlue, .brightMagenta, .brightCyan, .brightWhite:
      self
    }
  }

  /// Yellow and cyan are hard to read on white.
  fileprivate var onLight: Look.Colour {
    switch self {
    case .yellow: .red
    case .cyan: .blue
    case .standard, .black, .red, .green, .blue, .magenta, .white, .brightBlack, .brightRed,
      .brightGreen, .brightYellow, .brightBlue, .brightMagenta, .brightCyan, .brightWhite:
      self
    }
  }
}
