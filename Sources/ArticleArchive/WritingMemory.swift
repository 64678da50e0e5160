import GRDB

/// What the batches of a writing connection have found out in the tables, so that the next one need not ask again.
///
/// It is true as long as nobody else writes: an ``Archive`` drops it where another connection did, where it wrote anything but
/// a batch itself, and where a transaction failed. A part that is changed in place is to be taken out of it first: a second
/// reference would make each change a copy of the whole.
struct WritingMemory: Sendable {
  /// Numbers of outlets, topics and credits.
  var facets: [PrintedFacet: Int64] = [:]
  /// Words that need not be written again.
  var markedWords = MarkedWords()
  var names = NameBook()

  /// The one spoken of last: most have many records.
  var file: BatchWriter.KnownFile?

  /// What SQLite says of commits by others (sqlite.org/pragma.html#pragma_data_version).
  private let version: Int64

  /// The memory, or an empty one where it may be wrong.
  ///
  /// - Parameter database: in a transaction that may write.
  static func upToDate(_ memory: WritingMemory?, _ database: Database) throws -> WritingMemory {
    let version: Int64 = try database.first("PRAGMA data_version", []) ?? 0
    guard let memory, memory.version == version else { return WritingMemory(version: version) }
    return memory
  }

  private init(version: Int64) { self.version = version }

  /// Keeps a memory from one transaction to the next.
  struct Keeper: Sendable {
    private var memory: WritingMemory?
    private var turn = 0

    /// For a transaction that begins. Whole, because what one that fails has found out is not true.
    mutating func take() -> (WritingMemory?, turn: Int) {
      turn += 1
      return (memory.take(), turn)
    }

    /// After a transaction, unless another one has begun meanwhile.
    mutating func put(_ memory: WritingMemory, of turn: Int) {
      if turn == self.turn { self.memory = memory }
    }
  }
}
