import Foundation
import Testing

/// What is printed on a telephone, on a terminal as it always was, and on a wide one.
struct `On a screen of some columns` {
  static let widths = [40, 80, 120]

  /// The columns of a text that holds letters, and ideographs of two columns.
  private static func columns(_ text: String) -> Int {
    text.reduce(0) {
      $0 + (("\u{2E80}"..."\u{FFEF}").contains($1.unicodeScalars.first ?? " ") ? 2 : 1)
    }
  }

  private static func words(_ lines: [String]) -> [Substring] {
    lines.flatMap { $0.split(separator: " ") }
  }

  /// What a command prints on a terminal.
  private static func printed(_ shell: Shell, _ command: String, _ columns: Int) throws -> [String]
  {
    let terminal = try Pseudoterminal(shell, command, columns: columns)
    let status = try terminal.finish()
    #expect(status == 0, "\(command): \(terminal.printed.joined(separator: "\n"))")
    return terminal.printed
  }

  private static func expectRoom(_ lines: [String], _ width: Int, _ command: String) {
    for line in lines {
      // A word that is longer than the screen is left whole.
      let isOneWord = line.split(separator: " ").count < 2 || line.contains("{\"")
      #expect(Self.columns(line) <= width || isOneWord, "\(command): \(line)")
    }
  }

  @Test func `every help page fits, and says the same`() throws {
    let shell = try Shell()
    for name in try Commands.all.get() + ["append goal", "append line-up"] {
      let command = "journal \(name) --help"
      let pages = try Self.widths.map { try Self.printed(shell, command, $0) }
      for (page, width) in zip(pages, Self.widths) { Self.expectRoom(page, width, command) }
      #expect(Set(pages.map(Self.words)).count == 1, "\(command)")
    }
    #expect(
      try Self.printed(shell, "journal live --help", 40).joined(separator: "\n").contains(
        """
          --lag <lag>
              How many seconds after something
              happens you type it; else
        """))
  }

  @Test(arguments: [
    "status", "replay", "replay --all", "log", "show e57", "show e57 --history", "audit",
    "audit copa-qf", "tie copa-qf --swing", "tie list", "match show", "match list", "verify",
    "doctor",
    "narrate", "narrate --cite", "narrate --explain 3", "events",
    "rules explain copa-del-rey-2017-18",
    "rules show copa-del-rey-2017-18", "query", "query 'SELECT * FROM goals'", "scorers",
    "events goal",
    "help", "rules list", "status --at 50",
  ])
  func `the tie of the demo fits`(command: String) throws {
    let shell = try Shell()
    try shell.run("journal demo here --quiet")
    for width in Self.widths {
      let line = "journal \(command) -J here/journal.db"
      let lines = try Self.printed(shell, command == "help" ? "journal help" : line, width)
      Self.expectRoom(lines, width, command)
      #expect(!lines.contains { $0.contains("\u{2026}") }, "\(command) at \(width) is cut")
    }
  }

  /// A made-up group with long names, one of them wide.
  private static func group() throws -> Shell {
    let shell = try Shell()
    try shell.write(names, to: "names.sh")
    let made = try shell.run("cp \"$SESSIONS/spring-cup.json\" . && sh names.sh")
    try #require(made.status == 0, "\(made.error)")
    return shell
  }

  private static let long = "Society of the Friends of the Round Ball"
  private static let names = """
    set -e
    journal init -q
    journal rules use --file spring-cup.json --competition spring-cup --season 2026 -q
    new() { journal match new "$1" --competition spring-cup --on "2026-05-$2" -q; }
    new "\(long) 1-1 Cedar" 02
    new "横浜 3-0 Dogwood (浦和 12', 浦和 30', 浦和 77')" 02
    new "\(long) 2-0 横浜" 09
    new "Dogwood 1-1 Cedar" 09
    """

  @Test func `a table leaves figures out where it must, and says so`() throws {
    let shell = try Self.group()
    let wide = try Self.printed(shell, "journal table spring-cup", 120)
    #expect(wide.contains { $0.contains("GF") && $0.contains("Pts") })
    let narrow = try Self.printed(shell, "journal table spring-cup", 40)
    Self.expectRoom(narrow, 40, "table")
    #expect(narrow.contains { $0.contains("  GD  Pts") && !$0.contains("GF") }, "\(narrow)")
    #expect(
      narrow.joined(separator: " ").split(separator: " ").joined(separator: " ")
        .contains("Left out, for want of columns: W, D, L, GF, GA."))
    #expect(Self.words(narrow).filter { Self.long.contains($0) }.count >= 8, "the name is whole")
    // The points stand in one column, whatever the width of the name's characters.
    let ends = narrow.filter { $0.hasPrefix(" ") && $0.contains(/[+-]\d+ +\d+$/) }.map(Self.columns)
    #expect(ends.count >= 3 && Set(ends).count == 1, "\(narrow)")
  }

  @Test func `form and scorers stand below each other where they must`() throws {
    let shell = try Self.group()
    for command in [
      "form spring-cup", "scorers spring-cup", "table spring-cup --outlook --explain",
    ] {
      for width in Self.widths {
        let lines = try Self.printed(shell, "journal \(command)", width)
        Self.expectRoom(lines, width, command)
        let text = lines.joined(separator: " ").split(separator: " ").joined(separator: " ")
        #expect(text.contains(command.hasPrefix("scorers") ? "浦和" : Self.long), "\(lines)")
      }
    }
  }

  @Test func `in a pipe a match is a line, however long its names are`() throws {
    let shell = try Self.group()
    let lines = try shell.run("COLUMNS=40 journal match list").output.split(separator: "\n")
    #expect(lines.count == 4)
    #expect(lines[0].contains("\(Self.long) 1-1 Cedar"))
  }

  @Test func `an error for a program is one line, as wide as it is`() throws {
    let shell = try Shell()
    let terminal = try Pseudoterminal(shell, "journal match nwe --json", columns: 40)
    #expect(try terminal.finish() == 64)
    let lines = terminal.printed.filter { !$0.isEmpty }
    #expect(lines.count == 1 && lines[0].hasPrefix("{\"error\":{"), "\(lines)")
  }
}
