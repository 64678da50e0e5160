import Glibc

nonisolated extension LoadedConfiguration {
  /// Longer is no configuration but some other file.
  private static let longest = 1_000_000

  /// Reads a person's configuration.
  ///
  /// - Parameter path: the file that was named, which must be there; nil for the person's own, which need not be.
  static func load(_ path: String?, _ environment: Environment) -> LoadedConfiguration {
    guard let used = path ?? Places(environment: environment).configuration else {
      return LoadedConfiguration(environment: environment)
    }
    guard let file = fopen(used, "rb") else {
      let code = errno
      var loaded = LoadedConfiguration(environment: environment, path: used)
      if path != nil || code != ENOENT { loaded.note(.unreadable(code: code)) }
      return loaded
    }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: longest + 1)
    let count = fread(&bytes, 1, bytes.count, file)
    if ferror(file) != 0 || count > longest {
      var loaded = LoadedConfiguration(environment: environment, path: used)
      loaded.note(.unreadable(code: count > longest ? EFBIG : errno))
      return loaded
    }
    guard let text = String(validating: bytes.prefix(count), as: UTF8.self) else {
      var loaded = LoadedConfiguration(environment: environment, path: used)
      loaded.note(.notUTF8)
      return loaded
    }
    return LoadedConfiguration(text: text, environment: environment, path: used)
  }
}
