import GRDB
import JournalCore

/// The facts of one stream, held to its checksum.
///
/// All of them are read, also for an earlier position: only then is it known that none is missing.
struct StreamFacts {
  private let db: Database
  private let stream: StreamName
  private let facts: [Fact]
  private let names: NameTable

  /// - Throws: `LogError.damaged` if a fact is not what was written.
  init(of stream: StreamName, _ db: Database) throws {
    self.db = db
    self.stream = stream
    facts = try FactRows.read(db, stream: try EventRows.number(of: stream, db) ?? 0)
    names = try NameRows.table(db, mentionedIn: facts)
    if let checksums = try Checksums(db) {
      let written = try checksums.stored(.stream(stream)).sum
      guard Self.sum(facts, names) == written else { throw Checksums.damage(.stream(stream)) }
    }
  }

  /// The facts up to a position, settled and ordered.
  func history(upTo position: Int) throws -> MatchHistory {
    try SQLiteEventLog.history(
      stream, facts.filter { $0.position <= position }, names,
      isEarlier: !(try Form(of: db).has(.facts)), db)
  }

  /// The exclusive or of the hashes of facts in order of position and ordinal.
  static func sum(_ facts: [Fact], _ names: NameTable) -> UInt64 {
    var checksum = Checksum()
    var (position, ordinal) = (0, 0)
    for fact in facts {
      ordinal = fact.position == position ? ordinal + 1 : 0
      position = fact.position
      checksum.mix(RowHash(fact, ordinal: ordinal, names))
    }
    return checksum.sum
  }
}
