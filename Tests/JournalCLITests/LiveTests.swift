import Foundation
import Testing

/// `journal live` as a process: in a pipe, on a terminal, beside another one, and killed.
struct `A live session` {
  /// The second leg of the quarter-final of January 2018, before its kick-off.
  private static func copa() throws -> Shell {
    let shell = try Shell()
    let made = try shell.run("sh \"$SESSIONS/live.sh\"")
    try #require(made.status == 0, "\(made.error)")
    return shell
  }

  private static func hasPrompt(_ terminal: Pseudoterminal) -> Bool {
    terminal.line.hasSuffix(" >")
  }

  // MARK: - In a pipe

  @Test func `logs the lines of a pipe without asking anything`() throws {
    let shell = try Self.copa()
    let lines = "ko\n32 g era\nw\nc boo h\nko\n47 g ben <luc\n55 g gab .h\n? po bea .fk\nw\n"
    let live = try shell.run("journal live", input: Array(lines.utf8))
    #expect(live.status == 0, "\(live.error)")
    #expect(!live.output.contains(" > "))
    #expect(live.output.contains("32'     GOAL Leganés, Eraso"))
    #expect(
      live.output.contains("Tie: Leganés through on away goals as it stands, 2-2 on aggregate."))
    #expect(live.error.contains("9 events logged for rma-leg. Everything is saved."))
    let status = try shell.run("journal status").output
    #expect(status.contains("Real Madrid 1-2 Leganés"))
    #expect(status.contains("Leganés through on away goals."))
  }

  @Test func `keeps what it does not understand, and says so`() throws {
    let shell = try Self.copa()
    let live = try shell.run("journal live", input: Array("ko\n12 g bezema\n13 g ben\n".utf8))
    #expect(live.status == 3)
    #expect(live.error.contains("journal: line 2: No player \"bezema\"."))
    #expect(live.error.contains("Kept as a note: e"))
    #expect(live.output.contains("GOAL Real Madrid, Benzema"))
    let log = try shell.run("journal log --type note").output
    #expect(log.contains("Note: ! 12 g bezema"))
    #expect(
      try shell.run("journal status").output.contains("Open: not understood, kept as a note: e"))
    let json = try shell.run("journal live --json", input: Array("14 g bezema\n".utf8))
    #expect(json.error.contains("\"code\":\"no-player\""))
  }

  @Test func `takes a last line without an end, and bytes that are no text`() throws {
    let shell = try Self.copa()
    let live = try shell.run("journal live", input: Array("ko\nn \u{e9}".utf8) + [0xff])
    #expect(live.status == 3, "\(live.error)")
    #expect(
      live.error.contains("line 2: There are bytes that are no UTF-8; they are read as \u{fffd}."))
    #expect(try shell.run("journal log --type note").output.contains("Note: é"))
  }

  @Test func `a goal is given again by VAR at its minute, and by nobody else`() throws {
    let shell = try Self.copa()
    try shell.run("journal live", input: Array("ko\n32 g era\n33 x off\n".utf8))
    let goal = try #require(
      try shell.run("journal log --type goal --match rma-leg").output.split(separator: " ").first)
    let wrong = try shell.run("journal correct \(goal) --restore -m 35")
    #expect(wrong.status == 64 && wrong.error.contains("nobody but VAR"), "\(wrong.error)")
    let given = try shell.run("journal correct \(goal) --restore -m 35 --ruled-by VAR")
    #expect(given.status == 0, "\(given.error)")
    for (minute, score) in [("32", "0-1"), ("34", "0-0"), ("35", "0-1")] {
      let status = try shell.run("journal status --at \(minute)").output
      #expect(status.contains("Real Madrid \(score) Leganés"), "\(status)")
    }
    let shown = "35'     VAR: overturned, GOAL GIVEN: \(goal) Eraso 32'"
    #expect(try shell.run("journal replay").output.contains(shown))
  }

  // MARK: - On a terminal

  @Test func `a question about the keys keeps the line that was asked about`() throws {
    let shell = try Self.copa()
    let ana = try Pseudoterminal(shell, "journal live --as ana", columns: 40)
    try ana.wait("the prompt", until: Self.hasPrompt)
    ana.type("ko\r")
    try ana.wait("the clock") { $0.line.hasPrefix("RMA 0-0 LEG") }
    ana.type("g bezema\r")
    try ana.wait("the question") { $0.line == "  Benzema? [Y/!/word]" }
    ana.type("?\r")
    try ana.wait("the keys") { terminal in
      terminal.screen.contains { $0.contains("Enter         how it stands") }
        && terminal.line == "  Benzema? [Y/!/word]"
    }
    ana.type("g benzema\r")
    try ana.wait("the goal") { $0.line.hasPrefix("RMA 1-0 LEG") }
    #expect(ana.screen.contains("  Instead of: g bezema"))
    ana.type("\u{4}")
    #expect(try ana.finish() == 0)
    #expect(!(try shell.run("journal log").output.contains("bezema")))
  }

  @Test func `shows what another recorder logs meanwhile`() throws {
    let shell = try Self.copa()
    let ana = try Pseudoterminal(shell, "journal live --as ana")
    try ana.wait("ana's prompt", until: Self.hasPrompt)
    let bea = try Pseudoterminal(shell, "journal live --as bea")
    try bea.wait("bea's prompt", until: Self.hasPrompt)
    ana.type("-31 ko\r")
    try ana.wait("the clock") { $0.line == "RMA 0-0 LEG  32'  agg 1-0, RMA ahead >" }
    try bea.wait("ana's kick-off") { $0.screen.contains { $0.contains("Kick-off (ana)") } }
    bea.type("g era\r")
    try bea.wait("the goal") { $0.screen.contains { $0.contains("GOAL Leganés, Eraso  ") } }
    try ana.wait("bea's goal") { terminal in
      terminal.screen.contains { $0.contains("GOAL Leganés, Eraso (bea)") }
        && terminal.line.hasPrefix("RMA 0-1 LEG")
    }
    ana.type("\u{4}")
    bea.type("\u{4}")
    #expect(try ana.finish() == 0)
    #expect(try bea.finish() == 0)
    let goals = try shell.run("journal log --type goal").output
    #expect(goals.split(separator: "\n").count == 1)
  }

  @Test func `a line that is being typed survives what comes meanwhile`() throws {
    let shell = try Self.copa()
    let ana = try Pseudoterminal(shell, "journal live --as ana")
    try ana.wait("the prompt", until: Self.hasPrompt)
    ana.type("n rain from the n")
    try ana.wait("the start") { $0.line.hasSuffix("n rain from the n") }
    try shell.run("journal append note --text 'ball behind' --as bea")
    try ana.wait("bea's note") { terminal in
      terminal.screen.contains { $0.contains("Note: ball behind (bea)") }
    }
    try ana.wait("the start again") { $0.line.hasSuffix("n rain from the n") }
    ana.type("orth\r")
    try ana.wait("the note") { $0.screen.contains { $0.contains("Note: rain from the north") } }
    ana.type("\u{4}")
    #expect(try ana.finish() == 0)
  }

  @Test func `keys that are pressed ahead of the prompt are taken one line after the other`() throws
  {
    let shell = try Self.copa()
    let ana = try Pseudoterminal(shell, "journal live --as ana")
    try ana.wait("the prompt", until: Self.hasPrompt)
    ana.type("n first\rn second\rn third\r\u{4}")
    #expect(try ana.finish() == 0)
    #expect(ana.screen.contains { $0.contains("3 events logged for rma-leg.") })
    let notes = try shell.run("journal log --type note --match rma-leg").output
    #expect(notes.split(separator: "\n").count == 3 && notes.contains("Note: third"))
  }

  @Test func `loses no line whose prompt had come back, whenever it is killed`() throws {
    let shell = try Self.copa()
    try shell.run("journal append kick-off")
    var acknowledged: [String] = []
    for round in 1...12 {
      let terminal = try Pseudoterminal(shell, "journal live --as ana")
      try terminal.wait("the prompt", until: Self.hasPrompt)
      for number in 1...(round % 4 + 1) {
        let (text, row) = ("n line \(round)-\(number)", terminal.row)
        terminal.type("\(text)\r")
        try terminal.wait("the prompt") { $0.row > row && Self.hasPrompt($0) }
        acknowledged.append("Note: line \(round)-\(number)")
      }
      // The next line is on its way when the power fails.
      terminal.type("n line \(round)-late\r")
      usleep(UInt32(round * 3000))
      terminal.kill()
    }
    let log = try shell.run("journal log --type note")
    for line in acknowledged { #expect(log.output.contains(line), "\(line) is lost") }
    #expect(try shell.run("journal verify").status == 0)
  }

  @Test func `an interruption drops the line that is being typed, and nothing else`() throws {
    let shell = try Self.copa()
    let ana = try Pseudoterminal(shell, "journal live")
    try ana.wait("the prompt", until: Self.hasPrompt)
    ana.type("n kept\r")
    try ana.wait("the note") {
      $0.screen.contains { $0.contains("Note: kept") } && Self.hasPrompt($0)
    }
    ana.type("n half a li")
    try ana.wait("the start") { $0.line.hasSuffix("n half a li") }
    ana.interrupt()
    try ana.wait("how to leave") { terminal in
      terminal.screen.contains(
        "  Nothing logged. The up arrow brings it back. ^C again or ^D leaves.")
        && Self.hasPrompt(terminal)
    }
    // The arrow key brings the line back, to be finished.
    ana.type("\u{1b}[A")
    try ana.wait("the line") { $0.line.hasSuffix("n half a li") }
    ana.type("ne\r")
    try ana.wait("the line") {
      $0.screen.contains { $0.contains("Note: half a line") } && Self.hasPrompt($0)
    }
    ana.interrupt()
    #expect(try ana.finish() == 0)
    #expect(ana.screen.contains("2 events logged for rma-leg. Everything is saved."))
    let log = try shell.run("journal log --type note").output
    #expect(log.split(separator: "\n").count == 2)
  }

  @Test func `goes on with the half-typed line after it was stopped`() throws {
    let shell = try Self.copa()
    let ana = try Pseudoterminal(shell, "journal live")
    try ana.wait("the prompt", until: Self.hasPrompt)
    ana.type("n half a li")
    try ana.wait("the start") { $0.line.hasSuffix("n half a li") }
    let row = ana.row
    ana.suspend()
    try ana.wait("the line again") { $0.row > row && $0.line.hasSuffix("> n half a li") }
    // Each key shows once, and the arrow moves in the line.
    ana.type("ne\u{1b}[D\u{1b}[DX\r")
    try ana.wait("the note") {
      $0.screen.contains { $0.contains("Note: half a liXne") } && Self.hasPrompt($0)
    }
    ana.kill()
  }

  @Test func `an interruption at a question keeps its line as a note`() throws {
    let shell = try Self.copa()
    let ana = try Pseudoterminal(shell, "journal live")
    try ana.wait("the prompt", until: Self.hasPrompt)
    ana.type("ko\r")
    try ana.wait("the kick-off") {
      $0.screen.contains { $0.contains("Kick-off") } && Self.hasPrompt($0)
    }
    ana.type("g bezema\r")
    try ana.wait("the question") { $0.line.contains("Benzema?") }
    ana.interrupt()
    try ana.wait("the note") { terminal in
      terminal.screen.contains { $0.contains("Kept as a note") } && Self.hasPrompt(terminal)
    }
    ana.type("n still here\r")
    try ana.wait("the next note") {
      $0.screen.contains { $0.contains("Note: still here") } && Self.hasPrompt($0)
    }
    ana.kill()
  }

  @Test func `asks again about the line that waited when it was killed`() throws {
    let shell = try Self.copa()
    try shell.run("journal append kick-off")
    let ana = try Pseudoterminal(shell, "journal live --as ana")
    try ana.wait("the prompt", until: Self.hasPrompt)
    ana.type("32 g bezema\r")
    try ana.wait("the question") { $0.line.contains("Benzema?") }
    ana.kill()
    let ben = try Pseudoterminal(shell, "journal live --as ben")
    try ben.wait("the prompt", until: Self.hasPrompt)
    #expect(!ben.screen.contains { $0.contains("bezema") })
    ben.kill()
    let again = try Pseudoterminal(shell, "journal live --as ana")
    try again.wait("the question") { $0.line.contains("Benzema?") }
    #expect(again.screen.contains("Not logged when the last session broke off: 32 g bezema"))
    again.type("\r")
    try again.wait("the goal") { terminal in
      terminal.screen.contains { $0.contains("32'     GOAL Real Madrid, Benzema") }
        && Self.hasPrompt(terminal)
    }
    again.kill()
    let third = try Pseudoterminal(shell, "journal live --as ana")
    try third.wait("the prompt", until: Self.hasPrompt)
    #expect(!third.screen.contains { $0.contains("broke off") })
    third.kill()
  }

  @Test func `leaves out a line that no event can hold, and goes on`() throws {
    let shell = try Self.copa()
    let long = "n " + String(repeating: "x", count: 70_000)
    let live = try shell.run("journal live", input: Array("ko\n\(long)\nn after\n".utf8))
    #expect(live.status == 3)
    #expect(live.error.contains("line 2: It has more than 65536 bytes"), "\(live.error)")
    let log = try shell.run("journal log --type note").output
    #expect(log.contains("Note: after") && !log.contains("xxxx"))
  }

  @Test func `a goal names the decision of VAR that took it, and the one that gave it`() throws {
    let shell = try Self.copa()
    try shell.run(
      "journal live --manual-clock",
      input: Array("ko\n32 g era\n33 v\n34 v -\n36 v +\n".utf8))
    let goal = try #require(
      try shell.run("journal log --type goal --match rma-leg").output.split(separator: " ").first)
    let shown = try shell.run("journal show \(goal)").output
    #expect(shown.contains("struck out e"), "\(shown)")
    #expect(shown.contains("given      e"), "\(shown)")
    let replay = try shell.run("journal replay").output
    #expect(replay.contains("VAR: stands after all, GOAL GIVEN: \(goal) Eraso 32'"), "\(replay)")
    let refused = try shell.run("journal config set live.keys.hg 'zzz .h'")
    #expect(refused.status == 64 && refused.error.contains("begin with a code of live"))
  }

  @Test func `is watched in as many columns as the terminal has by now`() throws {
    let shell = try Self.copa()
    try shell.run(
      "journal live", input: Array("ko\n31 g era\n33 n rain from the north, and a wind\n".utf8))
    let watch = try Pseudoterminal(shell, "journal watch", columns: 80)
    try watch.wait("the note") { terminal in
      terminal.screen.contains { $0.contains("Note: rain from the north, and a wind") }
    }
    watch.resize(columns: 40)
    try watch.wait("the note on two lines") { terminal in
      terminal.screen.contains { $0.hasSuffix("Note: rain from the   0-1") }
        && terminal.screen.contains("             north, and a wind")
    }
    #expect(watch.screen.allSatisfy { $0.count <= 40 }, "\(watch.screen)")
    watch.resize(columns: 40, rows: 4)
    try watch.wait("fewer rows") { !$0.screen.contains { $0.contains("Kick-off") } }
    watch.kill()
  }

  @Test func `takes a goal away that was logged a minute before the clock`() throws {
    let shell = try Self.copa()
    try shell.run("journal live", input: Array("ko\n2 g era\nv\nv -\n5 y h7\n".utf8))
    let status = try shell.run("journal status").output
    #expect(status.contains("Real Madrid 0-0 Leganés"), "\(status)")
  }

  @Test func `goes on in as many columns as the terminal has by now`() throws {
    let shell = try Self.copa()
    let ana = try Pseudoterminal(shell, "journal live", columns: 100)
    try ana.wait("the prompt", until: Self.hasPrompt)
    ana.type("-20 ko\r")
    try ana.wait("the kick-off") { $0.screen.contains { $0.contains("Kick-off") } }
    try ana.wait("the prompt", until: Self.hasPrompt)
    ana.type("n rain from the north, hail")
    try ana.wait("the line so far") { $0.line.hasSuffix("rain from the north, hail") }
    ana.resize(columns: 40)
    try ana.wait("the line on two rows") { terminal in
      terminal.screen.suffix(2).joined().hasSuffix("n rain from the north, hail")
        && terminal.screen.suffix(2).allSatisfy { $0.count <= 40 && !$0.isEmpty }
    }
    ana.type(", and a wind that bends the flags\r")
    try ana.wait("the note on two lines") { terminal in
      terminal.screen.contains { $0.contains("Note: rain from the") && $0.count <= 40 }
    }
    let log = try shell.run("journal log --type note").output
    #expect(log.contains("rain from the north, hail, and a wind that bends"))
    ana.kill()
  }

  @Test func `a substitute whom the line-up forgot is put on the bench with one key`() throws {
    let shell = try Self.copa()
    try shell.run(
      """
      journal match lineup home -q "Casilla; Theo; Nacho; Ramos; Achraf; Llorente; Isco; Kovačić;
        Asensio; Lucas Vázquez; Benzema; bench: Carvajal; Modrić"
      """)
    let ana = try Pseudoterminal(shell, "journal live")
    try ana.wait("the prompt", until: Self.hasPrompt)
    ana.type("-30 ko\r")
    try ana.wait("the clock") { $0.line.hasPrefix("RMA 0-0 LEG  31'") }
    ana.type("s h +Mayoral Isco\r")
    try ana.wait("the offer") { $0.line.hasPrefix("  Onto the bench of Real Madrid? [Y") }
    ana.type("\r")
    try ana.wait("the change") { terminal in
      terminal.screen.contains { $0.contains("Sub Real Madrid, Mayoral for Isco") }
        && Self.hasPrompt(terminal)
    }
    ana.type("\u{4}")
    #expect(try ana.finish() == 0)
    let shown = try shell.run("journal match show").output
    #expect(shown.contains("Bench: Carvajal, Modrić") && shown.contains("Mayoral"))
    let people = try shell.run("journal export jsonl").output.split(separator: "\n")
      .filter { $0.contains("\"person-registered\"") && $0.contains("Mayoral") }
    #expect(people.count == 1, "registered once: \(people)")
  }

  /// No signal comes: the terminal is not the one that controls the program.
  @Test func `ends when its terminal is gone, and loses nothing`() throws {
    let shell = try Self.copa()
    let terminal = try Pseudoterminal(shell, "journal live")
    try terminal.wait("the prompt", until: Self.hasPrompt)
    let row = terminal.row
    terminal.type("ko\r")
    try terminal.wait("the prompt") { $0.row > row && Self.hasPrompt($0) }
    terminal.type("n half a li")
    terminal.hangUp()
    let log = try shell.run("journal log").output
    #expect(log.contains("Kick-off") && !log.contains("half a li"))
  }

  /// The system's editor marks the end of a line in a place that it frees beyond 1,024 bytes.
  @Test(arguments: [("ü", 1030), ("é", 2000), ("明", 1500), ("x", 4500)])
  func `takes a line as long as it is typed`(letter: String, count: Int) throws {
    let shell = try Self.copa()
    try shell.run("journal append kick-off")
    let terminal = try Pseudoterminal(shell, "journal live")
    try terminal.wait("the prompt", until: Self.hasPrompt)
    let text = String(repeating: letter, count: count)
    terminal.type("n \(text)\r")
    try terminal.wait("the note") { $0.screen.contains { $0.contains("Note: \(letter)") } }
    try terminal.wait("the prompt", until: Self.hasPrompt)
    terminal.type("\u{4}")
    #expect(try terminal.finish() == 0)
    #expect(try shell.run("journal log --json --type note").output.contains(text))
  }

  // MARK: - A pager

  @Test func `is read in a pager on a terminal, and nowhere else`() throws {
    let shell = try Self.copa()
    try shell.run("journal append kick-off")
    let pager = "JOURNAL_PAGER='sed s/^/PAGED:/'"
    let paged = try Pseudoterminal(shell, "env \(pager) journal replay")
    #expect(try paged.finish() == 0)
    #expect(paged.screen.contains { $0.hasPrefix("PAGED:e") && $0.contains("Kick-off") })
    for command in [
      "env \(pager) journal replay --no-pager", "env JOURNAL_PAGER=none journal replay",
    ] {
      let plain = try Pseudoterminal(shell, command)
      #expect(try plain.finish() == 0)
      #expect(plain.screen.contains { $0.hasPrefix("e") && $0.contains("Kick-off") }, "\(command)")
    }
    let piped = try shell.run("\(pager) journal replay").output
    #expect(!piped.contains("PAGED") && piped.contains("Kick-off"))
    // Who leaves the pager early has read enough.
    let left = try Pseudoterminal(shell, "env JOURNAL_PAGER='head -1' journal events")
    #expect(try left.finish() == 0)
  }

  // MARK: - Watching

  @Test func `is watched in a pipe until the match is over`() throws {
    let shell = try Self.copa()
    let lines = "ko\n32 g era\nw\nko\n47 g ben\n55 g gab\nw\n"
    let both = """
      journal watch --from e1 --type goal --until FT > watched.jsonl & watcher=$!
      journal live > live.txt
      wait $watcher
      """
    let run = try shell.run("cat > lines; (\(both)) < lines", input: Array(lines.utf8))
    #expect(run.status == 0, "\(run.error)")
    let watched = try #require(shell.contents("watched.jsonl"))
    let goals = String(decoding: watched, as: UTF8.self).split(separator: "\n")
    #expect(goals.count == 3)
    #expect(goals.allSatisfy { $0.hasPrefix("{") && $0.contains("\"type\":\"goal\"") })
    #expect(goals.last?.contains("\"text\":\"GOAL Leganés, Gabriel Pires\"") == true)
  }

  @Test func `is not drawn once for each of many lines that come at once`() throws {
    let shell = try Self.copa()
    try shell.run("journal live", input: Array("ko\n".utf8))
    let watch = try Pseudoterminal(shell, "journal watch")
    try watch.wait("the kick-off") { $0.screen.contains { $0.contains("Kick-off") } }
    let lines = (1...200).map {
      #"{"type":"observation","at":{"minute":5},"data":{"text":"line \#($0) of many"}}"# + "\n"
    }.joined()
    let run = try shell.run("journal append -", input: Array(lines.utf8))
    try #require(run.status == 0, "\(run.error)")
    try watch.wait("the newest line") { $0.screen.contains { $0.contains("line 200 of many") } }
    watch.kill()
    let drawings = watch.printed.joined(separator: "\n").components(
      separatedBy: "\u{1b}[H\u{1b}[2J")
    #expect(drawings.count < 50, "\(drawings.count)")
  }

  @Test func `is watched on as many rows as there are`() throws {
    let shell = try Self.copa()
    let lines = "ko\n" + (1...12).map { "n line \($0)\n" }.joined()
    try shell.run("journal live", input: Array(lines.utf8))
    let watch = try Pseudoterminal(shell, "env LINES=8 journal watch")
    try watch.wait("the newest line") { $0.screen.contains { $0.contains("line 12") } }
    #expect(watch.screen.first?.hasPrefix("RMA 0-0 LEG") == true)
    #expect(!watch.screen.contains { $0.contains("line 1 ") || $0.hasSuffix("line 2") })
    #expect(watch.row < 8)
  }

  @Test func `is closed with its open questions told`() throws {
    let shell = try Self.copa()
    try shell.run("journal live", input: Array("ko\ng a\nw\nko\nw\nw\n".utf8))
    let closed = try shell.run("journal match close")
    #expect(closed.status == 0, "\(closed.error)")
    #expect(closed.error.contains("note: Open: no scorer for"))
    let told = try Pseudoterminal(shell, "journal live")
    try told.wait("the state of the record") { $0.screen.contains { $0.contains("is closed") } }
  }

  @Test func `is watched on a terminal that is drawn anew`() throws {
    let shell = try Self.copa()
    let watch = try Pseudoterminal(shell, "journal watch --until FT")
    try watch.wait("the teams") { $0.screen.first?.hasPrefix("RMA v LEG") == true }
    try shell.run("journal live", input: Array("ko\n32 g era\n".utf8))
    try watch.wait("the goal") { terminal in
      terminal.screen.first?.hasPrefix("RMA 0-1 LEG 32'") == true
        && terminal.screen.contains { $0.contains("GOAL Leganés, Eraso") }
    }
    try shell.run("journal live", input: Array("w\nko\nw\n".utf8))
    #expect(try watch.finish() == 0)
  }
}
