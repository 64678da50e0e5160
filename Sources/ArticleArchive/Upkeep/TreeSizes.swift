import Foundation

/// How many pages of a SQLite file belong to each of its trees, told by a few of them (sqlite.org/fileformat2.html).
///
/// Reads the inner pages of a tree, which name its leaves; of the leaves, where the rest of long rows must be looked
/// for, only some when they are many. Looks at the file alone: what is still in its log is not seen.
///
/// Not to be used while this process has the file open as a database: closing a file drops the locks of all that have
/// it open.
struct TreeSizes {
  struct Size {
    var pages: Int
    /// False where only some leaves were looked at.
    var isExact: Bool
    /// Of rows on the leaves looked at; none of an index.
    var rows: [Int64]
  }

  private let file: FileHandle
  private let pageSize: Int
  /// Bytes of a page that hold content.
  private let usable: Int
  private let pageCount: Int

  /// Leaves of a tree that are looked at.
  private static let sample = 500

  /// Nil when it is no file of SQLite, or is still empty.
  init?(path: String) {
    guard let file = FileHandle(forReadingAtPath: path) else { return nil }
    var header = [UInt8](repeating: 0, count: 100)
    var status = stat()
    guard pread(file.fileDescriptor, &header, header.count, 0) == header.count,
      fstat(file.fileDescriptor, &status) == 0
    else { return nil }
    let size = Int(header[16]) << 8 | Int(header[17])
    self.file = file
    pageSize = size == 1 ? 65_536 : size
    usable = pageSize - Int(header[20])
    guard pageSize >= 512, usable >= 480 else { return nil }
    pageCount = Int(status.st_size) / pageSize
  }

  /// Nil when the file cannot be read, or has not all of the tree.
  func size(ofTree root: Int) -> Size? {
    var pages = 0
    var leaves: [Int] = []
    var level = [root]
    while let first = level.first.flatMap(page) {
      guard first.isInner else {
        leaves = level
        break
      }
      var next: [Int] = []
      for number in level {
        guard let page = page(number), page.isInner else { return nil }
        pages += 1 + overflow(of: page)
        next += page.children
        guard pages + next.count <= pageCount else { return nil }
      }
      level = next
    }
    guard !leaves.isEmpty else { return nil }
    return size(inner: pages, leaves: leaves)
  }

  private func size(inner: Int, leaves: [Int]) -> Size? {
    let step = max(1, (leaves.count + Self.sample - 1) / Self.sample)
    var (seen, overflow) = (0, 0)
    var rows: [Int64] = []
    for index in stride(from: step / 2, to: leaves.count, by: step) {
      guard let page = page(leaves[index]), !page.isInner else { return nil }
      seen += 1
      overflow += self.overflow(of: page)
      rows += page.rows
    }
    guard seen > 0 else { return nil }
    let all = inner + leaves.count + (overflow * leaves.count + seen / 2) / seen
    return Size(pages: all, isExact: step == 1, rows: rows)
  }

  /// Pages that hold what does not fit on this one.
  private func overflow(of page: TreePage) -> Int {
    page.payloads.reduce(0) { sum, payload in
      let most = page.isTable ? usable - 35 : (usable - 12) * 64 / 255 - 23
      guard payload > most else { return sum }
      let least = (usable - 12) * 32 / 255 - 23
      let fitting = least + (payload - least) % (usable - 4)
      let here = fitting <= most ? fitting : least
      return sum + (payload - here + usable - 5) / (usable - 4)
    }
  }

  private func page(_ number: Int) -> TreePage? {
    guard number >= 1, number <= pageCount else { return nil }
    var bytes = [UInt8](repeating: 0, count: pageSize)
    guard pread(file.fileDescriptor, &bytes, pageSize, off_t((number - 1) * pageSize)) == pageSize
    else {
      return nil
    }
    return TreePage(bytes, header: number == 1 ? 100 : 0)
  }
}

/// A page of a tree.
private struct TreePage {
  var isInner: Bool
  var isTable: Bool
  /// Pages below it.
  var children: [Int] = []
  /// Bytes of its rows or keys.
  var payloads: [Int] = []
  /// Numbers of its rows; none of an index.
  var rows: [Int64] = []

  /// - Parameter header: where the header of the page begins.
  init?(_ bytes: [UInt8], header: Int) {
    let kind = bytes[header]
    guard [0x02, 0x05, 0x0A, 0x0D].contains(kind) else { return nil }
    isInner = kind < 0x0A
    isTable = kind == 0x05 || kind == 0x0D
    let pointers = header + (isInner ? 12 : 8)
    let count = Self.number(bytes, at: header + 3, of: 2)
    guard pointers + 2 * count <= bytes.count else { return nil }
    for index in 0..<count {
      var position = Self.number(bytes, at: pointers + 2 * index, of: 2)
      guard position + 4 <= bytes.count else { return nil }
      if isInner {
        children.append(Self.number(bytes, at: position, of: 4))
        position += 4
      }
      if !(isInner && isTable) {
        payloads.append(Int(clamping: Int32(clamping: Self.varint(bytes, at: &position))))
      }
      if !isInner && isTable { rows.append(Self.varint(bytes, at: &position)) }
    }
    if isInner { children.append(Self.number(bytes, at: header + 8, of: 4)) }
  }

  private static func number(_ bytes: [UInt8], at position: Int, of count: Int) -> Int {
    bytes[position..<position + count].reduce(0) { $0 << 8 | Int($1) }
  }

  /// SQLite's own numbers of one to nine bytes, the highest first; what is cut off counts as zero.
  private static func varint(_ bytes: [UInt8], at position: inout Int) -> Int64 {
    var value: UInt64 = 0
    for count in 1...9 where position < bytes.count {
      let byte = bytes[position]
      position += 1
      if count == 9 { return Int64(bitPattern: value << 8 | UInt64(byte)) }
      value = value << 7 | UInt64(byte & 0x7F)
      if byte < 0x80 { break }
    }
    return Int64(bitPattern: value)
  }
}
