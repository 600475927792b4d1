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

  /// The single results that would be enough and have no goal fewer: those are told by their events.
  var single: [String] {
    guard let flips else { return [] }
    let news = flips.single.filter { flip in
      guard case .goals(let options)? = flip.changes.first else { return false }
      return options.contains { $0.events.isEmpty }
    }
    return lines(of: news)
  }

  /// The pairs, with a heading; or that not even two changes would be enough.
  var pairs: [String] {
    guard let flips, flips.single.isEmpty, !table.contest.matches.isEmpty else { return [] }
    let unfinished = flips.isComplete ? "" : " (not all pairs were tried)"
    guard !flips.pairs.isEmpty else {
      return [
        Wrap.text(
          TextRules.harmless(
            "  Neither one goal nor two, more or fewer, would move \(words.title(team))"
              + "\(unfinished)."), indent: 2)
      ]
    }
    return ["  What only two goals together would change\(unfinished)"] + lines(of: flips.pairs)
  }

  private struct Outcome: Hashable {
    let places: ClosedRange<Int>
    let decidedBy: String?
  }

  /// One line for each place and its reason, with the first results that lead there.
  private func lines(of flips: [PlaceFlips.Flip]) -> [String] {
    var order: [Outcome] = []
    var results: [Outcome: [String]] = [:]
    for flip in flips {
      let outcome = Outcome(places: flip.places, decidedBy: flip.decidedBy)
      if results[outcome] == nil { order.append(outcome) }
      results[outcome, default: []] += leads(of: flip)
    }
    var lines = order.prefix(Self.most).map { outcome in
      let leads = results[outcome, default: []]
      let own = leads.filter { $0.contains(words.title(team)) }
      let sorted = own + leads.filter { !$0.contains(words.title(team)) }
      let shown =
        sorted.count > 2 ? Array(sorted.prefix(1)) + ["\(sorted.count - 1) others"] : sorted
      let reason = outcome.decidedBy.flatMap { id in
        words.criterion(named: id).map { $0.headToHead == nil ? $0.title : "head-to-head" }
      }
      return AuditLines.change(
        "with \(Choice.text(shown))",
        Ordinal.text(outcome.places) + (reason.map { ", on \($0)" } ?? ""))
    }
    if order.count > Self.most {
      lines.append("    and \(order.count - Self.most) more: --json has all")
    }
    return lines
  }

  /// Returns the results of a flip in words, each of which would be enough; of two changes together
  /// one example, and how many there are.
  private func leads(of flip: PlaceFlips.Flip) -> [String] {
    let choices = flip.changes.map { change -> [String] in
      switch change {
      case .noRuling(let position): ["no decision e\(position)"]
      case .goals(let options): options.map { text($0) }
      }
    }
    guard choices.count > 1 else { return choices.first ?? [] }
    guard let pair = example(flip) else { return [] }
    return [pair]
  }

  /// Two results in different matches.
  private func example(_ flip: PlaceFlips.Flip) -> String? {
    guard case .goals(let one) = flip.changes[0], case .goals(let two) = flip.changes[1] else {
      return flip.changes.map { change in
        switch change {
        case .noRuling(let position): "no decision e\(position)"
        case .goals(let options): options.first.map { text($0) } ?? ""
        }
      }.joined(separator: " and ")
    }
    for first in one {
      if let second = two.first(where: { $0.match != first.match }) {
        return "\(text(first)) and \(text(second))"
      }
    }
    return nil
  }

  /// Returns `Valencia 2-1 Betis`.
  private func text(_ option: PlaceFlips.Option) -> String {
    let result = table.matches[option.match].result
    return "\(words.title(result.home)) \(option.score) \(words.title(result.away))"
  }
}
