import JournalCore
import JournalNarrative

/// How far a match has come, by its whistles and by what was recorded in it.
enum MatchClockState {
  /// Nothing of it has been recorded.
  case notBegun
  /// A period is on; the last minute that was recorded in it, where one was.
  case during(Period, minute: PlayTime?, evidence: Int?)
  /// A period has ended.
  case ended(Period, evidence: Int?)
  /// No whistle tells; the last minute that was recorded, where one was.
  case unrecorded(PlayTime?, evidence: Int?)
  /// It is over.
  case over
  /// Something holds it up, or it does not count.
  case halted(Halt.Kind, time: PlayTime?, evidence: Int)

  /// Whether it is on, or nobody has recorded its end.
  var isUnderWay: Bool {
    switch self {
    case .notBegun, .over, .halted: false
    case .during, .ended, .unrecorded: true
    }
  }

  /// Whether it is over.
  var isOver: Bool { if case .over = self { true } else { false } }

  /// The event that says how late it is.
  var evidence: Int? {
    switch self {
    case .notBegun, .over: nil
    case .halted(_, _, let event): event
    case .during(_, _, let event), .ended(_, let event), .unrecorded(_, let event): event
    }
  }
}
