import JournalCore
import JournalNarrative

/// How far a match has come, according to its whistles and what was recorded in it.
enum MatchClockState {
  /// Nothing of the match has been recorded.
  case notBegun
  /// A period is in progress; with the last minute that was recorded in it, if any.
  case during(Period, minute: PlayTime?, evidence: Int?)
  /// A period has ended.
  case ended(Period, evidence: Int?)
  /// No whistle was recorded; with the last minute that was recorded, if any.
  case unrecorded(PlayTime?, evidence: Int?)
  /// The match is over.
  case over
  /// Something holds the match up, or it does not count.
  case halted(Halt.Kind, time: PlayTime?, evidence: Int)

  /// Whether the match is in progress, or nobody has recorded its end.
  var isUnderWay: Bool {
    switch self {
    case .notBegun, .over, .halted: false
    case .during, .ended, .unrecorded: true
    }
  }

  /// Whether it is over.
  var isOver: Bool { if case .over = self { true } else { false } }

  /// The position of the event that shows how late it is.
  var evidence: Int? {
    switch self {
    case .notBegun, .over: nil
    case .halted(_, _, let event): event
    case .during(_, _, let event), .ended(_, let event), .unrecorded(_, let event): event
    }
  }
}
