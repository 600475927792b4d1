import Foundation
import Testing

/// What the records office asks of a log: who wrote what when, and what rests on it.
struct `A log that is searched` {
  /// The demo, with a second recorder who corrects the scorer of e57 (Eraso 32').
  private func shell() throws -> Shell {
    let shell = try Shell()
    let made = try shell.run(
      """
      set -e
      journal demo -q
      journal correct e57 --player "Gabriel Pires" --reason "video" --by asha -q
      journal append note --text "The protocol is signed." --by asha -q
      """)
    try #require(made.status == 0, "\(made.error)")
    return shell
  }

  private func refs(_ output: String) -> [String] {
    output.split(separator: "\n").map { String($0.prefix { $0 != " " }) }
  }

  @Test func `shows what one recorder entered, and what came after an event`() throws {
    let shell = try shell()
    let all = refs(try shell.run("journal log").output)
    let news = Array(all.suffix(2))
    #expect(refs(try shell.run("journal log --by asha").output) == news)
    #expect(refs(try shell.run("journal log --since e90").output) == news)
    #expect(refs(try shell.run("journal log --by asha --reverse").output) == news.reversed())
    #expect(refs(try shell.run("journal log --by asha --type correction").output) == [news[0]])
  }

  @Test func `shows whom a person's events name, before and after a correction`() throws {
    let shell = try shell()
    let eraso = refs(try shell.run("journal log --player Eraso").output)
    let gabriel = refs(try shell.run("journal log --player 'Gabriel Pires'").output)
    // The goal is Eraso's as logged and Gabriel's as corrected; both see the correction.
    #expect(eraso.contains("e57") && eraso.contains("e91"), "\(eraso)")
    #expect(gabriel.contains("e57") && gabriel.contains("e63") && gabriel.contains("e91"))
    #expect(!eraso.contains("e63"))
  }

  @Test func `says when nothing is found, and is no error`() throws {
    let shell = try shell()
    let result = try shell.run("journal log --by nobody")
    #expect(result.status == 0 && result.output.isEmpty)
    #expect(result.error.contains("None of"), "\(result.error)")
    #expect(try shell.run("journal log --by nobody --json").output.contains(#""events":[]"#))
    _ = try shell.refused("journal log --player Pelé", status: 65)
    _ = try shell.refused("journal log --since yesterday-ish", status: 64)
  }

  @Test func `shows what rests on an event`() throws {
    let shell = try shell()
    let said = try shell.run("journal show e57 --history").output
    #expect(said.contains("What rests on it"), "\(said)")
    #expect(said.contains("copa-qf: "), "\(said)")
    let words = said.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("Without it: Real Madrid through, 2-1 on aggregate"), "\(said)")
    #expect(said.contains("e91"), "\(said)")
    let note = try shell.run("journal show e92 --history").output
    #expect(note.contains("Nothing rests on it"), "\(note)")
    let json = try shell.run("journal show e57 --history --json").output
    #expect(json.contains(#""dependents":{"#) && json.contains(#""counted":true"#), "\(json)")
    #expect(!(try shell.run("journal show e57 --json").output.contains("dependents")))
  }
}
