import Testing

/// Where the teams in some places of a table go.
struct `The destinations of a table` {
  private static let league = """
    {"format": 1, "id": "harbour-league", "title": "Harbour League", "sources": ["made up"], "stages": [
      {"id": "league", "kind": "table", "rounds": ["Matchday *"], "points": {"win": 3, "draw": 1},
       "rank": [{"key": "points"}, {"key": "goal-difference"},
         {"play": "match", "id": "play-off", "onlyIf": "place-matters", "decide": [{"by": "goals"}]},
         {"shared": true}],
       "destinations": [{"places": [1], "to": "Champions"}, {"places": [2, 3], "to": "Harbour Cup"},
         {"places": [4, 4], "to": "Relegation"}]}]}
    """

  private static func shell(_ results: String) throws -> Shell {
    let shell = try Shell()
    try shell.write(league, to: "rules.json")
    try shell.write("= Harbour League 2025/26\n\n» Matchday 1\n2025-08-24\n\(results)", to: "l.txt")
    let made = try shell.run(
      "journal init -q && journal rules use --file rules.json --competition harbour-league-2025-26 "
        + "-q && journal import -q l.txt")
    #expect(made.status == 0, "\(made.error)")
    return shell
  }

  @Test func `are told under it, and of each team in lists and documents`() throws {
    let shell = try Self.shell("  Elm v Fir  2-0\n  Oak v Ash  1-0\n")
    let table = try shell.run("journal table").output
    #expect(
      table.hasSuffix(" 1     Champions\n 2-3   Harbour Cup\n 4     Relegation\n"), "\(table)")
    let list = try shell.run(
      "journal query 'SELECT pos, team, destination FROM tables' --csv")
    #expect(
      list.output
        == """
        pos,team,destination
        1,Elm,Champions
        2,Oak,Harbour Cup
        3,Ash,Harbour Cup
        4,Fir,Relegation

        """)
    let document = try shell.run("journal table --json").output
    #expect(document.contains(#""destination":"Relegation""#))
    #expect(
      try shell.run("journal rules explain rules.json").output.contains("Places 2-3: Harbour Cup."))
  }

  @Test func `matter at their ends, and not between`() throws {
    // Elm and Oak are level for places 1 and 2, Fir and Ash for 3 and 4.
    let ends = try Self.shell("  Elm v Fir  1-0\n  Oak v Ash  1-0\n")
    let asked = try ends.run("journal table --json").output
    #expect(asked.contains(#""needs":["a play-off match"#), "\(asked)")
    // Oak and Ash are level for places 2 and 3, which lead to the same.
    let between = try Self.shell("  Elm v Fir  1-0\n  Oak v Ash  1-1\n")
    let table = try between.run("journal table --json").output
    #expect(table.contains(#""needs":[]"#), "\(table)")
    let list = try between.run("journal query 'SELECT team, destination FROM tables' --csv")
    #expect(
      list.output
        == """
        team,destination
        Elm,Champions
        Ash,Harbour Cup
        Oak,Harbour Cup
        Fir,Relegation

        """)
  }

  @Test func `carry over from other tables, never from themselves`() throws {
    let shell = try Shell()
    let rank = #""kind": "table", "points": {"win": 3, "draw": 1}, "rank": [{"key": "points"}]"#
    try shell.write(
      #"{"format": 1, "id": "a-league", "title": "A", "stages": [{"id": "one", \#(rank), "carryOver": {"from": "two", "what": "points"}}, {"id": "two", \#(rank), "carryOver": {"from": "one", "what": "points"}}]}"#,
      to: "ring.json")
    let told = try shell.run("journal rules check ring.json")
    #expect(told.status == 65)
    #expect(told.output.contains("would carry over from itself"), "\(told.output)")
  }

  @Test(arguments: [
    (#"[4, 1]"#, "expected the first and the last place"),
    (#"[1, 2, 3]"#, "expected the first and the last place"),
    (#"[1, 2]"#, "a place has another destination already"),
  ])
  func `cannot overlap, or end before they begin`(places: String, reason: String) throws {
    let shell = try Shell()
    try shell.write(Self.league.replacing("[2, 3]", with: places), to: "rules.json")
    let told = try shell.run("journal rules check rules.json")
    #expect(told.status == 65)
    let text = told.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains(reason), "\(told.output)")
  }
}
