import GRDB
import JournalCore

/// The stored form of a journal.
///
/// Only `events.body` is authoritative. `facts`, `names`, `streams`, `nodes`, the keys of the
/// registry and the checksums are derived from it in the same transaction, and `verify` derives them again.
/// `erasables` holds the values whose digests are in a body, so that they can be deleted while the
/// body stays. `settings` holds the time zone and, in a private journal, the secret for the ids of
/// imports; files from an earlier program also keep the current match there.
enum Schema {
  /// "MJNL" in SQLite's header, which distinguishes a journal from any other database.
  static let applicationID: Int32 = 0x4D4A_4E4C

  /// The version of the stored form.
  static let version = 3

  static let tables = [
    """
    CREATE TABLE streams(
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE
    ) STRICT
    """,
    """
    CREATE TABLE names(
      id INTEGER PRIMARY KEY,
      slug TEXT NOT NULL UNIQUE
    ) STRICT
    """,
    """
    CREATE TABLE events(
      position INTEGER PRIMARY KEY,
      stream INTEGER NOT NULL REFERENCES streams(id),
      version INTEGER NOT NULL,
      recorded_at INTEGER NOT NULL,
      id BLOB NOT NULL UNIQUE,
      leaf BLOB NOT NULL,
      body TEXT NOT NULL,
      UNIQUE(stream, version)
    ) STRICT
    """,
    """
    CREATE TABLE facts(
      stream INTEGER NOT NULL,
      position INTEGER NOT NULL,
      ordinal INTEGER NOT NULL,
      kind INTEGER NOT NULL,
      period INTEGER NOT NULL,
      minute INTEGER NOT NULL,
      added INTEGER NOT NULL,
      second INTEGER NOT NULL,
      timed INTEGER NOT NULL,
      team INTEGER NOT NULL,
      person INTEGER NOT NULL,
      other INTEGER NOT NULL,
      subject INTEGER NOT NULL,
      after INTEGER NOT NULL,
      value INTEGER NOT NULL,
      PRIMARY KEY(stream, position, ordinal)
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX facts_tie ON facts(other) WHERE kind = 2",
    "CREATE INDEX facts_competition ON facts(other) WHERE kind = 40",
    """
    CREATE TABLE settings(
      key TEXT PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
    // The complete subtrees that end at an even position, smallest first: levels 1, 2, ... as often
    // as 2 divides the position. The leaves are in `events`.
    """
    CREATE TABLE nodes(
      position INTEGER PRIMARY KEY,
      hashes BLOB NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE identity(
      id INTEGER PRIMARY KEY CHECK (id = 1),
      origin TEXT NOT NULL,
      private INTEGER NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE erasables(
      position INTEGER NOT NULL,
      digest BLOB NOT NULL,
      salt BLOB NOT NULL,
      value TEXT NOT NULL,
      PRIMARY KEY(position, digest)
    ) STRICT, WITHOUT ROWID
    """,
    // The step of each part that is derived from the events and can be derived again.
    """
    CREATE TABLE derived(
      name TEXT PRIMARY KEY,
      step INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID
    """,
  ]

  /// All statements except those of parts, each as SQLite keeps it in `sqlite_schema`.
  static var statements: [String] { tables + guards + views }

  /// Writes the schema into an empty database.
  static func create(in db: Database, _ identity: LogIdentity) throws {
    for statement in statements { try db.execute(sql: statement) }
    try IdentityRow.write(identity, origin: identity.origin ?? IdentityRow.newOrigin(), db)
    for part in Part.allCases { try part.build(db, from: 0) }
    try db.execute(sql: "PRAGMA application_id = \(applicationID)")
    try db.execute(sql: "PRAGMA user_version = \(version)")
  }

  /// The differences between a file's schema and ours, statement by statement; empty if there are
  /// none.
  ///
  /// - Parameter form: the form that the file claims to have.
  static func differences(in db: Database, _ form: Form) throws -> [String] {
    let expected = Set(statements(of: form))
    let found = try String.fetchAll(
      db, sql: "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'")
    let missing = expected.subtracting(found).map { "missing or changed: \(title($0))" }
    let foreign = Set(found).subtracting(expected).map { "not ours: \(title($0))" }
    return missing.sorted() + foreign.sorted()
  }

  /// The version of the stored form that a file claims to have.
  static func version(of db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
  }

  /// What a statement creates, such as `trigger events_update`.
  static func title(_ statement: String) -> String {
    let words = statement.split { " \n(".contains($0) }.dropFirst().prefix(2)
    return words.joined(separator: " ").replacing("TRIGGER", with: "trigger")
      .replacing("TABLE", with: "table").replacing("VIEW", with: "view")
  }
}
