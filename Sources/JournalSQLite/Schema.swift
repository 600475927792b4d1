import GRDB
import JournalCore

/// The stored form of a journal.
///
/// `events.body` is the only truth. `facts`, `names` and `streams` are derived from it in the same
/// transaction, and `verify` derives them again. `settings` is context (the current match, the time
/// zone) and no part of the record.
enum Schema {
  /// "MJNL" in SQLite's header: tells a journal from any other database.
  static let applicationID: Int32 = 0x4D4A_4E4C

  /// The version of the stored form.
  static let version = 1

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
  ]

  /// Guards that hold for any client that opens the file; `verify` finds whoever removes them.
  ///
  /// `INSERT OR REPLACE` deletes whatever stands in the way of any unique column, and fires no delete
  /// trigger for it: hence the look for the id and the version too.
  static let guards = [
    """
    CREATE TRIGGER events_append BEFORE INSERT ON events
    WHEN NEW.position IS NOT (SELECT ifnull(max(position), 0) + 1 FROM events)
      OR EXISTS (SELECT 1 FROM events WHERE id = NEW.id)
      OR EXISTS (SELECT 1 FROM events WHERE stream = NEW.stream AND version = NEW.version)
    BEGIN SELECT RAISE(ABORT, 'events are append-only'); END
    """,
    """
    CREATE TRIGGER events_update BEFORE UPDATE ON events
    BEGIN SELECT RAISE(ABORT, 'events are append-only'); END
    """,
    """
    CREATE TRIGGER events_delete BEFORE DELETE ON events
    BEGIN SELECT RAISE(ABORT, 'events are append-only'); END
    """,
    """
    CREATE TRIGGER facts_update BEFORE UPDATE ON facts
    BEGIN SELECT RAISE(ABORT, 'facts follow from events'); END
    """,
    """
    CREATE TRIGGER facts_delete BEFORE DELETE ON facts
    BEGIN SELECT RAISE(ABORT, 'facts follow from events'); END
    """,
    """
    CREATE TRIGGER names_update BEFORE UPDATE ON names
    BEGIN SELECT RAISE(ABORT, 'names are append-only'); END
    """,
    """
    CREATE TRIGGER names_delete BEFORE DELETE ON names
    BEGIN SELECT RAISE(ABORT, 'names are append-only'); END
    """,
    """
    CREATE TRIGGER streams_update BEFORE UPDATE ON streams
    BEGIN SELECT RAISE(ABORT, 'streams are append-only'); END
    """,
    """
    CREATE TRIGGER streams_delete BEFORE DELETE ON streams
    BEGIN SELECT RAISE(ABORT, 'streams are append-only'); END
    """,
  ]

  /// Plain names for people who open the file with sqlite3 or Datasette.
  ///
  /// They show events as recorded; `amended_by` names the events that act upon a row, such as a
  /// correction or a retraction. What finally counts is for the program to say.
  static let views = [
    """
    CREATE VIEW event_list AS
      SELECT e.position, s.name AS stream, e.version,
        json_extract(e.body, '$.type') AS type,
        json_extract(e.body, '$.at.period') AS period,
        json_extract(e.body, '$.at.minute') AS minute,
        json_extract(e.body, '$.at.added') AS added,
        json_extract(e.body, '$.by') AS recorded_by,
        json_extract(e.body, '$.recordedAt') AS recorded_at,
        (SELECT group_concat('e' || f.position, ' ') FROM facts f
          WHERE f.stream = e.stream AND f.subject = e.position AND f.kind BETWEEN 11 AND 27)
          AS amended_by,
        json_extract(e.body, '$.data') AS data
      FROM events e JOIN streams s ON s.id = e.stream
    """,
    """
    CREATE VIEW matches AS
      SELECT position, substr(stream, 7) AS match,
        json_extract(data, '$.date') AS date,
        json_extract(data, '$.home') AS home, json_extract(data, '$.away') AS away,
        json_extract(data, '$.competition') AS competition,
        json_extract(data, '$.round') AS round,
        json_extract(data, '$.tie') AS tie, json_extract(data, '$.leg') AS leg,
        json_extract(data, '$.venue') AS venue, amended_by
      FROM event_list WHERE type = 'match-scheduled'
    """,
    """
    CREATE VIEW goals AS
      SELECT position, substr(stream, 7) AS match, period, minute, added,
        json_extract(data, '$.team') AS team, json_extract(data, '$.player') AS player,
        ifnull(json_extract(data, '$.own'), 0) AS own,
        json_extract(data, '$.assist') AS assist,
        json_extract(data, '$.situation') AS situation,
        json_extract(data, '$.bodyPart') AS body_part, amended_by
      FROM event_list WHERE type = 'goal'
    """,
    """
    CREATE VIEW cards AS
      SELECT position, substr(stream, 7) AS match, period, minute, added,
        json_extract(data, '$.team') AS team,
        ifnull(json_extract(data, '$.player'), json_extract(data, '$.official')) AS person,
        json_extract(data, '$.colour') AS colour, amended_by
      FROM event_list WHERE type = 'card'
    """,
    """
    CREATE VIEW substitutions AS
      SELECT position, substr(stream, 7) AS match, period, minute, added,
        json_extract(data, '$.team') AS team, json_extract(data, '$.off') AS player_off,
        json_extract(data, '$.on') AS player_on, amended_by
      FROM event_list WHERE type = 'substitution'
    """,
    """
    CREATE VIEW line_ups AS
      SELECT l.position, substr(l.stream, 7) AS match,
        json_extract(l.data, '$.team') AS team,
        json_extract(p.value, '$.player') AS player,
        json_extract(p.value, '$.shirt') AS shirt, l.amended_by
      FROM event_list l, json_each(l.data, '$.starters') p WHERE l.type = 'line-up'
    """,
    """
    CREATE VIEW statements AS
      SELECT position, substr(stream, 7) AS match,
        json_extract(data, '$.speaker') AS speaker, json_extract(data, '$.text') AS text,
        amended_by
      FROM event_list WHERE type = 'statement'
    """,
    """
    CREATE VIEW teams AS
      SELECT position, json_extract(data, '$.team') AS team,
        json_extract(data, '$.name') AS name, json_extract(data, '$.code') AS code
      FROM event_list WHERE type = 'team-registered'
    """,
    """
    CREATE VIEW persons AS
      SELECT position, json_extract(data, '$.person') AS person,
        json_extract(data, '$.name') AS name, json_extract(data, '$.team') AS team
      FROM event_list WHERE type = 'person-registered'
    """,
    """
    CREATE VIEW ties AS
      SELECT position, json_extract(data, '$.tie') AS tie,
        json_extract(data, '$.competition') AS competition,
        json_extract(data, '$.round') AS round
      FROM event_list WHERE type = 'tie-defined'
    """,
  ]

  /// All statements, each as SQLite keeps it in `sqlite_schema`.
  static var statements: [String] { tables + guards + views }

  /// Writes the schema into an empty database.
  static func create(in db: Database) throws {
    for statement in statements { try db.execute(sql: statement) }
    try db.execute(sql: "PRAGMA application_id = \(applicationID)")
    try db.execute(sql: "PRAGMA user_version = \(version)")
  }

  /// What differs between a file's schema and ours, statement by statement; empty where nothing does.
  static func differences(in db: Database) throws -> [String] {
    let found = try String.fetchAll(
      db, sql: "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'")
    let missing = Set(statements).subtracting(found).map { "missing or changed: \(title($0))" }
    let foreign = Set(found).subtracting(statements).map { "not ours: \(title($0))" }
    return missing.sorted() + foreign.sorted()
  }

  /// `trigger events_update`.
  private static func title(_ statement: String) -> String {
    let words = statement.split { " \n(".contains($0) }.dropFirst().prefix(2)
    return words.joined(separator: " ").replacing("TRIGGER", with: "trigger")
      .replacing("TABLE", with: "table").replacing("VIEW", with: "view")
  }
}
