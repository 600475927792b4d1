import JournalCore
import JournalReading
import JournalRules
import MatchJournal
import Testing

/// The final tables as RSSSF publishes them.
@Suite(.enabled(if: History.isPresent, History.absence))
struct `A published table` {
  /// The numbers of a team in a row: played, won, drawn, lost, goals for and against, points.
  typealias Numbers = [Int]

  static func published(_ page: String) throws -> [(team: String, numbers: Numbers)] {
    try History.text("published_tables/rsssf_three_tables.csv").split(separator: "\n").dropFirst()
      .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
      .filter { $0[0] == page }
      .map { ($0[6], $0[7...13].compactMap { Int($0) }) }
  }

  static func numbers(_ row: TableRow) -> Numbers {
    let tally = row.tally
    return [
      tally.played, tally.won, tally.drawn, tally.lost, tally.goalsFor, tally.goalsAgainst,
      row.points,
    ]
  }

  /// Whether two spellings mean the same team: the longer one contains the words of the shorter
  /// one.
  static func isSame(_ left: String, _ right: String) -> Bool {
    let words = [left, right].map { name in
      Set(SlugMint.fold(name).split(separator: "-").map { String($0.prefix(5)) })
    }
    return !words[0].isDisjoint(with: words[1])
  }

  static func differences(_ table: TableVerdict, _ page: String, _ season: Season) async throws
    -> [String]
  {
    let rows = try published(page)
    let directory = try await season.journal.view().directory()
    #expect(rows.count == 20)
    return zip(table.rows, rows).enumerated().compactMap { index, pair in
      let (row, expected) = pair
      let name = directory.teams[row.team]?.name ?? ""
      let isRight =
        numbers(row) == expected.numbers && isSame(name, expected.team)
        && row.places == (index + 1)...(index + 1)
      return isRight ? nil : "\(index + 1) \(name) \(numbers(row)), published \(expected)"
    }
  }

  @Test(arguments: [
    ("espana/2012-13/1-liga.txt", "es.la-liga.2012-13", "span2013"),
    ("espana/2017-18/1-liga.txt", "es.la-liga.2017-18", "span2018"),
  ])
  func `of La Liga comes out row by row`(file: String, rules: String, page: String) async throws {
    let season = try await Season([file], rules: rules)
    let reading = try await season.reading()
    let table = try #require(reading.tables.first.flatMap { reading.table($0) })
    #expect(table.verdict.state == .decided)
    #expect(try await Self.differences(table.verdict, page, season) == [])
  }

  /// The control: with another order of criteria, two teams level on points would swap places in
  /// 2018.
  @Test func `of La Liga does not come out with difference first`() async throws {
    let season = try await Season(["espana/2017-18/1-liga.txt"], rules: "es.la-liga.2017-18")
    let reading = try await season.reading()
    let table = try #require(reading.tables.first.flatMap { reading.table($0) })
    var stage = table.stage
    stage.rank = Self.differenceFirst.stages[0].rank
    let other = TableJudge(stage: stage).judge(table.contest)
    #expect(try await Self.differences(other, "span2018", season) != [])
  }

  static let differenceFirst: Regulation = {
    let text = """
      {"format": 1, "id": "control", "title": "Difference first", "stages": [{"id": "league",
       "kind": "table", "points": {"win": 3, "draw": 1}, "rank": [{"key": "points"},
       {"key": "goal-difference"}, {"key": "goals-for"}]}]}
      """
    guard let value = try? JSONValue(parsing: Array(text.utf8), limits: .document),
      let document = value.object, let regulation = try? Regulation(document)
    else { preconditionFailure("the control is no regulation") }
    return regulation
  }()

  /// Portsmouth lost nine points for going into administration (RSSSF, England 2009/10).
  @Test func `of the Premier League comes out with its deduction, and not without`() async throws {
    let season = try await Season(
      ["england/2009-10/1-premierleague.txt"], rules: "eng.premier-league.2009-10")
    let before = try await season.reading()
    let name = try #require(before.tables.first)
    let without = try #require(before.table(name)).verdict
    #expect(try await Self.differences(without, "eng2010", season).count == 1)
    let portsmouth = try #require(without.rows.map(\.team).first { $0.text.contains("portsmouth") })
    try await season.rule(
      .pointsDeducted(
        PointsDeducted(
          team: portsmouth, points: 9, reason: "Entering administration",
          authority: "The Premier League")))
    let after = try #require(try await season.reading().table(name)).verdict
    #expect(try await Self.differences(after, "eng2010", season) == [])
    #expect(after.row(of: portsmouth)?.deducted == 9)
  }
}

/// The final table of the Bundesliga 2010-11 (DFL): points, goals for and against; 894 goals in
/// all.
@Suite(.enabled(if: History.isPresent, History.absence))
struct `The Bundesliga of 2010-11` {
  private static let published: [(team: String, numbers: [Int])] = [
    ("Dortmund", [75, 67, 22]), ("Leverkusen", [68, 64, 44]), ("Bayern", [65, 81, 40]),
    ("Hannover", [60, 49, 45]), ("Mainz", [58, 52, 39]), ("Nürnberg", [47, 47, 45]),
    ("Kaiserslautern", [46, 48, 51]), ("Hamburg", [45, 46, 52]), ("Freiburg", [44, 41, 50]),
    ("Köln", [44, 47, 62]), ("Hoffenheim", [43, 50, 50]), ("Stuttgart", [42, 60, 59]),
    ("Bremen", [41, 47, 61]), ("Schalke", [40, 38, 44]), ("Wolfsburg", [38, 43, 48]),
    ("gladbach", [36, 48, 65]), ("Frankfurt", [34, 31, 49]), ("Pauli", [29, 35, 68]),
  ]

  @Test func `comes out row by row, Freiburg before Köln on difference`() async throws {
    let season = try await Season(
      ["deutschland/2010-11/1-bundesliga.txt"], rules: "de.bundesliga.2010-11")
    let reading = try await season.reading()
    let table = try #require(reading.tables.first.flatMap { reading.table($0) }).verdict
    #expect(table.state == .decided)
    #expect(Self.published.reduce(0) { $0 + $1.numbers[1] } == 894)
    #expect(Self.published.reduce(0) { $0 + $1.numbers[2] } == 894)
    let directory = try await season.journal.view().directory()
    let rows = table.rows.map { row in
      (
        directory.teams[row.team]?.name ?? "",
        [row.points, row.tally.goalsFor, row.tally.goalsAgainst]
      )
    }
    #expect(rows.map(\.1) == Self.published.map(\.numbers))
    for (row, expected) in zip(rows, Self.published) {
      #expect(row.0.contains(expected.team), "\(row.0), published \(expected.team)")
    }
    #expect(table.rows[9].decidedBy == "goal-difference")
  }
}
