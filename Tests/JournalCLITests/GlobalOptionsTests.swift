import Testing

/// Options that a command would ignore are refused.
struct `Global options` {
  /// The day before the second leg: as of all matches, Leganés go through.
  @Test(arguments: ["copa-qf --on 2018-01-23", "rma-leg --after 1", "copa-qf --group A"])
  func `of a table are refused for a tie and a match`(asked: String) throws {
    let refused = try Shell.demo().refused("journal audit \(asked)", status: 64)
    #expect(refused.contains("is for a place in a table"), "\(refused)")
  }

  @Test(arguments: [
    "head", "sign --key k.key", "prove e9", "prove --since published.txt", "verify", "export",
    "export football.txt", "export tiles -o site", "backup copy.db", "append note --text rain",
    "append -", "undo", "check", "import all.jsonl", "narrate --publish",
  ])
  func `do not let an earlier state be asked for in vain`(command: String) throws {
    let shell = try Shell.demo()
    try shell.run("journal key new k.key; journal head > published.txt")
    let said = try shell.refused("journal \(command) --known e10", status: 64)
    #expect(said.contains("--known"), "\(said)")
    #expect(shell.contents("copy.db") == nil && shell.contents("site/checkpoint") == nil)
  }

  @Test(arguments: [
    "backup copy.db", "export -o copy.db", "prove e9 --key k.key -o copy.db",
    "export tiles -o site --key k.key", "salvage -o copy.db", "init other", "demo other",
    "match use @-", "verify", "status",
  ])
  func `do not write where nothing was to be written`(command: String) throws {
    let shell = try Shell.demo()
    try shell.run("journal key new k.key")
    let said = try shell.refused("journal \(command) -n", status: 64)
    #expect(said.contains("--dry-run"), "\(said)")
    for name in ["copy.db", "site/checkpoint", "other/journal.db", "k.key.last"] {
      #expect(shell.contents(name) == nil, "\(command) wrote \(name)")
    }
  }

  @Test func `say what would be signed, and sign nothing`() throws {
    let shell = try Shell.demo()
    try shell.run("journal key new k.key")
    let result = try shell.run("journal sign -n --key k.key -o out.txt")
    #expect(result.output.hasPrefix("Would sign 90 events, root "))
    #expect(shell.contents("out.txt") == nil && shell.contents("k.key.last") == nil)
  }

  @Test func `show no event that the log did not hold`() throws {
    let shell = try Shell.demo()
    #expect(try shell.run("journal show e80 --known e10").status == 66)
    #expect(try shell.run("journal show e80 --raw --known e10").status == 66)
    #expect(try shell.run("journal show e80 --known e80").status == 0)
  }
}
