import Foundation
import Testing

/// SQL over what is recorded and over what follows from it.
struct `A query` {
  private func query(_ shell: Shell, _ sql: String, _ options: String = "--csv") throws -> String {
    try shell.write(sql, to: "question.sql")
    let result = try shell.run("journal query - \(options) < question.sql")
    try #require(result.status == 0, "\(sql): \(result.error)")
    return result.output
  }

  @Test func `asks results and ties as they stand`() throws {
    let shell = try Shell.demo()
    let results = try query(
      shell, "SELECT date, home, home_goals, away_goals, away FROM results ORDER BY date")
    #expect(
      results == """
        date,home,home_goals,away_goals,away
        2018-01-18,Leganés,0,1,Real Madrid
        2018-01-24,Real Madrid,1,2,Leganés

        """)
    let ties = try query(shell, "SELECT winner, decided_by, aggregate1 + aggregate2 AS g FROM ties")
    #expect(ties == "winner,decided_by,g\nLeganés,away-goals,4\n")
  }

  @Test func `sees a goal that was taken back as recorded, and not in the result`() throws {
    let shell = try Shell.demo()
    let goal = try #require(
      try query(shell, "SELECT position FROM goals WHERE minute = 55").split(separator: "\n").last)
    #expect(
      try shell.run(
        "journal append goal-disallowed --goal e\(goal) --reason offside --minute 56 --late"
      ).status == 0)
    let recorded = try query(shell, "SELECT amended_by FROM goals WHERE position = \(goal)")
    let head = try #require(
      try query(shell, "SELECT position FROM head").split(separator: "\n").last)
    #expect(recorded == "amended_by\ne\(head)\n")
    let result = try query(
      shell, "SELECT home_goals, away_goals FROM results WHERE date = '2018-01-24'")
    #expect(result == "home_goals,away_goals\n1,1\n")
  }

  @Test func `sees the events of one position only`() throws {
    let shell = try Shell.demo()
    let all = try query(shell, "SELECT count(*) FROM goals")
    let first = try #require(
      try query(shell, "SELECT min(position) FROM goals").split(separator: "\n").last)
    let then = try query(
      shell,
      "SELECT (SELECT count(*) FROM goals), (SELECT max(position) FROM event_list), h.position FROM head h",
      "--csv --known e\(first)")
    #expect(all == "count(*)\n4\n")
    #expect(then.split(separator: "\n").last == "1,\(first),\(first)")
    let none = try query(
      shell, "SELECT home_goals FROM results WHERE date = '2018-01-24'", "--csv --known e\(first)")
    #expect(none == "home_goals\n\n" || none == "home_goals\n")
  }

  @Test(arguments: [
    "DELETE FROM events", "INSERT INTO settings VALUES ('a', 'b')", "UPDATE facts SET value = 0",
    "DROP TABLE events", "DROP VIEW ties", "CREATE TABLE x(y)", "CREATE TEMP TABLE x(y)",
    "CREATE TEMP VIEW results AS SELECT 1", "INSERT INTO results DEFAULT VALUES",
    "DELETE FROM ties", "ATTACH 'other.db' AS other", "DETACH main", "VACUUM",
    "VACUUM INTO 'copy.db'",
    "REINDEX", "ANALYZE", "PRAGMA writable_schema = 1", "PRAGMA temp_store = FILE",
    "PRAGMA query_only = 0", "SELECT load_extension('x')", "BEGIN", "COMMIT",
    "SELECT 1; DELETE FROM events", "SELECT 1; SELECT 2", "", "-- nothing", "SELECT", "SELECT ?",
    "SELECT * FROM nobody", "SELECT nobody FROM ties", "SELECT * FROM tie;s",
  ])
  func `that is no single question is refused`(sql: String) throws {
    let shell = try Shell.demo()
    let before = try shell.run("journal head").output
    try shell.write(sql, to: "question.sql")
    let files = try FileManager.default.contentsOfDirectory(atPath: shell.folder).sorted()
    let result = try shell.run("journal query - < question.sql")
    #expect(result.status == 65, "\(sql): \(result.output)\(result.error)")
    #expect(result.output.isEmpty)
    #expect(result.error.hasPrefix("journal: "), "\(result.error)")
    #expect(try shell.run("journal head").output == before)
    #expect(try FileManager.default.contentsOfDirectory(atPath: shell.folder).sorted() == files)
  }

  @Test func `may end with a semicolon and comments`() throws {
    let shell = try Shell.demo()
    #expect(try query(shell, "SELECT 1 AS one; -- the end\n ; /* of it */\n") == "one\n1\n")
  }

  @Test func `tells every kind of value`() throws {
    let shell = try Shell.demo()
    let sql = "SELECT NULL AS n, 7 AS i, 0.5 AS r, 'Ñ, \"q\"' AS t, x'00ff' AS b, 9e999 AS f"
    #expect(try query(shell, sql) == "n,i,r,t,b,f\n,7,0.5,\"Ñ, \"\"q\"\"\",00ff,inf\n")
    let json = try query(shell, sql, "--json")
    #expect(
      json.contains(#""rows":[[null,7,0.5,"Ñ, \"q\"","00ff","inf"]]"#), "\(json)")
    #expect(
      try query(shell, "SELECT 'a' AS team, 10 AS points UNION SELECT 'bb', 9 ORDER BY 2 DESC", "")
        == """
        team  points
        ----  ------
        a         10
        bb         9

        """)
  }

  @Test func `says what it left out`() throws {
    let shell = try Shell()
    try shell.write(
      "= Made-up League 2025/26\n\nSun Aug 24 2025\n  Elm v Fir  2-1\n", to: "league.txt")
    #expect(try shell.run("journal init && journal import league.txt").status == 0)
    let tables = try shell.run("journal query 'SELECT * FROM tables'")
    #expect(tables.status == 0)
    #expect(tables.error.contains("no rules are adopted"), "\(tables.error)")
    try shell.write(
      "= Made-up Cup 2025/26\n\n» Final\nSun May 24 2026\n  Elm v Fir  2-1\n", to: "cup.txt")
    #expect(try shell.run("journal import -q cup.txt").status == 0)
    let ties = try shell.run("journal query 'SELECT * FROM ties'")
    #expect(ties.status == 3)
    #expect(ties.error.contains("left out"), "\(ties.error)")
    let results = try shell.run("journal query 'SELECT * FROM results' --csv")
    #expect(results.status == 0)
    #expect(results.output.split(separator: "\n").count == 3)
  }

  @Test func `without SQL lists what it can ask, and all of that can be asked`() throws {
    let shell = try Shell.demo()
    let text = try shell.run("journal query")
    #expect(text.status == 0)
    #expect(text.output.split(separator: "\n").allSatisfy { $0.count <= 80 }, "\(text.output)")
    struct Relations: Decodable {
      struct One: Decodable {
        let name: String
        let columns: [String]
      }
      let derived: [One]
      let recorded: [One]
    }
    let json = try shell.run("journal query --json")
    let all = try JSONDecoder().decode(Relations.self, from: Data(json.output.utf8))
    #expect(all.derived.map(\.name) == ["results", "ties", "tables", "scorers", "head"])
    #expect(all.recorded.map(\.name).contains("goals"))
    for one in all.derived + all.recorded where one.name != "ties" || one.columns.contains("winner")
    {
      let columns = one.columns.map { "\"\($0)\"" }.joined(separator: ", ")
      _ = try query(shell, "SELECT \(columns) FROM \(one.name)")
      #expect(text.output.contains(one.name))
    }
  }
}
