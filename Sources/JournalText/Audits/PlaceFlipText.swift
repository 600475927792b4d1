import JournalCore
import JournalProjections
import JournalReading
import JournalRules
import MatchJournal

/// The smallest changes that would have moved a team in a table, and when it last stood elsewhere, in
/// lines.
struct PlaceFlipText {
  private let team: TeamSlug
  private let table: TableReading
  private let words: TableWords
  private let flips: PlaceFlips?
  private static let most = 6

  init(_ team: TeamSlug, _ table: TableReading) {
    self.team = team
    self.table = table
    words = TableWords(table)
    flips = table.flips(of: team)
  }

  /// When the team last stood elsewhere; nil if it never did.
  var turn: String? {
    table.lastTurn(of: team).map { turn in
      let place = "Until then: \(Ordinal.text(turn.before.places))."
      if !turn.rulings.isEmpty {
        let events = turn.rulings.map { "e\($0)" }.joined(separator: " ")
        let noun = turn.rulings.count == 1 ? "decision" : "decisions"
        return AuditLines.row("Turned by", "the \(noun) \(events) of \(turn.date). \(place)")
      }
      guard let (fact, match) = turn.goal else {
        return AuditLines.row("Turned by", "the matches of \(turn.date). \(place)")
      }
      let clock = turn.isByMatchClock ? " (all matches of the day by their own clocks)" : ""
      let goal = "e\(fact.position), \(fact.minuteText) of \(name(match)) on \(turn.date)\(clock)"
      return AuditLines.row("Turned by", "\(goal). \(place)")
    }
  }

  private func name(_ match: CompetitionMatch) -> String {
    "\(words.title(match.result.home)) v \(words.title(match.result.away))"
  }

  /// The single results that would be enough, but for those that only lack a goal which is logged: they
  /// are told by that event.
  var single: [String] {
    guard let flips else { return [] }
    let news = flips.single.filter { flip in
      guard case .goals(let options)? = flip.changes.first else { return false }
      return !options.allSatisfy { isToldByEvent($0) }
    }
    return lines(of: news)
  }

  /// Whether a result only lacks one of the goals that are logged; a declared score is no goal.
  private func isToldByEvent(_ option: PlaceFlips.Option) -> Bool {
    let goals = Set(table.contest.matches[option.match].result.goals.map(\.position))
    return !option.events.isEmpty && option.more.home <= 0 && option.more.away <= 0
      && option.events.allSatisfy(goals.contains)
  }

  /// The pairs, with a heading; or that not even two changes would be enough.
  var pairs: [String] {
    guard let flips, flips.single.isEmpty, !table.contest.matches.isEmpty else { return [] }
    let unfinished = flips.isComplete ? "" : " (not all pairs were tried)"
    guard !flips.pairs.isEmpty else {
      return [
        Wrap.text(
          TextRules.harmless(
            "  Neither one change nor two (goals, decisions) would move \(words.title(team))"
              + "\(unfinished)."), indent: 2)
      ]
    }
    return ["  What only two changes together would change\(unfinished)"] + lines(of: flips.pairs)
  }

  private struct Outcome: Hashable {
    let places: ClosedRange<Int>
    let decidedBy: String?
  }

  /// One line for each place and its reason, with the first results that lead there.
  private func lines(of flips: [PlaceFlips.Flip]) -> [String] {
    var order: [Outcome] = []
    var ways: [Outcome: [PlaceFlips.Flip]] = [:]
    for flip in flips {
      let outcome = Outcome(places: flip.places, decidedBy: flip.decidedBy)
      if ways[outcome] == nil { order.append(outcome) }
      ways[outcome, default: []].append(flip)
    }
    var lines = order.prefix(Self.most).map { outcome in
      let reason = outcome.decidedBy.flatMap { id in
        words.criterion(named: id).map { $0.headToHead == nil ? $0.title : "head-to-head" }
      }
      return AuditLines.change(
        "with \(Choice.text(leads(of: ways[outcome, default: []])))",
        Ordinal.text(outcome.places) + (reason.map { ", on \($0)" } ?? ""))
    }
    if order.count > Self.most {
      lines.append("    and \(order.count - Self.most) more: --json has all")
    }
    return lines
  }

  /// Returns one or two ways to an outcome in words, those with the team's own results first; of more
  /// the first and how many others there are.
  private func leads(of flips: [PlaceFlips.Flip]) -> [String] {
    let count = flips.reduce(0) { $0 + $1.count }
    guard count > 2 else {
      let ways = flips.flatMap { Array($0.ways) }
      return (ways.filter { isOwn($0) } + ways.filter { !isOwn($0) }).map { text($0) }
    }
    let own = flips.first { flip in flip.changes.contains { isOwn($0.steps) } }
    let first = own?.ways.first { isOwn($0) } ?? flips.first?.ways.first { _ in true }
    return [first.map { text($0) } ?? "", "\(count - 1) others"]
  }

  /// Whether one of some steps is in a match of the team.
  private func isOwn(_ steps: [PlaceFlips.Step]) -> Bool {
    steps.contains { step in
      guard let match = step.match else { return false }
      let result = table.matches[match].result
      return [result.home, result.away].contains(team)
    }
  }

  private func text(_ way: PlaceFlips.Way) -> String {
    way.map { step in
      switch step {
      case .noRuling(let position): "no decision e\(position)"
      case .goals(let option): text(option)
      }
    }.joined(separator: " and ")
  }

  /// Returns `Valencia 2-1 Betis`.
  private func text(_ option: PlaceFlips.Option) -> String {
    let result = table.matches[option.match].result
    return "\(words.title(result.home)) \(option.score) \(words.title(result.away))"
  }
}

extension PlaceFlips {
  /// One thing to change: one match with other goals, or a decision that had not been made.
  fileprivate enum Step {
    case goals(Option)
    case noRuling(Int)

    /// The match with other goals; nil if it is a decision.
    var match: Int? { if case .goals(let option) = self { option.match } else { nil } }
  }

  /// Everything that has to be changed together.
  fileprivate typealias Way = [Step]
}

extension PlaceFlips.Change {
  fileprivate var steps: [PlaceFlips.Step] {
    switch self {
    case .goals(let options): options.map { .goals($0) }
    case .noRuling(let position): [.noRuling(position)]
    }
  }
}

extension PlaceFlips.Flip {
  /// Each way to bring it about: of two changes every two options, in different matches.
  fileprivate var ways: some Sequence<PlaceFlips.Way> {
    let others: [PlaceFlips.Step?] = changes.count > 1 ? changes[1].steps : [nil]
    return changes[0].steps.enumerated().lazy.flatMap { index, one in
      // Two options of the same change are one way, whichever is named first.
      others.dropFirst(isOfOneKind ? index + 1 : 0).compactMap { other -> PlaceFlips.Way? in
        guard let other else { return [one] }
        return one.match == nil || one.match != other.match ? [one, other] : nil
      }
    }
  }

  /// The number of these ways.
  fileprivate var count: Int {
    let steps = changes.map(\.steps)
    guard steps.count > 1 else { return steps[0].count }
    var options: [Int: Int] = [:]
    for match in steps[0].compactMap(\.match) { options[match, default: 0] += 1 }
    let inOneMatch = steps[1].reduce(0) { sum, step in
      sum + (step.match.flatMap { options[$0] } ?? 0)
    }
    let pairs = steps[0].count * steps[1].count - inOneMatch
    return isOfOneKind ? pairs / 2 : pairs
  }

  private var isOfOneKind: Bool { changes.count > 1 && changes[0] == changes[1] }
}
