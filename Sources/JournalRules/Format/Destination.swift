/// Where the teams in some places of a table go: another competition, a play-off, another division.
public struct Destination: Hashable, Decodable, Sendable {
  /// The first and the last place; one number for a single place.
  public var places: [Int]
  /// Where they go, such as `Champions League` or `Relegation`.
  public var to: String
  /// The source of the clause.
  public var source: String?

  /// The places.
  public var range: ClosedRange<Int> {
    let first = places.first ?? 1
    return first...max(first, places.last ?? first)
  }

  /// Whether a team would rather not end there: relegation, or a play-off for that, by its name.
  public var isFeared: Bool { to.lowercased().contains("relegat") }

  /// Whether a team goes down from there without a play-off.
  public var isRelegation: Bool { isFeared && !to.lowercased().contains("play") }
}

extension Stage {
  /// Returns where the teams in some places go; nil if the regulation does not say, or if they may go to
  /// several.
  public func destination(of places: ClosedRange<Int>) -> Destination? {
    destinations?.first {
      $0.range.contains(places.lowerBound) && $0.range.contains(places.upperBound)
    }
  }
}
