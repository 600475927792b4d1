import Foundation
import Testing

/// What the golden sessions do not show: machine output, hostile names, the refusals of each
/// command.
struct `Tables at the terminal` {
  /// A made-up matchday, in every format of a round.
  @Test func `a round is printed, checked, and given to programs`() throws {
    let shell = try Shell()
    try shell.write(
      """
      = Spring League 2026

      ▪ Matchday 1
      Sun May 24 2026
        Elm v Fir  2-1 (1-0)
        Ash v Oak  0-0 (0-0)

      """, to: "matchday.txt")
    #expect(try shell.run("journal init -q && journal import matchday.txt -y -q").status == 0)
    for command in ["narrate --round 1", "narrate --round 1 --lang fr"] {
      let text = try shell.run("journal \(command) spring-league-2026")
      #expect(text.status == 0 && text.output.contains("2-1"), "\(text.error)")
      let html = try shell.run("journal \(command) --format html spring-league-2026").output
      #expect(html.hasPrefix("<article lang=") && html.hasSuffix("</article>\n"))
      let markdown = try shell.run("journal \(command) --format markdown spring-league-2026")
      #expect(markdown.output.hasPrefix("# "))
      let check = try shell.run("journal \(command) --check spring-league-2026")
      #expect(check.status == 0 && check.output.contains("sentences are supported by the log."))
    }
    let nowhere = try shell.run("journal narrate spring-league-2026 --round 99")
    #expect(nowhere.status != 0 && nowhere.error.contains("has no round"))
  }

  private func cup() throws -> Shell {
    let shell = try Shell()
    let made = try shell.run("sh \"$SESSIONS/spring-cup.sh\"")
    try #require(made.status == 0, "\(made.error)")
    return shell
  }

  @Test func `are JSON documents with places, findings and their evidence`() throws {
    let bytes = try cup().run("journal table spring-cup --json").bytes
    let document = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
    #expect(document?["competition"] as? String == "spring-cup")
    let table = try #require((document?["tables"] as? [[String: Any]])?.first)
    let rows = try #require(table["rows"] as? [[String: Any]])
    #expect(rows.map { $0["team"] as? String } == ["birch", "dogwood", "alder", "cedar"])
    #expect(rows[2]["decidedBy"] as? String == "head-to-head-points")
    let findings = try #require(table["findings"] as? [[String: Any]])
    #expect(findings.last?["evidence"] as? [String] == ["e17", "e18"])
  }

  @Test(
    arguments: [
      "audit spring-cup --place 2", "audit dog-ald", "scorers", "form",
      "rules check \"$SESSIONS/spring-cup.json\"",
    ])
  func `come with other documents`(command: String) throws {
    let result = try cup().run("journal \(command) --json")
    #expect(result.status == 0, "\(result.error)")
    #expect(try JSONSerialization.jsonObject(with: Data(result.bytes)) is [String: Any])
  }

  @Test(
    arguments: [
      "table '\u{1b}[31m'", "table spring-cup --group '\u{1b}[31m'",
      "table spring-cup --after '\u{202e}'", "table spring-cup --on '\u{1b}'",
      "table spring-cup --rules 'no-\u{1b}[2J'", "table spring-cup --file '\u{1b}'",
      "audit 'spring-cup/\u{1b}[31m'", "audit spring-cup --team '\u{202e}'",
      "audit spring-cup --place -1", "audit spring-cup --place 999999999999",
      "scorers '\u{1b}'", "scorers --limit -1", "form '\u{202e}'", "rules check '\u{1b}'",
      "rules new '\u{1b}'", "rules new x -o /nowhere/x.json", "rules use --file '\u{1b}'",
      "rules show '\u{1b}[31m'", "table --rules spring --file spring",
    ])
  func `refuse hostile words harmlessly`(command: String) throws {
    let shell = try cup()
    let result = try shell.run("journal \(command)")
    #expect(result.status != 0)
    #expect(result.status < 128, "\(command): \(result.error)")
    let said = result.output + result.error
    #expect(!said.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x202E }, "\(said)")
  }

  @Test func `show a name that turns the direction harmlessly, in 80 columns`() throws {
    let shell = try cup()
    let long = "Alder\u{202e} \(String(repeating: "and Friends ", count: 7))United"
    try shell.write(long, to: "name")
    let renamed = try shell.run(
      "journal append entity-renamed --kind team --entity alder --name \"$(cat name)\" -q")
    try #require(renamed.status == 0, "\(renamed.error)")
    for command in [
      "table --explain", "table --csv", "audit spring-cup/alder", "form", "form --csv", "scorers",
    ] {
      let result = try shell.run("journal \(command)")
      #expect(result.status == 0, "\(command): \(result.error)")
      let scalars = (result.output + result.error).unicodeScalars
      #expect(!scalars.contains { $0.value == 0x202E }, "\(command)")
      guard !command.contains("csv") else { continue }
      for line in result.output.split(separator: "\n") {
        #expect(String(line).columns <= 80, "\(command): \(line)")
      }
    }
  }

  @Test(arguments: ["cup", "league", "groups"])
  func `begin with a regulation that is sound`(kind: String) throws {
    let shell = try Shell()
    try shell.run("journal rules new our-cup --kind \(kind) -o ours.json")
    let before = try #require(shell.contents("ours.json"))
    #expect(try shell.run("journal rules check ours.json").status == 0)
    #expect(try shell.run("journal rules new our-cup --kind cup -o ours.json").status == 73)
    #expect(shell.contents("ours.json") == before)
    let adopted = try shell.run("journal init -q && journal rules use --file ours.json")
    #expect(adopted.status == 0, "\(adopted.error)")
  }

  /// Four made-up teams before their last matchday.
  private static let four = """
    = Tiny League 2025

    ▪ Matchday 1
    Sat Mar 1 2025
      Ash v Birch 1-0
      Cedar v Dale 2-2
    ▪ Matchday 2
    Sat Mar 8 2025
      Ash v Cedar 0-1
      Birch v Dale 2-2
    ▪ Matchday 3
    Sat Mar 15 2025
      Ash v Dale
      Birch v Cedar
    """

  private static func rules(_ rank: String) -> String {
    """
    {"format":1,"id":"x.tiny","title":"Tiny League 2025","sources":["recalled: made up"],
     "points":{"win":3,"draw":1},"stages":[{"id":"league","rounds":["Matchday *"],"kind":"table",
     "meetings":1,"rank":[\(rank),{"by":"lots"}],
     "destinations":[{"places":[1],"to":"Champion"},{"places":[4],"to":"Relegation"}]}]}
    """
  }

  /// If Birch, with three points deducted, win by 1-0 they have a win, and Dale none: Dale are last.
  @Test(arguments: [
    (#"{"key":"wins"},{"key":"points"}"#, ""), (#"{"key":"points-per-game"}"#, ""),
    (
      #"{"key":"points"},{"key":"goal-difference"}"#,
      "journal append place-imposed --competition tiny-league-2025 -t dale --place 1 --authority L "
        + "--source L --date 2025-03-10 -q"
    ),
  ])
  func `foresee nothing where points do not come first, or a place was imposed`(
    rank: String, ruling: String
  ) throws {
    let shell = try Shell()
    try shell.write(Self.four, to: "four.txt")
    try shell.write(Self.rules(rank), to: "rules.json")
    let made = try shell.run(
      """
      set -e
      journal init -q; journal import four.txt -y -q
      journal rules use --file rules.json --competition tiny-league-2025 -q
      journal append points-deducted --competition tiny-league-2025 -t birch --points 3 --reason x \
        --authority L --source L --date 2025-03-02 -q
      \(ruling)
      """)
    try #require(made.status == 0, "\(made.error)")
    let said = try shell.run("journal table tiny-league-2025 --outlook").output
    #expect(said.contains("not foreseen"), "\(said)")
    let certain = said.split(separator: "\n").filter { $0.contains("whatever happens") }
    #expect(
      certain.allSatisfy { $0.contains("Dale") } && (ruling.isEmpty == certain.isEmpty), "\(said)")
    #expect(!said.contains("Birch      4"), "\(said)")
    #expect(!said.contains("Safe"), "\(said)")
    let audit = try shell.run("journal audit tiny-league-2025/birch").output
    #expect(audit.contains("Not foreseen"), "\(audit)")
  }
}
