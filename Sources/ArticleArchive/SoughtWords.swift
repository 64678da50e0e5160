import ArticleQuery
import Articles
import GRDB

/// Counts words and phrases in texts of words.
///
/// Each word of each phrase is a bit; a text is read once, word by word, whatever is looked for.
struct SoughtWords {
  /// The bits of a word that may stand for some of those looked for.
  private struct Spelling {
    var bytes: [UInt8]
    var bits: UInt64
  }

  /// By their first byte.
  private var spellings = [[Spelling]](repeating: [], count: 256)
  /// The bits of the first word of each phrase.
  private var firsts: UInt64 = 0
  /// The bit of the last word of each phrase, in the order of the phrases.
  private var lasts: [UInt64] = []

  /// Words beyond these are not looked for.
  private static let mostWords = UInt64.bitWidth

  init(_ phrases: [[SearchWord]], _ database: Database) throws {
    var bit = 0
    for phrase in phrases {
      guard bit + phrase.count <= Self.mostWords, !phrase.isEmpty else {
        lasts.append(0)
        continue
      }
      firsts |= 1 << UInt64(bit)
      for word in phrase {
        for text in [word.text] + (try database.markedWords(of: word.text)) {
          add(Array(text.utf8), 1 << UInt64(bit))
        }
        bit += 1
      }
      lasts.append(1 << UInt64(bit - 1))
    }
  }

  private mutating func add(_ bytes: [UInt8], _ bits: UInt64) {
    guard let first = bytes.first else { return }
    let known = spellings[Int(first)].firstIndex { $0.bytes == bytes }
    if let known {
      spellings[Int(first)][known].bits |= bits
    } else {
      spellings[Int(first)].append(Spelling(bytes: bytes, bits: bits))
    }
  }

  /// How often each phrase stands in a part of a text.
  func counts(in text: SearchText, _ part: SearchText.Part) -> [Int] {
    var counts = [Int](repeating: 0, count: lasts.count)
    // Of the phrases that have gone well so far, the word that was read last.
    var state: UInt64 = 0
    text.forEachWord(in: part) { word in
      state = (state << 1 | firsts) & bits(of: word)
      guard state != 0 else { return }
      for (index, last) in lasts.enumerated() where state & last != 0 { counts[index] += 1 }
    }
    return counts
  }

  private func bits(of word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    guard let first = word.first else { return 0 }
    return spellings[Int(first)].first {
      $0.bytes.count == word.count && $0.bytes.elementsEqual(word)
    }?
    .bits ?? 0
  }
}
