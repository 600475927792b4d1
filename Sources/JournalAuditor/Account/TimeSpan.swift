import JournalCore
import JournalNarrative

/// The moments of the match between which something happened, taking other sources into account.
struct TimeSpan {
  /// The place of the period in the order of the match; 0 if unknown.
  let period: UInt8
  /// The minute including added time; nil unless it is known exactly.
  let exact: Int?

  private let earliest: [Int]?
  private let latest: [Int]?
  private let isContested: Bool

  /// The moments that a fact allows.
  ///
  /// - Parameters:
  ///   - precision: how exactly the event claims to know its time.
  ///   - claims: the minutes that other sources give; nil for one that is not a plain minute.
  init(
    _ fact: Fact, _ precision: MatchTime.Precision?, claims: [Int?] = [], format: MatchFormat
  ) {
    period = fact.periodOrder
    let isKnown = fact.minute > 0 && precision != .unknown
    let minute = Int(fact.minute)
    let added = max(0, Int(fact.added))
    exact = isKnown && precision != .capped && precision != .approximate ? minute + added : nil
    guard isKnown else {
      (earliest, latest, isContested) = (nil, nil, false)
      return
    }
    let others = Set(claims.compactMap { $0 }).subtracting([minute])
    let minutes = Period(code: fact.period).flatMap { format.minutes(of: $0) }
    let isPlain =
      !claims.contains(nil) && fact.added < 0
      && others.allSatisfy { minutes?.contains($0) ?? false }
    isContested = !claims.isEmpty && !isPlain
    let told = isPlain ? others : []
    let (least, most) = (min(minute, told.min() ?? minute), max(minute, told.max() ?? minute))
    let second = told.isEmpty && fact.second >= 0 ? Int(fact.second) : nil
    earliest =
      precision == .approximate ? nil : [least, least == minute ? added : 0, second ?? 0]
    latest =
      precision == .approximate || precision == .capped
      ? nil : [most, most == minute ? added : 0, second ?? 59]
  }

  /// Whether everything known puts it before another moment.
  func isCertainlyBefore(_ other: TimeSpan) -> Bool {
    guard period != 0, other.period != 0, !isContested, !other.isContested else { return false }
    guard period == other.period else { return period < other.period }
    guard let latest, let earliest = other.earliest else { return false }
    return latest.lexicographicallyPrecedes(earliest)
  }
}
