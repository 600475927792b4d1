import JournalCore
import JournalReading
import JournalRules

extension LiveReader {
  /// The whistle that ends the period that is on; after the last one, the final whistle.
  func whistle(_ scope: Scope, insisting: LiveInsistence) throws(LiveMisreading) -> EventEntry {
    guard scope.line.words.count == scope.rest else { throw unexpected(scope) }
    guard let open = clock.whistles.open else {
      guard !clock.whistles.isOver, let last = clock.whistles.lastEnded, last >= .secondHalf else {
        throw LiveMisreading(
          Refusal(
            "period-order",
            clock.whistles.isOver ? "The match is over." : "No period is on."), in: scope.line,
          word: scope.time.length, question: clock.whistles.isOver ? nil : "Kick-off?",
          offer: clock.whistles.isOver
            ? nil : .line(scope.line.replacing(scope.time.length, with: "ko")))
      }
      // What follows the last whistle is no whistle of a minute that is still to be played.
      if case .minute(let minute) = scope.time.kind { throw noPeriod(at: minute, scope) }
      if !insisting.contains(.again), let need = tie?.verdict.needs.last, Self.plays.contains(need)
      {
        throw LiveMisreading(
          Refusal(
            "not-decided", "The tie is not decided.",
            hint: "ko starts \(need == "shoot-out" ? "the shoot-out" : "extra time")."),
          in: scope.line, word: nil, question: "The final whistle all the same?", offer: .again)
      }
      return entry(try form("final-whistle", scope))
    }
    var form = try form("period-end", scope)
    form.values["period"] = open.rawValue
    var time = typed(scope)
    if scope.time.kind == .now || scope.time.ago != nil {
      let ago = Int64(scope.time.ago ?? 0) * 60_000
      let instant = followsClock ? Instant(milliseconds: now.milliseconds - ago) : nil
      time.minute = clock.whistle(endOf: open, at: instant, asked: now)
    }
    return entry(form, time, ago: scope.time.ago)
  }

  private func noPeriod(at minute: Minute, _ scope: Scope) -> LiveMisreading {
    LiveMisreading(
      Refusal(
        "period-order", "No period is on at \(minute)'.",
        hint: "ko et starts extra time; w alone is the final whistle."),
      in: scope.line, word: scope.time.length)
  }

  /// The period that can still be played where no rules say what is: the match is level; nil if none can.
  private var possible: (code: String, question: String)? {
    guard !clock.whistles.isOver, tie == nil, match.regulation == nil,
      match.result()?.knownScore?.leader == nil
    else { return nil }
    return switch clock.whistles.lastEnded {
    case .secondHalf: ("et", "Extra time?")
    case .extraTimeSecond: ("so", "The shoot-out?")
    default: nil
    }
  }

  /// How a match goes on that is decided, as far as anybody knew; nil after extra time that somebody won.
  private var goingOn: String? {
    guard clock.whistles.lastEnded == .extraTimeSecond else {
      return "If it goes on: ko et, or ko so."
    }
    return match.result()?.knownScore?.leader == nil ? "If it goes on: ko so." : nil
  }

  /// What a tie can need after the second half.
  private static let plays = ["extra-time", "second-extra-time", "shoot-out"]

  /// The kick-off of the period that comes next, or of the one that is named.
  func kickOff(_ scope: Scope) throws(LiveMisreading) -> EventEntry {
    guard scope.line.words.count <= scope.rest + 1 else { throw unexpected(scope) }
    var form = try form("period-start", scope)
    form.values["period"] = try nextPeriod(scope).rawValue
    return entry(form, typed(scope), ago: scope.time.ago)
  }

  private func nextPeriod(_ scope: Scope) throws(LiveMisreading) -> Period {
    if scope.line.words.count > scope.rest {
      let word = scope.line.word(scope.rest).uppercased()
      let named = ["ET": .extraTimeFirst, "PENS": .shootOut][word] ?? Period(rawValue: word)
      guard let named, named.isWhistled else {
        throw LiveMisreading(
          Refusal(
            "bad-value", "No period \"\(TextRules.harmless(word))\".",
            hint: "They are H1, H2, ET1, ET2 and SO."),
          in: scope.line, word: scope.rest)
      }
      return named
    }
    if let open = clock.whistles.open {
      throw LiveMisreading(
        Refusal("period-order", "The \(open.title) is on."), in: scope.line,
        word: scope.time.length, question: "Does it end?",
        offer: .line(scope.line.replacing(scope.time.length, with: "w")))
    }
    guard let next = clock.whistles.next, !match.isOver(in: tie) else {
      throw LiveMisreading(
        Refusal(
          "match-over", "The match is over.",
          hint: clock.whistles.isOver ? "Take back the final whistle first: u." : goingOn),
        in: scope.line, word: nil, question: possible?.question,
        offer: possible.map { .line("\(scope.line.text) \($0.code)") })
    }
    let skips = tie?.verdict.needs.last == "shoot-out" || !match.format.hasExtraTime
    return next == .extraTimeFirst && skips ? .shootOut : next
  }

  /// The minute of a whistle, if one was typed.
  private func typed(_ scope: Scope) -> Entry {
    guard case .minute(let minute) = scope.time.kind else { return Entry() }
    return Entry(minute: minute)
  }

  func form(_ word: String, _ scope: Scope) throws(LiveMisreading) -> EventForm {
    try reading(scope.line, scope.time.length) { () throws(Refusal) in try EventForm(word) }
  }

  private func unexpected(_ scope: Scope) -> LiveMisreading {
    let word = TextRules.harmless(scope.line.rest(from: scope.rest))
    return LiveMisreading(
      Refusal("unexpected-word", "\"\(word)\" was not expected."), in: scope.line, word: scope.rest)
  }

  // MARK: - The shoot-out

  /// What is meant by a kick that is typed while no kicks are taken; nil if nothing shows that one was.
  func kickTooEarly(_ line: LiveLine) -> LiveMisreading? {
    guard Self.kicks[line.word(0)] != nil, !clock.whistles.isOver, clock.whistles.open == nil,
      let last = clock.whistles.lastEnded, last >= .secondHalf
    else { return nil }
    return LiveMisreading(
      Refusal("not-a-shoot-out", "The shoot-out has not started.", hint: "ko so starts it."),
      in: line, word: nil, question: "Start it?", offer: .first("ko so"))
  }

  /// A kick of the side whose turn it is, and the end of the shoot-out if it decides.
  func kick(_ line: LiveLine, _ outcome: String) throws(LiveMisreading) -> [EventEntry] {
    var form = try reading(line, 0) { () throws(Refusal) in try EventForm("shoot-out-kick") }
    form.values["outcome"] = outcome
    var filling = LiveForm(self, line, form)
    let note = try filling.fillKick()
    form = filling.form
    let tally = match.shootOut
    guard let side = filling.side ?? tally.turn else {
      throw LiveMisreading(
        Refusal("which-team", "Who kicks first? h or a."), in: line, word: line.words.count)
    }
    form.values["team"] = match.team(side).text
    var entries = [entry(form)]
    if form.values["outcome"] != ShootOutKick.Outcome.retake.rawValue,
      tally.winner(kicks: match.format.shootOutKicks) == nil
    {
      var (scored, taken) = (tally.scored, tally.taken)
      taken[side] += 1
      scored[side] += form.values["outcome"] == "scored" ? 1 : 0
      let kicks = match.format.shootOutKicks
      if ShootOutTally.winner(scored: scored, taken: taken, kicks: kicks) != nil {
        var end = try reading(line, nil) { () throws(Refusal) in try EventForm("period-end") }
        end.values["period"] = Period.shootOut.rawValue
        entries.append(entry(end))
      }
    }
    if let note {
      var form = try reading(line, nil) { () throws(Refusal) in try EventForm(Observation.name) }
      form.values["text"] = note
      entries.insert(entry(form), at: 1)
    }
    return entries
  }
}
