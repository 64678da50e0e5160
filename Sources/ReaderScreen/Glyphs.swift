/// The signs the interface draws with, each one column wide; chosen by the terminal.
public struct Glyphs: Sendable, Hashable {
  /// True when letters must lose their marks and every other sign be one of ASCII.
  let foldsText: Bool
  let vertical, horizontal: String
  let topLeft, topRight, bottomLeft, bottomRight, leftTee, rightTee: String
  /// In the first column of the selected row.
  let selected: String
  /// Before the title of the pane that has the focus.
  let focus: String
  let unread, star, ghost: String
  /// In a row that is chosen, or has a note.
  let chosen, note: String
  /// Left of quotes and captions.
  let quoteBar, captionBar: String
  /// Before what can be opened up, and what has been.
  let folded, unfolded: String
  /// In a chip: it can be dropped.
  let drop: String
  /// Between fields of a line.
  let dot: String
  /// Between steps of the title line.
  let step: String
  /// A bar's whole cell, and its last cell by eighths, smallest first.
  let fullBar: String
  let partBars: [String]
  /// Where a bucket has no article.
  let emptyBar: String
  /// One cell by how high it is filled, lowest first, and one with nothing in it.
  let heights: [String]
  let emptyHeight: String
  /// Ends and middle of a selected range, in a column of its own.
  let rangeTop, rangeMiddle, rangeBottom: String
  /// An article on the line of its story.
  let event: String
  let caret: String
  /// Before a condition that finds nothing.
  let inVain: String
  /// Between the ends of a time.
  let until: String
  let link, backlink: String

  /// For terminals that show UTF-8.
  public static let unicode = Glyphs(
    foldsText: false,
    vertical: "│",
    horizontal: "─",
    topLeft: "┌",
    topRight: "┐",
    bottomLeft: "└",
    bottomRight: "┘",
    leftTee: "├",
    rightTee: "┤",
    selected: "▌",
    focus: "▸",
    unread: "●",
    star: "*",
    ghost: "◌",
    chosen: "+",
    note: "¶",
    quoteBar: "▎",
    captionBar: "┆",
    folded: "▸",
    unfolded: "▾",
    drop: "×",
    dot: "·",
    step: "▸",
    fullBar: "█",
    partBars: ["▏", "▎", "▍", "▌", "▋", "▊", "▉"],
    emptyBar: "·",
    heights: ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"],
    emptyHeight: "·",
    rangeTop: "┌",
    rangeMiddle: "│",
    rangeBottom: "└",
    event: "●",
    caret: "^",
    inVain: "✗",
    until: "→",
    link: "▪",
    backlink: "←"
  )

  /// ASCII only; letters lose their marks.
  public static let ascii = Glyphs(
    foldsText: true,
    vertical: "|",
    horizontal: "-",
    topLeft: "+",
    topRight: "+",
    bottomLeft: "+",
    bottomRight: "+",
    leftTee: "+",
    rightTee: "+",
    selected: ">",
    focus: ">",
    unread: "N",
    star: "*",
    ghost: "o",
    chosen: "+",
    note: "n",
    quoteBar: "|",
    captionBar: ":",
    folded: "+",
    unfolded: "-",
    drop: "x",
    dot: "-",
    step: ">",
    fullBar: "#",
    partBars: [],
    emptyBar: ".",
    heights: [".", ":", "-", "=", "+", "*", "#", "@"],
    emptyHeight: "_",
    rangeTop: "[",
    rangeMiddle: "[",
    rangeBottom: "[",
    event: "*",
    caret: "^",
    inVain: "x",
    until: "-",
    link: "-",
    backlink: "<"
  )
}
