import GRDB
import JournalCore

/// The rows of the facts: written with their event, read without parsing any JSON.
enum FactRows {
  static let columns = """
    kind, period, minute, added, second, timed, team, person, other, subject, after, value
    """

  static let insert = """
    INSERT INTO facts(stream, position, ordinal, \(columns))
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    """

  /// The facts of one stream.
  static func read(_ db: Database, stream: Int) throws -> [Fact] {
    let statement = try RawStatement(
      db,
      """
      SELECT position, \(columns) FROM facts WHERE stream = ? ORDER BY position, ordinal
      """)
    statement.bind(1, stream)
    var facts: [Fact] = []
    while try statement.step() { facts.append(fact(statement, 0)) }
    return facts
  }

  /// Writes the facts of one event.
  static func write(_ facts: [Fact], stream: Int, _ statement: RawStatement) throws {
    for (ordinal, fact) in facts.enumerated() {
      let values = [
        stream, fact.position, ordinal, Int(fact.kind.rawValue), Int(fact.period),
        Int(fact.minute), Int(fact.added), Int(fact.second), fact.isTimed ? 1 : 0,
        Int(fact.team.number), Int(fact.person.number), Int(fact.other.number), fact.subject,
        fact.after, fact.value,
      ]
      for (index, value) in values.enumerated() { statement.bind(Int32(index + 1), value) }
      try statement.run()
    }
  }

  /// The fact in a row whose columns start with the position.
  @inline(__always)
  static func fact(_ row: RawStatement, _ first: Int32) -> Fact {
    let kind = Fact.Kind(rawValue: UInt8(truncatingIfNeeded: row.small(first + 1))) ?? .other
    var fact = Fact(position: row.int(first), kind: kind)
    fact.period = UInt8(truncatingIfNeeded: row.small(first + 2))
    fact.minute = Int16(truncatingIfNeeded: row.small(first + 3))
    fact.added = Int16(truncatingIfNeeded: row.small(first + 4))
    fact.second = Int16(truncatingIfNeeded: row.small(first + 5))
    fact.isTimed = row.small(first + 6) != 0
    fact.team = NameID(row.small(first + 7))
    fact.person = NameID(row.small(first + 8))
    fact.other = NameID(row.small(first + 9))
    fact.subject = row.int(first + 10)
    fact.after = row.int(first + 11)
    fact.value = row.int(first + 12)
    fact.settle()
    return fact
  }
}
