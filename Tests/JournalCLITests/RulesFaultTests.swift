import Testing

/// What the commands about rules say of names, years and files that are wrong.
struct `The commands about rules` {
  private static func told(_ command: String, _ files: [String: String] = [:]) throws
    -> Shell.Result
  {
    let shell = try Shell()
    for (name, text) in files { try shell.write(text, to: name) }
    return try shell.run(command)
  }

  @Test func `list what show shows by a season`() throws {
    let shown = try Self.told("journal rules show fa-cup-1971 | head -1")
    let id = try #require(shown.output.split(separator: ":").first)
    let listed = try Self.told("journal rules list fa-cup-1971")
    #expect(listed.status == 0, "\(listed.error)")
    #expect(listed.output.hasPrefix("\(id)  "), "\(listed.output)")
  }

  @Test(arguments: ["1849", "2101", "71"])
  func `refuse a year in which nobody plays by rules`(year: String) throws {
    let told = try Self.told("journal rules list --year \(year)")
    #expect(told.status == 64)
    #expect(told.error.contains("--year must be from 1850 to 2100"), "\(told.error)")
  }

  @Test(arguments: ["explain bad.json", "diff generic.cup.single bad.json"])
  func `name the file that is no regulation`(command: String) throws {
    let told = try Self.told("journal rules \(command)", ["bad.json": #"{"format": 1}"#])
    #expect(told.status == 65, "\(told.error)")
    #expect(told.error.contains("bad.json: "), "\(told.error)")
  }

  @Test func `name the competition that adopted them`() throws {
    let told = try Self.told(
      "journal init -q && journal rules use generic.cup.single --competition spring-cup-2026")
    #expect(told.output.contains(", for spring-cup-2026"), "\(told.output)")
  }

  private static func cup(_ source: String) -> String {
    """
    {"format": 1, "id": "our-cup", "title": "Our Cup", "sources": ["Handbook: our handbook, 2026"],
     "stages": [{"id": "final", "kind": "tie", "legs": 1,
       "decide": [{"by": "goals", "source": "\(source)"}]}]}
    """
  }

  @Test func `find the label of a source that is misspelt`() throws {
    let told = try Self.told("journal rules check cup.json", ["cup.json": Self.cup("Handbok; 4")])
    #expect(told.status == 65)
    let text = told.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      text.contains(
        "cup.json: stages[0].decide[0].source: no source is called \"Handbok\". Did you mean \"Handbook\"?"
      ), "\(told.output)")
    let used = try Self.told(
      "journal init -q && journal rules use --file cup.json", ["cup.json": Self.cup("Handbok; 4")])
    #expect(used.status == 65, "\(used.error)")
  }

  @Test(arguments: [
    "Handbok", "Handbok, C.4", "Handbok C.4", "Handbok: article 4", "Hadnbook art. 4",
  ])
  func `find it without a semicolon too`(source: String) throws {
    let told = try Self.told("journal rules check cup.json", ["cup.json": Self.cup(source)])
    #expect(told.status == 65)
    #expect(told.output.contains("no source is called"), "\(told.output)")
  }

  @Test(arguments: [
    "Handbook", "Handbook, C.4", "Handbook 4", "The Handbook of 2026", "Handball rules 4",
    "The Times, 3 May 2026", "recalled; no source was read",
  ])
  func `let a source be that is not misspelt`(source: String) throws {
    let told = try Self.told("journal rules check cup.json", ["cup.json": Self.cup(source)])
    #expect(told.status == 0, "\(told.output)")
  }

  @Test func `try the other cases if one is malformed, and refuse a half-time that cannot be`()
    throws
  {
    let start = #"{"season": "2026", "round": "Final", "through": "Elm", "title": "#
    let cases = """
      {"regulation": "our-cup", "cases": [7,
        \(start)"wrong day", "matches": ["May Elm v Fir 2-1"]},
        \(start)"wrong half", "matches": ["2026-05-24 Elm v Fir 2-1 (0-2)"]},
        \(start)"right", "matches": ["2026-05-24 Elm v Fir 2-1 (0-1)"]}]}
      """
    let told = try Self.told(
      "journal rules check cup.json --cases cases.json",
      ["cup.json": Self.cup("Handbook; C.4"), "cases.json": cases])
    #expect(told.status == 65)
    let text = told.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains("cases[0]: cases[0] needs a title."), "\(told.output)")
    #expect(text.contains("wrong day: May Elm v Fir 2-1 must begin with its day"), "\(told.output)")
    #expect(
      text.contains("wrong half: Elm v Fir: it cannot have been 0-2 before it was 2-1."),
      "\(told.output)")
    #expect(text.contains("1 of 4 cases came out as said."), "\(told.output)")
  }

  @Test func `ask for the names, the days, the places and what head-to-head does`() throws {
    // League; points, meetings, criteria; what head-to-head compares; reapply; last; places of the
    // play-off and whether it is on neutral ground; destinations; title; days.
    let answers = [
      "league", "3", "2", "head-to-head, goal-difference", "points, away-goals", "pair", "play-off",
      "1, 15", "yes",
      "1 Champion, 2-4 Champions League, 16 Relegation play-off, 17-18 Relegation", "Our League",
      "2026-08-01 2027-05-31",
    ]
    let told = try Self.told(
      "journal rules new our-league --ask -o ours.json < answers && cat ours.json && "
        + "journal rules explain ours.json",
      ["answers": answers.joined(separator: "\n") + "\n"])
    #expect(told.status == 0, "\(told.error)")
    for part in [
      #""title": "Our League""#, #"{"from": "2026-08-01", "to": "2027-05-31"}"#,
      #""headToHead": ["points", "away-goals"]"#, #""reapply": "pair""#, #""matters": [1, 15]"#,
      #""to": "Relegation play-off""#,
      "Places 2-4: Champions League.", "applied again if only two of them are still level",
    ] {
      let text = told.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(text.contains(part), "\(part): \(told.output)")
    }
  }

  @Test(arguments: [
    ("goal", "\"goal\" may mean goal-difference, goals-for, goals-against, goal-average."),
    ("wins, goals-fro", "\"goals-fro\" is none of the answers. Did you mean \"goals-for\"?"),
    ("wins, wins", "wins is there twice."),
  ])
  func `name the word that is no answer`(answer: String, reason: String) throws {
    let answers = "league\n\n\n\(answer)\nwins\n\n\n\n\n\n"
    let told = try Self.told(
      "journal rules new our-league --ask < answers", ["answers": answers])
    #expect(told.status == 0, "\(told.error)")
    let text = told.error.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains(reason), "\(told.error)")
  }

  @Test(arguments: [
    ("4-2 Up", "4-2 begins with its last place: write 2-4."),
    ("1-2 Up, 2 Down", "Place 2 has two destinations, Up and Down."),
  ])
  func `ask again for destinations that are none, and say why`(answer: String, reason: String)
    throws
  {
    let answers = "league\n\n\n\n\n\n\n\n\(answer)\n1 Champion\n\n\n"
    let told = try Self.told(
      "journal rules new our-league --ask < answers", ["answers": answers])
    #expect(told.status == 0, "\(told.error)")
    #expect(told.error.contains(reason), "\(told.error)")
    #expect(told.output.contains(#""to": "Champion""#), "\(told.output)")
  }

  @Test func `ask whose they are where matches wait for rules, and write nothing`() throws {
    let told = try Self.told(
      "journal init -q && journal import -q league.txt && journal rules use --file cup.json; "
        + "echo $? && journal rules use -q --file cup.json --competition made-up-league-2025-26 && "
        + "journal export | grep -c competition-defined",
      ["cup.json": Self.cup("Handbook; C.4"), "league.txt": Self.league])
    let text = told.error.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      text.contains(
        "there is no competition our-cup, and made-up-league-2025-26 has matches and no rules. Say "
          + "whose they are: --competition made-up-league-2025-26, or --competition our-cup for a new "
          + "one."),
      "\(told.error)")
    #expect(told.output == "65\n1\n", "\(told.output)")
  }

  private static let league = """
    = Made-up League 2025/26

    » Matchday 1
    Sun Aug 24 2025
      Elm v Fir  2-1

    """

  @Test func `say that they are adopted already, and write nothing`() throws {
    let told = try Self.told(
      "journal init -q && journal rules use -q generic.cup.single --competition cup-2026 && "
        + "journal rules use generic.cup.single --competition cup-2026")
    #expect(told.status == 0)
    #expect(
      told.output == "cup-2026 has adopted generic.cup.single already, as e2. Nothing written.\n",
      "\(told.output)")
  }

  @Test func `read notes and what becomes of those still level aloud`() throws {
    let league = """
      {"format": 1, "id": "our-league", "title": "Our League", "note": "As in 2026.",
       "stages": [{"id": "league", "kind": "table", "points": {"win": 3, "draw": 1},
         "note": "One round", "rank": [{"key": "points"},
           {"headToHead": ["points"], "note": "Article 4"},
           {"key": "goal-difference", "reapply": "restart"}, {"by": "lots"}]}]}
      """
    let told = try Self.told("journal rules explain league.json", ["league.json": league])
    let text = told.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for part in [
      "Our League As in 2026.", "league One round.",
      "points in the matches between the level teams, not applied again to those still level "
        + "(Article 4)",
      "goal difference, then the whole list again for those still level",
    ] {
      #expect(text.contains(part), "\(part): \(told.output)")
    }
  }
}
