import Testing

/// How far an import is.
struct `The progress of an import` {
  private static let season =
    "= Made-up League 2025/26\n\nSun Aug 24 2025\n  Elm v Fir  2-1\n  Oak v Ash  0-0\n"

  @Test func `is a line for each part where it is asked for, and nothing in a pipe`() throws {
    let shell = try Shell()
    try shell.write(Self.season, to: "league.txt")
    let asked = try shell.run("journal init -q && journal import -y --progress league.txt")
    #expect(asked.status == 0)
    #expect(asked.error == "progress: 2 of 2 matches\n", "\(asked.error)")
    #expect(asked.output.contains("2 matches added"))
    let planned = try Shell()
    try planned.write(Self.season, to: "league.txt")
    let unasked = try planned.run(
      "journal init -q && journal import --progress league.txt < /dev/null")
    #expect(unasked.error == "progress: 2 of 2 matches\n", "\(unasked.error)")
    let other = try Shell()
    try other.write(Self.season, to: "league.txt")
    let quiet = try other.run("journal init -q && journal import -y league.txt")
    #expect(quiet.error.isEmpty, "\(quiet.error)")
  }

  /// Lines that register more persons than are written at once.
  private static func persons(_ count: Int) -> String {
    (1...count).map {
      #"{"type":"person-registered","stream":"registry","data":{"person":"p\#($0)","name":"P \#($0)"}}"#
    }.joined(separator: "\n") + "\n"
  }

  @Test func `of many lines is told for each part, and what is in where it ends early`() throws {
    let shell = try Shell()
    let (many, taken) = (Self.persons(5_200), Self.persons(1))
    try shell.write(many, to: "many.jsonl")
    let asked = try shell.run("journal init -q && journal import --progress many.jsonl")
    #expect(asked.error == "progress: 5000 of 5200 events\nprogress: 5200 of 5200 events\n")
    #expect(asked.output == "many.jsonl: 5200 events added.\n")
    // The slug of the last line is taken: what came before it is in.
    let other = try Shell()
    try other.write(many + taken, to: "more.jsonl")
    let refused = try other.run("journal init -q && journal import more.jsonl")
    #expect(refused.status == 65)
    #expect(refused.error.contains("The first 5000 of 5201 events are in."), "\(refused.error)")
    #expect(refused.error.contains("line 5201"), "\(refused.error)")
    #expect(!refused.error.contains("Nothing written"), "\(refused.error)")
    try other.write(many, to: "more.jsonl")
    let again = try other.run("journal import more.jsonl")
    #expect(again.output == "more.jsonl: 200 events added, 5000 already known.\n")
    // A line that is no event is found before the first is written.
    let third = try Shell()
    try third.write(many + "{}\n", to: "bad.jsonl")
    let bad = try third.run("journal init -q && journal import bad.jsonl")
    #expect(bad.error.contains("line 5201"), "\(bad.error)")
    #expect(bad.error.contains("Nothing written."), "\(bad.error)")
    let piped = try third.run("journal append - < bad.jsonl")
    #expect(piped.error.contains("The first 5000 events are in."), "\(piped.error)")
  }

  @Test func `ends with the doubts by kind, and with all of them where they are asked for`() throws
  {
    // Eight players of teams that nobody registered.
    let lines = (1...8).map {
      #"{"type":"person-registered","stream":"registry","data":{"person":"p\#($0)","name":"P","team":"t\#($0)"}}"#
    }.joined(separator: "\n")
    let shell = try Shell()
    try shell.write(lines, to: "eight.jsonl")
    let brief = try shell.run("journal init -q && journal import --dry-run eight.jsonl").error
    #expect(brief.split(separator: "\n").count == 4, "\(brief)")
    #expect(brief.hasSuffix("note: and 5 more: unknown-team\n"), "\(brief)")
    let full = try shell.run("journal import --dry-run -v eight.jsonl").error
    #expect(full.split(separator: "\n").count == 8, "\(full)")
    let document = try shell.run("journal import --json eight.jsonl")
    #expect(document.error.isEmpty)
    #expect(document.output.split(separator: "\"unknown-team\"").count == 9, "\(document.output)")
  }
}
