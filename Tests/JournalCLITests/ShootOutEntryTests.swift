import Foundation
import Testing

/// A shoot-out typed kick by kick.
struct `A shoot-out that is typed` {
  /// Spain v Italy, 22 June 2008, after 120 minutes without a goal: Spain won 4-2 and kicked first.
  private static func quarterFinal(tie: Bool = false) throws -> Shell {
    let shell = try Shell()
    let made = try shell.run(
      """
      set -e
      journal init -q
      journal rules use copa-del-rey-2021-22 --competition cup -q
      journal match new 'Spain v Italy' --on 2008-06-22 \(tie ? "--tie cup-f" : "") -q
      for type in kick-off half-time second-half full-time extra-time extra-time-half-time \
        extra-time-second-half extra-time-end; do journal append $type -q; done
      """)
    try #require(made.status == 0, "\(made.error)")
    return shell
  }

  private static func kick(_ team: String, _ outcome: String, _ more: String = "") -> String {
    "journal append kick -t \(team) --outcome \(outcome) \(more)"
  }

  @Test func `needs no numbers`() throws {
    let shell = try Self.quarterFinal()
    try shell.run("journal append shoot-out -q")
    let course = [
      ("home", "scored"), ("away", "scored"), ("home", "scored"), ("away", "saved"),
      ("home", "scored"), ("away", "scored"), ("home", "saved"), ("away", "saved"),
      ("home", "scored"),
    ]
    var said = ""
    for (team, outcome) in course {
      let before = try shell.run("journal audit spain-italy-2008-06-22").output
      #expect(before.contains(" so far."), "\(before)")
      let kick = try shell.run(Self.kick(team, outcome))
      #expect(kick.status == 0 && kick.error.isEmpty, "\(kick.error)")
      said += kick.output
    }
    #expect(said.contains("Kick 4 Italy, saved"))
    #expect(said.contains("Kick 5 Spain, scored"))
    #expect(try shell.run("journal status").output.contains("Spain 0-0 Italy (4-2 on penalties)"))
    let result = try shell.run("journal audit spain-italy-2008-06-22").output
    #expect(result.hasPrefix("Spain 0-0 Italy (4-2 on penalties), after extra time."), "\(result)")
    let more = try shell.refused(Self.kick("away", "scored"), status: 65)
    #expect(more.contains("Spain had already won the shoot-out 4-2."))
    #expect(more.contains("--late"))
    let end = try shell.run("journal append shoot-out-end")
    #expect(end.status == 0 && end.error.isEmpty)
    let late = try shell.run(Self.kick("away", "scored", "--late"))
    #expect(late.status == 0)
    #expect(late.error.contains("note: Spain had already won the shoot-out 4-2."))
    let help = try shell.run("journal append kick --help").output
    #expect(help.contains("  --kick") && !help.contains("* --kick"))
  }

  /// The course of the shoot-out of 2008 (uefa.com): Villa, Grosso, Cazorla, De Rossi (saved), Senna,
  /// Camoranesi, Güiza (saved), Di Natale (saved), Fàbregas.
  private static let score2008 = ["1-0", "1-1", "2-1", "2-1", "3-1", "3-2", "3-2", "3-2", "4-2"]

  @Test func `shows the kicks beside the score in every line`() throws {
    let shell = try Self.quarterFinal()
    // Whoever types knows no more than in or out, and whose kick was the first.
    let live = try shell.run(
      "journal live", input: Array("ko so\n1 h\n1\n1\n0\n1\n1\n0\n0\n1\n".utf8))
    #expect(live.status == 0, "\(live.error)")
    for output in [live.output, try shell.run("journal replay").output] {
      let kicks = output.split(separator: "\n").filter { $0.contains("Kick ") }
      #expect(kicks.map { $0.suffix(9) } == Self.score2008.map { "0-0 (\($0))" }, "\(output)")
      #expect(
        output.split(separator: "\n").contains {
          $0.contains("End of the shoot-out") && $0.hasSuffix("0-0 (4-2)")
        })
      #expect(
        output.split(separator: "\n").contains { $0.contains("Full-time") && $0.hasSuffix("  0-0") }
          || output == live.output)
    }
    let json = try shell.run("journal replay --json").output
    #expect(json.contains("\"shootOut\":[4,2]"))
    let watched = try shell.run("journal watch --from e1 --type kick --until FT").output
    #expect(watched.split(separator: "\n").last?.contains("\"shootOut\":[4,2]") == true)
    // A kick that is taken back counts no more; the next one has its turn.
    try shell.run("journal undo && journal undo")
    let last = try shell.run("journal replay").output.split(separator: "\n").last {
      $0.contains("Kick ")
    }
    #expect(last?.hasSuffix("0-0 (3-2)") == true, "\(last ?? "")")
  }

  @Test func `says whose kick is next`() throws {
    let shell = try Self.quarterFinal()
    let terminal = try Pseudoterminal(shell, "journal live")
    try terminal.wait("the prompt") { $0.line.hasSuffix(">") }
    for (typed, prompt) in [
      ("ko so", "SPA 0-0 ITA  SO  >"), ("1 h", "SPA 0-0 ITA (1-0 pens)  SO   ITA to kick >"),
      ("1", "SPA 0-0 ITA (1-1 pens)  SO   SPA to kick >"),
      ("1", "SPA 0-0 ITA (2-1 pens)  SO   ITA to kick >"),
      ("u", "SPA 0-0 ITA (1-1 pens)  SO   SPA to kick >"),
    ] {
      terminal.type("\(typed)\r")
      try terminal.wait(prompt) { $0.line == prompt }
    }
    terminal.type("\u{4}")
    #expect(try terminal.finish() == 0)
  }

  @Test func `takes a number that is given, and none that does not follow`() throws {
    let shell = try Self.quarterFinal()
    try shell.run("journal append shoot-out -q")
    #expect(try shell.run(Self.kick("home", "scored", "--kick 1")).status == 0)
    let third = try shell.refused(Self.kick("home", "scored", "--kick 3"), status: 65)
    #expect(third.contains("the next kick for Spain is number 2"))
    #expect(try shell.run(Self.kick("away", "retake")).output.contains("Kick 1 Italy"))
    #expect(try shell.run(Self.kick("away", "scored")).output.contains("Kick 1 Italy"))
  }

  @Test func `is noted where it ends level`() throws {
    let shell = try Self.quarterFinal()
    try shell.run("journal append shoot-out -q && \(Self.kick("home", "scored", "-q"))")
    try shell.run(Self.kick("away", "scored", "-q"))
    let end = try shell.run("journal append shoot-out-end")
    #expect(end.status == 0)
    #expect(end.error.contains("note: The shoot-out ends 1-1, but nobody has won it."))
  }

  @Test func `is missed where a tie ends without it`() throws {
    let shell = try Self.quarterFinal(tie: true)
    let end = try shell.run("journal append final-whistle")
    #expect(end.status == 0)
    let said = end.error.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(said.contains("note: The match ends, but cup-f is not decided: it needs a shoot-out."))
    let lone = try Self.quarterFinal()
    #expect(try lone.run("journal append final-whistle").error.isEmpty)
  }
}
