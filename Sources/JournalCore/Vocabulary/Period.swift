/// A part of a match. Intervals are periods too: that is where the booing at half-time happens.
///
/// The raw value is the word in the record, `code` the number in the facts; both are stored and
/// never change. `order` is the place in a match, and is stored nowhere.
public enum Period: String, CaseIterable, FieldValue, Decodable, Comparable {
  /// Before the kick-off.
  case pre
  /// The first half.
  case firstHalf = "H1"
  /// The interval at half-time.
  case halfTime = "HT"
  /// The second half.
  case secondHalf = "H2"
  /// The break before extra time.
  case beforeExtraTime = "BET"
  /// The first half of extra time.
  case extraTimeFirst = "ET1"
  /// The interval of extra time.
  case extraTimeInterval = "ETHT"
  /// The second half of extra time.
  case extraTimeSecond = "ET2"
  /// The break before a second extra time.
  case beforeSecondExtraTime = "BET2"
  /// The first half of a second extra time.
  case secondExtraTimeFirst = "ET3"
  /// The interval of a second extra time.
  case secondExtraTimeInterval = "ETHT2"
  /// The second half of a second extra time.
  case secondExtraTimeSecond = "ET4"
  /// The break before the shoot-out.
  case beforeShootOut = "BSO"
  /// The shoot-out.
  case shootOut = "SO"
  /// After the match.
  case post

  /// The number that stands for the period in facts (`Fact.period`); 0 is reserved for "unknown".
  ///
  /// It is stored: a number in use never changes its meaning, and a new period takes the next one.
  public var code: UInt8 {
    switch self {
    case .pre: 1
    case .firstHalf: 2
    case .halfTime: 3
    case .secondHalf: 4
    case .beforeExtraTime: 5
    case .extraTimeFirst: 6
    case .extraTimeInterval: 7
    case .extraTimeSecond: 8
    case .beforeShootOut: 9
    case .shootOut: 10
    case .post: 11
    case .beforeSecondExtraTime: 12
    case .secondExtraTimeFirst: 13
    case .secondExtraTimeInterval: 14
    case .secondExtraTimeSecond: 15
    }
  }

  /// The period with a number in facts; nil for 0 and any number that is not in use.
  public init?(code: UInt8) {
    guard code > 0, code <= Self.byCode.count else { return nil }
    self = Self.byCode[Int(code) - 1]
  }

  private static let byCode = allCases.sorted { $0.code < $1.code }

  /// The place in the order of the match of a number in facts; 0 if the number is not in use.
  public static func order(ofCode code: UInt8) -> UInt8 { Period(code: code)?.order ?? 0 }

  /// The place in the order of the match, from 1 (`pre`) to 15 (`post`).
  public var order: UInt8 {
    switch self {
    case .beforeSecondExtraTime: 9
    case .secondExtraTimeFirst: 10
    case .secondExtraTimeInterval: 11
    case .secondExtraTimeSecond: 12
    case .beforeShootOut: 13
    case .shootOut: 14
    case .post: 15
    default: code
    }
  }

  /// Whether the ball can be in play: the two halves, and the halves of extra time.
  public var isPlayed: Bool { self == .firstHalf || self == .secondHalf || isExtraTime }

  /// Whether it starts and ends with a whistle, as periods of play and the shoot-out do.
  public var isWhistled: Bool { isPlayed || self == .shootOut }

  /// Whether it is a half of extra time, of the first or the second one.
  public var isExtraTime: Bool {
    self == .extraTimeFirst || self == .extraTimeSecond || isSecondExtraTime
  }

  /// Whether it is a half of a second extra time.
  public var isSecondExtraTime: Bool {
    self == .secondExtraTimeFirst || self == .secondExtraTimeSecond
  }

  /// The interval that follows when this period ends, if no second extra time comes next
  /// (`MatchClock.now` knows whether one may).
  public var interval: Period? {
    switch self {
    case .firstHalf: .halfTime
    case .secondHalf: .beforeExtraTime
    case .extraTimeFirst: .extraTimeInterval
    case .extraTimeSecond, .secondExtraTimeSecond: .beforeShootOut
    case .secondExtraTimeFirst: .secondExtraTimeInterval
    case .shootOut: .post
    default: nil
    }
  }

  /// The period in which play ends if something happens in this one and nothing in a later one: the
  /// second half, or the last half of the extra time that it belongs to.
  package var endOfPlay: Period {
    if isSecondExtraTime { return .secondExtraTimeSecond }
    return isExtraTime ? .extraTimeSecond : .secondHalf
  }

  /// The name in plain English, such as "first half".
  public var title: String {
    switch self {
    case .pre: "before kick-off"
    case .firstHalf: "first half"
    case .halfTime: "half-time"
    case .secondHalf: "second half"
    case .beforeExtraTime: "the break before extra time"
    case .extraTimeFirst: "first half of extra time"
    case .extraTimeInterval: "half-time of extra time"
    case .extraTimeSecond: "second half of extra time"
    case .beforeSecondExtraTime: "the break before the second extra time"
    case .secondExtraTimeFirst: "first half of the second extra time"
    case .secondExtraTimeInterval: "half-time of the second extra time"
    case .secondExtraTimeSecond: "second half of the second extra time"
    case .beforeShootOut: "the break before the shoot-out"
    case .shootOut: "shoot-out"
    case .post: "after the match"
    }
  }

  /// Orders periods as a match plays them.
  public static func < (left: Period, right: Period) -> Bool { left.order < right.order }
}

extension Period {
  /// The kind of field: one of the fifteen periods.
  public static var kind: FieldKind { .word(allCases.map(\.rawValue)) }

  /// The kind of field: a period that a whistle starts and ends.
  static var whistledKind: FieldKind { .word(allCases.filter(\.isWhistled).map(\.rawValue)) }

  /// The kind of field: a half, of the match or of extra time.
  static var playedKind: FieldKind { .word(allCases.filter(\.isPlayed).map(\.rawValue)) }
}
