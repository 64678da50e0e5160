/// Files that have to be unpacked before they are text.
enum Compression {
  /// First bytes of gzip, zip, xz and zstd; no text begins so.
  private static let beginnings: [[UInt8]] = [
    [0x1F, 0x8B], [0x50, 0x4B, 0x03, 0x04], [0xFD, 0x37, 0x7A, 0x58, 0x5A],
    [0x28, 0xB5, 0x2F, 0xFD],
  ]

  static func isUsed(in beginning: ArraySlice<UInt8>) -> Bool {
    beginnings.contains { beginning.starts(with: $0) }
  }
}
