import Foundation
import JournalCore
import JournalFeeds
import Testing

/// Real tables with one row dropped, doubled, moved or garbled: every other row reads as before.
struct `A table with one row changed` {
  /// JOURNAL_MUTATIONS sets the number of mutations.
  private static let count =
    ProcessInfo.processInfo.environment["JOURNAL_MUTATIONS"].flatMap { Int($0) } ?? 400

  private static let header = "Date,Home,Away,Score,HT,AET,Pens,Attendance,Status,FTR"

  @Test(.enabled(if: FootballFiles.isPresent, FootballFiles.absence))
  func `changes only what that row says, or is reported`() throws {
    var dice = Dice(seed: 1872)
    let rows = try rows(&dice)
    let map = try ColumnMap(
      date: "Date", dateForms: [],
      columns: [
        .home: "Home", .away: "Away", .score: "Score", .halfTimeScore: "HT", .afterExtraTime: "AET",
        .pensScore: "Pens", .attendance: "Attendance", .status: "Status", .result: "FTR",
      ])
    var changes = 0
    for _ in 0..<Self.count {
      let start = Int.random(in: 0...(rows.count - 40), using: &dice)
      let before = Array(rows[start...].prefix(40))
      let index = Int.random(in: 0..<before.count, using: &dice)
      let (after, isReported) = try change(before, index, &dice, map)
      let old = try map.read(PublishedTables.table([Self.header] + before))
      let rest = old.matches.filter { $0.line != index + 2 }.map(Self.told)
      let touched = after.line
      let now = after.feed.matches.filter { !touched.contains($0.line) }.map(Self.told)
      #expect(rest.sorted() == now.sorted(), "row \(index) of \(before[index])")
      #expect(isReported, "\(before[index]) vanished")
      changes += 1
    }
    #expect(changes == Self.count)
  }

  /// Returns real matches in the columns of the table.
  private func rows(_ dice: inout Dice) throws -> [String] {
    let names = FootballFiles.names.filter { $0.hasSuffix(".txt") }
    var rows: [String] = []
    while rows.count < 400 {
      let name = names[Int.random(in: 0..<names.count, using: &dice)]
      for match in try FootballFiles.feed(name).matches.prefix(60) {
        guard let date = match.date, let score = match.score.final else { continue }
        let fields = [
          "\(date)", match.home.name, match.away.name, "\(score)",
          match.score.halfTime.map { "\($0)" } ?? "", match.score.hasExtraTime ? "aet" : "",
          match.score.shootOut.map { "\($0)" } ?? "", match.attendance.map { "\($0)" } ?? "", "FT",
          "",
        ]
        rows.append(fields.map { $0.contains(",") ? "\"\($0)\"" : $0 }.joined(separator: ","))
      }
    }
    return rows
  }

  /// Changes a row, and says on which lines it stands then and whether it is accounted for.
  private func change(_ rows: [String], _ index: Int, _ dice: inout Dice, _ map: ColumnMap) throws
    -> (after: (feed: Feed, line: Set<Int>), isReported: Bool)
  {
    var rows = rows
    var lines: Set<Int> = [index + 2]
    switch Int.random(in: 0..<4, using: &dice) {
    case 0:
      rows.remove(at: index)
      lines = []
    case 1:
      rows.insert(rows[index], at: index)
      lines = [index + 2, index + 3]
    case 2:
      let row = rows.remove(at: index)
      let target = Int.random(in: 0...rows.count, using: &dice)
      rows.insert(row, at: target)
      lines = [target + 2]
    default:
      var fields = rows[index].split(separator: ",", omittingEmptySubsequences: false).map(
        String.init)
      let field = Int.random(in: 0..<fields.count, using: &dice)
      fields[field] =
        ["q#z", "", "?", "99999999999", "-1", "\u{FFFD}", "a;b", "1-", "12/13/14"]
        .randomElement(using: &dice) ?? ""
      rows[index] = fields.joined(separator: ",")
    }
    let feed = try map.read(PublishedTables.table([Self.header] + rows))
    let told = Set(feed.matches.map(\.line) + feed.problems.map(\.line) + feed.remarks.map(\.line))
    return ((feed, lines), lines.isSubset(of: told))
  }

  private static func told(_ match: FeedMatch) -> String {
    "\(match.date.map { "\($0)" } ?? "-") \(match.home.name) \(Reading.score(match.score)) "
      + "\(match.away.name) \(match.status.rawValue) \(match.attendance ?? -1)"
  }
}
