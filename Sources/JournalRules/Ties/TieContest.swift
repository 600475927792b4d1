public import JournalCore
import JournalProjections

/// A tie as it is put to the rules: two teams and the matches played so far.
public struct TieContest: Sendable {
  /// The two teams.
  public let teams: [TeamSlug]

  /// The matches by leg, in order.
  public let legs: [Leg]

  /// How many matches the regulation asks for.
  public let legCount: Int

  /// How a match is played.
  public let format: MatchFormat

  /// Puts a tie together from its matches.
  public init(teams: [TeamSlug], legs: [Leg], legCount: Int, format: MatchFormat) {
    self.teams = teams
    self.legs = legs.sorted { $0.number < $1.number }
    self.legCount = legCount
    self.format = format
  }

  /// The last leg; nil until it is scheduled.
  public var lastLeg: Leg? { legs.last { $0.number == legCount } }

  /// The legs that are not over, or not even scheduled, by number.
  public var missingLegs: [Int] {
    (1...max(1, legCount)).filter { number in
      guard let leg = legs.first(where: { $0.number == number }) else { return true }
      return !leg.board.value.isRegulationOver
    }
  }

  /// What is wrong with the legs: two matches that claim to be the same one, or one too many.
  public var disorder: [String] {
    let numbers = legs.map(\.number)
    let twice = Set(numbers.filter { number in numbers.count { $0 == number } > 1 }).sorted()
    let extra = Set(numbers.filter { $0 > legCount }).sorted()
    return twice.map { "one match as leg \($0)" } + extra.map { "no leg \($0)" }
  }

  /// Goals of both teams over all legs.
  public var aggregate: Pair {
    legs.reduce(into: Pair()) { sum, leg in
      for team in TieSide.allCases { sum[team] += leg.goals(of: team, over: .all) ?? 0 }
    }
  }

  /// The slug of one team.
  public func slug(_ team: TieSide) -> TeamSlug { teams[team == .first ? 0 : 1] }

  /// The tie as it would be without some events.
  public func without(_ positions: Set<Int>) -> TieContest {
    let thinned = legs.compactMap { leg in
      Leg(
        number: leg.number, history: leg.history.without(positions), moment: leg.moment,
        teams: teams, format: format)
    }
    return TieContest(teams: teams, legs: thinned, legCount: legCount, format: format)
  }
}
