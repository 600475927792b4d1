import JournalCore
import JournalReading
import JournalRules

/// The place of a side in its league after the day of the match, or on its eve if the match is still
/// to come, as the regulation ranks it.
struct LeaguePlace {
  static let definition =
    "the place in the table after the day of the match, or before it in a preview, from the fifth "
    + "match of each team on"

  /// The number of matches from which a table says something.
  static let leastPlayed = 5

  /// From this place down the distance to the first says little, unless it is small.
  private static let mostPlace = 4
  private static let mostGap = 10

  /// The place, counted from 1.
  let place: Int
  /// The points.
  let points: Int
  /// The first of the table, or the second if this side is the first.
  let other: TeamSlug
  /// The points between the two; nil if they are level.
  let gap: Int?
  /// What happened to the place that day: climbs, drops, or neither.
  let licences: Set<Licence>
  /// The events behind the results of this side and of the other.
  let evidence: [Int]

  /// The place of a side; nil if it is shared or the season is young, and in a group.
  init?(of side: Side, in facts: MatchFacts) {
    let isToCome = facts.progress == .notBegun
    guard isToCome || facts.progress == .over && facts.award == nil,
      let table = isToCome ? facts.surroundings.eve?.table : facts.surroundings.tables?.after,
      table.stage.advance == nil
    else { return nil }
    let rows = table.verdict.rows
    let team = facts.slug(side)
    guard rows.count > 2, rows.allSatisfy({ $0.tally.played >= Self.leastPlayed }),
      let row = rows.first(where: { $0.team == team }), !row.isShared, row.places.count == 1,
      row.points > 1,
      let first = rows.first, !first.isShared
    else { return nil }
    place = row.places.lowerBound
    points = row.points
    let next = place == 1 ? rows[1] : first
    other = next.team
    let gap = abs(next.points - points)
    let isNear = place <= Self.mostPlace || gap <= Self.mostGap
    self.gap = gap > 0 && isNear ? gap : nil
    var licences: Set<Licence> = place == 1 ? [.top] : []
    if gap > 1 { licences.insert(.several) }
    if !isToCome, let before = facts.surroundings.tables?.before.verdict.row(of: team),
      !before.isShared
    {
      if before.places.lowerBound > place { licences.insert(.climbs) }
      if before.places.lowerBound < place { licences.insert(.drops) }
    }
    self.licences = licences
    evidence = table.matches.filter { match in
      [team, next.team].contains { match.result.side(of: $0) != nil }
    }.flatMap(\.result.evidence)
  }
}
