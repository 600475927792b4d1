import Foundation
import Testing

/// A journal whose names can be erased, on the ways by which they would stay.
struct `A private journal` {
  private func shell(_ commands: String...) throws -> Shell {
    let shell = try Shell()
    try shell.run("journal init --private --origin example.org/youth-cup -q")
    for command in commands {
      let result = try shell.run(command)
      #expect(result.status == 0, "\(command): \(result.error)")
    }
    return shell
  }

  /// Whether a text stands anywhere in the file, its WAL included, whatever the letters' case.
  private func holds(_ text: String, _ shell: Shell) throws -> Bool {
    try shell.run("cat journal.db journal.db-wal 2>/dev/null | grep -aqi '\(text)'").status == 0
  }

  @Test func `takes no name into a slug where a file is imported`() throws {
    let shell = try shell()
    let match = "= Spring Cup 2026\n\nSun May 24 2026\n  Elm v Fir  1-0 (1-0)\n   (Jane Roe 10')\n"
    try shell.write(match, to: "cup.txt")
    for _ in 1...2 {
      let result = try shell.run("journal import cup.txt -y")
      #expect(result.status == 0, "\(result.error)")
    }
    #expect(try shell.run("journal log --all").output.components(separatedBy: "GOAL").count == 2)
    let erased = try shell.run("journal erase 'Jane Roe' --reason 'asked to'")
    #expect(erased.status == 0, "\(erased.error)")
    #expect(try !holds("jane", shell))
  }

  @Test func `refuses a reason that names whom it erases, and erases nothing`() throws {
    let shell = try shell("journal append person-registered --name 'Manfred Made-Up' -q")
    let said = try shell.refused(
      "journal erase 'Manfred Made-Up' --reason 'Manfred made-up asked'", status: 65)
    #expect(said.contains("would stay in the record"), "\(said)")
    #expect(try holds("Manfred", shell))
    try shell.run("journal erase 'Manfred Made-Up' --reason 'asked to'")
    #expect(try !holds("Manfred", shell))
  }

  @Test func `says of a report that was published that a name in it was erased since`() throws {
    let shell = try shell(
      "journal match new 'Elm v Fir' --on 2026-05-24 -q",
      "journal append goal -m 12 --team Elm --player 'Anouk Made-Up' --again -q",
      "journal append final-whistle -q",
      "journal narrate --publish")
    let last = try shell.run("journal log | tail -1").output.prefix { $0 != " " }
    #expect(try shell.run("journal narrate --published \(last)").status == 0)
    try shell.run("journal erase 'Anouk Made-Up' --reason 'asked to'")
    let said = try shell.run("journal narrate --published \(last)")
    #expect(said.status != 0 && said.error.contains("erased"), "\(said.output)\(said.error)")
  }

  @Test func `can be exported and imported after a statement in a match was erased`() throws {
    let shell = try shell(
      "journal match new 'Elm v Fir' --on 2026-05-24 -q",
      "journal append note --text 'Anouk was in tears' -q",
      "journal append announcement --text 'Anouk, please come to the gate' -q",
      "journal erase e4 --reason 'asked to'", "journal erase e5 --reason 'asked to'")
    #expect(try !holds("Anouk", shell))
    try shell.run("journal export -o all.jsonl; mkdir other; cd other; journal init -q --private")
    let result = try shell.run("cd other && journal import ../all.jsonl -y && journal verify")
    #expect(result.status == 0, "\(result.error)")
    #expect(result.output.contains("7 events added"), "\(result.output)")
  }
}

/// Records that are taken in at other places than they had.
struct `An import of records with a gap` {
  @Test func `says from where on the places are others`() throws {
    let shell = try Shell.firstHalf()
    try shell.run("journal append note --text Rain -q; journal append note --text Sun -q")
    try shell.run("journal export | sed 7d > rest.jsonl; mkdir other; cd other; journal init -q")
    let result = try shell.run("cd other && journal import ../rest.jsonl -y")
    let said = result.error.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(said.contains("e8 of the file is e7 here"), "\(result.output)\(result.error)")
    try shell.run("journal export > all.jsonl; mkdir same; cd same; journal init -q")
    #expect(try shell.run("cd same && journal import ../all.jsonl -y").error.isEmpty)
  }
}
