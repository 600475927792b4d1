import GRDB
import JournalCore
import JournalProof

/// The steps from each earlier stored form to the next. Every step only adds; it changes nothing
/// that is there.
extension Schema {
  /// The statements of a form, as a file of that form holds them.
  static func statements(of form: Form) -> [String] {
    let later = form.version < 2 ? addedIn2.union(addedIn3) : form.version < 3 ? addedIn3 : []
    // To find all titles takes 4 % of an append.
    let own = later.isEmpty ? statements : statements.filter { !later.contains(title($0)) }
    return own
      + Part.allCases.filter { form.steps[$0.rawValue] != nil }.flatMap(\.statements)
  }

  /// Migrates a file within the open transaction.
  static func migrate(_ db: Database, from form: Form) throws {
    if form.version < 2 {
      try add(addedIn2, db)
      try IdentityRow.write(LogIdentity(origin: nil), origin: IdentityRow.newOrigin(), db)
      try TreeRows.rebuild(db)
    }
    if form.version < 3 { try add(addedIn3, db) }
    // Packed facts follow from facts.
    let outdated = Part.allCases.filter {
      !form.has($0) || $0 == .matchFacts && !form.has(.facts)
    }
    for part in outdated { try part.build(db, from: form.steps[part.rawValue] ?? 0) }
    // They are the checksums of what was just derived anew.
    if !outdated.isEmpty, !outdated.contains(.checksums) { try ChecksumRows.rebuild(db) }
    try db.execute(sql: "PRAGMA user_version = \(version)")
  }

  private static func add(_ titles: Set<String>, _ db: Database) throws {
    for statement in statements where titles.contains(title(statement)) {
      try db.execute(sql: statement)
    }
  }

  private static let addedIn3: Set = ["table derived"]

  private static let addedIn2: Set = [
    "table nodes", "trigger nodes_append", "trigger nodes_update", "trigger nodes_delete",
    "table identity", "trigger identity_append", "trigger identity_update",
    "trigger identity_delete", "table erasables", "trigger erasables_append",
    "trigger erasables_update",
  ]
}
