extension Archive {
  /// The files that articles were read from, by their absolute paths, in order.
  public func files() async throws(ArchiveError) -> [String] {
    try await read { database in
      try database.all("SELECT path FROM file ORDER BY path", [])
    }
  }
}
