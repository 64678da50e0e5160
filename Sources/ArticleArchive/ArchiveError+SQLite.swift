import GRDB

extension ArchiveError {
  /// What an error of a database call means for the file at `path`.
  init(_ error: any Error, path: String) {
    switch error {
    case let error as ArchiveError: self = error
    case let error as DatabaseError: self.init(error, path: path)
    case is CancellationError: self = .cancelled
    case is ByteReader.Damage: self = .damaged(path: path)
    default: self = .failed(path: path, code: 0, message: "\(error)")
    }
  }

  private init(_ error: DatabaseError, path: String) {
    // The index of the write-ahead log could not grow, which SQLite does not call a full disk.
    if error.extendedResultCode == .SQLITE_IOERR_SHMSIZE {
      self = .diskFull(path: path)
      return
    }
    switch error.resultCode {
    case .SQLITE_INTERRUPT, .SQLITE_ABORT: self = .cancelled
    case .SQLITE_NOTADB: self = .notAnArchive(path: path)
    case .SQLITE_CORRUPT: self = .damaged(path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path)
    case .SQLITE_FULL: self = .diskFull(path: path)
    case .SQLITE_READONLY: self = .notWritable(path: path)
    case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: self = .notReadable(path: path)
    default:
      self = .failed(
        path: path,
        code: Int(error.extendedResultCode.rawValue),
        message: error.message ?? ""
      )
    }
  }

  /// True when a table refused what was written: another article may fit.
  var liesInArticle: Bool {
    guard case .failed(_, let code, _) = self else { return false }
    let refusals = [ResultCode.SQLITE_TOOBIG, .SQLITE_CONSTRAINT, .SQLITE_MISMATCH]
    return refusals.contains(ResultCode(rawValue: CInt(truncatingIfNeeded: code)).primaryResultCode)
  }
}
