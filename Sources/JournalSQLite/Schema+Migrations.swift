import GRDB
import JournalCore
import JournalProof

/// Every step from an earlier stored form to the next adds, and changes nothing that is there.
extension Schema {
  /// The statements of an earlier version, as a file of that version holds them.
  static func statements(of version: Int) -> [String] {
    version == 1 ? statements.filter { !addedIn2.contains(title($0)) } : statements
  }

  /// Brings a file up to date within the transaction that is open.
  static func migrate(_ db: Database, from version: Int) throws {
    guard version < 2 else { return }
    for statement in statements where addedIn2.contains(title(statement)) {
      try db.execute(sql: statement)
    }
    try IdentityRow.write(LogIdentity(origin: nil), origin: IdentityRow.newOrigin(), db)
    try TreeRows.rebuild(db)
    try db.execute(sql: "PRAGMA user_version = 2")
  }

  private static let addedIn2: Set = [
    "table nodes", "trigger nodes_append", "trigger nodes_update", "trigger nodes_delete",
    "table identity", "trigger identity_append", "trigger identity_update",
    "trigger identity_delete", "table erasables", "trigger erasables_append",
    "trigger erasables_update",
  ]
}
