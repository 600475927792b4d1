public import JournalCore

/// The score of a match by period, trivial and of fixed size.
///
/// Goals count for the team credited, and kicks of the shoot-out are not goals. A score that was
/// declared stands for the goals up to it if they are not all known. See <doc:HowAResultIsDerived>.
public struct Scoreboard: Projection, Hashable {
  /// The home team.
  public private(set) var home = NameID.none

  /// The away team.
  public private(set) var away = NameID.none

  /// The team that won the shoot-out, if only the winner was declared.
  public private(set) var declaredShootOutWinner = NameID.none

  /// The last period that is known to be over, by a whistle or by a score declared for its end.
  public private(set) var lastOver: Period?

  /// The period in progress.
  public private(set) var open: Period?

  /// Whether the final whistle has gone.
  public private(set) var hasFinalWhistle = false

  /// Whether a half of extra time was begun, scored in or declared.
  public private(set) var hasExtraTime = false

  /// Whether a half of a second extra time was begun, scored in or declared.
  public private(set) var hasSecondExtraTime = false

  /// Goals by slot, home and away in turn: unknown period, H1, H2, ET1 to ET4, then kicks of the
  /// shoot-out.
  private var counts = SIMD16<Int16>()
  private var declared = SIMD8<Int32>(repeating: -1)
  private var declaredKicks: Int32 = -1
  private var kicksTaken = Score()

  /// Creates the projection before anything has happened.
  public init() {}

  /// False: sums do not depend on order.
  public static var needsMatchOrder: Bool { false }

  /// Applies a fact.
  @discardableResult
  public mutating func apply(_ fact: Fact) -> Bool {
    if fact.effect != 0 { return count(fact) }
    switch fact.kind {
    case .scheduled: (home, away) = (fact.team, fact.other)
    case .periodStart: start(fact.period)
    case .periodEnd: end(fact.period)
    case .finalWhistle: finish()
    case .scoreDeclared: declare(fact)
    case .shootOutDeclared:
      declaredShootOutWinner = fact.team
      declaredKicks = Int32(clamping: fact.value)
    case .shootOutKick: return kick(fact)
    default: return false
    }
    return true
  }

  private mutating func count(_ fact: Fact) -> Bool {
    guard let offset = offset(of: fact.team) else { return false }
    let slot = Self.slot(of: fact.effectPeriod)
    counts[slot * 2 + offset] &+= Int16(truncatingIfNeeded: fact.effect)
    if slot >= 3 { hasExtraTime = true }
    if slot >= 5 { hasSecondExtraTime = true }
    return true
  }

  private mutating func kick(_ fact: Fact) -> Bool {
    guard let offset = offset(of: fact.team), fact.value % 4 != 2 else { return false }
    counts[14 + offset] &+= Int16(fact.value % 4)
    kicksTaken[offset == 0 ? .home : .away] += 1
    return true
  }

  private mutating func start(_ code: UInt8) {
    open = Period(code: code)
    if let open { noteExtraTime(open) }
  }

  private mutating func noteExtraTime(_ period: Period) {
    if period.isExtraTime { hasExtraTime = true }
    if period.isSecondExtraTime { hasSecondExtraTime = true }
  }

  private mutating func end(_ code: UInt8) {
    guard let period = Period(code: code) else { return }
    lastOver = max(lastOver ?? period, period)
    if open == period { open = nil }
  }

  private mutating func finish() {
    if let open { end(open.code) }
    hasFinalWhistle = true
    // A final whistle without other whistles ends the second half; it says nothing about extra
    // time.
    if lastOver ?? .pre < .secondHalf { lastOver = .secondHalf }
  }

  private mutating func declare(_ fact: Fact) {
    guard let period = Period(code: fact.period) else { return }
    declared[Self.slot(of: fact.period)] = Int32(clamping: fact.value)
    lastOver = max(lastOver ?? period, period)
    noteExtraTime(period)
  }

  private func offset(of team: NameID) -> Int? {
    guard team.isSome else { return nil }
    return team == home ? 0 : team == away ? 1 : nil
  }

  /// The slot of a period by its code: 0 if the period is unknown, 1 to 6 for the halves.
  private static func slot(of code: UInt8) -> Int {
    switch code {
    case 2: 1
    case 4: 2
    case 6: 3
    case 8: 4
    case 13: 5
    case 15: 6
    default: 0
    }
  }

  private func pair(_ slot: Int) -> Score {
    Score(Int(counts[slot * 2]), Int(counts[slot * 2 + 1]))
  }

  private func declaredScore(upTo slot: Int) -> Score? { Fact.unpack(Int(declared[slot])) }
}

extension Scoreboard {
  /// The score declared for the end of play: of extra time, otherwise of the two halves.
  public var declaredAtEnd: Score? {
    declaredScore(upTo: 6) ?? declaredScore(upTo: 4) ?? declaredScore(upTo: 2)
  }

  /// The goals logged in a period.
  public func goals(in period: Period) -> Score { pair(Self.slot(of: period.code)) }

  /// The goals whose period is not known.
  public var unplaced: Score { pair(0) }

  /// All logged goals.
  public var logged: Score { (0...6).reduce(Score()) { $0 + pair($1) } }

  /// The score at half-time; nil if it depends on a goal whose period is not known.
  public var halfTime: Score? {
    declaredScore(upTo: 1) ?? (unplaced == Score() ? isPartial ? nil : pair(1) : nil)
  }

  /// Whether a score with goals was declared for the end of play, but no goal is logged.
  private var isPartial: Bool {
    declaredAtEnd.map { $0 != logged && logged == Score() } ?? false
  }

  /// The goals of the two halves; nil if they depend on a goal whose period is not known.
  public var regulation: Score? {
    if let declared = declaredScore(upTo: 2) { return declared }
    guard hasExtraTime else { return sum(upTo: 2) }
    guard unplaced == Score(), !isPartial else { return nil }
    return sum(upTo: 2)
  }

  /// The goals of the two halves and of the first extra time; nil if they depend on a goal whose
  /// period is not known.
  public var firstExtraTime: Score? {
    if let declared = declaredScore(upTo: 4) { return declared }
    guard hasSecondExtraTime else { return total }
    guard unplaced == Score(), !isPartial else { return nil }
    return sum(upTo: 4)
  }

  /// The goals of the halves and of extra time: the score of the match.
  public var total: Score { sum(upTo: 6) }

  /// The last score that was declared up to a slot, plus the goals logged since.
  private func sum(upTo slot: Int) -> Score {
    let known = (0...slot).reduce(Score()) { $0 + pair($1) }
    guard let last = (1...slot).last(where: { declaredScore(upTo: $0) != nil }),
      let declared = declaredScore(upTo: last)
    else { return known }
    let since = (last..<slot).reduce(declared) { $0 + pair($1 + 1) }
    // A score declared for the end of play is the score. One declared for a half-time is only a
    // minimum, and the logged goals may exceed it.
    guard last == 1 || last == 3 || last == 5 else { return since }
    return Score(max(since.home, known.home), max(since.away, known.away))
  }

  /// The kicks scored in the shoot-out; nil if there was none or its score is not known.
  public var shootOut: Score? {
    if let declared = Fact.unpack(Int(declaredKicks)) { return declared }
    return kicksTaken == Score() ? nil : pair(7)
  }

  /// The kicks taken in the shoot-out, without those to be retaken.
  public var shootOutKicks: Score { kicksTaken }

  /// Whether a shoot-out was begun or declared.
  public var hasShootOut: Bool {
    declaredShootOutWinner.isSome || kicksTaken != Score() || open == .shootOut
      || lastOver == .shootOut
  }

  /// Whether the two halves are over.
  public var isRegulationOver: Bool { hasFinalWhistle || lastOver ?? .pre >= .secondHalf }

  /// Whether extra time was played to its end, a second one if there was one.
  public var isExtraTimeOver: Bool {
    let end: Period = hasSecondExtraTime ? .secondExtraTimeSecond : .extraTimeSecond
    return hasExtraTime && (hasFinalWhistle || lastOver ?? .pre >= end || hasShootOut)
  }

  /// The side that won the shoot-out, as declared or as the kicks decide.
  ///
  /// A side has won when the other can no longer draw level (IFAB, Law 10).
  public func shootOutWinner(kicks: Int = 5) -> Side? {
    if declaredShootOutWinner.isSome { return declaredShootOutWinner == home ? .home : .away }
    guard let scored = shootOut else { return nil }
    return ShootOutTally.winner(scored: scored, taken: kicksTaken, kicks: kicks)
  }
}
