import JournalCore

/// What is missing for a verdict on a tie.
enum TieNeed: Hashable, Sendable {
  /// A leg is still to be played, or to end.
  case leg(Int)
  /// A leg was broken off and left open.
  case restOfLeg(Int)
  /// The clauses have run out, and the teams are still level.
  case furtherStep
  /// A match is there that the regulation does not have, and no authority ordered it.
  case order(leg: Int, match: String)
  /// Anything else, such as `extra-time` or `period of e12`.
  case input(String)

  /// The need in words.
  var text: String {
    switch self {
    case .leg(let number): "leg \(number)"
    case .restOfLeg(let number): "leg \(number): \(Self.rest)"
    case .order(let number, _): "an order for leg \(number)"
    case .furtherStep: "a further step in the regulation"
    case .input(let what): what
    }
  }

  /// What to do about it; nil if the words say so.
  var remedy: Remedy? {
    switch self {
    case .order(_, let match): .orderPlayOff(match: match)
    case .restOfLeg: .settleAbandoned
    case .input("drawing-of-lots"): .drawLots
    case .input("second-extra-time"): .logStartOrScore(of: .secondExtraTimeFirst)
    case .input(let what) where what.hasSuffix("after 90 minutes"): .declareNinetyMinutes
    default: nil
    }
  }

  private static let rest = "the rest, a replay or a ruling"

  /// The same need of another match, `replay` or `play-off`, which has a single leg and is named
  /// because it is not a leg of the tie.
  func ofMatch(_ further: String) -> TieNeed {
    switch self {
    case .leg(1), .furtherStep: .input("the end of the \(further)")
    case .restOfLeg(1): .input("\(further): \(Self.rest)")
    case .leg, .restOfLeg, .order, .input: self
    }
  }
}
