public import JournalCore

/// The rulings on a match: awards, annulments, abandonments, cancellations and walkovers.
///
/// The last ruling stands: an award may be annulled and a result confirmed on appeal. See
/// <doc:HowAResultIsDerived>.
public struct MatchRulings: Projection, Hashable {
  /// The last ruling on the result.
  public enum Result: Hashable, Sendable {
    /// No ruling: the result is that of play.
    case played
    /// This score is the result.
    case awarded(Score)
    /// The match does not count.
    case annulled
    /// The result of play stands, however much was played.
    case confirmed
  }

  /// The last ruling on the result.
  public private(set) var result = Result.played

  /// The team to which the result was awarded, if the award names one.
  public private(set) var awardedTo = NameID.none

  /// Whether scorers keep their goals of an awarded match.
  public private(set) var keepsScorers = true

  /// The team that went through without a match.
  public private(set) var walkover = NameID.none

  /// The team that won the drawing of lots.
  public private(set) var lots = NameID.none

  /// Whether the match was abandoned and not resumed.
  public private(set) var isAbandoned = false

  /// Whether the match was cancelled for good.
  public private(set) var isCancelled = false

  /// Whether the match was entered by mistake.
  public private(set) var isVoided = false

  /// Creates the projection before anything has happened.
  public init() {}

  /// Applies a fact.
  @discardableResult
  public mutating func apply(_ fact: Fact) -> Bool {
    switch fact.kind {
    case .resultAwarded: award(fact)
    case .resultAnnulled: settle(.annulled)
    case .resultConfirmed: settle(.confirmed)
    case .walkover: walkover = fact.team
    case .lots: lots = fact.team
    case .matchAbandoned: isAbandoned = true
    case .matchResumed: isAbandoned = false
    case .matchCancelled: isCancelled = true
    case .matchVoided: isVoided = true
    default: return false
    }
    return true
  }

  /// Sets the ruling, and drops what an earlier award said.
  private mutating func settle(_ result: Result) {
    self.result = result
    awardedTo = .none
    keepsScorers = true
  }

  private mutating func award(_ fact: Fact) {
    result = Fact.unpack(fact.value).map { .awarded($0) } ?? .confirmed
    awardedTo = fact.team
    keepsScorers = fact.value & Fact.scorersKept != 0
  }

  /// Whether the match does not count at all.
  public var isVoid: Bool {
    if isVoided { return true }
    return result == .annulled || isCancelled && result == .played && !walkover.isSome
  }
}
