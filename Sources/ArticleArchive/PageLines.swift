import Glibc

/// A kept page as lines, and the places where texts stand in it.
struct PageLines {
  /// Where a text stands.
  struct Place: Equatable {
    /// 1-based.
    var line: Int
    /// UTF-8 range, counted from the beginning of ``line``; may run over its end. Nil for the whole line.
    var range: Range<Int>?
  }

  /// Shorter texts are only looked for in the line where they should be: writing them out costs no more than the place.
  private static let fewestBytes = 12

  private let bytes: [UInt8]
  /// Of each line, and one behind the last line feed.
  private let starts: [Int]

  /// - Parameter page: lines, each ended by a line feed.
  init(_ page: String) {
    bytes = Array(page.utf8)
    starts = bytes.withUnsafeBytes { bytes in
      var starts = [0]
      guard let page = bytes.baseAddress else { return starts }
      var start = 0
      while let feed = memchr(page + start, 0x0A, bytes.count - start) {
        start = UnsafeRawPointer(feed) - page + 1
        starts.append(start)
      }
      return starts
    }
  }

  static let none = PageLines("")

  /// Nil when the page has no such place.
  func text(at place: Place) -> String? {
    guard let line = line(place.line) else { return nil }
    guard let range = place.range else { return String(decoding: bytes[line], as: UTF8.self) }
    guard range.lowerBound >= 0, range.upperBound <= bytes.count - line.lowerBound else {
      return nil
    }
    let part = line.lowerBound + range.lowerBound..<line.lowerBound + range.upperBound
    return String(decoding: bytes[part], as: UTF8.self)
  }

  /// Where a text stands; nil when the page does not have it.
  ///
  /// - Parameter line: where it should be; looked at first.
  func place(of text: String, near line: Int) -> Place? {
    var text = text
    return text.withUTF8 { text in
      guard !text.isEmpty else { return nil }
      return place(of: text, in: line)
        ?? (text.count < Self.fewestBytes ? nil : placeAnywhere(of: text))
    }
  }

  private func place(of text: UnsafeBufferPointer<UInt8>, in number: Int) -> Place? {
    guard let line = line(number), let start = first(text, in: line) else { return nil }
    return place(start, text.count, number, line)
  }

  private func placeAnywhere(of text: UnsafeBufferPointer<UInt8>) -> Place? {
    guard let start = first(text, in: bytes.indices) else { return nil }
    let number = starts.partitioningIndex { $0 > start }
    guard let line = line(number) else { return nil }
    return place(start, text.count, number, line)
  }

  private func place(_ start: Int, _ count: Int, _ number: Int, _ line: Range<Int>) -> Place {
    if start == line.lowerBound, count == line.count { return Place(line: number, range: nil) }
    let start = start - line.lowerBound
    return Place(line: number, range: start..<start + count)
  }

  /// The bytes of a line, without its line feed.
  private func line(_ number: Int) -> Range<Int>? {
    guard number >= 1, number < starts.count else { return nil }
    return starts[number - 1]..<starts[number] - 1
  }

  private func first(_ text: UnsafeBufferPointer<UInt8>, in range: Range<Int>) -> Int? {
    let last = range.upperBound - text.count
    guard last >= range.lowerBound, let wanted = text.baseAddress else { return nil }
    return bytes.withUnsafeBytes { bytes in
      guard let page = bytes.baseAddress else { return nil }
      let isHere = { memcmp(page + $0, wanted, text.count) == 0 }
      let headLength = MemoryLayout<UInt64>.size
      guard text.count >= headLength else { return (range.lowerBound...last).first(where: isHere) }
      // Letters with marks begin with the same few bytes: eight at once tell more than one.
      let head = UnsafeRawPointer(wanted).loadUnaligned(as: UInt64.self)
      return (range.lowerBound...last).first {
        page.loadUnaligned(fromByteOffset: $0, as: UInt64.self) == head && isHere($0)
      }
    }
  }
}

extension [Int] {
  /// The first index whose element, and all after it, fit; the elements are sorted so.
  fileprivate func partitioningIndex(where fits: (Int) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = low + (high - low) / 2
      if fits(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
