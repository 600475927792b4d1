import GRDB
import JournalCore

/// Reads names.
enum NameRows {
  /// The names that some facts mention.
  static func table(_ db: Database, mentionedIn facts: [Fact]) throws -> NameTable {
    let statement = try RawStatement(db, "SELECT slug FROM names WHERE id = ?")
    var table = NameTable()
    var ids: Set<NameID> = []
    for fact in facts { ids.formUnion([fact.team, fact.person, fact.other]) }
    for id in ids.sorted() where id.isSome {
      statement.bind(1, Int(id.number))
      if try statement.step() { table.add(statement.text(0), as: id) }
      statement.reset()
    }
    return table
  }

  /// All names.
  static func table(_ db: Database) throws -> NameTable {
    let statement = try RawStatement(db, "SELECT id, slug FROM names")
    var table = NameTable()
    while try statement.step() { table.add(statement.text(1), as: NameID(statement.small(0))) }
    return table
  }
}
