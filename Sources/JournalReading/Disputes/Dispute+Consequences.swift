public import JournalCore
import JournalProjections
import JournalRules

extension MatchReading {
  /// Returns the events that carry out a ruling which accepts a dispute: what would be recorded, and
  /// what an audit supposes.
  ///
  /// - Parameters:
  ///   - authority: who accepts it; nil in a supposition.
  /// - Throws: `Refusal` if the claim cannot be carried out: it names nobody known, or the event as
  ///   claimed could not have been recorded.
  public func consequences(of dispute: Dispute, acceptedBy authority: String?) throws(Refusal)
    -> [MatchEvent]
  {
    let reason = "claim e\(dispute.position) accepted" + (authority.map { " by \($0)" } ?? "")
    var events: [MatchEvent] = []
    var replace = JSONObject()
    for value in dispute.values {
      switch value.field {
      case Dispute.Field.counts:
        events += try counting(value, dispute.about, reason)
      case Dispute.Field.another:
        events.append(try restoring(value, reason))
      case Dispute.Field.score:
        events.append(try scoring(value, dispute.about, reason))
      case "minute": try replaceMinute(value, of: dispute, in: &replace)
      case "own": replace["own"] = value.claimed == .bool(true) ? .bool(true) : .null
      case "player", "assist":
        replace[value.field] = try person(value)
      default: replace[value.field] = value.claimed
      }
    }
    guard !replace.isEmpty else { return events }
    if let attributed = try attributing(replace, dispute, authority) { events.append(attributed) }
    guard !replace.isEmpty else { return events }
    let correction = Correction(target: dispute.about.id, replace: replace, reason: reason)
    _ = try stream.effective(dispute.about).corrected(by: [correction])
    return events + [.correction(correction)]
  }

  private func person(_ value: Dispute.Value) throws(Refusal) -> JSONValue {
    guard case .string(let text) = value.claimed else { return .null }
    if let slug = PersonSlug(text), directory.persons[directory.canonical(slug)] != nil {
      return value.claimed
    }
    throw Refusal(
      "no-player", "No player \"\(TextRules.harmless(text))\" is known here.",
      remedy: .registerPerson)
  }

  /// A scorer whom a ruling named is replaced by another such ruling: a correction of the goal would
  /// change nothing.
  private func attributing(_ replace: JSONObject, _ dispute: Dispute, _ authority: String?)
    throws(Refusal) -> MatchEvent?
  {
    guard let given = attribution(of: dispute.about),
      let player = replace["player"]?.string.flatMap({ PersonSlug($0) })
        ?? (replace["own"] == nil ? nil : given.player)
    else { return nil }
    let own = replace["own"].map { $0 == .bool(true) } ?? (given.own == true)
    return .goalAttributed(
      GoalAttributed(
        goal: dispute.about.id, player: player, own: own ? true : nil, authority: authority))
  }

  private func counting(_ value: Dispute.Value, _ about: Record, _ reason: String)
    throws(Refusal) -> [MatchEvent]
  {
    guard value.claimed == .bool(true) else {
      return [.retraction(Retraction(target: about.id, reason: reason))]
    }
    let acts = stream.standingDrafts.filter { _, draft in
      switch draft.event {
      case .retraction(let retraction): retraction.target == about.id
      case .goalDisallowed(let ruling): ruling.goal == about.id
      default: false
      }
    }
    guard !acts.isEmpty else { throw .countsAlready(about) }
    return acts.map { .retraction(Retraction(target: $0.record.id, reason: reason)) }
  }

  private func restoring(_ value: Dispute.Value, _ reason: String) throws(Refusal) -> MatchEvent {
    let named = value.claimed.string.flatMap { EventID($0) }.flatMap { stream.record(of: $0) }
    guard let named else {
      throw Refusal("no-such-event", "The claim names no event of this match.")
    }
    let act = stream.standingDrafts.first { _, draft in
      if case .retraction(let retraction) = draft.event {
        retraction.target == named.id
      } else {
        false
      }
    }
    guard let act else { throw .countsAlready(named) }
    return .retraction(Retraction(target: act.record.id, reason: reason))
  }

  private func scoring(_ value: Dispute.Value, _ about: Record, _ reason: String)
    throws(Refusal) -> MatchEvent
  {
    let numbers = value.claimed.array?.compactMap(\.integer) ?? []
    guard numbers.count == 2 else {
      throw Refusal("bad-score", "The claim holds no score.", hint: "A score is [home, away].")
    }
    let period = Dispute.end(of: stream.effective(about)) ?? lastPeriod
    let declared = stream.standingDrafts.first { _, draft in
      if case .scoreDeclared(let score) = draft.event {
        (score.upTo ?? .secondHalf) == period
      } else {
        false
      }
    }
    guard let declared else {
      return .scoreDeclared(
        ScoreDeclared(
          home: Int(clamping: numbers[0]), away: Int(clamping: numbers[1]),
          upTo: period == .secondHalf ? nil : period))
    }
    let replace: JSONObject = ["home": .integer(numbers[0]), "away": .integer(numbers[1])]
    let correction = Correction(target: declared.record.id, replace: replace, reason: reason)
    _ = try declared.draft.corrected(by: [correction])
    return .correction(correction)
  }

  /// The last half that was played.
  private var lastPeriod: Period {
    let board = scoreboard().value
    if board.hasSecondExtraTime { return .secondExtraTimeSecond }
    return board.hasExtraTime ? .extraTimeSecond : .secondHalf
  }

  /// Sets the minute, and the period that it is in if nobody claims one.
  private func replaceMinute(
    _ value: Dispute.Value, of dispute: Dispute, in replace: inout JSONObject
  ) throws(Refusal) {
    let added = dispute.claimed("added")
    guard value.claimed != .null else {
      (replace["minute"], replace["added"]) = (.null, .null)
      return
    }
    let typed = value.claimed.string.flatMap { Minute($0) }
    let plain = value.claimed.integer.flatMap {
      Minute(Int(clamping: $0), added: added?.integer.map { Int(clamping: $0) })
    }
    guard let minute = typed ?? plain else {
      throw Refusal(
        "bad-minute",
        "The claim says \(TextRules.harmless(value.claimed.canonicalText)), which is no minute.")
    }
    let old = stream.effective(dispute.about).envelope.at?.period
    let claimed = dispute.claimed("period")?.string.flatMap { Period(rawValue: $0) }
    let fits = old.flatMap { format.minutes(of: $0) }?.contains(minute.regular) == true
    let period = claimed ?? (fits ? old : format.period(of: minute.regular))
    replace["minute"] = .integer(Int64(minute.regular))
    replace["added"] = minute.added.map { .integer(Int64($0)) } ?? .null
    if let period, period != old { replace["period"] = .string(period.rawValue) }
  }
}

extension MatchReading {
  /// Returns the corrections of declared scores that follow from other events: what was declared as a
  /// total is declared with the goals that they give or take.
  ///
  /// A supposition needs none, since it adjusts declared scores itself.
  public func declaredScores(after drafts: [Draft], reason: String) -> [MatchEvent] {
    let changed = adding(drafts)
    let adjusted = changed.declaring(goalsInPlaceOf: history)
    return adjusted.facts.compactMap { fact -> MatchEvent? in
      guard fact.kind == .scoreDeclared, let score = Fact.unpack(fact.value),
        let old = changed.facts.first(where: { $0.position == fact.position })
          .flatMap({ Fact.unpack($0.value) }),
        old != score, let record = stream.record(at: fact.position)
      else { return nil }
      var replace = JSONObject()
      if score.home != old.home { replace["home"] = .integer(Int64(score.home)) }
      if score.away != old.away { replace["away"] = .integer(Int64(score.away)) }
      return .correction(Correction(target: record.id, replace: replace, reason: reason))
    }
  }

  /// Returns the facts of the match with events added behind its own.
  private func adding(_ drafts: [Draft]) -> MatchHistory {
    var positions = Dictionary(
      stream.records.map { ($0.id, $0.position) }, uniquingKeysWith: { first, _ in first })
    var next = (stream.records.last?.position ?? 0) + 1
    var history = history
    for draft in drafts {
      positions[draft.id] = next
      var amended: [Int: Draft] = [:]
      var target = draft.correction?.target
      while let id = target, let record = stream.record(of: id), amended[record.position] == nil {
        amended[record.position] = record.draft
        target = record.draft.correction?.target
      }
      let known = positions
      history = history.adding(draft, at: next, amended: amended) { known[$0] }
      next += 1
    }
    return history
  }
}

extension Refusal {
  fileprivate static func countsAlready(_ record: Record) -> Refusal {
    Refusal("counts-already", "e\(record.position) counts already: nothing sets it aside.")
  }
}
