/// The periods that have been played, according to the whistles.
public struct MatchClock: Hashable, Sendable {
  /// The period in progress; nil if none is.
  public private(set) var open: Period?

  /// The last period that ended; nil if none has.
  public private(set) var lastEnded: Period?

  /// Whether the final whistle has gone.
  public private(set) var isOver = false

  private let hasSecondExtraTime: Bool
  private var started: Set<Period> = []
  private var ended: Set<Period> = []

  /// Creates a clock before the first whistle of a match that is played as a format says.
  public init(_ format: MatchFormat = .standard) {
    hasSecondExtraTime = format.secondExtraTime != nil
  }

  /// Whether any whistle has been recorded.
  public var hasWhistles: Bool { !started.isEmpty || !ended.isEmpty || isOver }

  /// Whether a period has started.
  public func hasStarted(_ period: Period) -> Bool { started.contains(period) }

  /// Whether a period has ended.
  public func hasEnded(_ period: Period) -> Bool { ended.contains(period) }

  /// Whether a period is completely over, so that its score is final.
  ///
  /// Always true if no whistles are logged, as at a desk long afterwards.
  public func isBehind(_ period: Period) -> Bool {
    guard hasWhistles, !isOver else { return true }
    return hasEnded(period) || started.contains { $0 > period }
  }

  /// The period or interval that the match is in; nil before the first whistle.
  public var now: Period? {
    if isOver { return .post }
    if open == nil, lastEnded == .extraTimeSecond, hasSecondExtraTime {
      return .beforeSecondExtraTime
    }
    return open ?? lastEnded?.interval
  }

  /// The period that the next whistle can start; nil if there is none.
  public var next: Period? {
    switch lastEnded {
    case nil: .firstHalf
    case .firstHalf: .secondHalf
    case .secondHalf: .extraTimeFirst
    case .extraTimeFirst: .extraTimeSecond
    case .extraTimeSecond: hasSecondExtraTime ? .secondExtraTimeFirst : .shootOut
    case .secondExtraTimeFirst: .secondExtraTimeSecond
    case .secondExtraTimeSecond: .shootOut
    default: nil
    }
  }

  /// Applies a fact; only whistles move the clock.
  public mutating func apply(_ fact: Fact) {
    switch fact.kind {
    case .periodStart:
      guard let period = Period(code: fact.period) else { return }
      started.insert(period)
      open = period
    case .periodEnd:
      guard let period = Period(code: fact.period) else { return }
      close(period)
    case .finalWhistle:
      if let open { close(open) }
      isOver = true
    default: break
    }
  }

  private mutating func close(_ period: Period) {
    ended.insert(period)
    lastEnded = max(lastEnded ?? period, period)
    if open == period { open = nil }
  }
}
