import ReaderModel
public import ReaderScreen

/// A frame as a picture, for documents: what a light terminal would show.
nonisolated public struct FramePicture {
  private let frame: Frame
  private let theme: Theme

  /// Size of a cell, and of the letters in it, in pixels.
  static let cellWidth = 8.4
  static let cellHeight = 18.0
  private static let letters = 14.0
  private static let margin = 14.0
  private static let ink = "#24292f"
  private static let paper = "#ffffff"

  public init(_ frame: Frame, _ theme: Theme) {
    self.frame = frame
    self.theme = theme
  }

  /// An SVG document that needs nothing but a font of fixed width.
  public var svg: String {
    let width = number(Double(frame.size.columns) * Self.cellWidth + 2 * Self.margin)
    let height = number(Double(frame.size.rows) * Self.cellHeight + 2 * Self.margin)
    let box = "width=\"\(width)\" height=\"\(height)\""
    let font =
      "\(number(Self.letters))px 'DejaVu Sans Mono','Noto Sans Mono',Menlo,Consolas,monospace"
    var lines = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" \(box) viewBox=\"0 0 \(width) \(height)\">",
      "<style>text{font:\(font);white-space:pre;fill:\(Self.ink)}.b{font-weight:bold}"
        + ".u{text-decoration:underline}.d{opacity:.65}</style>",
      "<rect \(box) rx=\"8\" fill=\"\(Self.paper)\" stroke=\"#d0d7de\"/>",
    ]
    for row in 0..<frame.size.rows {
      for run in runs(ofRow: row) { lines += elements(for: run, row: row) }
    }
    return (lines + ["</svg>", ""]).joined(separator: "\n")
  }

  /// Neighbouring cells that look the same.
  private struct Run {
    var column: Int
    var columns: Int
    var text: String
    var look: Look
  }

  private func runs(ofRow row: Int) -> [Run] {
    var runs: [Run] = []
    for (column, cell) in frame.row(row).enumerated() where cell.width > 0 {
      let look = theme.look(of: cell.style)
      let isJoined = runs.last.map { $0.look == look && SolidSign($0.text) == nil } ?? false
      if isJoined, SolidSign(cell.text) == nil {
        runs[runs.count - 1].text += cell.text
        runs[runs.count - 1].columns += cell.width
      } else {
        runs.append(Run(column: column, columns: cell.width, text: cell.text, look: look))
      }
    }
    return runs
  }

  private func elements(for run: Run, row: Int) -> [String] {
    let x = Self.margin + Double(run.column) * Self.cellWidth
    let y = Self.margin + Double(row) * Self.cellHeight
    let width = Double(run.columns) * Self.cellWidth
    let ink = run.look.colour.hex ?? Self.ink
    guard run.look.attributes.contains(.reverse) else {
      return letters(of: run, x, y, colour: ink)
    }
    let ground = Box(x: x, y: y, width: width, height: Self.cellHeight)
    return [rectangle(ground, ink)] + letters(of: run, x, y, colour: Self.paper)
  }

  private func letters(of run: Run, _ x: Double, _ y: Double, colour: String) -> [String] {
    if let solid = SolidSign(run.text) {
      let part = solid.box
      let box = Box(x: x + part.x, y: y + part.y, width: part.width, height: part.height)
      return [rectangle(box, colour, isDim: run.look.attributes.contains(.dim))]
    }
    guard run.text.contains(where: { $0 != " " }) else { return [] }
    let place = "x=\"\(number(x))\" y=\"\(number(y + Self.letters))\""
    let length = number(Double(run.columns) * Self.cellWidth)
    let fill = colour == Self.ink ? "" : " style=\"fill:\(colour)\""
    return [
      "<text \(place) textLength=\"\(length)\" lengthAdjust=\"spacingAndGlyphs\""
        + "\(run.look.attributes.classes)\(fill) xml:space=\"preserve\">\(escaped(run.text))</text>"
    ]
  }

  struct Box { var x, y, width, height: Double }

  private func rectangle(_ box: Box, _ colour: String, isDim: Bool = false) -> String {
    "<rect x=\"\(number(box.x))\" y=\"\(number(box.y))\" width=\"\(number(box.width))\" "
      + "height=\"\(number(box.height))\" fill=\"\(colour)\"\(isDim ? " opacity=\".45\"" : "")/>"
  }

  /// With one digit after the point, if it says something.
  private func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths.isMultiple(of: 10) ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }

  private func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

/// A sign that is drawn as a shape, so that it joins its neighbours whatever the font is.
nonisolated private struct SolidSign {
  private let sign: Character
  private static let bars = Array("█▉▊▋▌▍▎▏")

  init?(_ text: String) {
    guard let sign = text.first, text.count == 1,
      sign == "│" || sign == "─" || Self.bars.contains(sign)
    else { return nil }
    self.sign = sign
  }

  /// Where in its cell.
  var box: FramePicture.Box {
    let (width, height) = (FramePicture.cellWidth, FramePicture.cellHeight)
    switch sign {
    case "│": return FramePicture.Box(x: width / 2 - 0.5, y: 0, width: 1, height: height)
    case "─": return FramePicture.Box(x: 0, y: height / 2 - 0.5, width: width, height: 1)
    default:
      let eighths = 8 - (Self.bars.firstIndex(of: sign) ?? 0)
      return FramePicture.Box(x: 0, y: 1, width: width * Double(eighths) / 8, height: height - 2)
    }
  }
}

nonisolated extension Look.Attributes {
  fileprivate var classes: String {
    let names = [(Look.Attributes.bold, "b"), (.underline, "u"), (.dim, "d")]
      .filter { contains($0.0) }.map(\.1)
    return names.isEmpty ? "" : " class=\"\(names.joined(separator: " "))\""
  }
}

nonisolated extension Look.Colour {
  /// Nil for the terminal's own.
  fileprivate var hex: String? {
    switch self {
    case .standard: nil
    case .black: "#24292f"
    case .red, .brightRed: "#b3261e"
    case .green, .brightGreen: "#1a7f37"
    case .yellow, .brightYellow: "#9a6700"
    case .blue, .brightBlue: "#0550ae"
    case .magenta, .brightMagenta: "#8250df"
    case .cyan, .brightCyan: "#1b7c83"
    case .white: "#6e7781"
    case .brightBlack: "#57606a"
    case .brightWhite: "#ffffff"
    }
  }
}
