import GRDB
import JournalCore

/// A part of the stored form that is derived from the events, and can be derived anew.
enum Part: String, CaseIterable {
  /// What the events of registry and competitions are found by.
  case registry
  /// How matches are set and from which day rulings count, among the facts.
  case facts

  /// How it is derived; a file with another step gets the part anew at the first write.
  var step: Int {
    switch self {
    case .registry: RegistryKey.version
    case .facts: 1
    }
  }

  /// The statements that the part adds to the schema.
  var statements: [String] {
    switch self {
    case .registry: Schema.registry
    case .facts: []
    }
  }

  /// Derives the part from the events, in the place of what may be there of it.
  func build(_ db: Database, from step: Int) throws {
    if step == 0 { for statement in statements { try db.execute(sql: statement) } }
    switch self {
    case .registry: try RegistryWriter(db, Statements(db)).rebuild()
    case .facts: try FactRows.renew(db)
    }
    try db.execute(
      sql: "INSERT OR REPLACE INTO derived(name, step) VALUES (?, ?)",
      arguments: [rawValue, self.step])
  }
}
