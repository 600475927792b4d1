import Testing

/// What is said of a play-off among three. Vélez, River and Racing had 22 points each in 1968, with
/// 39-14, 35-15 and 29-15 goals (perceptiopl.com, a copy of the encyclopaedia); the matches of the
/// league are made up to their differences.
struct `The words for a play-off among three` {
  private static let league = """
    = Campeonato Nacional 1968

    » Matchday 1
    1968-09-06
      Vélez Sarsfield v Rest  25-0
      River Plate v Rest  20-0
      Racing Club v Rest  14-0

    » Title play-off
    1968-12-19
      Racing Club v River Plate  0-2
    1968-12-22
      River Plate v Vélez Sarsfield  1-1

    """

  /// The regulation without the number of meetings, for the made-up matches are few.
  private static let adopt =
    "journal init -q && journal rules show ar.primera-division.1968-nacional --json | "
    + #"sed 's/"meetings":1,//g; s/1968-nacional"/1968-made-up"/' > rules.json && "#
    + "journal rules use --file rules.json --competition nacional -q && "
    + "journal import -q --competition nacional season.txt"

  private static func told(_ more: String, _ command: String) throws -> String {
    let shell = try Shell()
    try shell.write(league + more, to: "season.txt")
    let made = try shell.run(adopt)
    #expect(made.status == 0, "\(made.error)")
    let told = try shell.run(command)
    #expect(told.status == 0, "\(told.error)")
    return told.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func `say which match is still to be played`() throws {
    let text = try Self.told("", "journal table")
    #expect(text.contains("needs: play-off matches: racing-club v velez-sarsfield"), "\(text)")
    let document = try Self.told("", "journal table --json")
    #expect(
      document.contains(#""needs":["play-off matches: racing-club v velez-sarsfield"]"#),
      "\(document)")
  }

  private static let last = "1968-12-29\n  Vélez Sarsfield v Racing Club  4-2\n"

  @Test func `say what each had in it, and what separated those level in it`() throws {
    let text = try Self.told(Self.last, "journal table --explain")
    for part in [
      "Play-off matches: Vélez Sarsfield 3 (5-3), River Plate 3 (3-1), Racing Club 0 (2-6).",
      "Level on 2 points, on play-off matches. Goal difference: Vélez Sarsfield +25, River Plate +20.",
    ] {
      #expect(text.contains(part), "\(text)")
    }
  }

  @Test(arguments: ["nacional --team racing-club", "nacional/racing-club", "nacional --place 3"])
  func `are in the audit of a place in the league, and not in the play-off`(asked: String) throws {
    let text = try Self.told(Self.last, "journal audit \(asked)")
    #expect(text.contains("third"), "\(text)")
    #expect(text.contains("Play-off matches: "), "\(text)")
  }
}
