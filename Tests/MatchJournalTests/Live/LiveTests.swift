import JournalCore
import JournalProjections
import JournalReading
import JournalRules
import JournalTesting
import MatchJournal
import Testing

/// What is typed while a match is on.
struct `At the touchline` {
  @Test func `the quarter-final of 24 January 2018 takes at most 65 keys`() async throws {
    let line = try await Touchline.copa()
    try await line.type("ko")
    try await line.type("g era", at: "32")
    try await line.type("w", at: "45+1")
    try await line.type("c boo h")
    try await line.type("ko")
    try await line.type("g ben <luc", at: "47")
    try await line.type("g gab .h", at: "55")
    try await line.type("? po bea .fk")
    try await line.type("w", at: "90+3")
    #expect(line.keys <= 65, "\(line.keys) keys")
    #expect(line.entries == 9)
    let match = try await line.match()
    #expect(match.scoreboard().value.total == Score(1, 2))
    #expect(match.scoreboard().value.halfTime == Score(0, 1))
    let goals = match.projection(GoalList.self).goals
    #expect(goals.map(\.minute) == [32, 47, 55])
    let scorers = goals.compactMap { match.history.names.person($0.person)?.text }
    #expect(scorers == ["eraso", "benzema", "gabriel-pires"])
    let header = try #require(match.stream.record(at: goals[2].position))
    #expect(header.draft.data["bodyPart"] == .string("head"))
    let tie = try #require(try await line.desk.look().tie)
    #expect(tie.verdict.winner.map { tie.title($0) } == "Leganés")
    #expect(tie.verdict.decidedBy == "away-goals")
    let crowd = try #require(match.stream.records.first { $0.event.name == "crowd" })
    #expect(crowd.draft.data["kind"] == .string("booing"))
    #expect(crowd.draft.data["by"] == .string("home"))
    #expect(crowd.envelope.at?.period == .halfTime)
    let shot = try #require(match.stream.records.first { $0.event.name == "shot" })
    #expect(shot.draft.data["situation"] == .string("free-kick"))
    #expect(shot.envelope.at?.minute == nil)
  }

  @Test func `a made-up cup final of 61 entries takes at most 600 keys`() async throws {
    let line = try await Touchline.final()
    let before = line.entries
    try await line.playFinal()
    #expect(line.entries - before >= 61)
    #expect(line.keys <= 600, "\(line.keys) keys")
    let match = try await line.match()
    let board = match.scoreboard().value
    // Ash 7, 23; a goal of Birch was struck out, then 41 and 80; 97 for Ash, 118 for Birch.
    #expect(board.regulation == Score(2, 2))
    #expect(board.total == Score(3, 3))
    #expect(board.shootOut == Score(4, 2))
    #expect(board.shootOutWinner() == .home)
    let squads = match.history.facts.reduce(into: Squads()) { $0.apply($1) }
    #expect(squads[.home].cameOn.count == 5)
    #expect(squads[.away].cameOn.count == 5)
    let tie = try #require(try await line.desk.look().tie)
    #expect(tie.verdict.state == .decided)
    #expect(tie.verdict.winner.map { tie.title($0) } == "Ash")
    #expect(match.clock.open == nil, "the shoot-out ends when it is decided")
  }

  // MARK: - The clock

  @Test func `the minute is that of the whistle, whoever opens the journal when`() async throws {
    let line = try await Touchline.copa()
    try await line.type("ko")
    line.clock.pass(minutes: 44, seconds: 59)
    #expect(try await line.type("po ben").first?.envelope.at?.minute == 45)
    line.clock.pass(seconds: 1)
    let stoppage = try await line.type("po ram").first?.envelope.at
    #expect(stoppage?.minute == 45 && stoppage?.added == 1)
    let other = Touchline(line.journal, line.desk.match, line.clock, as: "bea")
    line.clock.pass(minutes: 1)
    let theirs = try await other.type("po isc").first?.envelope.at
    #expect(theirs?.minute == 45 && theirs?.added == 2)
    #expect(theirs?.period == .firstHalf)
  }

  @Test func `a minute ago, a lag and a kick-off that was missed`() async throws {
    let line = try await Touchline.copa()
    try await line.type("-20 ko")
    #expect(try await line.type("g era").first?.envelope.at?.minute == 21)
    #expect(try await line.type("-3 po bea").first?.envelope.at?.minute == 18)
    #expect(try await line.type("19 y tito").first?.envelope.at?.minute == 19)
    let slow = LiveDesk(line.journal, at: line.desk.match, by: "ana", lag: 90)
    guard case .written(let outcome) = try await slow.enter("po ben", at: line.clock.read()) else {
      Issue.record("not written")
      return
    }
    #expect(outcome.records.first?.envelope.at?.minute == 19)
  }

  @Test func `no minute is made up where no clock can be right`() async throws {
    let line = try await Touchline.copa()
    try await line.type("ko")
    // Somebody types what happened long before: the clock of the whistle is no clock of the match.
    try await line.type("31 g era")
    let misreading = try await line.misread("po ben")
    #expect(misreading.refusal.code == "no-minute")
    try await line.type("33 po ben")
    // A whistle that was forgotten is no hour of stoppage time.
    let other = try await Touchline.copa()
    try await other.type("ko")
    other.clock.pass(minutes: 100)
    #expect(try await other.misread("g era").refusal.code == "no-minute")
  }

  @Test func `the whistle in added time has its minute, in every half`() async throws {
    let line = try await Touchline.final()
    let wanted = [
      ("45+2", 45, 2), ("90+6", 90, 6), ("105+1", 105, 1), ("120+3", 120, 3),
    ]
    for (minute, regular, added) in wanted {
      try await line.type("ko")
      let time = try #require(try await line.type("w", at: minute).first?.envelope.at)
      #expect(time.minute == regular && time.added == added, "\(minute): \(time.label)")
    }
    // One that goes at the end of the period has none, and a referee's early whistle either.
    let other = try await Touchline.copa()
    try await other.type("ko")
    #expect(try await other.type("w", at: "45").first?.envelope.at?.minute == nil)
    try await other.type("ko")
    let ago = try await other.type("-2 w", at: "90+5").first?.envelope.at
    #expect(ago?.minute == 90 && ago?.added == 3)
  }

  @Test func `an earlier line is amended by its number`() async throws {
    let line = try await Touchline.copa()
    try await line.type("ko")
    let goal = try #require(try await line.type("g era", at: "32").first)
    try await line.type("y tito", at: "40")
    try await line.type("e\(goal.position) = gab .h 31")
    let told = try await line.match()
    let now = told.stream.effective(try #require(told.stream.record(at: goal.position)))
    #expect(
      now.data["player"] == .string("gabriel-pires") && now.data["bodyPart"] == .string("head"))
    #expect(now.envelope.at?.minute == 31)
    try await line.type("e\(goal.position) =33")
    #expect(try await line.misread("e9999 = gab").refusal.code == "no-such-event")
    // Which event a word does not fit is said.
    try await line.type("w", at: "45")
    let whistle = try await line.misread("= gab")
    #expect(whistle.refusal.description.contains("the period end; another is named: e12 = ben."))
  }

  @Test func `what no rules ask for is offered where the score is level`() async throws {
    let line = try await Touchline.friendly()
    for text in ["ko", "w", "ko", "w"] { try await line.type(text) }
    // A whistle of a minute that is still to be played is not the final one.
    #expect(try await line.misread("105 w").refusal.code == "period-order")
    let extra = try await line.misread("ko")
    #expect(extra.offer == .line("ko et") && extra.question == "Extra time?")
    #expect(try await line.misread("1").offer == .first("ko so"))
    for text in ["ko et", "w", "ko", "w"] { try await line.type(text) }
    #expect(try await line.misread("1 villa").offer == .first("ko so"))
    for text in ["ko so", "1 h", "0", "1", "0", "1", "0"] { try await line.type(text) }
    let board = try await line.match().scoreboard().value
    #expect(board.shootOut == Score(3, 0) && board.shootOutWinner() == .home)
    // Where somebody leads, nothing is offered.
    let other = try await Touchline.friendly()
    for text in ["ko", "g h", "w", "ko", "w"] { try await other.type(text) }
    #expect(try await other.misread("ko").offer == nil)
  }

  @Test func `the whistle is no earlier than what is logged before it`() async throws {
    let line = try await Touchline.copa()
    try await line.type("ko")
    try await line.wait(until: "45+1")
    // Somebody else's clock is a minute ahead.
    try await line.type("45+2 po ben")
    #expect(try await line.type("w").first?.envelope.at?.added == 2)
  }

  @Test func `the whistle without a clock is no earlier than what is logged`() async throws {
    let line = try await Touchline.copa()
    // Everything is typed afterwards, which starts no clock.
    try await line.journal.append(
      try line.journal.drafts(
        for: EventEntry(
          form: try EventForm("kick-off"), author: Author(by: "ana", via: .typed)),
        in: try await line.match()))
    try await line.type("45+8 po ben")
    let whistle = try #require(try await line.type("w").first?.envelope.at)
    #expect(whistle.minute == 45 && whistle.added == 8)
  }

  @Test func `the whistle that a command logs takes its minute from a clock that runs`()
    async throws
  {
    let line = try await Touchline.copa()
    try await line.type("ko")
    try await line.wait(until: "45+4")
    let desk = Author(by: "desk", via: .live)
    let end = try await line.journal.record(
      "half-time", in: line.desk.match, by: desk)
    #expect(end.records.last?.envelope.at?.added == 4)
    // Where the kick-off was typed at a desk, no clock runs.
    let other = try await Touchline.copa()
    let typist = Author(by: "desk", via: .typed)
    try await other.journal.record("kick-off", in: other.desk.match, by: typist)
    other.clock.pass(minutes: 50)
    let silent = try await other.journal.record("half-time", in: other.desk.match, by: desk)
    #expect(silent.records.last?.envelope.at?.minute == nil)
  }

  // MARK: - What is read

  /// A desk that goes on from what it read sees what a fresh one reads.
  @Test func `goes on from the line before, and sees what the log holds`() async throws {
    let line = try await Touchline.final()
    let typed = [
      "ko", "g 9 <7", "y a4", "u", "uu", "g a9 .h", "= <a7", "x off", "v", "v +", "s h12 3",
      "n a note", "= another note", "po h10", "q h1: +\"we go on\"", "bench h 30 Zed", "w", "ko",
      "og h4",
      "r a6", "u", "w",
    ]
    for text in typed {
      line.clock.pass(minutes: 3)
      _ = try await line.desk.enter(text, at: line.clock.read())
      let kept = try await line.desk.look()
      let fresh = try await LiveDesk(line.journal, at: line.desk.match, by: "bea").look()
      #expect(
        kept.match.history.facts.map(\.kind) == fresh.match.history.facts.map(\.kind), "\(text)")
      #expect(
        kept.match.history.facts.map(\.position) == fresh.match.history.facts.map(\.position),
        "\(text)")
      #expect(kept.match.history.standing == fresh.match.history.standing, "\(text)")
      #expect(kept.match.stream.records == fresh.match.stream.records, "\(text)")
      #expect(kept.match.scoreboard().value == fresh.match.scoreboard().value, "\(text)")
      #expect(kept.tie?.verdict == fresh.tie?.verdict, "\(text)")
      let people = [kept, fresh].map { seen in
        seen.match.history.facts.map { seen.match.history.names.person($0.person)?.text }
      }
      #expect(people[0] == people[1], "\(text)")
    }
    #expect(try await line.match().stream.records.count > 20)
  }

  @Test func `what somebody else logs is seen, and what is registered too`() async throws {
    let line = try await Touchline.copa()
    try await line.type("ko")
    let other = Touchline(line.journal, line.desk.match, line.clock, as: "bea")
    line.clock.pass(minutes: 2)
    try await other.type("bench h Borja")
    try await line.type("s h borja isco")
    let goal = try #require(try await other.type("g borja").first)
    #expect(try await line.score() == Score(1, 0))
    #expect(goal.draft.data["player"] == .string("borja"))
  }

  // MARK: - Who

  @Test func `a substitute whom the line-up forgot is offered the bench`() async throws {
    let line = try await Touchline.copa()
    try await line.type("ko")
    line.clock.pass(minutes: 10)
    let misreading = try await line.misread("s h +Hakimi Isco")
    #expect(misreading.refusal.code == "not-on-bench")
    guard case .lines(let lines)? = misreading.offer else {
      Issue.record("no offer")
      return
    }
    #expect(lines == ["bench h Hakimi", "s h Hakimi Isco"])
    let before = try await line.match().stream.records.count
    for text in lines { try await line.type(text) }
    #expect(try await line.match().stream.records.count == before + 2)
    // So is a scorer who is in neither line-up.
    let scorer = try await line.misread("g a +Nobody")
    #expect(scorer.refusal.code == "scorer-not-named")
    #expect(scorer.offer == .lines(["bench a Nobody", "g a Nobody"]))
    // Who is there already is not put there again.
    #expect(try await line.misread("bench h Hakimi").refusal.code == "already-so")
    try await line.type("u")
  }

  @Test func `the same line-up twice is one line-up, and a coach is a person`() async throws {
    let line = try await Touchline.copa(withLineUps: false)
    let names =
      "1 Casilla; Theo; Nacho; Ramos; Achraf; Llorente; Isco; Kovačić; Asensio; Lucas; Benzema"
    func log(_ text: String, coach: String? = nil) async throws -> [Record] {
      let view = try await line.journal.view()
      let match = try await view.match(line.desk.match)
      let drafts = try line.journal.drafts(
        lineUp: text, of: "home", in: match, by: Author(by: "ana"), coach: coach)
      return try await line.journal.append(drafts).records
    }
    let first = try await log(names, coach: "Zinédine Zidane")
    let people = first.compactMap { record -> PersonRegistered? in
      if case .personRegistered(let person) = record.event { person } else { nil }
    }
    #expect(
      people.last
        == PersonRegistered(
          person: "zinedine-zidane", name: "Zinédine Zidane", team: "real-madrid", role: .coach))
    await #expect { try await log(names) } throws: { error in
      (error as? Refusal)?.code == "already-so"
    }
    await #expect { try await log(names, coach: "zinedine-zidane") } throws: { error in
      (error as? Refusal)?.code == "already-so"
    }
    // Another number is another line-up.
    #expect(try await log(names.replacing("1 Casilla", with: "13 Casilla")).count == 1)
  }

  @Test func `those on the pitch come first, and a substitute comes from the bench`() async throws {
    let line = try await Touchline.final()
    try await line.type("ko")
    let change = try #require(try await line.type("s h14 7", at: "20").first)
    #expect(change.draft.data["on"] == .string("ash-ned"))
    #expect(change.draft.data["off"] == .string("ash-gus"))
    // Seven of Ash is off: the only seven on the pitch is Birch's.
    let goal = try #require(try await line.type("g 7", at: "25").first)
    #expect(goal.draft.data["player"] == .string("birch-gus"))
    #expect(try await line.misread("g 9").refusal.code == "ambiguous-player")
    let named = try #require(try await line.type("g a9 <10", at: "30").first)
    #expect(named.draft.data["assist"] == .string("birch-jo"))
  }

  @Test(arguments: [
    ("g bra", "Brašanac"), ("g raul", "Raúl García"), ("g GABRIEL", "Gabriel Pires"),
    ("g vaz", "Lucas Vázquez"), ("g kov", "Kovačić"), ("og ram", "Ramos"), ("pk ben", "Benzema"),
  ])
  func `a name is any start of it, without its accents`(text: String, name: String) async throws {
    let line = try await Touchline.copa()
    try await line.type("ko")
    if name == "Raúl García" { try await line.type("s raul amr") }
    let records = try await line.type(text, at: "32")
    let match = try await line.match()
    let player = records.last?.draft.data["player"]?.string.flatMap { PersonSlug($0) }
    #expect(player.map { match.directory.title($0) } == name)
    if text.hasPrefix("og") { #expect(try await line.score() == Score(0, 1)) }
  }

  @Test func `a scorer whom nobody knows yet is asked for later`() async throws {
    let line = try await Touchline.copa()
    try await line.type("ko")
    let goal = try #require(try await line.type("g a", at: "32").first)
    #expect(goal.draft.data["player"] == nil)
    #expect(goal.draft.data["team"] == .string("leganes"))
    try await line.type("= era")
    let match = try await line.match()
    #expect(
      match.projection(GoalList.self).goals.first.flatMap {
        match.history.names.person($0.person)?.text
      } == "eraso")
    try await line.type("= <bea")
    try await line.type("= 31")
    try await line.type("= .h")
    let draft = try #require(try await line.match().stream.record(at: goal.position)).draft
    #expect(draft == goal.draft, "what was logged stays")
    let after = try await line.match()
    let shown = after.stream.effective(try #require(after.stream.record(at: goal.position)))
    #expect(shown.data["assist"] == .string("beauvue"))
    #expect(shown.data["bodyPart"] == .string("head"))
    #expect(shown.envelope.at?.minute == 31)
  }

  @Test func `whoever is in no line-up does not play`() async throws {
    let line = try await Touchline.copa()
    try await line.type("ko")
    let unknown = try await line.misread("g a Szymanowski").refusal
    #expect(unknown.code == "no-player" && unknown.hint?.contains("in the line-ups") == true)
    #expect(try await line.misread("g a +Szymanowski").refusal.reason.contains("neither line-up"))
    #expect(try await line.misread("q szy: no").refusal.hint?.contains("h +Name") == true)
  }

  @Test func `without line-ups a new player is new only if that is said`() async throws {
    let line = try await Touchline.copa(withLineUps: false)
    try await line.type("ko")
    let unknown = try await line.misread("g a Szymanowski").refusal
    #expect(unknown.code == "no-player" && unknown.hint?.contains("a +Name") == true)
    let records = try await line.type("g a +Szymanowski", at: "12")
    #expect(records.map(\.event.name) == ["person-registered", "goal"])
    #expect(
      try await line.type("y szy", at: "20").last?.draft.data["player"] == .string("szymanowski"))
  }

  @Test func `a name of several words needs no quotes`() async throws {
    let line = try await Touchline.copa()
    try await line.type("ko")
    let player = { (records: [Record]) in records.last?.draft.data["player"] }
    #expect(player(try await line.type("y el zhar", at: "12")) == .string("el-zhar"))
    #expect(player(try await line.type("y lucas vaz", at: "13")) == .string("lucas-vazquez"))
    let goal = try #require(try await line.type("g ben <lucas vazquez .h", at: "14").last)
    #expect(goal.draft.data["assist"] == .string("lucas-vazquez"))
    #expect(goal.draft.data["bodyPart"] == .string("head"))
    let other = try await Touchline.copa(withLineUps: false)
    try await other.type("ko")
    let records = try await other.type("y h +Edwin van der Sar time wasting", at: "20")
    guard case .personRegistered(let person)? = records.first?.event else {
      Issue.record("nobody new")
      return
    }
    #expect(person.name == "Edwin van der Sar")
    #expect(records.last?.draft.data["reason"] == .string("time wasting"))
    let quoted = try await other.type("y h +\"José\" Protest", at: "21")
    guard case .personRegistered(let second)? = quoted.first?.event else {
      Issue.record("nobody new")
      return
    }
    #expect(second.name == "José")
    for (text, name, said) in [
      ("q h +Jürgen Klopp: I am happy", "Jürgen Klopp", "I am happy"),
      ("q a +Zidane I am not", "Zidane", "I am not"),
    ] {
      let quote = try await other.type(text)
      let speakers = quote.compactMap { record -> String? in
        guard case .personRegistered(let person) = record.event else { return nil }
        return person.name
      }
      #expect(speakers == [name])
      #expect(quote.last.map { "\($0.draft.data["text"] ?? .null)".contains(said) } == true)
    }
  }

  // MARK: - Lines that are not understood

  @Test func `a slip of the pen is told with what was meant`() async throws {
    let line = try await Touchline.copa()
    try await line.type("ko")
    let player = try await line.misread("g bezema <luc")
    #expect(player.question == "Benzema?")
    #expect(player.offer == .line("g benzema <luc"))
    #expect(player.line.replacing(try #require(player.word), with: "ben") == "g ben <luc")
    let how = try await line.misread("g gab .haed")
    #expect(how.offer == .line("g gab .head"))
    let code = try await line.misread("chnace ben")
    #expect(code.offer == .line("chance ben"))
    #expect(try await line.misread("g ben luc").offer == .line("g ben <luc"))
    #expect(try await line.misread("b ben").word == 0)
    #expect(try await line.misread("g").word == 1)
    #expect(try await line.misread("155 g gab").refusal.code == "no-such-minute")
    // What is one key away from a card undoes nothing.
    #expect(try await line.misread("u gab").word == 0)
    #expect(try await line.score() == Score())
  }

  @Test func `a line that nobody repairs is kept as a note`() async throws {
    let line = try await Touchline.copa()
    try await line.type("ko")
    line.clock.pass(minutes: 30)
    let outcome = try await line.desk.keep("g bezema <luc", at: line.clock.read())
    let record = try #require(outcome.records.first)
    #expect(record.draft.data["text"] == .string("! g bezema <luc"))
    #expect(record.envelope.at?.minute == 31)
    let hostile = try await line.desk.keep("g \u{1b}[2J\u{7}", at: line.clock.read())
    #expect(hostile.newCount == 1)
  }

  @Test func `what happened before the whistle is logged then`() async throws {
    let line = try await Touchline.copa()
    try await line.type("ko")
    try await line.type("w", at: "45+2")
    line.clock.pass(minutes: 3)
    let misreading = try await line.misread("g era")
    #expect(misreading.offer == .late)
    #expect(misreading.question == "Before the whistle, 45+2'?")
    let time = try await line.type("g era", insisting: .late).first?.envelope.at
    #expect(time?.period == .firstHalf && time?.minute == 45 && time?.added == 2)
    try await line.type("ko")
    try await line.wait(until: "50")
    #expect(try await line.misread("31 g bea").offer == .late)
    try await line.type("31 g bea", insisting: .late)
    #expect(try await line.match().scoreboard().value.halfTime == Score(0, 2))
  }

  @Test func `the same goal twice is asked about`() async throws {
    let line = try await Touchline.copa()
    try await line.type("ko")
    try await line.type("g era", at: "32")
    #expect(try await line.misread("g era").offer == .again)
    try await line.type("g era", at: "33", insisting: .again)
    #expect(try await line.score() == Score(0, 2))
  }

  @Test func `a match that has not begun begins first`() async throws {
    let line = try await Touchline.copa()
    #expect(try await line.misread("g era").offer == .first("ko"))
    #expect(try await line.misread("w").offer == .line("ko"))
    try await line.type("ko")
    #expect(try await line.misread("ko").offer == .line("w"))
  }

  // MARK: - Second thoughts

  @Test func `VAR checks a goal, and takes it back or lets it stand`() async throws {
    let line = try await Touchline.copa()
    try await line.type("ko")
    try await line.type("g era", at: "32")
    let check = try #require(try await line.type("v", at: "33").first)
    #expect(check.draft.data["subject"] == .string("goal"))
    #expect(try await line.misread("v").refusal.code == "bad-value")
    try await line.type("v +", at: "34")
    #expect(try await line.score() == Score(0, 1))
    try await line.type("g bea", at: "40")
    try await line.type("v")
    let ruling = try await line.type("x off", at: "42")
    #expect(ruling.map(\.event.name) == ["var-decision", "goal-disallowed"])
    #expect(ruling.last?.draft.data["by"] == .string("var"))
    #expect(try await line.score() == Score(0, 1))
    try await line.type("u")
    #expect(try await line.score() == Score(0, 2), "both are taken back")
    try await line.type("v - hand", at: "43")
    #expect(try await line.score() == Score(0, 1))
    // What the board showed between the goal and the ruling.
    let match = try await line.match()
    let at = { (minute: Int) in
      match.scoreboard(at: .minute(try #require(Minute(minute)))).value.total
    }
    #expect(try at(41) == Score(0, 2))
    #expect(try at(43) == Score(0, 1))
  }

  @Test func `a goal that VAR gives after all counts from that minute`() async throws {
    let line = try await Touchline.copa()
    try await line.type("ko")
    let goal = try #require(try await line.type("g era", at: "32").first)
    try await line.type("x off", at: "33")
    try await line.type("v", at: "34")
    try await line.type("v -", at: "36")
    let match = try await line.match()
    let at = { (minute: Int) in
      match.scoreboard(at: .minute(try #require(Minute(minute)))).value.total
    }
    #expect(try [32, 33, 35, 36].map(at) == [Score(0, 1), Score(), Score(), Score(0, 1)])
    // The same as an afterthought: struck out at 40, given at 42.
    try await line.type("x off", at: "40")
    let minute = Entry(minute: Minute(42))
    let given = try line.journal.drafts(
      giving: goal.position, in: try await line.match(), time: minute, by: Author(by: "ana"))
    #expect(given.map(\.event.name) == ["var-check", "var-decision"])
    try await line.journal.append(given)
    let later = try await line.match()
    let total = { (minute: Int) in
      later.scoreboard(at: .minute(try #require(Minute(minute)))).value.total
    }
    #expect(try [39, 40, 41, 42].map(total) == [Score(0, 1), Score(), Score(), Score(0, 1)])
    #expect(throws: Refusal.self) {
      try line.journal.drafts(
        giving: goal.position, in: later, time: minute, by: Author(by: "ana"))
    }
  }

  @Test func `VAR takes its own decision back`() async throws {
    let line = try await Touchline.copa()
    try await line.type("ko")
    let goal = try #require(try await line.type("g era", at: "32").first)
    try await line.type("v", at: "33")
    try await line.type("v -", at: "34")
    #expect(try await line.score() == Score())
    #expect(try await line.misread("v -").refusal.reason.contains("says so already"))
    try await line.type("v +", at: "36")
    #expect(try await line.score() == Score(0, 1))
    let match = try await line.match()
    let at = { (minute: Int) in
      match.scoreboard(at: .minute(try #require(Minute(minute)))).value.total
    }
    #expect(
      try [32, 33, 34, 35, 36].map(at) == [
        Score(0, 1), Score(0, 1), Score(), Score(), Score(0, 1),
      ])
    // Once more, and then as an afterthought.
    try await line.type("v -", at: "40")
    let given = try line.journal.drafts(
      giving: goal.position, in: try await line.match(), time: Entry(minute: Minute(42)),
      by: Author(by: "ana"))
    #expect(given.map(\.event.name) == ["var-decision"])
    try await line.journal.append(given)
    #expect(try await line.score() == Score(0, 1))
    // With its reason, which is an event of its own.
    try await line.type("v", at: "43")
    try await line.type("v - off")
    #expect(try await line.score() == Score())
    try await line.type("v +", at: "44")
    #expect(try await line.score() == Score(0, 1))
  }

  @Test func `what is said at the touchline was heard there`() async throws {
    let line = try await Touchline.copa()
    let records = try await line.type("q h +Zidane: I am responsible")
    #expect(records.map(\.event.name) == ["source-added", "person-registered", "statement"])
    #expect(records.last?.envelope.source == ["ana-at-the-match"])
  }

  @Test func `a line typed again takes the place of the one with the slip`() {
    for (typed, meant) in [("s 14 7", "s h14 7"), ("g 9", "g h9"), ("g bezema", "g benzema")] {
      #expect(LiveLine(meant).isRetyping(LiveLine(typed)), "\(meant) for \(typed)")
    }
    for (typed, other) in [("g ben", "y rico"), ("g era <luc", "po bea"), ("s 14 7", "w")] {
      #expect(!LiveLine(other).isRetyping(LiveLine(typed)), "\(other) for \(typed)")
    }
  }

  @Test func `the last goal is struck out, once`() async throws {
    let line = try await Touchline.copa()
    try await line.type("ko")
    #expect(try await line.misread("x").refusal.code == "no-goal")
    try await line.type("g era", at: "32")
    try await line.type("x off")
    #expect(try await line.score() == Score())
    let again = try await line.misread("x off")
    #expect(again.refusal.reason.contains("struck out already"))
    // A goal that was never logged.
    let unlogged = try #require(try await line.type("x ben hand", at: "40").first)
    #expect(unlogged.draft.data["player"] == .string("benzema"))
    #expect(unlogged.draft.data["team"] == .string("real-madrid"))
  }

  // MARK: - The shoot-out

  @Test func `the kicks take turns and end when it is decided`() async throws {
    let line = try await Touchline.final()
    for code in ["ko", "w", "ko", "w", "ko", "w", "ko", "w", "ko"] { try await line.type(code) }
    #expect(try await line.misread("1").refusal.code == "which-team")
    try await line.type("1 a")
    for kick in ["1", "0 .saved", "1", "-"] { try await line.type(kick) }
    try await line.type("+ h10")
    let records = try await line.match().stream.records.filter { $0.event.name == "shoot-out-kick" }
    #expect(
      records.map { $0.draft.data["team"]?.string } == [
        "birch", "ash", "birch", "ash", "birch", "ash",
      ])
    #expect(records[2].draft.data["outcome"] == .string("saved"))
    #expect(records[4].draft.data["outcome"] == .string("missed"))
    let last = try await line.type("0")
    #expect(last.map(\.event.name) == ["shoot-out-kick", "period-end"])
    let board = try await line.match().scoreboard().value
    #expect(board.shootOut == Score(3, 1))
    #expect(board.shootOutWinner() == .home)
  }

  @Test func `a kick that somebody else has logged is asked about`() async throws {
    let line = try await Touchline.final()
    for code in ["ko", "w", "ko", "w", "ko", "w", "ko", "w", "ko"] { try await line.type(code) }
    try await line.type("1 h7")
    let twin = try await line.misread("1 h7")
    #expect(twin.offer == .again)
    #expect(twin.refusal.reason.contains("Birch are next to kick"))
    try await line.type("0")
    #expect(try await line.misread("1 h7").refusal.reason.contains("has already taken a kick"))
    try await line.type("1 h7", insisting: .again)
    #expect(try await line.match().scoreboard().value.shootOut == Score(2, 0))
  }

  @Test func `what is typed behind a kick is a note`() async throws {
    let line = try await Touchline.final()
    for code in ["ko", "w", "ko", "w", "ko", "w", "ko", "w", "ko"] { try await line.type(code) }
    let missed = try await line.type("0 a11 over the bar")
    #expect(missed.map(\.event.name) == ["shoot-out-kick", "observation"])
    #expect(missed.last?.draft.data["text"] == .string("over the bar"))
    #expect(try await line.misread("0 h9 .wdie").offer == .line("0 h9 .wide"))
  }

  /// 2-2 on aggregate, and one away goal each.
  @Test func `a tie that is not decided has no final whistle by accident`() async throws {
    let line = try await Touchline.copa()
    for (code, minute) in [("ko", nil), ("w", "45"), ("ko", nil), ("g era", "60"), ("w", "90")] {
      try await line.type(code, at: minute)
    }
    let second = try await line.misread("w")
    #expect(second.offer == .again)
    #expect(second.refusal.hint == "ko starts extra time.")
    try await line.type("w", insisting: .again)
    #expect(try await line.misread("ko").refusal.hint?.contains("final whistle") == true)
    try await line.type("u")
    #expect(try await line.type("ko").first?.draft.data["period"] == .string("ET1"))
  }

  @Test func `capital letters are those of the telephone`() async throws {
    let line = try await Touchline.final()
    try await line.type("Ko")
    let goal = try #require(try await line.type("G H10 <h7", at: "8").first)
    #expect(goal.draft.data["player"] == .string("ash-jo"))
    try await line.type("W", at: "45")
  }

  @Test func `added time goes to the period that is on`() async throws {
    let line = try await Touchline.copa()
    try await line.type("ko")
    let added = try #require(try await line.type("added 4", at: "45").first)
    #expect(added.draft.data["period"] == .string("H1"))
    #expect(added.draft.data["minutes"] == .integer(4))
  }

  @Test func `a note that keeps a line is not the last event`() async throws {
    let line = try await Touchline.copa()
    try await line.type("ko")
    let goal = try #require(try await line.type("g era", at: "32").first)
    _ = try await line.desk.keep("= ?!", at: line.clock.read())
    try await line.type("= 31")
    let match = try await line.match()
    let record = try #require(match.stream.record(at: goal.position))
    #expect(match.stream.effective(record).envelope.at?.minute == 31)
  }

  @Test func `a minute far ahead says that the clock is behind`() async throws {
    let line = try await Touchline.copa()
    try await line.type("ko")
    line.clock.pass(minutes: 1)
    try await line.type("3 corner h")
    let now = line.clock.read()
    #expect(try await line.desk.look().clock.isBehind(at: now) == false)
    try await line.type("8 corner h")
    #expect(try await line.desk.look().clock.isBehind(at: now))
    #expect(try await line.desk.look().clock.minute(at: now) == nil)
    line.clock.pass(minutes: 6)
    #expect(try await line.desk.look().clock.minute(at: line.clock.read()) == Minute(8))
  }

  /// A word in answer takes the place of the wrong one; a whistle and a kick never do.
  @Test func `the match goes on while a line waits for its word`() throws {
    let name = LiveMisreading(Refusal("no-player", "No player."), in: LiveLine("g bezm"), word: 1)
    let code = LiveMisreading(Refusal("no-code", "Add a code."), in: LiveLine("32"), word: 1)
    #expect(LiveLine("ben").isAnswer(to: name))
    #expect(LiveLine("v").isAnswer(to: code) && !LiveLine("v").isAnswer(to: name))
    for whistle in ["w", "W", "ko", "?"] {
      #expect(!LiveLine(whistle).isAnswer(to: name) && !LiveLine(whistle).isAnswer(to: code))
    }
    #expect(LiveLine("1").isAnswer(to: name))
    #expect(!LiveLine("1").isAnswer(to: name, inShootOut: true))
  }

  // MARK: - Any line

  @Test(arguments: 0..<40)
  func `no line is logged in silence or loses what stands`(seed: UInt64) async throws {
    var random = SplitMix64(seed: seed)
    let line = try await Touchline.copa()
    try await line.type("ko")
    let words = [
      "g", "era", "ben", "h", "a", "?", "<luc", ".h", "w", "ko", "x", "v", "u", "=", "55", "45+2",
      "-1", "s", "y", "c", "boo", "n", "q", "\"", "!", "+", "é", "\u{1F600}", "1", "0", "kick",
      "po",
    ]
    for _ in 0..<12 {
      let count = Int.random(in: 1...5, using: &random)
      let text = (0..<count).map { _ in words.randomElement(using: &random) ?? "" }
        .joined(separator: " ")
      let before = try await line.journal.log.head().position
      line.clock.pass(minutes: 1)
      let answer = try await line.desk.enter(text, at: line.clock.read())
      let after = try await line.journal.log.head().position
      switch answer {
      case .written(let outcome): #expect(after == before + outcome.newCount, "\(text)")
      case .misread, .status, .help: #expect(after == before, "\(text)")
      }
    }
  }
}

extension Touchline {
  /// Plays the made-up final: 61 entries.
  fileprivate func playFinal() async throws {
    let course: [(String, String?)] = [
      ("ko", nil), ("g h9 <8", "7"), ("y a4", "12"), ("ch h 9", "15"), ("po a9", "19"),
      ("g h10", "23"), ("y h5", "28"), ("g a11", "33"), ("v", nil), ("x off", "35"),
      ("g a9 <7 .h", "41"), ("y a6", "44"), ("corner h", "45"), ("w", "45+3"), ("c boo a", nil),
      ("s a12 3", nil), ("ko", nil), ("po h11", "49"), ("s h13 8", "57"), ("y h6", "60"),
      ("s a13 8", "61"), ("penalty a", "64"), ("v", nil), ("v -", "66"), ("s h14 10", "70"),
      ("s a15 10", "70"), ("y a2", "74"), ("ch h9", "78"), ("g a11 .h", "80"), ("v", nil),
      ("v +", "82"), ("y h2", "85"), ("s h15 2", "87"), ("corner a", "89"), ("ch a9", "90+1"),
      ("w", "90+5"), ("ko", nil), ("s a16 11", "93"), ("g h9", "97"), ("y h9", "98"),
      ("ch a7", "103"), ("w", "105+1"), ("s h16 11", nil), ("ko", nil), ("s a17 7", "107"),
      ("y a15", "109"), ("s h17 4", "111"), ("r h6", "115"), ("g a9", "118"), ("w", "120+2"),
      ("ko", nil), ("1 h", nil), ("1", nil), ("1", nil), ("0", nil), ("1", nil), ("1", nil),
      ("0", nil), ("0", nil), ("1", nil), ("n rain", nil), ("q h +Coach: we won", nil),
    ]
    for (text, minute) in course { try await type(text, at: minute) }
  }
}
