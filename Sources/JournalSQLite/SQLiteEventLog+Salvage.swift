import Foundation
import GRDB
public import JournalCore
import JournalFiles
import JournalProof

extension SQLiteEventLog {
  /// Reads every sound record of a file, whatever else is broken in it. The file is not changed.
  ///
  /// Rows are read one by one, so that a broken page costs only its own rows. What SQLite can no
  /// longer reach is searched for in the bytes of the file and its WAL. A record counts only if it
  /// matches the hash stored with it.
  ///
  /// - Throws: `LogError` if there is no file, or it cannot be read at all.
  public static func salvage(_ path: String) throws(LogError) -> Salvage {
    guard try kind(path) != nil else { throw .noJournal(at: path) }
    var found = (try? rows(of: path)) ?? [:]
    let reached = found.count
    for record in try attempt(path, { try RecordCarver.records(in: path) })
    where found[record.position] == nil {
      found[record.position] = record
    }
    return Salvage(
      records: found.values.sorted { $0.position < $1.position }, missing: gaps(found.keys),
      carved: found.count - reached, isPrivate: isPrivate(path))
  }

  /// Whether a file is a private journal, or no longer says whether it is one.
  private static func isPrivate(_ path: String) -> Bool {
    let isPrivate = try? snapshot(try reader(of: path)) { db in
      try Schema.version(of: db) > 1 && IdentityRow.read(db)?.isPrivate ?? true
    }
    return isPrivate ?? true
  }

  /// The rows that SQLite can still reach, each read on its own.
  private static func rows(of path: String) throws -> [Int: JournalCore.Record] {
    try snapshot(try reader(of: path)) { db in
      let row = try RawStatement(db, "SELECT position, body, leaf FROM events WHERE position = ?")
      var found: [Int: JournalCore.Record] = [:]
      for position in 1...max(1, lastPosition(db)) {
        row.bind(1, position)
        if (try? row.step()) == true, MerkleHash.leaf(row.bytes(1)) == row.bytes(2),
          let record = try? JournalCore.Record(parsing: row.bytes(1)), record.position == position
        {
          found[position] = record
        }
        row.reset()
      }
      return found
    }
  }

  /// The last position that any of the tables still shows.
  private static func lastPosition(_ db: Database) -> Int {
    let questions = [
      "SELECT max(position) FROM events", "SELECT max(position) FROM nodes",
      "SELECT max(position) FROM facts",
    ]
    return questions.compactMap { try? Int.fetchOne(db, sql: $0) }.max() ?? 0
  }

  private static func gaps(_ positions: some Collection<Int>) -> [ClosedRange<Int>] {
    var gaps: [ClosedRange<Int>] = []
    var next = 1
    for position in positions.sorted() {
      if position > next { gaps.append(next...position - 1) }
      next = position + 1
    }
    return gaps
  }
}
