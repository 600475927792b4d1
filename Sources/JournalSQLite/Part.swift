import GRDB
import JournalCore

/// A part of the stored form that is derived from the events and can be derived again.
enum Part: String, CaseIterable {
  /// The keys by which events of the registry and of competitions are found.
  case registry
  /// The facts about match schedules, about the days from which rulings count (step 1), and about
  /// figures that are not those of the whole match (step 2).
  case facts
  /// The facts of each match once more, packed into one row.
  case matchFacts = "match-facts"
  /// The checksums against which what is read is held. Last, because they are those of all other
  /// parts.
  case checksums

  /// The version of the derivation. A file with another step gets the part derived again at the
  /// first write.
  var step: Int {
    switch self {
    case .registry: RegistryKey.version
    case .facts: 2
    case .matchFacts: 1
    case .checksums: 2
    }
  }

  /// The statements that the part adds to the schema.
  var statements: [String] {
    switch self {
    case .registry: Schema.registry
    case .facts: []
    case .matchFacts: Schema.matchFacts
    case .checksums: Schema.checksums
    }
  }

  /// Derives the part from the events and replaces what is stored of it.
  func build(_ db: Database, from step: Int) throws {
    if step == 0 { for statement in statements { try db.execute(sql: statement) } }
    switch self {
    case .registry: try RegistryWriter(db, Statements(db)).rebuild()
    case .facts: try FactRows.renew(db)
    case .matchFacts: try MatchFactRows.rebuild(db)
    case .checksums: try ChecksumRows.rebuild(db)
    }
    try db.execute(
      sql: "INSERT OR REPLACE INTO derived(name, step) VALUES (?, ?)",
      arguments: [rawValue, self.step])
  }
}
