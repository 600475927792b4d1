import Foundation
import Testing

/// Two journals that do not begin from one, private or not, and what a merge makes of their people.
struct `A merge of strangers` {
  private func shell() throws -> Shell {
    let shell = try Shell()
    let result = try shell.run(
      """
      set -e
      for name in here there; do
        mkdir $name; cd $name
        journal init --private --origin example.org/$name -q
        journal match new "Elm 1-0 Fir (Anouk Made-Up 12')" --on 2026-05-24 -q
        cd ..
      done
      """)
    #expect(result.status == 0, "\(result.error)")
    return shell
  }

  private func holds(_ text: String, in folder: String, _ shell: Shell) throws -> Bool {
    try shell.run("cat \(folder)/journal.db* | grep -aqi '\(text)'").status == 0
  }

  @Test func `joins people of one name in one team, and a goal of one minute`() throws {
    let shell = try shell()
    let merged = try shell.run("cd here && journal merge ../there/journal.db --twins keep")
    #expect(merged.status == 0, "\(merged.error)")
    #expect(merged.output.contains("One person: "), "\(merged.output)")
    #expect(!merged.output.contains("Is this one"), "\(merged.output)")
    let status = try shell.run("cd here && journal status").output
    #expect(status.contains("Elm 1-0 Fir") && !status.contains("Open:"), "\(status)")
    let again = try shell.run("cd here && journal merge ../there/journal.db")
    #expect(again.output.contains("nothing new"), "\(again.output)")
  }

  @Test func `never brings the name of somebody back who was erased here`() throws {
    let shell = try shell()
    let erased = try shell.run("cd here && journal erase Anouk --reason 'asked to' -y -q")
    #expect(erased.status == 0, "\(erased.error)")
    let refused = try shell.refused("cd here && journal merge ../there/journal.db", status: 65)
    let said = words(refused)
    #expect(said.contains("Anouk Made-Up (e4)") && said.contains("--new-people"), "\(said)")
    #expect(try !holds("anouk", in: "here", shell))
    try shell.run("cd there && journal erase Anouk --reason 'asked to' -y -q")
    let merged = try shell.run("cd here && journal merge ../there/journal.db -q")
    #expect(merged.status == 0, "\(merged.error)")
    #expect(try !holds("anouk", in: "here", shell))
  }

  @Test func `erases what names somebody who was erased here, whoever wrote it`() throws {
    let shell = try Shell()
    try shell.run(
      """
      mkdir here there && cd here && journal init --private --origin example.org/here -q
      journal match new "Elm 1-0 Fir (Anouk Made-Up 12')" --on 2026-05-24 -q
      cd ../there && journal init --private --origin example.org/there -q
      journal merge ../here/journal.db -q
      journal append observation --text "Anouk Made-Up limped" --source paper -q
      cd ../here && journal erase Anouk --reason "asked to" -y -q
      """)
    let merged = try shell.run("cd here && journal merge ../there/journal.db")
    #expect(merged.status == 0, "\(merged.error)")
    #expect(try !holds("anouk", in: "here", shell))
  }

  private func words(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func `asks on a terminal, and does what it is told`() throws {
    let shell = try Shell()
    let made = try shell.run("sh \"$SESSIONS/two-scorers.sh\"")
    try #require(made.status == 0, "\(made.error)")
    let terminal = try Pseudoterminal(shell, "journal merge ben/journal.db")
    for answer in ["x\no\n", "\n"] {
      try terminal.wait("a question") {
        $0.printed.last { !$0.isEmpty }?.contains("eave it open:") ?? false
      }
      terminal.type(answer)
      let count = terminal.printed.count
      try terminal.wait("an answer") { $0.printed.count > count }
    }
    #expect(try terminal.finish() == 0)
    let said = terminal.printed.joined(separator: "\n")
    #expect(
      said.components(separatedBy: "Is this one goal, or are they two?").count == 3, "\(said)")
    let status = try shell.run("journal status").output
    // One is joined, its minute is claimed; the other is left open.
    #expect(status.contains("minute 31 in place of 32"), "\(status)")
    #expect(status.contains("and another"), "\(status)")
    let open = status.split(separator: "\n").filter { $0.contains("and another") }
    #expect(open.count == 1 && !open[0].contains("minute 52"), "\(status)")
  }

  @Test func `that is broken off at a question writes nothing`() throws {
    let shell = try Shell()
    try shell.run("sh \"$SESSIONS/two-scorers.sh\"")
    let terminal = try Pseudoterminal(shell, "journal merge ben/journal.db")
    try terminal.wait("a question") { $0.printed.joined().contains("eave it open:") }
    terminal.type("\u{4}")
    #expect(try terminal.finish() == 0)
    #expect(terminal.printed.joined().contains("Nothing merged."))
    #expect(try shell.run("journal log --all | wc -l").output.contains("11"))
  }
}
