import JournalCore
import JournalReading

extension LiveReader {
  // MARK: - A goal that does not count

  /// `x [who] [why]`: the last goal does not count; while VAR checks it, VAR says so.
  func strike(_ scope: Scope) throws(LiveMisreading) -> [EventEntry] {
    var form = try form("goal-disallowed", scope)
    var filling = LiveForm(self, scope.line, form)
    try filling.fill(from: scope.rest)
    form = filling.form
    let incidents = Incidents(match)
    let check = incidents.openCheck
    let who = form.values["player"] ?? form.values["team"]
    let named = match.history.facts.last { fact in
      guard fact.kind == .goal, let who, incidents.disallowance(of: fact.position) == nil else {
        return false
      }
      return [fact.person, fact.team].contains { match.history.names.id(of: who) == $0 }
    }
    let goal = who == nil ? incidents.lastGoal : named
    if let goal {
      if let ruling = incidents.disallowance(of: goal.position) {
        throw LiveMisreading(
          Refusal("no-goal", "e\(goal.position) is struck out already, by e\(ruling)."),
          in: scope.line, word: nil)
      }
      form.values["goal"] = "e\(goal.position)"
      (form.values["player"], form.values["team"]) = (nil, nil)
    } else if let side = filling.side {
      form.values["team"] = match.team(side).text
    } else {
      throw LiveMisreading(
        Refusal("no-goal", "There is no goal to strike out."), in: scope.line, word: nil)
    }
    form.values["reason"] = form.values["reason"] ?? "other"
    let time = try time(of: form.type, scope)
    guard let check, let goal, check.subject == goal.position else { return [entry(form, time)] }
    form.values["by"] = "var"
    return [try decision(on: check, "overturned", scope), entry(form, time)]
  }

  // MARK: - VAR

  /// `v`: VAR checks the last incident; while it does, `v +` lets the decision stand and `v -`
  /// overturns it. After the decision the opposite one takes it back.
  func review(_ scope: Scope) throws(LiveMisreading) -> [EventEntry] {
    let incidents = Incidents(match)
    let word = scope.line.word(scope.rest)
    let outcomes = ["+": "stands", "ok": "stands", "-": "overturned", "x": "overturned"]
    guard let check = incidents.openCheck else {
      guard let outcome = outcomes[word] else { return [try startCheck(scope)] }
      return [try reversal(outcome, scope)]
    }
    let known = ["stands", "overturned", "changed"]
    guard let outcome = outcomes[word] ?? known.first(where: { $0.hasPrefix(word) && word != "" })
    else {
      throw LiveMisreading(
        Refusal(
          "bad-value", "e\(check.position) is being checked.",
          hint: "v + if it stands, v - if it is overturned."),
        in: scope.line, word: scope.rest)
    }
    let isGoal = match.history.facts.contains {
      $0.position == check.subject && $0.kind == .goal
    }
    if outcome == "overturned", isGoal, scope.line.words.count > scope.rest + 1 {
      let line = LiveLine(scope.line.replacing(scope.rest, with: "x"))
      return try strike(Scope(line: line, time: scope.time.moved(by: 1), isLate: scope.isLate))
    }
    return [try decision(on: check, outcome, scope)]
  }

  /// The decision that takes the last one of VAR back.
  private func reversal(_ outcome: String, _ scope: Scope) throws(LiveMisreading) -> EventEntry {
    let incidents = Incidents(match)
    guard let last = incidents.lastDecision,
      let check = match.history.facts.first(where: { $0.position == last.subject })
    else {
      throw LiveMisreading(
        Refusal("no-check", "VAR checks nothing now.", hint: "v alone starts a check."),
        in: scope.line, word: nil)
    }
    guard (last.value == 1) != (outcome == VarDecision.Outcome.overturned.rawValue) else {
      throw LiveMisreading(
        Refusal(
          "no-check", "VAR checks nothing now, and e\(last.position) says so already.",
          hint: "v alone starts a check."),
        in: scope.line, word: nil)
    }
    return try decision(on: check, outcome, scope)
  }

  private func startCheck(_ scope: Scope) throws(LiveMisreading) -> EventEntry {
    var form = try form("var-check", scope)
    var filling = LiveForm(self, scope.line, form)
    try filling.fill(from: scope.rest)
    form = filling.form
    guard let incident = Incidents(match).incident(form.values["subject"]),
      let subject = form.values["subject"] ?? Incidents.subject(of: incident)
    else {
      throw LiveMisreading(
        Refusal("no-incident", "Nothing is logged that VAR could check.", hint: "Log it first."),
        in: scope.line, word: nil, question: "As a note?",
        offer: .line("n VAR check \(scope.line.rest(from: scope.rest))".trimmed))
    }
    form.values["incident"] = "e\(incident.position)"
    form.values["subject"] = subject
    return entry(form, try time(of: form.type, scope))
  }

  private func decision(on check: Fact, _ outcome: String, _ scope: Scope)
    throws(LiveMisreading) -> EventEntry
  {
    var form = try form("var-decision", scope)
    form.values = ["of": "e\(check.position)", "outcome": outcome]
    return entry(form, try time(of: form.type, scope))
  }

  // MARK: - The last event, amended

  /// `= 56`, `= <luc`, `= .h`, `= 9`: changes the last event of this recorder; `e12 = 9` that one.
  ///
  /// - Parameter position: the position of the event that is named; nil for the last one.
  func amend(
    _ line: LiveLine, from start: Int, _ time: LiveTime, at position: Int? = nil
  ) throws(LiveMisreading) -> LiveIntent {
    if let position, match.stream.record(at: position) == nil {
      throw LiveMisreading(
        Refusal("no-such-event", "e\(position) is no event of this match."), in: line, word: 0)
    }
    guard let record = position.map({ match.stream.record(at: $0) }) ?? lastRecord else {
      throw LiveMisreading(
        Refusal("nothing-to-correct", "\(author.by) has logged nothing here yet."), in: line,
        word: nil)
    }
    guard line.words.count > start else {
      throw LiveMisreading(
        Refusal("nothing-to-correct", "What is wrong with e\(record.position)?"), in: line,
        word: line.words.count)
    }
    let draft = match.stream.effective(record)
    var form = try reading(line, nil) { () throws(Refusal) in
      try EventForm(draft.envelope.type)
    }
    if draft.data["own"] == .bool(true) { form.values["own"] = "true" }
    let team = draft.data["team"]?.string
    let side = Side.allCases.first { match.team($0).text == team }
    var filling = LiveForm(self, line, form, side: side)
    var entry: Entry?
    var index = start
    while index < line.words.count {
      if let minute = try minute(line, index, of: draft, side) {
        entry = Entry(minute: minute)
        index += 1
        continue
      }
      do throws(LiveMisreading) {
        guard try filling.take(&index) else { break }
      } catch {
        throw position == nil ? telling(record, error) : error
      }
    }
    var values = filling.form.values
    for key in form.values.keys where values[key] == form.values[key] { values[key] = nil }
    return .amend(position: record.position, values: values, time: entry)
  }

  /// Says which event was to be amended, of a word that does not belong in it.
  private func telling(_ record: Record, _ error: LiveMisreading) -> LiveMisreading {
    guard error.refusal.code == "unexpected-word", error.offer == nil else { return error }
    let name = record.envelope.type.split(separator: "-").joined(separator: " ")
    return LiveMisreading(
      Refusal(
        error.refusal.code, error.refusal.reason,
        hint: "= amends e\(record.position), the \(name); another is named: e12 = ben."),
      in: error.line, word: error.word)
  }

  /// The minute that a word gives; nil if it is something else, such as the number of a shirt.
  private func minute(_ line: LiveLine, _ index: Int, of draft: Draft, _ side: Side?)
    throws(LiveMisreading) -> Minute?
  {
    let word = line.word(index)
    guard word.first?.isNumber == true, let minute = Minute(word) else { return nil }
    guard Int(word) != nil else { return minute }
    let fits =
      draft.envelope.at?.period.flatMap { match.format.minutes(of: $0) }
      .map { $0.contains(minute.regular) } ?? false
    let isShirt = !names.everyone(word, on: side).isEmpty
    guard fits, isShirt else { return fits ? minute : nil }
    let mark = side == .away ? "a" : "h"
    throw LiveMisreading(
      Refusal(
        "ambiguous-number", "\(word) is a minute and a shirt.", hint: "\(word)' or \(mark)\(word)?"),
      in: line, word: index)
  }

  /// The last standing event of this recorder that is about the match. A note that keeps a line which
  /// was not understood is none.
  private var lastRecord: Record? {
    match.stream.records.last { record in
      record.envelope.by == author.by && !match.stream.isWithdrawn(record)
        && record.event.setting != .housekeeping && !record.event.setting.isRuling
        && !record.event.keepsLine
    }
  }
}

extension LiveTime {
  /// The same time, before a code that stands some words further on.
  fileprivate func moved(by words: Int) -> LiveTime { LiveTime(kind, length: length + words) }
}
