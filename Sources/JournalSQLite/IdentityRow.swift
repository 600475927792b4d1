import GRDB

/// The one row that says which journal this is.
enum IdentityRow {
  static func write(_ identity: LogIdentity, _ db: Database) throws {
    let statement = try RawStatement(
      db, "INSERT INTO identity(id, origin, private) VALUES (1, ?, ?)")
    statement.bind(1, text: Array(identity.origin.utf8))
    statement.bind(2, identity.isPrivate ? 1 : 0)
    try statement.run()
  }

  /// Nil in a journal of the first stored form, which had none.
  static func read(_ db: Database) throws -> LogIdentity? {
    guard try Schema.version(of: db) > 1 else { return nil }
    let statement = try RawStatement(db, "SELECT origin, private FROM identity")
    guard try statement.step() else { return nil }
    return LogIdentity(origin: statement.text(0), isPrivate: statement.int(1) != 0)
  }
}
