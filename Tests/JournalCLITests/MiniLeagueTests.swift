import Testing

/// What is said of teams that the matches among several level ones separate.
struct `The words for a mini-league` {
  // Group E of 2024: all four teams had four points. Romania were above Belgium, who had beaten them, on
  // goals scored among the four (4 and 2).
  @Test func `of four are those of all their matches, and not of the last two alone`() throws {
    let shell = try Shell()
    try shell.write(
      """
      = European Championship 2024

      » Group E
      2024-06-17
        Romania v Ukraine  3-0
        Belgium v Slovakia  0-1
      2024-06-21
        Slovakia v Ukraine  1-2
      2024-06-22
        Belgium v Romania  2-0
      2024-06-26
        Slovakia v Romania  1-1
        Ukraine v Belgium  0-0

      """, to: "euro.txt")
    let made = try shell.run(
      "journal init -q && journal rules use uefa.european-championship.2020-2024 --competition "
        + "euro-2024 -q && journal import -q --competition euro-2024 euro.txt")
    #expect(made.status == 0, "\(made.error)")
    let told = try shell.run("journal table --explain")
    let text = told.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains("1 * Romania"), "\(told.output)")
    #expect(
      text.contains("Head-to-head goals scored: Romania 4, Belgium 2: Romania 3-0 Ukraine"),
      "\(told.output)")
    #expect(!text.contains("Head-to-head: Belgium 2-0 Romania"), "\(told.output)")
  }
}
