public import JournalCore

/// What has become of a match: every match has one of these.
public enum MatchStatus: String, Word {
  /// It is to be played.
  case scheduled
  /// It has begun and is not over: intervals are a part of it.
  case inPlay = "in-play"
  /// It was played to its end, or its result was confirmed as it is.
  case finished
  /// It was put off, and has no new day yet.
  case postponed
  /// It was called off and will not be played.
  case cancelled
  /// It was broken off, and nobody has said what becomes of it.
  case abandoned
  /// The result is a ruling.
  case awarded
  /// It does not count.
  case annulled
  /// A side went through without playing.
  case walkover
  /// It was entered by mistake.
  case voided

  /// Whether nothing but play says, or is to say, what the match comes to.
  public var isOrdinary: Bool {
    switch self {
    case .scheduled, .inPlay, .finished: true
    case .postponed, .cancelled, .abandoned, .awarded, .annulled, .walkover, .voided: false
    }
  }

  /// What a match is by what was ruled on it and by how far it was played.
  ///
  /// A ruling outdoes the play, and play outdoes what was planned: a match that was put off and then
  /// played was played.
  /// - Parameters:
  ///   - hasBegun: whether anything was played.
  ///   - isOver: whether all was played.
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
