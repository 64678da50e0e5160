import Articles

/// A place where a searched text stands.
public struct TextHit: Sendable, Hashable {
  public var part: TextPart
  /// UTF-8 range in the text of the part.
  public var range: Range<Int>
}

/// Finds typed text in an article: without marks it finds all forms, with marks only those.
enum TextFind {
  /// Every place in some parts, in their order; hits do not overlap.
  static func hits(of text: String, in article: Article, _ parts: [TextPart]) -> [TextHit] {
    let needle = Needle(text)
    guard !needle.folded.isEmpty else { return [] }
    return parts.flatMap { part in
      (article.text(of: part).map(needle.ranges) ?? []).map { TextHit(part: part, range: $0) }
    }
  }

  /// Where the text is in a headline or name, as ranges of UTF-8.
  static func ranges(of text: String, in other: String) -> [Range<Int>] {
    let needle = Needle(text)
    return needle.folded.isEmpty ? [] : needle.ranges(in: other)
  }

  /// True when the text is in a headline or name.
  static func isFound(_ text: String, in other: String) -> Bool {
    !Needle(text).ranges(in: other).isEmpty
  }
}

/// What is looked for.
private struct Needle {
  var folded: [UInt8]
  /// Lower case, as typed, when marks were typed; nil when every form will do.
  var exact: String?

  init(_ text: String) {
    folded = Array(FoldedText.fold(text).utf8)
    exact = FoldedText.hasMarks(text) ? text.lowercased() : nil
  }

  func ranges(in text: String) -> [Range<Int>] {
    let haystack = FoldedBytes(text)
    var found: [Range<Int>] = []
    var index = 0
    while !folded.isEmpty && index + folded.count <= haystack.bytes.count {
      let end = index + folded.count
      if haystack.bytes[index] == folded[0], haystack.bytes[index..<end].elementsEqual(folded) {
        let range = haystack.offsets[index]..<haystack.offsets[end]
        if isExact(range, in: text) {
          found.append(range)
          index = end
          continue
        }
      }
      index += 1
    }
    return found
  }

  /// Compares as Swift does, so that composed and decomposed letters are the same.
  private func isExact(_ range: Range<Int>, in text: String) -> Bool {
    guard let exact else { return true }
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    let end = utf8.index(start, offsetBy: range.count)
    return text[start..<end].lowercased() == exact
  }
}

/// Folded text, and where each of its bytes comes from.
private struct FoldedBytes {
  var bytes: [UInt8] = []
  /// UTF-8 offset in the text of each byte's scalar, and at the end the length of the text. The marks after a letter belong to it.
  var offsets: [Int] = []

  init(_ text: String) {
    var offset = 0
    for scalar in text.unicodeScalars {
      if !FoldedText.isMark(scalar) {
        let folded = FoldedBytes.fold(scalar)
        bytes.append(contentsOf: folded)
        offsets.append(contentsOf: repeatElement(offset, count: folded.count))
      }
      offset += UTF8.width(scalar)
    }
    offsets.append(offset)
  }

  private static func fold(_ scalar: Unicode.Scalar) -> [UInt8] {
    if scalar.isASCII { return [UInt8(scalar.value) | ((65...90).contains(scalar.value) ? 32 : 0)] }
    if let letter = FoldedText.baseLetter(scalar) {
      return [UInt8(truncatingIfNeeded: letter.value)]
    }
    return Array(scalar.properties.lowercaseMapping.utf8)
  }
}
