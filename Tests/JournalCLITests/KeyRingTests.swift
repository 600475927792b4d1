import Foundation
import Testing

/// The keys and published checkpoints that verify looks up by itself.
struct `A key ring` {
  private func shell() throws -> Shell {
    let shell = try Shell()
    let made = try shell.run(
      """
      set -e
      journal demo -q
      journal key new desk.key > desk.pub
      journal sign --key desk.key --publish site -q > /dev/null
      journal key trust desk.pub --published site -q
      """)
    try #require(made.status == 0, "\(made.error)")
    return shell
  }

  @Test func `is looked up by verify`() throws {
    let shell = try shell()
    let result = try shell.run("journal verify")
    #expect(result.status == 0, "\(result.error)")
    #expect(result.output.contains("checkpoint"), "\(result.output)")
    #expect(!(try shell.run("journal verify --no-ring").output.contains("checkpoint")))
    let ring = try shell.run("journal key ring").output
    #expect(ring.contains("  key ") && ring.contains("  published "), "\(ring)")
  }

  @Test func `keeps what was published, although it is taken away later`() throws {
    let shell = try shell()
    #expect(try shell.run("journal verify").status == 0)
    // Somebody rewrites the history, and takes the checkpoint away that would reveal it.
    try shell.run(
      """
      rm -rf site && mkdir other && cd other && journal init -q --origin \
      "$(cd .. && journal head --json | sed 's/.*"origin":"\\([^"]*\\)".*/\\1/')"
      journal match new "Real Madrid v Leganés" --on 2018-01-24 -q
      for minute in 1 2 3 4 5; do journal append note --text "$minute" -q; done
      cp journal.db ../journal.db && rm -f ../journal.db-wal ../journal.db-shm ../journal.db-lock
      """)
    let result = try shell.run("journal verify")
    #expect(result.status == 1, "\(result.output)\(result.error)")
    #expect(try shell.run("journal verify --no-ring").status == 0)
  }

  /// Copies that cannot be read are no copies, and a folder that is gone without copies tells nothing.
  @Test(arguments: [
    "mv $R/checkpoints $R/kept && echo x > $R/checkpoints && rm -f site/*.checkpoint",
    "rm -rf site $R/checkpoints",
  ])
  func `that cannot look at what was published says so`(act: String) throws {
    let shell = try shell()
    #expect(try shell.run("journal verify").status == 0)
    let ring = "R=$(dirname \"$(find \"${XDG_CONFIG_HOME:-$HOME/.config}\" -name ring.json)\")"
    #expect(try shell.run("\(ring); \(act)").status == 0)
    let result = try shell.run("journal verify")
    #expect(result.status == 2, "\(result.output)\(result.error)")
    #expect(result.output.contains("cannot be read"), "\(result.output)")
    #expect(!result.error.contains("are used"), "\(result.error)")
  }

  private func checkpoints(_ shell: Shell) throws -> [String] {
    try shell.run("ls site/*.checkpoint").output.split(separator: "\n").map(String.init)
  }

  @Test(arguments: [
    "rm FILE", "echo garbage > FILE", ": > FILE", "sed -i '1s/.*/example.org\\/other/' FILE",
    "rm FILE && ln -s nowhere FILE", "rm FILE && mkdir FILE",
  ])
  func `notices what becomes of a checkpoint in a folder that is still there`(act: String) throws {
    let shell = try shell()
    try shell.run("journal append note --text 'It rained.' -q")
    try shell.run("journal sign --key desk.key --publish site -q > /dev/null")
    #expect(try shell.run("journal verify").status == 0)
    let file = try #require(try checkpoints(shell).first)
    try shell.run(act.replacing("FILE", with: file))
    let result = try shell.run("journal verify")
    #expect(result.status == 2, "\(result.output)\(result.error)")
    #expect(result.output.contains(file), "\(result.output)")
    // The copies still agree with the journal.
    #expect(result.output.contains("2 published checkpoints"), "\(result.output)")
    #expect(try shell.run("journal verify --json").status == 2)
  }

  @Test func `does not miss in one folder what only another one had`() throws {
    let shell = try shell()
    try shell.run(
      """
      cp -r site club && journal key trust --published club -q
      journal append note --text 'It rained.' -q
      journal sign --key desk.key --publish site -q > /dev/null
      """)
    for _ in 1...2 {
      let result = try shell.run("journal verify")
      #expect(result.status == 0, "\(result.output)\(result.error)")
    }
    try shell.run("rm club/*.checkpoint")
    let result = try shell.run("journal verify")
    #expect(result.status == 2 && result.output.contains("/club/"), "\(result.output)")
    #expect(!result.output.contains("/site/"), "\(result.output)")
  }

  @Test(arguments: ["garbage", "{}", #"{"origin":"example.org/other"}"#])
  func `that is broken is said to be so, and says nothing against the journal`(text: String) throws
  {
    let shell = try shell()
    let origin = try shell.run("journal key ring | head -1").output.trimmingCharacters(
      in: .whitespacesAndNewlines)
    try shell.write(text, to: "text")
    try shell.run("cp text \"$(find \"${XDG_CONFIG_HOME:-$HOME/.config}\" -name ring.json)\"")
    let result = try shell.run("journal verify")
    #expect(result.status == 2, "\(result.output)\(result.error)")
    #expect(!result.output.contains("The journal:"), "\(result.output)")
    #expect(result.output.contains("ring.json"), "\(result.output)")
    // The path may be longer than a line.
    for command in ["journal key ring", "journal key forget \(origin)"] {
      let refused = try shell.run(command)
      #expect(refused.status == 65 && refused.error.contains("ring.json"), "\(refused.error)")
    }
  }

  @Test func `that cannot be written to does not keep verify from its report`() throws {
    let shell = try shell()
    // No folder can be made there.
    try shell.run(
      """
      ring=$(dirname "$(find "${XDG_CONFIG_HOME:-$HOME/.config}" -name ring.json)")
      rm -rf "$ring/checkpoints" && ln -s /proc "$ring/checkpoints"
      """)
    let result = try shell.run("journal verify")
    #expect(result.status == 0 && result.output.contains("1 published checkpoint"), "\(result)")
    #expect(result.error.contains("no copies"), "\(result.error)")
  }

  @Test(arguments: ["ring", "trust desk.pub", "forget x", "show desk.key", "new other.key"])
  func `has no document`(command: String) throws {
    let shell = try shell()
    let said = try shell.refused("journal key \(command) --json", status: 64)
    #expect(said.contains("--json"), "\(said)")
  }

  @Test func `is forgotten on demand`() throws {
    let shell = try shell()
    let origin = try shell.run("journal key ring | head -1").output.trimmingCharacters(
      in: .whitespacesAndNewlines)
    #expect(try shell.run("journal key forget \(origin)").status == 0)
    #expect(try shell.run("journal key ring").output.isEmpty)
    _ = try shell.refused("journal key forget \(origin)", status: 65)
    _ = try shell.refused("journal key trust", status: 64)
  }
}
