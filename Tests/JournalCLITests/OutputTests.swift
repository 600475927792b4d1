import Foundation
import Testing

/// The output of a command replaces nothing that it works on.
struct `Output files` {
  /// A journal with a key, a checkpoint and a link to each.
  private func shell() throws -> Shell {
    let shell = try Shell.demo()
    let made = try shell.run(
      """
      journal key new k.key > k.pub && journal sign --key k.key -o published.txt -q \
        && ln -s journal.db link.db && ln -s k.key link.key && ln journal.db hard.db && mkdir out
      """)
    try #require(made.status == 0, "\(made.error)")
    return shell
  }

  /// The files of a folder, each with its bytes.
  private func files(_ shell: Shell) throws -> [String: [UInt8]] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: shell.folder)
    return Dictionary(
      uniqueKeysWithValues: names.compactMap { name in
        shell.contents(name).map { (name, $0) }
      })
  }

  @Test(arguments: [
    "sign --key k.key -o", "prove e9 --key k.key -o", "prove e9 --key k.key --record",
    "prove --since published.txt -o", "audit copa-qf --receipt", "export -o",
    "export football.txt -o", "salvage -o", "rules new cup -o", "key new", "backup",
  ])
  func `never take the place of the journal or the key`(command: String) throws {
    let shell = try shell()
    let before = try files(shell)
    for target in [
      "journal.db", "./out/../journal.db", "link.db", "hard.db", "journal.db-wal",
      "journal.db-shm", "journal.db-journal", "journal.db-lock", "sub/../journal.db", "k.key",
      "link.key", "published.txt",
    ] {
      // A command does not replace what it reads; it may replace what it does not know.
      let mayReplace = target == "published.txt" && !command.contains("--since")
      if mayReplace, !["rules", "key", "backup"].contains(where: command.hasPrefix) { continue }
      let result = try shell.run("journal \(command) \(target)")
      #expect(result.status == 73, "\(command) \(target): \(result.output)\(result.error)")
      #expect(!result.error.isEmpty)
    }
    #expect(try files(shell) == before, "a file was changed")
  }

  @Test func `never take the place of a checkpoint that is read`() throws {
    let shell = try shell()
    let before = try files(shell)
    for command in [
      "prove e9 --checkpoint published.txt -o published.txt",
      "prove e9 --checkpoint published.txt -o out/../published.txt",
      "audit copa-qf --receipt published.txt --checkpoint published.txt",
      "audit copa-qf --receipt k.key --key k.key", "sign --key k.key -o k.key.last",
      "prove e9 --key k.key -o x --record x", "prove e9 --key k.key -o ''",
      "-J elsewhere.db sign --key k.key -o k.key", "-J link.db export -o link.db-lock",
      "-J link.db export -o journal.db-wal",
    ] {
      let result = try shell.run("journal \(command)")
      #expect(result.status == 73, "\(command): \(result.output)\(result.error)")
    }
    let said = try shell.refused("journal sign --key k.key -o link.db", status: 73)
    #expect(
      said
        == "journal: link.db is the journal itself, so it is not overwritten. Name another file. "
        + "Nothing was written.")
    #expect(try files(shell) == before, "a file was changed")
  }

  @Test func `go to the standard output for a dash`() throws {
    let shell = try shell()
    let all = try shell.run("journal export").output
    #expect(try shell.run("journal export -o -").output == all)
    #expect(try shell.run("journal salvage -o -").output == all)
    #expect(try shell.run("journal sign --key k.key -o -").output.hasPrefix("match-journal/demo\n"))
    let refused = try shell.refused("journal audit copa-qf --receipt -", status: 64)
    #expect(refused.contains("Name a file"))
    #expect(shell.contents("-") == nil)
  }

  // Never the machine's own devices, because a fault here would replace them.
  @Test func `may be a pipe or a device, which stays one`() throws {
    let shell = try shell()
    let all = try shell.run("journal export").output
    let piped = try shell.run("mkfifo pipe; cat pipe & journal export -o pipe; wait; test -p pipe")
    #expect(piped.status == 0 && piped.output == all, "\(piped.error)")
    guard try shell.run("mknod full c 1 7 && test -c full && ! echo x > full").status == 0 else {
      return
    }
    let full = try shell.run("journal export -o full")
    #expect(full.status == 74, "\(full.error)")
    #expect(try shell.run("test -c full").status == 0)
  }

  @Test func `are not made of nothing`() throws {
    let shell = try shell()
    try shell.run("head -c 20000 /dev/zero > garbage.db; mkfifo pipe.db")
    let said = try shell.refused("journal -J garbage.db salvage -o sound.jsonl", status: 65)
    #expect(said.contains("no record was found in garbage.db"))
    for command in ["salvage -o sound.jsonl", "status", "verify", "append note --text x", "head"] {
      let result = try shell.run("timeout 20 journal -J pipe.db \(command)")
      #expect(result.status == 65, "\(command): \(result.error)")
      #expect(result.error.contains("pipe.db is not a journal: it is a pipe"))
    }
    #expect(shell.contents("sound.jsonl") == nil)
  }

  @Test func `are whole or not there`() throws {
    let shell = try shell()
    try shell.write("old", to: "old.txt")
    try shell.run("chmod 640 old.txt; ln -s old.txt way.txt")
    #expect(try shell.run("journal export football.txt -o way.txt").status == 0)
    #expect(try shell.run("head -c 2 old.txt").output == "= ")
    #expect(try shell.run("stat -c %a old.txt; readlink way.txt").output == "640\nold.txt\n")
    // The journal cannot be read to its end, so the old file stays.
    try shell.run("head -c 60000 journal.db > short.db; echo kept > kept.txt")
    #expect(try shell.run("journal -J short.db export -o kept.txt").status != 0)
    #expect(try shell.run("cat kept.txt").output == "kept\n")
    #expect(try shell.run("ls -A | grep partial").output.isEmpty)
  }
}
