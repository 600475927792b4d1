import Foundation
import Testing

/// What a tribunal would ask of a journal, and must not be misled about.
struct `An inquiry` {
  private func words(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Made up: the quarter-final's second leg is awarded to Real Madrid.
  @Test func `sees in the swing of a tie that a match was awarded`() throws {
    let shell = try Shell.demo()
    try shell.run(
      "journal append result-awarded --score 3-0 --to rma --reason 'made up' --authority RFEF"
        + " --source letter -q")
    let svg = try shell.run("journal plot tie-swing copa-qf").output
    #expect(svg.contains("Awarded 3-0 (e92)"), "\(svg)")
    #expect(svg.contains("decision"))
    #expect(words(svg).contains("is drawn as it was played, then as e92 decided"))
    let text = words(try shell.run("journal plot tie-swing copa-qf --text").output)
    #expect(text.contains("Awarded 3-0 (e92)"), "\(text)")
  }

  @Test func `gets the answer of the checkpoint that it names, on paper and on the screen`() throws
  {
    let shell = try Shell.demo()
    try shell.run("journal key new desk.key > desk.pub; journal sign --key desk.key > then.note")
    try shell.run("journal correct e63 --strike offside --ruled-by VAR --late -q")
    let asked = try shell.run(
      "journal audit copa-qf --dossier then --checkpoint then.note --key desk.key")
    #expect(asked.output.hasPrefix("Leganés go through: 2-2 on aggregate"), "\(asked.output)")
    #expect(asked.error.contains("As of the checkpoint, after e90."), "\(asked.error)")
    let filed = String(decoding: try #require(shell.contents("then/answer.txt")), as: UTF8.self)
    #expect(asked.output.hasPrefix(filed.prefix { $0 != "\n" }))
    #expect(try shell.run("journal audit copa-qf").output.hasPrefix("Real Madrid go through"))
  }

  @Test func `is told what is wrong with what it typed`() throws {
    let shell = try Shell.demo()
    try shell.run("journal key new desk.key > desk.pub; chmod 600 desk.pub")
    let type = try shell.refused("journal log --type zzz", status: 65)
    #expect(type.contains("no type of event") && type.contains("goal"), "\(type)")
    let option = try shell.refused("journal tie copa-qf --on 2018-01-20", status: 64)
    #expect(option.contains("no option"), "\(option)")
    let file = try shell.refused("journal diff nothere.db", status: 66)
    #expect(words(file).contains("Name the file of a journal, or a time"), "\(file)")
    let key = try shell.refused(
      "journal audit copa-qf --receipt r --key desk.pub", status: 65)
    #expect(key.contains("public half"), "\(key)")
  }

  @Test func `reads who said what, and no newspaper as a clause`() throws {
    let shell = try Shell.demo()
    let audit = try shell.run("journal audit copa-qf").output
    #expect(audit.contains("Source: Irish Sun") && !audit.contains("Clause: Irish Sun"))
  }

  @Test func `finds that a source that tells a part agrees with the journal`() throws {
    let shell = try Shell.demo()
    let same = try shell.run("journal diff --source soccer.ru")
    #expect(same.status == 0, "\(same.output)\(same.error)")
    let other = try shell.run("journal diff --source TASS")
    #expect(other.status == 1 && other.output.contains("minute 32 -> 31"), "\(other.output)")
  }

  @Test func `is told whom an erasure found`() throws {
    let shell = try Shell()
    try shell.run(
      "journal init --private -q; journal match new \"Elm 1-0 Fir (Anouk Made-Up 12')\" "
        + "--on 2026-05-24 -q")
    let said = try shell.run("journal erase Anouk --reason 'asked to' --dry-run")
    #expect(said.error.contains("Found: Anouk Made-Up, Elm."), "\(said.error)\(said.output)")
  }

  @Test func `reads typed of what was typed years later`() throws {
    let shell = try Shell.demo()
    try shell.run("journal match new 'Ash v Elm' --on 2019-05-02 -q; journal append kick-off -q")
    try shell.run("journal append goal -m 3 --team Ash -q")
    let raw = try shell.run("journal log --jsonl --type goal").output
    #expect(raw.contains(#""via":"typed""#), "\(raw)")
  }
}
