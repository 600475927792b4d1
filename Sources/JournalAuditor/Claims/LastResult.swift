import JournalReading
import JournalRules
import JournalCore
import JournalNarrative

/// A team's previous match: the later of the one that the journal holds and the one that a source
/// gives.
struct LastResult {
  /// The opponent.
  let opponent: Value
  /// The score, with the team's goals first.
  let score: Score
  /// The day.
  let date: CalendarDate
  /// The team's goals by scorer.
  let scorers: [PersonSlug: Int]
  /// The positions of the events on which it rests.
  let evidence: [Int]

  init?(of team: TeamSlug, _ account: Account) {
    let held = account.surroundings.latest[team].flatMap { LastResult($0, of: team) }
    let told = LastResult(told: account, of: team)
    guard let held, let told else {
      guard let one = held ?? told else { return nil }
      self = one
      return
    }
    self = told.date > held.date ? told : held
  }

  private init?(_ match: MatchReading, of team: TeamSlug) {
    guard let result = match.result(), result.isOver, !result.isVoid,
      let side = result.side(of: team)
    else { return nil }
    let names = result.history.names
    func slug(_ id: NameID) -> TeamSlug? { names.team(id).map { match.directory.canonical($0) } }
    opponent = .team(side == .home ? result.away : result.home)
    score = Score(result.total[side], result.total[side.other])
    date = match.scheduled.date
    evidence = result.evidence
    let own = result.goals.filter { goal in
      slug(goal.team) == team && !GoalTraits(rawValue: goal.value).contains(.own)
    }
    var scorers: [PersonSlug: Int] = [:]
    for goal in own {
      guard let person = names.person(goal.person) else { continue }
      scorers[match.directory.canonical(person), default: 0] += 1
    }
    self.scorers = scorers
  }

  private init?(told account: Account, of team: TeamSlug) {
    guard let entry = account.sourced(team.text, "last-result"), let name = entry.text("opponent"),
      let date = entry.text("date").flatMap({ CalendarDate($0) }),
      let numbers = entry.fact.value.object?["score"]?.array?.compactMap(\.integer),
      numbers.count == 2
    else { return nil }
    opponent = .name(name)
    score = Score(Int(clamping: numbers[0]), Int(clamping: numbers[1]))
    self.date = date
    evidence = [entry.position]
    var scorers: [PersonSlug: Int] = [:]
    for member in entry.fact.value.object?["scorers"]?.object?.members ?? [] {
      guard let person = PersonSlug(member.key), let count = member.value.integer else { continue }
      scorers[person] = Int(clamping: count)
    }
    self.scorers = scorers
  }
}
