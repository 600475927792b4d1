import JournalCore
import JournalFeeds

/// Tables: any with a column map, those of international results, those of Wyscout.
enum TableHarness {
  private static let map: ColumnMap? = try? ColumnMap(
    parsing: Array(
      #"""
      {"format": 1, "competition": "League", "season": {"column": "s"},
       "date": {"column": "d", "format": "dd/MM/yy"}, "home": "h", "away": "a",
       "homeGoals": "hg", "awayGoals": "ag", "matchday": "m", "time": "t"}
      """#.utf8))

  /// A column map and a table, or a table alone.
  @Sendable static func columnMap(_ bytes: [UInt8]) {
    let parts = bytes.parts(2)
    let table = parts[1].isEmpty ? parts[0] : parts[1]
    if !parts[1].isEmpty, let map = try? ColumnMap(parsing: parts[0]) { read(table, map) }
    if let map { read(table, map) }
    if let known = CSVTable.header(of: table).flatMap({ ColumnMap.footballData(header: $0) }) {
      read(table, known)
    }
    _ = FeedFormat(sniffing: FeedFile("file", bytes))
  }

  private static func read(_ bytes: [UInt8], _ map: ColumnMap) {
    guard let feed = try? map.read(bytes, name: "table.csv") else { return }
    FootballTextHarness.check(feed)
  }

  @Sendable static func international(_ bytes: [UInt8]) {
    let parts = bytes.parts(3)
    let feed = try? InternationalResults.read(
      results: parts[0], goalscorers: parts[1].isEmpty ? nil : parts[1],
      shootouts: parts[2].isEmpty ? nil : parts[2])
    if let feed { FootballTextHarness.check(feed) }
  }

  @Sendable static func wyscout(_ bytes: [UInt8]) {
    let parts = bytes.parts(3)
    let feed = try? Wyscout.read(
      matches: parts[0], keyEvents: parts[1].isEmpty ? nil : parts[1],
      substitutions: parts[2].isEmpty ? nil : parts[2])
    if let feed { FootballTextHarness.check(feed) }
  }
}
