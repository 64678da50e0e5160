import Articles

/// What a terminal that shows only ASCII gets instead of a character: "ệ" becomes "e", "đ" d, "…" three full stops.
///
/// Done here and never left to ncurses, which puts a blank for each letter it cannot encode ("Việt" as "Vi t").
enum ASCIIText {
  /// The ASCII for a scalar outside ASCII; empty for a mark, and a question mark for each column of what has no likeness.
  static func replacement(for scalar: Unicode.Scalar, columns: Int) -> String {
    if let base = FoldedText.baseLetter(scalar) {
      return scalar.properties.isUppercase ? base.properties.uppercaseMapping : String(base)
    }
    if let sign = signs[scalar] { return sign }
    return String(repeating: "?", count: columns)
  }

  private static let signs: [Unicode.Scalar: String] = [
    "“": "\"", "”": "\"", "„": "\"", "«": "\"", "»": "\"", "″": "\"",
    "‘": "'", "’": "'", "‚": "'", "′": "'", "ʼ": "'",
    "–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-", "―": "-",
    "…": "...", "•": "*", "·": "-", "×": "x", "÷": "/", "±": "+-",
    "→": "->", "←": "<-", "↑": "^", "↓": "v", "▸": ">", "▾": "v",
    "½": "1/2", "¼": "1/4", "¾": "3/4", "²": "2", "³": "3", "°": "deg", "№": "No",
    "€": "EUR", "£": "GBP", "¥": "JPY", "₫": "VND", "©": "(c)", "®": "(R)", "™": "(TM)",
    "§": "S.", "¶": "P", "ß": "ss", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE",
    "þ": "th", "Þ": "Th", "ð": "d", "Ð": "D", "¿": "?", "¡": "!",
  ]
}
