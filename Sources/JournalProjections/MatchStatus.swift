public import JournalCore

/// The status of a match; every match has exactly one.
public enum MatchStatus: String, Word {
  /// It has not been played yet.
  case scheduled
  /// It has begun and is not over; intervals are part of it.
  case inPlay = "in-play"
  /// It was played to its end, or its result was confirmed as it stands.
  case finished
  /// It was postponed, and has no new day yet.
  case postponed
  /// It was cancelled and will not be played.
  case cancelled
  /// It was abandoned, and nobody has ruled on it yet.
  case abandoned
  /// Its result was awarded.
  case awarded
  /// It does not count.
  case annulled
  /// A side went through without playing.
  case walkover
  /// It was entered by mistake.
  case voided

  /// Whether play alone decides the result, or will decide it.
  public var isOrdinary: Bool {
    switch self {
    case .scheduled, .inPlay, .finished: true
    case .postponed, .cancelled, .abandoned, .awarded, .annulled, .walkover, .voided: false
    }
  }

  /// Derives the status from the rulings on a match and from how far it was played.
  ///
  /// A ruling takes precedence over play, and play over plans: a match that was postponed and then
  /// played counts as played.
  /// - Parameters:
  ///   - hasBegun: whether anything was played.
  ///   - isOver: whether everything was played.
  ///   - isPutOff: whether it was postponed and has no new day yet.
  public init(_ rulings: MatchRulings, hasBegun: Bool, isOver: Bool, isPutOff: Bool) {
    if rulings.isVoided {
      self = .voided
    } else if let ruled = Self.ruled(rulings) {
      self = ruled
    } else if hasBegun {
      self = isOver ? .finished : .inPlay
    } else {
      self = isPutOff ? .postponed : .scheduled
    }
  }

  private static func ruled(_ rulings: MatchRulings) -> MatchStatus? {
    switch rulings.result {
    case .awarded: return .awarded
    case .annulled: return .annulled
    case .played:
      if rulings.walkover.isSome { return .walkover }
      if rulings.isCancelled { return .cancelled }
      return rulings.isAbandoned ? .abandoned : nil
    case .confirmed: return rulings.walkover.isSome ? .walkover : nil
    }
  }
}
