/// A part of a match. Intervals are periods too: that is where the booing at half-time happens.
///
/// The raw value is the code in the record; the order is that of the match.
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
  /// The break before the shoot-out.
  case beforeShootOut = "BSO"
  /// The shoot-out.
  case shootOut = "SO"
  /// After the match.
  case post

  /// The place in the order of the match, from 1 (`pre`) to 11 (`post`); 0 is reserved for
  /// "unknown".
  public var order: UInt8 {
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
    }
  }

  /// The period at a place in the order; nil for 0 and anything past `post`.
  public init?(order: UInt8) {
    guard (1...11).contains(order) else { return nil }
    self = Self.allCases[Int(order) - 1]
  }

  /// Whether the ball can be in play: the two halves and the two halves of extra time.
  public var isPlayed: Bool {
    switch self {
    case .firstHalf, .secondHalf, .extraTimeFirst, .extraTimeSecond: true
    default: false
    }
  }

  /// Whether it starts and ends with a whistle, as periods of play and the shoot-out do.
  public var isWhistled: Bool { isPlayed || self == .shootOut }

  /// Whether it is a half of extra time.
  public var isExtraTime: Bool { self == .extraTimeFirst || self == .extraTimeSecond }

  /// The interval that follows when this period ends.
  public var interval: Period? {
    switch self {
    case .firstHalf: .halfTime
    case .secondHalf: .beforeExtraTime
    case .extraTimeFirst: .extraTimeInterval
    case .extraTimeSecond: .beforeShootOut
    case .shootOut: .post
    default: nil
    }
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
    case .beforeShootOut: "the break before the shoot-out"
    case .shootOut: "shoot-out"
    case .post: "after the match"
    }
  }

  /// Orders periods as a match plays them.
  public static func < (left: Period, right: Period) -> Bool { left.order < right.order }
}

extension Period {
  /// The kind of field: one of the eleven periods.
  public static var kind: FieldKind { .word(allCases.map(\.rawValue)) }

  /// The kind of field: a period that a whistle starts and ends.
  static var whistledKind: FieldKind { .word(allCases.filter(\.isWhistled).map(\.rawValue)) }

  /// The kind of field: a half, of the match or of extra time.
  static var playedKind: FieldKind { .word(allCases.filter(\.isPlayed).map(\.rawValue)) }
}
