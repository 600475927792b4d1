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
}
