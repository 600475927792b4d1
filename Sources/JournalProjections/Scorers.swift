public import JournalCore

/// The scorers and their goals, over any number of matches.
///
/// Own goals are nobody's. Goals that were struck out, goals of matches that do not count and those
/// that an award takes from their scorers are left out (<doc:HowAResultIsDerived>).
public struct Scorers: Sendable {
  /// A scorer and the goals.
  public struct Entry: Hashable, Sendable {
    /// The player.
    public let person: PersonSlug

    /// The teams for which the player scored, in order.
    public internal(set) var teams: [TeamSlug] = []

    /// The number of goals, including penalties.
    public internal(set) var goals = 0

    /// The number of goals from penalties.
    public internal(set) var penalties = 0

    /// The positions of the events, ascending.
    public internal(set) var positions: [Int] = []
  }

  /// An entry with its rank.
  public struct Place: Hashable, Sendable {
    /// The rank, from 1; equal scorers share it.
    public let rank: Int

    /// The scorer and the goals.
    public let entry: Entry
  }

  /// The goals that count but name no scorer, without own goals.
  public private(set) var unknown = 0

  /// Own goals.
  public private(set) var own = 0

  private var entries: [PersonSlug: Entry] = [:]

  /// Creates the list before any match.
  public init() {}

  /// Adds a match.
  ///
  /// - Parameters:
  ///   - person: returns the slug that a person goes by, if two were merged.
  ///   - team: returns the slug that a team goes by, if two were merged.
  public mutating func take(
    _ match: MatchHistory, person canonical: (PersonSlug) -> PersonSlug = { $0 },
    team stands: (TeamSlug) -> TeamSlug = { $0 }
  ) {
    let rulings = MatchRulings(folding: match.facts)
    guard !rulings.isVoid, rulings.leavesScorers else { return }
    let goals = GoalList(folding: match.facts).goals
    for goal in goals {
      let traits = GoalTraits(rawValue: goal.value)
      guard !traits.contains(.own) else {
        own += 1
        continue
      }
      guard let person = match.names.person(goal.person).map(canonical) else {
        unknown += 1
        continue
      }
      add(goal, traits, to: person, for: match.names.team(goal.team).map(stands))
    }
    // A declared score stands for goals that nobody logged.
    let total = Scoreboard(folding: match.facts).total
    unknown += max(0, total.home + total.away - goals.count)
  }

  private mutating func add(
    _ goal: Fact, _ traits: GoalTraits, to person: PersonSlug, for team: TeamSlug?
  ) {
    var entry = entries[person] ?? Entry(person: person)
    entry.goals += 1
    if traits.contains(.penalty) { entry.penalties += 1 }
    if let team, !entry.teams.contains(team) { entry.teams.append(team) }
    entry.positions.append(goal.position)
    entries[person] = entry
  }

  /// All scorers, most goals first; equal ones in order of their slugs.
  public var ranked: [Place] {
    let sorted = entries.values.sorted { left, right in
      left.goals == right.goals ? left.person < right.person : left.goals > right.goals
    }
    var places: [Place] = []
    for (index, var entry) in sorted.enumerated() {
      entry.positions.sort()
      let isLevel = places.last?.entry.goals == entry.goals
      places.append(Place(rank: isLevel ? places[index - 1].rank : index + 1, entry: entry))
    }
    return places
  }
}

extension MatchRulings {
  /// Whether scorers keep their goals, whatever was ruled on the result.
  fileprivate var leavesScorers: Bool {
    if case .awarded = result { keepsScorers } else { true }
  }
}
