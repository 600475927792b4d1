import JournalCore
import JournalReading
import JournalRules
import JournalTesting

/// A made-up tie at random, of which single things can be changed before it is played: the other way
/// to find what would flip it.
struct RandomTie {
  /// A goal, its period and minute, and whether it was struck out.
  struct RandomGoal: Hashable {
    var team: TeamSlug
    var time: MatchTime
    var isStruck = false
  }

  struct Kick: Hashable {
    var team: TeamSlug
    var number: Int
    var isScored: Bool
  }

  /// A match: its goals, those that only a declared score tells, and what came after the halves.
  struct Match: Hashable {
    var goals: [RandomGoal] = []
    /// The goals that only the declared score tells, in the halves, for Ash and for Birch.
    var untold = [0, 0]
    var isDeclared = false
    var hasExtraTime = false
    var kicks: [Kick] = []
    /// The score that was awarded in place of the result, home side first; nil if none was.
    var award: Score?
  }

  /// One thing to change, with the words by which two searches are compared.
  enum Change: Hashable {
    case goal(leg: Int, index: Int)
    case strike(leg: Int, index: Int)
    case kick(leg: Int, index: Int)
    case more(leg: Int, TeamSlug, isExtra: Bool)
    case fewer(leg: Int, TeamSlug)
    case award(leg: Int)
  }

  let steps: String
  let legCount: Int
  let format: String
  var matches: [Match]

  static let teams: [TeamSlug] = ["ash", "birch"]

  private static let rules: [(steps: String, legs: Int, format: String)] = {
    let kicks = #"{"play": "shoot-out"}, {"by": "shoot-out"}"#
    let extra = #"{"play": "extra-time", "in": "last-leg"}, {"by": "goals", "over": "all"},"#
    let away =
      #"{"by": "goals", "over": "regulation"}, {"by": "away-goals", "over": "regulation"},"#
    return [
      ("[\(away) \(extra) {\"by\": \"away-goals\", \"over\": \"all\"}, \(kicks)]", 2, "{}"),
      ("[{\"by\": \"goals\", \"over\": \"regulation\"}, \(extra) \(kicks)]", 1, "{}"),
      (
        "[{\"by\": \"goals\", \"over\": \"regulation\"}, \(extra) \(kicks)]", 1,
        #"{"extraTime": {"ends": "golden"}}"#
      ),
      ("[{\"by\": \"goals\"}, {\"by\": \"away-goals\"}, \(kicks)]", 2, "{}"),
      (
        "[{\"by\": \"points\", \"points\": {\"win\": 2, \"draw\": 1}}, {\"by\": \"lots\"}]", 2, "{}"
      ),
    ]
  }()

  init(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let rule = Self.rules[Int(random.next() % UInt64(Self.rules.count))]
    (steps, legCount, format) = rule
    matches = (1...rule.legs).map { leg in
      var match = Match()
      match.isDeclared = random.next() % 3 == 0
      for _ in 0..<Int(random.next() % 4) {
        let minute = 1 + Int(random.next() % 90)
        match.goals.append(
          RandomGoal(
            team: Self.teams[Int(random.next() % 2)],
            time: MatchTime(minute > 45 ? .secondHalf : .firstHalf, minute),
            isStruck: random.next() % 6 == 0))
      }
      if match.isDeclared { match.untold = [Int(random.next() % 3), Int(random.next() % 3)] }
      guard leg == rule.legs, rule.steps.contains("extra-time"), random.next() % 2 == 0 else {
        return match
      }
      match.hasExtraTime = true
      // Every goal is known then, as nothing else tells the score of the halves.
      (match.isDeclared, match.untold) = (false, [0, 0])
      for _ in 0..<Int(random.next() % 3) {
        let minute = 92 + Int(random.next() % 28)
        match.goals.append(
          RandomGoal(
            team: Self.teams[Int(random.next() % 2)],
            time: MatchTime(minute > 105 ? .extraTimeSecond : .extraTimeFirst, minute)))
      }
      match.goals.sort { ($0.time.minute ?? 0) < ($1.time.minute ?? 0) }
      guard random.next() % 2 == 0 else { return match }
      for number in 1...5 {
        for team in Self.teams {
          match.kicks.append(Kick(team: team, number: number, isScored: random.next() % 3 != 0))
        }
      }
      return match
    }
    for leg in matches.indices where random.next() % 6 == 0 {
      matches[leg].award = Score(Int(random.next() % 4), Int(random.next() % 4))
    }
  }

  /// Creates the tie of matches that were played.
  init(_ steps: String, format: String = "{}", _ matches: [Match]) {
    (self.steps, legCount, self.format, self.matches) = (steps, matches.count, format, matches)
  }

  // MARK: - Playing it

  /// The tie as it is put together from these matches, and the position of each goal, strike and kick.
  private var played: (tie: MadeUpTie, places: [Int: Change]) {
    var tie = MadeUpTie(steps, legs: legCount, match: format)
    var places: [Int: Change] = [:]
    for (leg, match) in matches.enumerated() {
      let first = (leg + 1) * 100 + 1
      var happenings: [Happening] = match.isDeclared ? [] : [.kickOff]
      func note(_ change: Change) { places[first + 1 + happenings.count] = change }
      var struck: [(index: Int, position: Int)] = []
      var phase = Period.firstHalf
      for (index, goal) in match.goals.enumerated() {
        if !match.isDeclared, goal.time.period.map({ $0.isExtraTime }) == true, !phase.isExtraTime {
          happenings += [.ends(.secondHalf), .starts(.extraTimeFirst)]
          phase = .extraTimeFirst
        }
        note(.goal(leg: leg, index: index))
        let position = first + 1 + happenings.count
        happenings.append(.goal(goal.team, nil, goal.time))
        if goal.isStruck { struck.append((index, position)) }
      }
      for (index, position) in struck {
        note(.strike(leg: leg, index: index))
        happenings.append(.disallowed(.e(position)))
      }
      if match.isDeclared {
        happenings.append(.declared(total(match, home: leg), total(match, home: leg + 1)))
      } else if match.hasExtraTime {
        if !phase.isExtraTime { happenings += [.ends(.secondHalf), .starts(.extraTimeFirst)] }
        happenings.append(.ends(.extraTimeSecond))
      } else {
        happenings.append(.fullTime)
      }
      if !match.kicks.isEmpty { happenings.append(.starts(.shootOut)) }
      for (index, kick) in match.kicks.enumerated() {
        note(.kick(leg: leg, index: index))
        happenings.append(.kick(kick.team, kick.number, kick.isScored ? .scored : .saved))
      }
      if let award = match.award {
        note(.award(leg: leg))
        happenings.append(
          Happening(
            .resultAwarded(ResultAwarded(score: award, reason: "made up", authority: "board"))))
      }
      tie = tie.and()
      tie.legs[leg].happenings += happenings
    }
    return (tie, places)
  }

  /// Returns the goals of the team at home in a leg, or of the other one if the number is one higher.
  private func total(_ match: Match, home leg: Int) -> Int {
    let team = Self.teams[leg % 2]
    return match.untold[leg % 2] + match.goals.count { $0.team == team && !$0.isStruck }
  }

  var tie: MadeUpTie { played.tie }

  /// The number of events of its matches, besides those that set them up.
  var events: Int { tie.legs.reduce(0) { $0 + $1.happenings.count - 1 } }

  /// What would be judged if these changes had been made before it was played; what would not have been
  /// played is left out.
  private var verdict: TieVerdict {
    let tie = tie
    return TieJudge(stage: tie.stage).judge(tie.contest.supposed(by: tie.stage))
  }

  /// Whether the tie can be told from its matches at all.
  var isTold: Bool { verdict.winner == tie.verdict.winner }

  // MARK: - Changing it

  /// Everything that could be otherwise.
  private var changes: [Change] {
    var all: [Change] = []
    for (leg, match) in matches.enumerated() {
      for (index, goal) in match.goals.enumerated() {
        all.append(goal.isStruck ? .strike(leg: leg, index: index) : .goal(leg: leg, index: index))
      }
      all += match.kicks.indices.map { .kick(leg: leg, index: $0) }
      if match.award != nil { all.append(.award(leg: leg)) }
      for (place, team) in Self.teams.enumerated() {
        all.append(.more(leg: leg, team, isExtra: false))
        if match.hasExtraTime { all.append(.more(leg: leg, team, isExtra: true)) }
        all += (0..<match.untold[place]).map { _ in .fewer(leg: leg, team) }
      }
    }
    return all
  }

  /// Returns the tie with some changes. Indices are those before any change.
  private func with(_ changes: [Change]) -> RandomTie {
    var copy = self
    var removed: [(leg: Int, index: Int)] = []
    for change in changes {
      switch change {
      case .goal(let leg, let index): removed.append((leg, index))
      case .strike(let leg, let index): copy.matches[leg].goals[index].isStruck = false
      case .kick(let leg, let index): copy.matches[leg].kicks[index].isScored.toggle()
      case .fewer(let leg, let team):
        copy.matches[leg].untold[team == Self.teams[0] ? 0 : 1] -= 1
      case .award(let leg): copy.matches[leg].award = nil
      case .more: break
      }
    }
    for (leg, index) in removed.sorted(by: { $0.index > $1.index }) {
      copy.matches[leg].goals.remove(at: index)
    }
    for case .more(let leg, let team, let isExtra) in changes {
      let time = isExtra ? MatchTime(.extraTimeFirst, 91) : MatchTime(.firstHalf, 1)
      let goal = RandomGoal(team: team, time: time)
      let goals = copy.matches[leg].goals
      let place =
        isExtra
        ? goals.firstIndex { $0.time.period.map(\.isExtraTime) == true } ?? goals.count : 0
      copy.matches[leg].goals.insert(goal, at: place)
    }
    return copy
  }

  // MARK: - Both searches

  /// What flips the tie: the changes, sorted, with what comes of them.
  struct Flip: Hashable {
    let changes: [String]
    let ending: String

    init(_ changes: [Change], _ verdict: TieVerdict) {
      self.changes = changes.map { "\($0)" }.sorted()
      ending =
        "\(verdict.winner.map { "\($0)" } ?? "open") \(verdict.decidedBy ?? "")"
        + verdict.needs.joined()
    }
  }

  /// Every flip, found by playing the tie anew with each change, and with every two.
  var flipsByForce: (single: Set<Flip>, pairs: Set<Flip>) {
    let winner = tie.verdict.winner
    func flip(_ changes: [Change]) -> Flip? {
      let verdict = with(changes).verdict
      return verdict.winner == winner ? nil : Flip(changes, verdict)
    }
    let all = changes
    let single = Set(Set(all).compactMap { flip([$0]) })
    let rest = all.filter { flip([$0]) == nil }
    var pairs: Set<Flip> = []
    for (index, one) in rest.enumerated() {
      if case .more = one, let both = flip([one, one]) { pairs.insert(both) }
      for other in rest[(index + 1)...] {
        if let both = flip([one, other]) { pairs.insert(both) }
      }
    }
    return (single, pairs)
  }

  /// The same, as the program finds them, with every event of a change by itself.
  var flips: (single: Set<Flip>, pairs: Set<Flip>) {
    let (tie, places) = played
    let found = TieFlips(of: tie.contest, by: tie.stage)
    func each(_ change: TieChange) -> [Change] {
      switch change {
      case .without(let events): events.compactMap { places[$0] }
      case .kick(let position): [places[position]].compactMap { $0 }
      case .goal(let leg, let team, let span):
        [.more(leg: leg - 1, Self.slug(team), isExtra: span == .extraTime)]
      case .fewer(let leg, let team, _, _): [.fewer(leg: leg - 1, Self.slug(team))]
      }
    }
    let single = Set(
      found.single.flatMap { flip in each(flip.changes[0]).map { Flip([$0], flip.verdict) } })
    var pairs: Set<Flip> = []
    for flip in found.pairs {
      let (one, two) = (each(flip.changes[0]), each(flip.changes[1]))
      let isTwice = flip.changes[0] == flip.changes[1]
      for (index, first) in one.enumerated() {
        let others = isTwice && one.count > 1 ? Array(one[(index + 1)...]) : two
        for second in others { pairs.insert(Flip([first, second], flip.verdict)) }
      }
    }
    return (single, pairs)
  }

  private static func slug(_ team: TieSide) -> TeamSlug { teams[team == .first ? 0 : 1] }
}
