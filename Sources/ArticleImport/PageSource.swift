/// Where the bytes of a file come from.
public struct PageSource: Sendable, Hashable {
  enum Place: Sendable, Hashable {
    case file(String)
    case memory([UInt8])
    case descriptor(Int32)
  }

  let place: Place
  /// Bytes, when it was looked at; nil for a stream, whose end is not known.
  public let size: Int?

  /// A file that is a file.
  init(file path: String, size: Int) {
    place = .file(path)
    self.size = size
  }

  public init(_ bytes: [UInt8]) {
    place = .memory(bytes)
    size = bytes.count
  }

  /// A stream that somebody else has opened, read as its pages are asked for, and once.
  public init(descriptor: Int32) {
    place = .descriptor(descriptor)
    size = nil
  }
}
