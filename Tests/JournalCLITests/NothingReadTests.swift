import Testing

/// A file in which nothing can be read is no import, and no day without news.
struct `A file that gives nothing to import` {
  private static let headers: [(name: String, text: String)] = [
    ("SP1.csv", "Div,Date,HomeTeam,AwayTeam,FTHG,FTAG\n"),
    (
      "results.csv",
      "date,home_team,away_team,home_score,away_score,tournament,city,country,neutral\n"
    ),
    (
      "matches.csv",
      "match_id,competition,gameweek,date_utc,venue,home_id,home,away_id,away,home_score,"
        + "away_score,home_ht,away_ht,home_et,away_et,home_pens,away_pens,duration,winner_id\n"
    ),
    ("cup.txt", "= Copa del Rey 2017-18\n"),
    // A match without a day cannot be recorded.
    ("day.txt", "= Copa del Rey 2017-18\n\n  Leganés v Real Madrid  0-1\n"),
    ("none.jsonl", "\n \n"),
    ("empty.txt", ""), ("empty.csv", ""), ("empty.jsonl", ""), ("mark.csv", "\u{FEFF}\n"),
  ]

  @Test(arguments: headers.indices)
  func `ends with 65 and says so`(index: Int) throws {
    let (name, text) = Self.headers[index]
    let shell = try Shell()
    try shell.run("journal init -q")
    try shell.write(text, to: name)
    for options in ["", "-y", "-n", "-q"] {
      let result = try shell.run("journal import \(name) \(options)")
      #expect(result.status == 65, "\(name) \(options): \(result.output)")
      #expect(result.error.contains("nothing in \(name) can be imported"), "\(result.error)")
    }
    let json = try shell.run("journal import \(name) --json")
    #expect(json.status == 65 && json.error.contains(#""nothing-read""#), "\(json.error)")
    #expect(!json.output.contains(#""new":1"#), "\(json.output)")
    #expect(try shell.head().hasPrefix("0 events"))
  }

  @Test(arguments: ["csv", "football.txt", "international", "jsonl", "wyscout"])
  func `is an empty one in every format`(format: String) throws {
    let shell = try Shell()
    try shell.run("journal init -q; : > nothing")
    let result = try shell.run("journal import nothing --from \(format)")
    #expect(result.status == 65, "\(result.output)\(result.error)")
    let piped = try shell.run("journal append -")
    // A pipe that brings nothing is no file that lost it.
    #expect(piped.status == 0 && piped.output == "standard input: no events found.\n")
  }

  @Test func `does not keep the others of a list out`() throws {
    let shell = try Shell()
    try shell.run("journal init -q")
    try shell.write("= Copa del Rey 2017-18\n", to: "none.txt")
    try shell.write(
      "Thu Jan 18 2018\n  Leganés v Real Madrid  0-1   (Asensio 89')\n", to: "copa.txt")
    let first = try shell.run("journal import none.txt copa.txt")
    #expect(first.status == 65 && first.output.contains("1 match added"), "\(first.output)")
    // What is known already was read.
    let again = try shell.run("journal import copa.txt")
    #expect(again.status == 0 && again.output == "copa.txt: nothing new.\n", "\(again.error)")
    let json = try shell.run("journal import copa.txt --json")
    #expect(json.status == 0 && json.output.contains(#""new":0"#))
  }
}

/// Processes that deliver the same at once: the log decides which of them brought it.
struct `Sixteen processes` {
  private func news(_ shell: Shell, _ command: String) throws -> [String] {
    let result = try shell.run(
      "seq 16 | xargs -P 16 -I N sh -c '\(command) --json > N.out'; cat *.out; rm *.out")
    #expect(result.error.isEmpty, "\(result.error)")
    return result.output.split(separator: "\n").compactMap { line in
      line.split(separator: ",").first { $0.contains(#""new":"#) }.map {
        String($0.drop { $0 != ":" }.dropFirst().prefix { $0.isNumber })
      }
    }.sorted()
  }

  @Test func `say once of an event that it is new`() throws {
    let shell = try Shell()
    try shell.run("journal init -q")
    try shell.write(
      #"{"id":"019c11f4-8f5a-7c3e-9e5a-0d5b1c2a9f10","type":"team-registered","#
        + #""stream":"registry","data":{"team":"leganes","name":"Leganés"}}"# + "\n",
      to: "one.jsonl")
    let zeros = Array(repeating: "0", count: 15)
    #expect(try news(shell, "journal import one.jsonl") == zeros + ["1"])
    try shell.write(
      "Thu Jan 18 2018\n  Leganés v Real Madrid  0-1   (Asensio 89')\n", to: "copa.txt")
    let count = try shell.run("journal import copa.txt -n --json").output
    #expect(try news(shell, "journal import copa.txt -y").filter { $0 == "0" } == zeros, "\(count)")
    #expect(try shell.run("journal verify").status == 0)
  }
}
