extension MatchHistory {
  /// Decides whether an event can be recorded after what is known, and what is odd about it.
  ///
  /// The event is checked at its place in the match, not at the end of the log. Rules about people
  /// are checked again for everything that follows it.
  ///
  /// - Parameters:
  ///   - position: the position that the event would get in the log.
  ///   - next: the history with the event added (`adding(_:at:amended:locate:)`).
  ///   - allowsLate: whether an event may be entered for a period that has ended, or for a
  ///     shoot-out that is decided. It then raises a doubt.
  /// - Throws: `Refusal` for the first rule that is broken.
  public func decide(
    _ draft: Draft, at position: Int, giving next: MatchHistory, format: MatchFormat,
    title: @escaping @Sendable (String) -> String? = { _ in nil }, allowsLate: Bool = true
  ) throws(Refusal) -> [Doubt] {
    let root = try target(of: draft, at: position, in: next)
    try checkAnyPlace(of: draft, root: root, in: next, format: format)
    let names = NameTitles(next.names, title: title)
    var state = MatchState(format: format, names: names)
    let clock = facts.reduce(into: MatchClock(format)) { $0.apply($1) }
    let late = try Self.lateness(of: draft, clock: clock, allowsLate: allowsLate)
    var doubts = late.map { [$0] } ?? []
    var isPast = false
    var broken: [Int: Refusal] = [:]
    for fact in next.facts {
      if fact.position == root {
        isPast = true
        doubts += try next.judge(fact, of: draft, in: state, allowsLate: allowsLate)
      } else if isPast || draft.unsettlesAll {
        note(fact, in: state, &broken)
        if draft.addsGoal, let doubt = DeclaredScore.excess(over: fact, in: state) {
          doubts.append(doubt)
        }
      }
      state.apply(fact)
    }
    guard !broken.isEmpty else { return doubts }
    try refuse(newlyBroken: broken, format: format, names: names)
    return doubts
  }

  /// Checks what does not depend on the event's place in the match.
  ///
  /// - Parameter next: the match with the event added.
  func checkAnyPlace(
    of draft: Draft, root: Int, in next: MatchHistory, format: MatchFormat
  ) throws(Refusal) {
    try next.checkScheduled()
    try ClosedJournal.check(draft, in: self)
    try next.checkTime(of: draft, root: root, format: format)
  }

  /// Checks one fact of an added event against the rules, in the state before it.
  func judge(_ fact: Fact, of draft: Draft, in state: MatchState, allowsLate: Bool)
    throws(Refusal) -> [Doubt]
  {
    var doubts: [Doubt] = []
    for rule in Invariants.all {
      if let objection = rule.objection(to: fact, in: state) { throw objection }
      guard let doubt = rule.doubt(about: fact, in: state) else { continue }
      if !allowsLate, draft.correction == nil, let refusal = doubt.refusal { throw refusal }
      doubts.append(doubt)
    }
    if draft.correction == nil,
      let doubt = Duplicate.doubt(about: fact, among: facts, names: state.names)
    {
      doubts.append(doubt)
    }
    return doubts
  }

  /// The position of the event that the draft adds to the match, or changes in it.
  private func target(of draft: Draft, at position: Int, in next: MatchHistory) throws(Refusal)
    -> Int
  {
    guard draft.correction != nil else { return position }
    for (root, corrections) in next.standing.corrections where corrections.contains(position) {
      let chain = corrections.compactMap { next.amended[$0]?.correction }
      guard let original = next.amended[root] else { break }
      _ = try original.corrected(by: chain)
      return root
    }
    let subject = next.raw.last { $0.position == position }?.subject ?? 0
    throw Refusal(
      "not-standing", "e\(subject) has been taken back: there is nothing to correct.",
      remedy: .redo)
  }

  /// The event that the correction at a position finally changes, with all corrections applied; nil
  /// if no correction stands there.
  ///
  /// - Throws: `Refusal` if the corrected event could not have been recorded.
  package func correcting(_ position: Int) throws(Refusal) -> Draft? {
    let root = standing.corrections.first { $0.value.contains(position) }
    guard let root, let original = amended[root.key] else { return nil }
    return try original.corrected(by: root.value.compactMap { amended[$0]?.correction })
  }

  /// The doubt, or the refusal, about an event in play whose period has ended; nil if it has not.
  static func lateness(of draft: Draft, clock: MatchClock, allowsLate: Bool) throws(Refusal)
    -> Doubt?
  {
    let isPlay = draft.event.setting == .inPlay || draft.event.setting == .playOrInterval
    guard isPlay, let period = draft.envelope.at?.period else { return nil }
    guard clock.hasEnded(period) || clock.isOver && clock.hasWhistles else { return nil }
    guard allowsLate else {
      throw Refusal(
        "period-closed", "The \(period.title) is over.",
        remedy: .insist(.then))
    }
    return Doubt("late", "Logged after the \(period.title) was over.")
  }

  /// Refuses to withdraw `match-scheduled`, without which the match has no teams.
  private func checkScheduled() throws(Refusal) {
    guard let first = raw.first(where: { $0.kind == .scheduled }),
      standing.withdrawn.contains(first.position)
    else { return }
    throw Refusal(
      "not-retractable", "e\(first.position) sets up the match and cannot be taken back.",
      hint: "Correct what is wrong with it.")
  }

  private func checkTime(of draft: Draft, root: Int, format: MatchFormat) throws(Refusal) {
    var effective = draft
    if draft.correction != nil, let original = amended[root] {
      let chain = standing.corrections[root, default: []].compactMap { amended[$0]?.correction }
      effective = try original.corrected(by: chain)
    }
    try effective.checkSetting()
    try effective.envelope.at?.check(in: format)
  }

  private func note(_ fact: Fact, in state: MatchState, _ broken: inout [Int: Refusal]) {
    for rule in Invariants.all where rule.holdsLater {
      if broken[fact.position] == nil, let objection = rule.objection(to: fact, in: state) {
        broken[fact.position] = objection
      }
    }
  }

  /// Refuses only what the new event breaks: an old fault is no reason to refuse it.
  private func refuse(newlyBroken broken: [Int: Refusal], format: MatchFormat, names: NameTitles)
    throws(Refusal)
  {
    var old: [Int: Refusal] = [:]
    var state = MatchState(format: format, names: names)
    for fact in facts {
      note(fact, in: state, &old)
      state.apply(fact)
    }
    for (position, refusal) in broken.sorted(by: { $0.key < $1.key }) where old[position] == nil {
      throw Refusal(
        refusal.code, "e\(position) would then be wrong: \(refusal.reason)",
        hint: "Correct or take back e\(position) first.")
    }
  }
}

extension Doubt {
  /// The refusal if nobody supplied what the doubt asks for; nil if it asks for nothing.
  fileprivate var refusal: Refusal? { remedy.map { Refusal(code, reason, remedy: $0) } }
}

extension Draft {
  /// Whether it can change the place or the standing of any event, so that all must be checked
  /// again.
  fileprivate var unsettlesAll: Bool {
    switch event {
    case .correction, .retraction: true
    default: false
    }
  }

  /// Whether it is a goal, which can take the goals above a declared score.
  fileprivate var addsGoal: Bool {
    if case .goal = event { true } else { false }
  }

  /// Checks that the envelope has what such an event needs.
  func checkSetting() throws(Refusal) {
    let setting = event.setting
    guard event.payload == nil || setting.belongs(in: .match) else {
      throw Refusal(
        "wrong-stream", "\(event.name) does not belong in a match.",
        hint: "It goes into \(setting.homeTitle).")
    }
    switch setting {
    case .inPlay, .playOrInterval:
      guard envelope.at != nil else {
        throw Refusal(
          "no-time", "\(event.name) needs a match time.",
          remedy: .giveMinute)
      }
    case .whistle:
      guard let named = data["period"]?.string, let period = envelope.at?.period,
        named != period.rawValue
      else { return }
      throw Refusal(
        "whistle-time", "The whistle is for \(named), but its time says \(period.rawValue).")
    default: break
    }
  }
}
