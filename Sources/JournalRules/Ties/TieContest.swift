public import JournalCore
import JournalProjections

/// A tie as the rules see it: two teams, the matches played so far, and the rulings.
public struct TieContest: Sendable {
  /// The two teams.
  public let teams: [TeamSlug]

  /// The matches by leg, in order, without those that do not count.
  public let legs: [Leg]

  /// The matches that were meant as legs but do not count.
  public let voided: [Leg]

  /// The number of matches that the regulation requires.
  public let legCount: Int

  /// How a match is played.
  public let format: MatchFormat

  /// The rulings on the tie itself, in order.
  public let rulings: [TieRuling]

  /// The figures that sources give for the teams, such as a coefficient.
  public let figures: [TeamFigure]

  /// The further matches that authorities ordered, in order.
  public internal(set) var orders: [TieOrder]

  /// Whether something is supposed that was not so: other events, other steps. Then extra time need not
  /// have been played as it was.
  private(set) var isSupposed = false

  /// Puts a tie together from its matches.
  public init(
    teams: [TeamSlug], legs: [Leg], legCount: Int, format: MatchFormat,
    rulings: [TieRuling] = [], figures: [TeamFigure] = [], orders: [TieOrder] = []
  ) {
    self.teams = teams
    let sorted = legs.sorted { $0.number < $1.number }
    let counting = Self.counting(sorted)
    self.legs = counting
    voided = sorted.filter { leg in
      !counting.contains { $0.history.stream == leg.history.stream }
    }
    self.legCount = legCount
    self.format = format
    self.rulings = rulings
    self.figures = figures
    self.orders = orders
  }

  /// Leaves out matches that do not count, and abandoned ones that were replaced.
  private static func counting(_ legs: [Leg]) -> [Leg] {
    let valid = legs.filter { !$0.result.isVoid }
    return valid.filter { leg in
      !leg.result.isLeftOpen || valid.count { $0.number == leg.number } == 1
    }
  }

  /// The legs that the regulation requires.
  public var regularLegs: [Leg] { legs.filter { $0.number <= legCount } }

  /// Replays and play-offs, in order.
  public var furtherLegs: [Leg] { legs.filter { $0.number > legCount } }

  /// The last leg; nil until it is scheduled.
  public var lastLeg: Leg? { legs.last { $0.number == legCount } }

  /// The numbers of the legs that are not over, or not even scheduled.
  public var missingLegs: [Int] {
    (1...max(1, legCount)).filter { number in
      guard let leg = legs.first(where: { $0.number == number }) else { return true }
      return !leg.result.isRegulationOver
    }
  }

  /// Whether a leg was abandoned or does not count, and nothing has replaced it. Nobody is ahead
  /// then, not even as it stands.
  public var isBroken: Bool {
    let isReplaced = { (number: Int) in legs.contains { $0.number == number } }
    return regularLegs.contains { $0.result.isLeftOpen }
      || voided.contains { $0.number <= legCount && !isReplaced($0.number) }
  }

  /// What is wrong with the legs: two matches claim to be the same leg.
  public var disorder: [String] {
    let numbers = legs.map(\.number)
    let twice = Set(numbers.filter { number in numbers.count { $0 == number } > 1 }).sorted()
    return twice.map { "one match as leg \($0)" }
  }

  /// The goals of both teams over the legs that the regulation requires.
  public var aggregate: Pair {
    regularLegs.reduce(into: Pair()) { sum, leg in
      for team in TieSide.allCases { sum[team] += leg.goals(of: team, over: .all) ?? 0 }
    }
  }

  /// The slug of one team.
  public func slug(_ team: TieSide) -> TeamSlug { teams[team == .first ? 0 : 1] }

  /// The team of the tie with a slug; nil for any other.
  public func side(of team: TeamSlug) -> TieSide? {
    team == teams.first ? .first : team == teams.last ? .second : nil
  }

  /// The same tie with other matches.
  public func with(_ legs: [Leg], legCount: Int? = nil) -> TieContest {
    var tie = TieContest(
      teams: teams, legs: legs, legCount: legCount ?? self.legCount, format: format,
      rulings: rulings, figures: figures, orders: orders)
    tie.isSupposed = isSupposed
    return tie
  }

  /// A single match of the same teams, as a tie of its own.
  func single(_ leg: Leg) -> TieContest {
    var tie = with([leg.renumbered(1)], legCount: 1)
    tie.orders = []
    return tie
  }

  /// The tie as a stage would have had it played, without anything after its decision.
  ///
  /// - Parameter format: how matches are played under that regulation; nil for how they were
  ///   played.
  public func supposed(by stage: Stage, in format: MatchFormat? = nil) -> TieContest {
    var contest = format.map { played(in: $0) } ?? self
    contest.isSupposed = true
    return contest.supposed(by: stage.steps, isSeries: stage.bestOf ?? false)
  }

  private func played(in format: MatchFormat) -> TieContest {
    let legs = (legs + voided).compactMap { leg in
      leg.result.played(in: format).flatMap { Leg(number: leg.number, result: $0, teams: teams) }
    }
    return TieContest(
      teams: teams, legs: legs, legCount: legCount, format: format, rulings: rulings,
      figures: figures, orders: orders)
  }

  /// The tie without some events, as a stage would have had it played.
  public func without(_ positions: Set<Int>, by stage: Stage) -> TieContest {
    thinned(of: positions).supposed(by: stage)
  }

  func thinned(of positions: Set<Int>) -> TieContest {
    let thinned = (legs + voided).compactMap { leg in
      leg.result.without(positions).flatMap { Leg(number: leg.number, result: $0, teams: teams) }
    }
    return TieContest(
      teams: teams, legs: thinned, legCount: legCount, format: format,
      rulings: rulings.filter { !positions.contains($0.position) },
      figures: figures.filter { !positions.contains($0.position) },
      orders: orders.filter { !positions.contains($0.position) })
  }
}
