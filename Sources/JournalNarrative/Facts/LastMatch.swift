import JournalCore
import JournalProjections
import JournalReading
import JournalRules

/// A team's previous match, from the journal or from a source.
struct LastMatch {
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

  /// The last match of a side before the one told.
  init?(of side: Side, before facts: MatchFacts) {
    let team = facts.slug(side)
    let held = facts.surroundings.latest[team].flatMap { LastMatch($0, of: team) }
    let all = [held, LastMatch(told: facts, of: team)].compactMap { $0 }
    // The journal need not hold every match, so the later of the two is the last.
    guard let last = all.max(by: { $0.date < $1.date }) else { return nil }
    self = last
  }

  private init?(_ match: MatchReading, of team: TeamSlug) {
    guard let result = match.result(), result.isOver, !result.isVoid,
      let side = result.side(of: team)
    else { return nil }
    opponent = .team(result.team(side.other))
    score = Score(result.total[side], result.total[side.other])
    date = match.scheduled.date
    let names = result.history.names
    let goals = result.goals.filter { goal in
      names.team(goal.team).map { match.directory.canonical($0) } == team
        && !GoalTraits(rawValue: goal.value).contains(.own)
    }
    let people = goals.compactMap { names.person($0.person) }.map { match.directory.canonical($0) }
    scorers = people.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    evidence = result.evidence
  }

  private init?(told facts: MatchFacts, of team: TeamSlug) {
    guard let entry = facts.context.entry(team.text, "last-result"),
      let opponent = entry.text("opponent"),
      case .array(let numbers)? = entry.fact.value.object?["score"], numbers.count == 2,
      let own = numbers[0].integer, let other = numbers[1].integer,
      let date = entry.text("date").flatMap({ CalendarDate($0) })
    else { return nil }
    self.opponent = .name(opponent)
    score = Score(Int(clamping: own), Int(clamping: other))
    self.date = date
    var scorers: [PersonSlug: Int] = [:]
    if case .object(let goals)? = entry.fact.value.object?["scorers"] {
      for member in goals.members {
        guard let person = PersonSlug(member.key), let count = member.value.integer else {
          continue
        }
        scorers[person] = Int(clamping: count)
      }
    }
    self.scorers = scorers
    evidence = [entry.position]
  }
}
