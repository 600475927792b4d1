import Foundation
import Testing

/// Published tiles extend what was published before, or stay as they are.
struct `Published tiles` {
  /// The demo, published in `site` with a signed checkpoint.
  private func published() throws -> Shell {
    let shell = try Shell.demo()
    let made = try shell.run(
      "journal key new k.key > k.pub && journal export tiles -o site --key k.key")
    try #require(made.status == 0, "\(made.error)")
    return shell
  }

  private func site(_ shell: Shell) throws -> String {
    try shell.run("cd site && find . -type f | sort | xargs sha256sum").output
  }

  @Test func `go on where the log has grown`() throws {
    let shell = try published()
    try shell.run("journal append note --text rain -q")
    let grown = try shell.run("journal export tiles -o site --key k.key")
    #expect(grown.output == "site: 91 events in 2 files; the checkpoint: signed.\n")
    let verified = try shell.run(
      "journal verify --checkpoint site/checkpoint --key k.pub --tiles site")
    #expect(verified.status == 0, "\(verified.output)")
  }

  @Test func `are not replaced by those of another history`() throws {
    let shell = try published()
    let before = try site(shell)
    try shell.run(
      """
      journal export -o all.jsonl
      head -n 60 all.jsonl > some.jsonl; journal init fork -q --origin match-journal/demo
      journal -J fork/journal.db import some.jsonl; cp fork/journal.db short.db
      journal -J fork/journal.db -M rma-leg append note --text rain
      for i in $(seq 40); do
        journal -J fork/journal.db -M rma-leg append note --text "rain $i" -q; done
      journal init other -q; journal -J other/journal.db import all.jsonl
      """)
    for (file, why) in [
      ("short.db", "The checkpoint covers 90 events; this journal holds 60."),
      ("fork/journal.db", "The first 90 events are not those"),
      ("other/journal.db", "The checkpoint is of match-journal/demo"),
      ("journal.db", "It is signed, and this one would not be"),
    ] {
      let result = try shell.run("journal -J \(file) export tiles -o site")
      #expect(result.status == 65, "\(file): \(result.output)\(result.error)")
      let said = result.error.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(said.contains(why) && said.contains("Nothing there was changed"), "\(said)")
    }
    try shell.run("cp -r site kept; rm site/checkpoint; rm -rf site/tile/0")
    let mixed = try shell.run("journal -J short.db export tiles -o site")
    #expect(mixed.status == 0, "\(mixed.error)")
    try shell.run("rm -rf site; cp -r kept site; echo nothing > site/checkpoint")
    #expect(try shell.run("journal export tiles -o site --key k.key").status == 65)
    try shell.run("rm -rf site; cp -r kept site")
    try shell.run("echo x >> site/tile/0/000.p/90; rm site/checkpoint")
    #expect(try shell.run("journal export tiles -o site --key k.key").status == 65)
    try shell.run("rm -rf site; cp -r kept site")
    #expect(try site(shell) == before)
  }

  @Test func `follow no link out of their folder`() throws {
    let shell = try Shell.demo()
    try shell.run(
      """
      mkdir one two three aim; echo mine > aim/file; cp aim/file aim/checkpoint
      ln -s ../aim one/tile; ln -s ../aim/checkpoint two/checkpoint
      mkdir -p three/tile/0/000.p; ln -s ../../../../aim/file three/tile/0/000.p/90
      ln -s one door
      """)
    for folder in ["one", "two", "three", "door"] {
      let result = try shell.run("journal export tiles -o \(folder)")
      #expect(result.status == 73, "\(folder): \(result.output)\(result.error)")
      #expect(result.error.contains("link"))
    }
    #expect(try shell.run("ls aim; cat aim/*").output == "checkpoint\nfile\nmine\nmine\n")
    try shell.run("mkdir real; ln -s real site")
    #expect(try shell.run("journal export tiles -o site").status == 0)
    #expect(shell.contents("real/checkpoint") != nil)
  }
}
