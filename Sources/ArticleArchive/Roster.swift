import GRDB

/// The people of an article, in the order in which it names them.
///
/// One compact value for each article: to count the people of many articles is to read one table from end to end.
struct Roster: Equatable {
  struct Entry: Equatable {
    var form: Int64
    /// Whom the form is taken for.
    var person: Int64
    /// Times the article uses the form.
    var mentions: Int
    /// Numbers of the other forms that the article uses for the person, in order.
    var aliases: [Int] = []
  }

  /// Each form once.
  var entries: [Entry] = []

  /// How an article names a person.
  struct Use: Equatable {
    /// Nil where it uses several.
    var form: Int64?
    var mentions: Int
  }

  /// The persons, with what their forms have together.
  var persons: [Int64: Use] {
    var persons: [Int64: Use] = [:]
    for entry in entries {
      if let known = persons[entry.person] {
        persons[entry.person] = Use(form: nil, mentions: known.mentions + entry.mentions)
      } else {
        persons[entry.person] = Use(form: entry.form, mentions: entry.mentions)
      }
    }
    return persons
  }

  init(_ entries: [Entry] = []) { self.entries = entries }

  /// Of each entry: person, form, mentions doubled and one more where aliases follow, which are told by count and numbers.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(entries.count * 8)
    for entry in entries {
      bytes.append(number: UInt64(entry.person))
      bytes.append(number: UInt64(entry.form))
      bytes.append(number: UInt64(entry.mentions) << 1 | (entry.aliases.isEmpty ? 0 : 1))
      guard !entry.aliases.isEmpty else { continue }
      bytes.append(number: UInt64(entry.aliases.count))
      for alias in entry.aliases { bytes.append(number: UInt64(alias)) }
    }
    return bytes
  }

  /// Anything but ``bytes`` is a ``ByteReader/Damage``.
  init(_ bytes: [UInt8]) throws {
    entries = try bytes.withUnsafeBytes { bytes in
      var scan = RosterScan(bytes)
      var entries: [Entry] = []
      while var entry = try scan.next() {
        entry.aliases = try scan.aliases()
        entries.append(entry)
      }
      return entries
    }
  }
}

/// Reads the bytes of a ``Roster`` entry by entry, without making anything of them.
struct RosterScan {
  private let bytes: UnsafeRawBufferPointer
  private var position = 0
  /// Aliases of the last entry that were not asked for.
  private var aliasesAhead = 0

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// The next entry, without its aliases; nil at the end.
  mutating func next() throws -> Roster.Entry? {
    while aliasesAhead > 0 {
      _ = try number()
      aliasesAhead -= 1
    }
    guard position < bytes.count else { return nil }
    let person = try number()
    let form = try number()
    let mentions = try number()
    if mentions & 1 == 1 { aliasesAhead = try number() }
    return Roster.Entry(form: Int64(form), person: Int64(person), mentions: mentions >> 1)
  }

  /// Those of the entry that came last.
  mutating func aliases() throws -> [Int] {
    // Every number takes at least one byte, so a wrong count cannot ask for much memory.
    guard aliasesAhead <= bytes.count - position else { throw ByteReader.Damage() }
    var aliases: [Int] = []
    while aliasesAhead > 0 {
      aliases.append(try number())
      aliasesAhead -= 1
    }
    return aliases
  }

  private mutating func number() throws -> Int {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while position < bytes.count, shift < 63 {
      let byte = bytes[position]
      position += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return Int(value) }
      shift += 7
    }
    throw ByteReader.Damage()
  }
}

extension [UInt8] {
  /// LEB128, seven bits a byte.
  fileprivate mutating func append(number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    append(UInt8(truncatingIfNeeded: rest))
  }
}

extension Database {
  /// The people of an article; empty when there is no such article.
  func roster(of article: Int64) throws -> Roster {
    let bytes: [UInt8]? = try first("SELECT people FROM roster WHERE article = ?", [article])
    return try bytes.map(Roster.init) ?? Roster()
  }
}
