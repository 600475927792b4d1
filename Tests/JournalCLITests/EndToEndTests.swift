import Foundation
import Testing

/// The program from the outside, for what no library test can see.
struct `The program` {
  static let writing = [
    "append half-time", "append goal -m 40 -p eraso", "append goal -m 40 -p Villa -t leganes",
    "append note --text rain --source Marca", "correct e6 -m 31",
    "correct e6 --strike offside -m 33",
    "undo", "undo e6", "match new 'Ajax v PSV' --on 2018-01-01",
    "match lineup home 'Aa; Bb; Cc; Dd; Ee; Ff; Gg'", "rules use copa-del-rey-2017-18",
    "append person-registered --name Villa --team leganes", "import lines.jsonl",
    "append - < lines.jsonl",
  ]

  @Test(arguments: writing)
  func `writes nothing on a dry run`(command: String) throws {
    let shell = try Shell.firstHalf()
    try shell.write(#"{"type":"observation","data":{"text":"Rain."}}"# + "\n", to: "lines.jsonl")
    let before = (shell.contents(), try shell.run("journal status").output)
    for flag in ["-n", "--dry-run"] {
      let redirect = command.split(separator: "<", maxSplits: 1).map(String.init)
      let input = redirect.count == 2 ? " <\(redirect[1])" : ""
      let result = try shell.run("journal \(redirect[0]) \(flag)\(input)")
      #expect(result.status == 0, "\(result.error)")
      #expect(!result.output.isEmpty)
      #expect(shell.contents() == before.0, "\(command)")
      #expect(shell.contents("journal.db-wal")?.isEmpty ?? true, "\(command)")
    }
    #expect(try shell.run("journal status").output == before.1)
    // The suggested command works.
    #expect(try shell.run("journal \(command)").status == 0)
  }

  @Test func `says what was known at a time`() throws {
    let shell = try Shell.demo()
    #expect(try shell.run("journal status --known e62").output.contains("Real Madrid 1-1 Leganés"))
    #expect(try shell.run("journal status --known e56").output.contains("Real Madrid 0-0 Leganés"))
    #expect(!(try shell.run("journal replay --known e62").output.contains("Gabriel Pires")))
    let tie = try shell.run("journal tie copa-qf --known e62").output
    #expect(tie.contains("Aggregate 2-1. Real Madrid through as it stands."))
    let never = try shell.run("journal status --known 2018-01-24T22:05")
    let words = never.error.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("nothing was known by 2018-01-24T21:05:59.999Z: the first event was"))
    #expect(never.status == 66)
    let now = try shell.run("journal status --known 2099-01-01T12:00")
    #expect(now.output == (try shell.run("journal status").output))
    // Both together: what the log held, at a moment of the match.
    let both = try shell.run("journal status --known e63 --at 50").output
    #expect(both.contains("at 50'  Real Madrid 1-1 Leganés"))
    let bad = try shell.run("journal status --known yesterday")
    #expect(bad.status == 64)
  }

  @Test func `keeps two matches apart`() throws {
    let shell = try Shell.firstHalf()
    try shell.run("journal match new 'Ajax v PSV' --on 2018-02-01 -q")
    #expect(try shell.run("journal status").output.hasPrefix("aja-psv"))
    #expect(try shell.run("journal status -M rma-leg").output.hasPrefix("rma-leg"))
    #expect(try shell.run("journal -M rma-leg status").output.hasPrefix("rma-leg"))
    #expect(try shell.run("journal status @-").output.hasPrefix("rma-leg"))
    #expect(try shell.run("journal status @").output.hasPrefix("aja-psv"))
    #expect(try shell.run("JOURNAL_MATCH=rma-leg journal status").output.hasPrefix("rma-leg"))
    #expect(try shell.run("journal match use @-").output == "Current match is now rma-leg.\n")
    #expect(try shell.run("journal append goal -m 40 -p eraso -q").status == 0)
    #expect(try shell.run("journal status -M aja").output.hasPrefix("aja-psv"))
    #expect(try shell.run("journal status").output.contains("0-2"))
    let none = try shell.run("journal status -M rma-lge")
    #expect(none.status == 66)
    #expect(none.error.contains("Did you mean \"rma-leg\"?"))
  }

  @Test func `takes back together what one command wrote`() throws {
    let shell = try Shell.firstHalf()
    try shell.run("journal append goal -m 40 -p Villa -t leganes --source Marca -q")
    #expect(try shell.run("journal status").output.contains("0-2"))
    let undone = try shell.run("journal undo")
    #expect(undone.output.contains("0-1"))
    #expect(undone.output.split(separator: "\n").count == 1, "\(undone.output)")
    let redone = try shell.run("journal redo")
    #expect(redone.output.contains("0-2"))
    try shell.write(
      """
      {"type":"goal","at":{"minute":41},"batch":"019c11f4-8f5a-7c3e-9e5a-0d5b1c2a9f10","data":{"team":"leganes"}}
      {"type":"goal","at":{"minute":44},"batch":"019c11f4-8f5a-7c3e-9e5a-0d5b1c2a9f10","data":{"team":"leganes"}}

      """, to: "batch.jsonl")
    try #require(try shell.run("journal import batch.jsonl").status == 0)
    #expect(try shell.run("journal status").output.contains("0-4"))
    #expect(try shell.run("journal undo").status == 0)
    #expect(try shell.run("journal status").output.contains("0-2"))
    #expect(try shell.run("journal redo").status == 0)
    #expect(try shell.run("journal status").output.contains("0-4"))
    #expect(try shell.run("journal verify").status == 0)
  }

  @Test func `marks what is provisional until it is confirmed`() throws {
    let shell = try Shell.firstHalf()
    let entered = try shell.run("journal append goal -m 40 -p eraso --provisional").output
    #expect(entered.contains("(provisional)"))
    #expect(entered.contains("0-2"))
    #expect(try shell.run("journal replay").output.contains("(provisional)"))
    #expect(try shell.run("journal append confirmation --target e7 -q").status == 0)
    #expect(!(try shell.run("journal replay").output.contains("(provisional)")))
    #expect(try shell.run("journal show e7").output.contains("confirmed  e8"))
  }

  @Test func `says the score in one short line`() throws {
    let shell = try Shell.firstHalf()
    #expect(try shell.run("journal status --prompt").output == "RMA 0-1 LEG 32'\n")
    try shell.run("journal append half-time -q")
    #expect(try shell.run("journal status --prompt").output == "RMA 0-1 LEG HT\n")
    #expect(try Shell.demo().run("journal status --prompt").output == "RMA 1-2 LEG FT\n")
  }

  @Test func `shows colour only where it is asked for`() throws {
    let shell = try Shell.demo()
    for command in ["status", "replay", "audit", "tie copa-qf"] {
      #expect(!(try shell.run("journal \(command)").bytes.contains(0x1B)))
      #expect(!(try shell.run("env -u NO_COLOR journal \(command)").bytes.contains(0x1B)))
      #expect(try shell.run("journal \(command) --color always").bytes.contains(0x1B))
      #expect(!(try shell.run("journal \(command) --color never").bytes.contains(0x1B)))
    }
  }

  @Test func `ends in silence where nobody reads on`() throws {
    let shell = try Shell.demo()
    let result = try shell.run("journal export | head -n 1 > first; journal log | head -n 1")
    #expect(result.error.isEmpty)
    #expect(result.status == 0)
  }

  @Test func `prints what is documented for every --json`() throws {
    let shell = try Shell.demo()
    for command in [
      "status", "replay", "log", "show e63", "tie copa-qf", "audit copa-qf", "narrate", "verify",
      "match list", "match show", "rules list", "events", "append note --text rain",
      "log --jsonl -L 1",
    ] {
      let flag = command.contains("--jsonl") ? "" : " --json"
      let result = try shell.run("journal \(command)\(flag)")
      #expect(result.status == 0, "\(command): \(result.error)")
      #expect(result.output.hasSuffix("\n"))
      #expect(result.output.split(separator: "\n").count == 1, "\(command)")
      let document = try JSONSerialization.jsonObject(with: Data(result.bytes))
      #expect(document is [String: Any], "\(command)")
    }
  }

  @Test func `helps with every command`() throws {
    let shell = try Shell()
    for command in try ["", "append goal", "append booing"] + Commands.all.get() {
      let result = try shell.run("journal \(command) --help")
      #expect(result.status == 0, "\(command)")
      for line in result.output.split(separator: "\n") {
        #expect(String(line).columns <= 80, "\(command): \(line)")
      }
    }
  }

  @Test(.enabled(if: Rights.hasSQLite, "sqlite3 is not there"))
  func `finds what was changed behind its back`() throws {
    let shell = try Shell.demo()
    let refused = try shell.run("sqlite3 journal.db 'DELETE FROM events'")
    #expect(refused.error.contains("events are append-only"))
    try shell.run(
      """
      sqlite3 journal.db "DROP TRIGGER events_update; UPDATE events SET
        body = replace(body, '\\"minute\\":55', '\\"minute\\":54') WHERE position = 63"
      """)
    let result = try shell.run("journal verify")
    #expect(result.status == 1)
    #expect(result.output.hasPrefix("e63 was changed after it was written (hash "))
    #expect(result.output.contains("Events e1 to e62 are intact."))
    let json = try shell.run("journal verify --json")
    #expect(json.status == 1)
    #expect(json.output.contains(#""ref":"e63""#))
    #expect(json.output.contains(#""sound":false"#))
  }
}
