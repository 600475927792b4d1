/// The order of a match: (period, minute, added, second, position), never the minute alone.
struct MatchOrder {
  /// The facts in order.
  var facts: [Fact]

  /// The key of each fact; a fact without a time has the key of the one that it follows.
  private(set) var keys: [UInt64]

  /// Orders facts that are given in order of position.
  init(_ effective: [Fact]) {
    var places = MatchPlaces()
    let order = effective.map { places.place(of: $0) }
    if zip(order, order.dropFirst()).allSatisfy({ $0 <= $1 }) {
      facts = effective
      keys = order.map(\.key)
    } else {
      let sorted = zip(order, effective.indices).sorted { ($0.0, $0.1) < ($1.0, $1.1) }
      facts = sorted.map { effective[$0.1] }
      keys = sorted.map(\.0.key)
    }
  }

  /// A place in the order. Of facts with the same key, those that follow an event stay behind it.
  struct Place: Comparable {
    /// The time.
    let key: UInt64
    /// The position of the event from which the time was taken.
    let root: Int
    /// The position of the event itself.
    let position: Int

    static func < (left: Place, right: Place) -> Bool {
      (left.key, left.root, left.position) < (right.key, right.root, right.position)
    }
  }

  /// The key of the end of a period.
  static func key(endOf period: Period) -> UInt64 {
    key(period.order, minute: 0xFFFF, added: 0xFFFF, second: 0xFFFF)
  }

  /// The key of the end of a minute, without its added time unless that is named.
  static func key(endOf minute: Minute, in format: MatchFormat) -> UInt64 {
    guard let period = format.period(of: minute.regular) else { return .max }
    return key(
      period.order, minute: UInt16(clamping: minute.regular),
      added: UInt16(clamping: minute.added ?? 0), second: 0xFFFF)
  }

  static func key(_ period: UInt8, minute: UInt16, added: UInt16, second: UInt16) -> UInt64 {
    UInt64(period) << 48 | UInt64(minute) << 32 | UInt64(added) << 16 | UInt64(second)
  }
}
