import Testing

/// A match whose round no stage of its competition covers, as it is told everywhere. The matches are made
/// up.
struct `A match in no table` {
  private static let rules = """
    {"format": 1, "id": "no.test", "title": "Test league", "stages": [
      {"id": "league", "rounds": ["Matchday *"], "kind": "table", "points": {"win": 3, "draw": 1},
       "rank": [{"key": "points"}, {"shared": true}]},
      {"id": "cup", "rounds": ["Round 1"], "kind": "tie", "legs": 1, "decide": [{"by": "goals"}, {"by": "lots"}]}]}
    """

  private static let file = """
    = Test league 2019

    » Runde 29
    2019-11-24
      Brann v Molde  1-1

    » Spieltag 30
    2019-12-01
      Molde v Brann  2-1

    » Play-off
    2019-12-08
      Molde v Viking  2-0
      Brann v Odd  2-0

    """

  private static func shell() throws -> Shell {
    let shell = try Shell()
    try shell.write(rules, to: "rules.json")
    try shell.write(file, to: "a.txt")
    let made = try shell.run(
      "journal init -q && journal rules use --file rules.json --competition test -q")
    #expect(made.status == 0, "\(made.error)")
    return shell
  }

  private static func words(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static let play = #"no stage of Test league covers "Play-off""#

  @Test func `is counted at the import, under the table and by the doctor`() throws {
    let shell = try Self.shell()
    let told = Self.words(try shell.run("journal import a.txt --competition test -y").output)
    // A numbered round of the cup makes `Runde` a word of its own language, and no round of it.
    #expect(told.contains("no-stage 2"), "\(told)")
    #expect(told.contains(Self.play), "\(told)")
    let table = Self.words(try shell.run("journal table").output)
    #expect(table.contains("2 matches are in no table and no tie: \(Self.play)"), "\(table)")
    #expect(table.contains("Molde 2 1 1 0 3 2"), "\(table)")
    let json = try shell.run("journal table --json").output
    #expect(json.contains(#""code":"no-stage""#), "\(json)")
    let doctor = Self.words(try shell.run("journal doctor").output)
    #expect(doctor.contains("2 matches are in no table and no tie"), "\(doctor)")
  }

  @Test func `is told when it is set up, and is none where the round is a matchday`() throws {
    let shell = try Self.shell()
    let told = try shell.run(
      "journal match new 'Brann v Molde' --on 2019-11-24 --competition test --round 'Play-off'")
    #expect(told.status == 0)
    #expect(Self.words(told.output + told.error).contains(Self.play), "\(told)")
    let other = try shell.run(
      "journal match new 'Molde v Brann' --on 2019-12-01 --competition test --round 30")
    #expect(!(other.output + other.error).contains("no stage"), "\(other)")
    #expect(try shell.run("journal table").output.contains("Molde"))
  }
}
