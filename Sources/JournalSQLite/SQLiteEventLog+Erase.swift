import Foundation
import GRDB
public import JournalCore
import JournalProof

extension SQLiteEventLog: Erasing {
  /// The texts of an event that have not been erased.
  public func erasableTexts(at position: Int) async throws(LogError) -> [String] {
    try await read { db in try ErasableRows.rows(at: position, db).map(\.value) }
  }

  /// The positions of events that still have erasable texts.
  public func positionsWithErasableTexts() async throws(LogError) -> [Int] {
    try await read { db in
      guard try Schema.version(of: db) > 1 else { return [] }
      return try Int.fetchAll(db, sql: "SELECT DISTINCT position FROM erasables ORDER BY position")
    }
  }

  /// Removes erased values from the file and its WAL.
  ///
  /// The rows went with the erasure. This empties the WAL and, if pages of the file still hold the
  /// bytes, rewrites the file. Positions, hashes and proofs stay the same.
  ///
  /// - Parameter values: the values that were erased.
  public func scrub(_ values: [String]) async throws(LogError) -> ErasureTraces {
    let mentions = try await mentions(of: values)
    try await writer.empty()
    if mentions.isEmpty, try holds(values) {
      try await writer.rewrite()
    }
    let isLeft = try holds(values)
    return ErasureTraces(mentions: mentions, isClean: !isLeft)
  }

  /// The secret for the ids of imports. It stands in the file as it is; whoever may read the file
  /// may read it.
  public func importKey() async throws(LogError) -> ImportKey {
    if let key = try await read({ try ImportKeyRow.read($0) }) { return key }
    if let obstacle { throw obstacle }
    return try await writer.importKey()
  }

  /// The events whose hashed text contains one of the values.
  private func mentions(of values: [String]) async throws(LogError) -> [Int] {
    let needles = values.map { JSONValue.string($0).canonicalText.dropFirst().dropLast() }
    return try await read { db in
      let statement = try RawStatement(
        db, "SELECT position FROM events WHERE instr(body, ?) > 0 ORDER BY position")
      var found: Set<Int> = []
      for needle in needles where !needle.isEmpty {
        statement.reset()
        statement.bind(1, text: Array(needle.utf8))
        while try statement.step() { found.insert(statement.int(0)) }
      }
      return found.sorted()
    }
  }

  /// Whether the bytes of any of the values occur in the file or its WAL.
  private func holds(_ values: [String]) throws(LogError) -> Bool {
    let wanted = values.filter { !$0.isEmpty }.map { Data($0.utf8) }
    var isFound = false
    for file in [path, path + "-wal"] where !isFound {
      try FileBytes.visit(file, overlap: wanted.map(\.count).max() ?? 0) { part in
        let data = Data(part)
        isFound = wanted.contains { data.range(of: $0) != nil }
        return !isFound
      }
    }
    return isFound
  }
}
