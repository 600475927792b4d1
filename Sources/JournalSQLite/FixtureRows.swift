import GRDB
import JournalCore

/// Reads how matches are set from the first fact of each.
struct FixtureRows {
  private let db: Database
  private let position: Int
  private let isEarlier: Bool
  private let checksums: Checksums?

  init(_ db: Database, upTo position: Int) throws {
    self.db = db
    self.position = position
    isEarlier = try !Form(of: db).has(.facts)
    checksums = try Checksums(db)
  }

  /// Every match, in the order in which they were begun.
  func all() throws -> [MatchFixture] {
    let statement = try RawStatement(
      db,
      """
      SELECT s.id, s.name, h.slug, a.slug, ifnull(f.value, 0), (
        SELECT count(*) FROM facts g WHERE g.stream = s.id AND g.subject = e.position), e.position
      FROM streams s JOIN events e ON e.stream = s.id AND e.version = 1
      LEFT JOIN facts f ON f.stream = s.id AND f.position = e.position AND f.ordinal = 0
        AND f.kind = \(Fact.Kind.scheduled.rawValue)
      LEFT JOIN names h ON h.id = f.team LEFT JOIN names a ON a.id = f.other
      WHERE s.name >= ? AND s.name < ? ORDER BY e.position
      """)
    let category = Array(StreamName.Category.match.rawValue.utf8)
    statement.bind(1, text: category)
    statement.bind(2, text: category + [0x7F])
    var fixtures: [MatchFixture] = []
    var (found, amended) = (Checksum(), Checksum())
    while try statement.step() {
      guard let stream = StreamName(statement.text(1)) else { continue }
      found.add(
        RowHash(
          fixture: stream, home: statement.text(2), away: statement.text(3),
          value: statement.int(4)))
      amended.add(count: statement.int(5))
      guard statement.int(6) <= position else { continue }
      fixtures.append(try fixture(of: stream, statement))
    }
    // Those of an earlier form said less about their matches, and have no checksums.
    try checksums?.check(.fixtures, found)
    try checksums?.check(.amendedFixtures, amended)
    return fixtures
  }

  /// The fixture in a row. An event that acts on the first one may have changed it; all facts of the
  /// match are then settled.
  private func fixture(of stream: StreamName, _ row: RawStatement) throws -> MatchFixture {
    guard row.int(5) == 0, !isEarlier else {
      return MatchFixture(try StreamFacts(of: stream, db).history(upTo: position))
    }
    let day = CalendarDate(scheduleValue: row.int(4))
    guard let day, let home = TeamSlug(row.text(2)), let away = TeamSlug(row.text(3)) else {
      return MatchFixture(stream: stream, home: nil, away: nil, date: nil)
    }
    return MatchFixture(stream: stream, home: home, away: away, date: day)
  }
}
