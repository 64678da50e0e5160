import Foundation
import GRDB

extension ReadingLog {
  /// Steps that can be undone at most.
  private static let longestJournal = 1000

  /// Makes changes and writes down how they are undone, in one transaction.
  public func carryOut(_ step: PersonalStep) async throws(ArchiveError) {
    try await write { database in
      let inverse = try PersonalWriter(database).carryOut(step.changes)
      // What changed nothing needs no undoing.
      guard !inverse.isEmpty else { return }
      try Journal(database: database).add(step, inverse: inverse, limit: Self.longestJournal)
    }
  }

  /// Makes a change that can be undone.
  public func carryOut(_ change: PersonalChange) async throws(ArchiveError) {
    try await carryOut(PersonalStep(change))
  }

  /// Whether there are steps to take back, and to do again.
  public func journalState(inArchive archive: String?) async throws(ArchiveError) -> JournalState {
    try await read { try Journal(database: $0).state(inArchive: archive) }
  }

  /// Takes back the newest step that has not been taken back, whatever session made it.
  ///
  /// - Parameter archive: where the reader is; steps that mean something in others only are passed over.
  /// - Returns: nil when there is none.
  public func undo(inArchive archive: String?) async throws(ArchiveError) -> RetracedStep? {
    try await write { try Journal(database: $0).undo(inArchive: archive) }
  }

  /// Does the step again that was undone last; nil when none was since the newest change.
  public func redo(inArchive archive: String?) async throws(ArchiveError) -> RetracedStep? {
    try await write { try Journal(database: $0).redo(inArchive: archive) }
  }
}

/// Whether a journal has steps that were made, and steps that were undone.
public struct JournalState: Sendable, Hashable {
  public var done: Bool
  public var undone: Bool

  public init(done: Bool = false, undone: Bool = false) {
    self.done = done
    self.undone = undone
  }
}

/// The steps that can be undone, and those that were.
private struct Journal {
  let database: Database

  private struct Entry {
    var number: Int
    var step: PersonalStep
    var inverse: [PersonalChange]
  }

  func add(_ step: PersonalStep, inverse: [PersonalChange], limit: Int) throws {
    try database.run("DELETE FROM journal WHERE undone", [])
    try database.run(
      """
      INSERT INTO journal (time, archive, headline, changes, inverse)
      VALUES (unixepoch(), ?, ?, ?, ?)
      """,
      [step.archive, step.headline, try text(of: step.changes), try text(of: inverse)]
    )
    let oldest = Int(database.lastInsertedRowID) - limit
    try database.run("DELETE FROM journal WHERE id <= ?", [oldest])
  }

  func state(inArchive archive: String?) throws -> JournalState {
    let numbers: [Bool] = try database.all(
      "SELECT DISTINCT undone FROM journal WHERE archive IS NULL OR archive IS ?",
      [archive]
    )
    return JournalState(done: numbers.contains(false), undone: numbers.contains(true))
  }

  func undo(inArchive archive: String?) throws -> RetracedStep? {
    try entry("NOT undone", "DESC", archive).map { try retrace($0, isUndone: true) }
  }

  func redo(inArchive archive: String?) throws -> RetracedStep? {
    try entry("undone", "ASC", archive).map { try retrace($0, isUndone: false) }
  }

  /// Goes back over a step; what leads there again takes the place of what led here.
  private func retrace(_ entry: Entry, isUndone: Bool) throws -> RetracedStep {
    let again = try PersonalWriter(database).carryOut(entry.inverse)
    try database.run(
      "UPDATE journal SET undone = ?, inverse = ? WHERE id = ?",
      [isUndone, try text(of: again), entry.number]
    )
    return RetracedStep(step: entry.step, effects: entry.inverse)
  }

  private func entry(_ condition: String, _ order: String, _ archive: String?) throws -> Entry? {
    let rows = try database.rows(
      """
      SELECT id, archive, headline, changes, inverse FROM journal
      WHERE \(condition) AND (archive IS NULL OR archive IS ?) ORDER BY id \(order)
      """,
      [archive]
    )
    // What another version wrote and this one cannot read is passed over.
    return rows.lazy.compactMap { row in
      guard let changes = Self.changes(row["changes"]), let inverse = Self.changes(row["inverse"])
      else { return nil }
      let step = PersonalStep(changes, headline: row["headline"], archive: row["archive"])
      return Entry(number: row["id"], step: step, inverse: inverse)
    }.first
  }

  private func text(of changes: [PersonalChange]) throws -> String {
    String(decoding: try JSONEncoder().encode(changes), as: UTF8.self)
  }

  private static func changes(_ text: String) -> [PersonalChange]? {
    // A reason nobody needs: the step is as good as forgotten.
    try? JSONDecoder().decode([PersonalChange].self, from: Data(text.utf8))
  }
}
