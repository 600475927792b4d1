import Foundation
import Testing

/// The current match is a setting, kept with the user's other state and not in the file.
struct `The current match` {
  /// A journal with two matches, the first of which is over.
  private func two() throws -> Shell {
    let shell = try Shell()
    try shell.run(
      """
      set -e
      journal init -q
      journal match new "Leganés 0-1 Real Madrid (Asensio 89')" --on 2018-01-18 -q
      journal match new "Real Madrid v Leganés" --on 2018-01-24 -q
      """)
    return shell
  }

  @Test func `is the one that was set up last, and changes with match use`() throws {
    let shell = try two()
    #expect(try shell.run("journal status").output.hasPrefix("rma-leg"))
    try shell.run("journal match use leg-rma")
    #expect(try shell.run("journal status").output.hasPrefix("leg-rma"))
    try shell.run("journal match use @-")
    #expect(try shell.run("journal status").output.hasPrefix("rma-leg"))
  }

  @Test func `writes nothing into the journal`() throws {
    let shell = try two()
    let before = shell.contents()
    try shell.run("journal match use leg-rma")
    #expect(shell.contents() == before)
  }

  @Test func `is each journal's own`() throws {
    let shell = try two()
    try shell.run("journal match use leg-rma; journal init other -q")
    try shell.run("journal match new 'Ajax v PSV' --on 2018-02-04 -q -J other/journal.db")
    #expect(try shell.run("journal status").output.hasPrefix("leg-rma"))
    #expect(try shell.run("journal status -J other/journal.db").output.hasPrefix("aja-psv"))
    try shell.run("ln -s journal.db link.db")
    #expect(try shell.run("journal status -J link.db").output.hasPrefix("leg-rma"))
  }

  @Test func `is the only open one where nothing can be kept`() throws {
    let shell = try two()
    for nowhere in ["env -u HOME", "env HOME=/dev/null", "env XDG_STATE_HOME=/proc/nowhere"] {
      #expect(try shell.run("\(nowhere) journal status").output.hasPrefix("rma-leg"), "\(nowhere)")
      #expect(try shell.run("\(nowhere) journal append kick-off -n").status == 0, "\(nowhere)")
    }
    let said = try shell.run("env -u HOME journal match use leg-rma")
    #expect(said.status == 65)
    #expect(said.error.contains("JOURNAL_MATCH=leg-rma"))
  }

  @Test func `is asked for where several are open`() throws {
    let shell = try two()
    try shell.run("journal match new 'Ajax v PSV' --on 2099-02-04 -q")
    let said = try shell.run("env -u HOME journal append kick-off")
    #expect(said.status == 64)
    #expect(said.error.contains("no current match"))
  }

  @Test func `is the one that is being played, of several that are open`() throws {
    let shell = try two()
    try shell.run("journal match new 'Ajax v PSV' --on 2099-02-04 -q")
    try shell.run("journal append kick-off -M rma-leg -q")
    #expect(try shell.run("env -u HOME journal status").output.hasPrefix("rma-leg"))
  }

  @Test func `that an earlier program kept in the file is taken over once`() throws {
    let shell = try two()
    try shell.run("rm -rf .local ../.local \"$HOME/.local\"")
    try shell.run(
      """
      sqlite3 journal.db "INSERT INTO settings VALUES('match', 'leganes-real-madrid-2018-01-18')"
      """)
    #expect(try shell.run("journal status").output.hasPrefix("leg-rma"))
    try shell.run("journal match use rma-leg -q")
    #expect(try shell.run("journal status").output.hasPrefix("rma-leg"))
  }

  @Test func `that is kept for a journal that is gone is not another's`() throws {
    let shell = try two()
    try shell.run(
      "rm journal.db*; journal init -q; journal match new 'Ajax v PSV' -q --on 2018-02-04")
    try shell.run("journal match new 'PSV v Ajax' -q --on 2018-04-15; journal match use aja-psv -q")
    try shell.run("rm journal.db*; journal init -q")
    #expect(try shell.run("journal status").error.contains("there is no match yet"))
  }
}
