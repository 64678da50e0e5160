/// What came of taking something out of the reader.
public enum TakenOut: Sendable, Hashable {
  /// Where a copy went. The file is nil where none could be written.
  public enum Way: Sendable, Hashable {
    /// To the terminal, which may put it on its clipboard; and to a file.
    case terminal(file: String?)
    /// The terminal is known to have no clipboard, or the text is more than one takes.
    case file(String, because: Obstacle)
    case nowhere(FileFailure)
  }

  public enum Obstacle: Sendable, Hashable {
    case terminal(name: String)
    case length
    /// There is no terminal, or its clipboard is not to be used.
    case none
  }

  case copied(Cutting.Part, articles: Int, characters: Int, Way)
  /// No address is known of the article.
  case noAddress(headline: String)
  /// There is no text: the article is known from links of others only.
  case noText(headline: String)
  case written(articles: Int, path: String)
  /// Somebody stopped it before the file was whole; there is none.
  case stopped(path: String)
  /// The file is there already; another path that is free.
  case exists(Export, free: String)
  /// The end of the path says no form that can be written.
  case noForm(path: String)
  case notWritten(path: String, FileFailure)
  /// A program of the person's own ended otherwise than well.
  case ended(command: String, status: Int)
  case notStarted(command: String, code: Int)
  /// No browser is known, or an address is not to be opened over a connection from elsewhere.
  case opened(address: String)
  case noBrowser
  case remote
  /// There is nothing on this terminal to show it with.
  case noTerminal
}

/// Why a file cannot be written, or read.
public enum FileFailure: Error, Sendable, Hashable {
  case noFolder(String)
  case isFolder
  case notPermitted
  case readOnly
  case full
  case nameTooLong
  /// The system's number of the error.
  case other(code: Int)
}
