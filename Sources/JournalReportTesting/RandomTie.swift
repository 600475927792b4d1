public import JournalCore
public import JournalReading
import JournalRules
import JournalTesting

/// A tie of two random legs, with things taken out of both: the same one for the same seed.
public struct RandomTie: Sendable {
  /// The second leg.
  public let match: MatchReading
  /// The tie.
  public let tie: TieReading

  /// Plays a tie.
  ///
  /// - Parameters:
  ///   - percent: how many in a hundred of the things that can go are taken out.
  ///   - moment: up to when the second leg is looked at.
  /// - Throws: `Refusal` where an event is not lawful.
  public init(
    seed: UInt64, thinnedBy percent: Int, directory: Directory, moment: Moment = .end
  ) throws {
    var random = SplitMix64(seed: seed &* 7919)
    var room = Newsroom(directory: directory)
    let (home, away) = Self.teams(of: RandomMatch(seed: seed))
    let first = MatchScheduled(
      home: away, away: home, date: Self.firstDay, competition: "copa", round: Self.round, leg: 1,
      tie: "tie")
    let leg = try room.match(first, Self.firstLeg(away, home, &random))
    let drafts = RandomMatch(seed: seed, first: room.position + 1, tie: (slug: "tie", leg: 2))
      .drafts
    var thinning = Thinning(percent: percent, random: random)
    match = try room.match(try thinning.thin(drafts))
    tie = try room.tie([leg, match], round: Self.round, moment: moment)
  }

  private static let round = "Quarter-finals"

  private static let firstDay: CalendarDate = {
    guard let day = CalendarDate("2018-01-17") else { preconditionFailure("a day of January") }
    return day
  }()

  private static func teams(of match: RandomMatch) -> (home: TeamSlug, away: TeamSlug) {
    guard case .matchScheduled(let scheduled) = match.drafts[0].event else {
      preconditionFailure("a random match begins with what sets it")
    }
    return (scheduled.home, scheduled.away)
  }

  private static func firstLeg(
    _ home: TeamSlug, _ away: TeamSlug, _ random: inout SplitMix64
  ) -> [Happening] {
    var score = Score()
    var goals: [Happening] = []
    for minute in stride(from: 10, through: 85, by: 15)
    where Int.random(in: 0..<3, using: &random) == 0 {
      let side: Side = Bool.random(using: &random) ? .home : .away
      score[side] += 1
      let scorer: PersonSlug? = Bool.random(using: &random) ? "isco" : nil
      let time = MatchTime(minute <= 45 ? .firstHalf : .secondHalf, minute)
      goals.append(.goal(side == .home ? home : away, scorer, time))
    }
    let isDeclared = Int.random(in: 0..<4, using: &random) > 0
    return goals + (isDeclared ? [.declared(score.home, score.away)] : [])
  }
}
