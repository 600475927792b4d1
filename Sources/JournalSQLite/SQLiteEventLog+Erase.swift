import Foundation
import GRDB
public import JournalCore

/// What erasing left behind.
public struct ErasureTraces: Hashable, Sendable {
  /// Events whose hashed text holds an erased value in the clear: it cannot be taken out there.
  public let mentions: [Int]

  /// Whether the bytes are gone from the file and its WAL; false while somebody still reads an older
  /// state, or where `mentions` are left.
  public let isClean: Bool
}

extension SQLiteEventLog {
  /// The erasable texts of an event that are still there.
  public func erasableTexts(at position: Int) throws(LogError) -> [String] {
    try read { db in try ErasableRows.rows(at: position, db).map(\.value) }
  }

  /// Positions of the events that have erasable texts still.
  public func positionsWithErasableTexts() throws(LogError) -> [Int] {
    try read { db in
      guard try Schema.version(of: db) > 1 else { return [] }
      return try Int.fetchAll(db, sql: "SELECT DISTINCT position FROM erasables ORDER BY position")
    }
  }

  /// Sees to it that erased values are nowhere in the file or its WAL.
  ///
  /// The rows are gone with the erasure; this empties the WAL and, where pages of the file still hold
  /// the bytes, rewrites the file. Positions, hashes and proofs stay.
  ///
  /// - Parameter values: what was erased.
  public func scrub(_ values: [String]) async throws(LogError) -> ErasureTraces {
    let mentions = try mentions(of: values)
    try await writer.empty()
    if mentions.isEmpty, try Self.attempt(path, { try holds(values) }) {
      try await writer.rewrite()
    }
    let isLeft = try Self.attempt(path) { try holds(values) }
    return ErasureTraces(mentions: mentions, isClean: !isLeft)
  }

  /// The events whose hashed text holds one of the values.
  private func mentions(of values: [String]) throws(LogError) -> [Int] {
    let needles = values.map { JSONValue.string($0).canonicalText.dropFirst().dropLast() }
    return try read { db in
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

  /// Whether the bytes of a value stand anywhere in the file or its WAL.
  private func holds(_ values: [String]) throws -> Bool {
    for file in [path, path + "-wal"] where FileManager.default.fileExists(atPath: file) {
      let data = try Data(contentsOf: URL(fileURLWithPath: file), options: .mappedIfSafe)
      for value in values where !value.isEmpty {
        if data.range(of: Data(value.utf8)) != nil { return true }
      }
    }
    return false
  }
}
