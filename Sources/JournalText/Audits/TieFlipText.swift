import JournalCore
import JournalNarrative
import JournalProjections
import JournalReading
import JournalRules
import MatchJournal

/// The smallest changes that would have put another team through, and when one last was, in lines.
struct TieFlipText {
  private let tie: TieReading
  private let flips: TieFlips
  private static let most = 6

  init(_ tie: TieReading) {
    self.tie = tie
    flips = tie.flips
  }

  /// When the tie last stood otherwise; nil if it never did.
  var turn: String? {
    tie.lastTurn.map { turn in
      let place = turn.match.flatMap { match -> String? in
        guard let record = match.stream.record(at: turn.position) else { return nil }
        let label = match.stream.effective(record).label(in: match.format)
        let leg = tie.contest.legs.first { $0.history.stream == match.history.stream }
        let name = leg.map { tie.contest.legCount > 1 ? tie.name(of: $0) : "" } ?? ""
        let parts = [label, name].filter { !$0.isEmpty }
        return parts.isEmpty ? nil : parts.joined(separator: " of ")
      }
      let event = "e\(turn.position)" + (place.map { " (\($0))" } ?? "")
      return AuditLines.row("Turned by", "\(event). Until then: \(TieWords(turn.before).status)")
    }
  }

  // MARK: - One change

  /// The changes that are not told elsewhere: goals more or fewer, kicks, and what had been struck
  /// out, corrected or taken back.
  var single: [String] {
    let told = Set(tie.contest.legs.flatMap { $0.goals.map(\.position) })
    let decisions = Set(tie.withoutDecisions.map(\.position))
    let news = flips.single.filter { flip in
      guard case .without(let events) = flip.changes[0] else { return true }
      return events.allSatisfy { !told.contains($0) && !decisions.contains($0) }
    }
    return lines(of: news, grouped(news))
  }

  // MARK: - Two changes

  /// The pairs, with a heading; or that neither one change nor two would be enough.
  var pairs: [String] {
    guard flips.isKnown else {
      return [
        Wrap.text(
          "  What would put another team through cannot be told: nobody knows the score before"
            + " extra time.", indent: 2)
      ]
    }
    guard flips.tried > 0 else { return [] }
    guard flips.single.isEmpty || !flips.pairs.isEmpty else { return [] }
    guard !flips.pairs.isEmpty else {
      let whom = tie.verdict.winner.map { tie.title($0.other) } ?? "either team"
      return [
        Wrap.text(
          TextRules.harmless(
            "  Neither one change nor two together would put \(whom) through, or leave it open"
              + " (\(flips.tried) tried)."), indent: 2)
      ]
    }
    return ["  What only two changes together would flip"]
      + lines(of: flips.pairs, grouped(flips.pairs))
  }

  // MARK: - Lines

  /// A line: what is changed, with alternatives, and what comes of it.
  private struct Line {
    var first: String
    var seconds: [String]
    let result: String
    let puts: Bool
  }

  /// Joins the flips that differ in one change alone and come to the same.
  private func grouped(_ flips: [TieFlips.Flip]) -> [Line] {
    var lines: [Line] = []
    for flip in flips {
      let result = TieWords(tie.changed(by: flip)).counterfactual
      let puts = flip.verdict.winner != nil
      let (first, second) = leads(of: flip)
      if let index = lines.firstIndex(where: {
        $0.first == first && $0.result == result && $0.seconds.isEmpty == (second == nil)
      }) {
        if let second, !lines[index].seconds.contains(second) {
          lines[index].seconds.append(second)
        }
        continue
      }
      lines.append(
        Line(first: first, seconds: second.map { [$0] } ?? [], result: result, puts: puts))
    }
    return lines.filter(\.puts) + lines.filter { !$0.puts }
  }

  private func lines(of flips: [TieFlips.Flip], _ lines: [Line]) -> [String] {
    let shown = lines.prefix(Self.most)
    var texts = shown.map { line in
      let choices =
        line.seconds.count > 3
        ? Array(line.seconds.prefix(2)) + ["\(line.seconds.count - 2) others"] : line.seconds
      let isPair = choices.first?.hasPrefix("and ") == true
      let rest = choices.isEmpty ? "" : "\(isPair ? "," : "") \(Choice.text(choices))"
      return AuditLines.change(line.first + rest, line.result)
    }
    if lines.count > shown.count {
      texts.append("    and \(lines.count - shown.count) more: --json has all \(flips.count)")
    }
    return texts
  }

  /// Returns the words of a change, and of the second one: `without e3`, `and one more goal ...`.
  /// Goals of one team in several matches differ in the second.
  private func leads(of flip: TieFlips.Flip) -> (String, String?) {
    guard flip.changes.count > 1 else {
      if case .goal(let leg, let team, let span) = flip.changes[0] {
        return ("one more \(tie.title(team)) goal", place(leg, span))
      }
      return (lead(flip.changes[0]), nil)
    }
    guard flip.changes[0] != flip.changes[1] else { return (twice(flip.changes[0]), nil) }
    return (lead(flip.changes[0]), "and \(lead(flip.changes[1]))")
  }

  private func lead(_ change: TieChange) -> String {
    switch change {
    case .without(let events): "without \(AuditLines.anyOf(events))"
    case .goal(let leg, let team, let span):
      "one more \(tie.title(team)) goal \(place(leg, span))"
    case .fewer(let leg, let team, let span, let declared):
      "one \(tie.title(team)) goal fewer \(place(leg, span)) (e\(declared))"
    case .kick(let position):
      "with the kick e\(position) \(isScored(position) ? "missed" : "scored")"
    }
  }

  private func twice(_ change: TieChange) -> String {
    switch change {
    case .without(let events):
      events.count == 2
        ? "without e\(events[0]) and e\(events[1])" : "without two of \(AuditLines.anyOf(events))"
    case .goal(let leg, let team, let span):
      "two more \(tie.title(team)) goals \(place(leg, span))"
    case .fewer(let leg, let team, let span, let declared):
      "two \(tie.title(team)) goals fewer \(place(leg, span)) (e\(declared))"
    case .kick: lead(change)
    }
  }

  private func isScored(_ kick: Int) -> Bool {
    tie.contest.legs.contains { leg in
      leg.board.evidence.contains { $0.position == kick && $0.value % 4 == 1 }
    }
  }

  /// Returns `by 90' of leg 2`, `in extra time`.
  private func place(_ number: Int, _ span: TieChange.Span) -> String {
    let leg = tie.contest.legs.first { $0.number == number }
    let format = leg?.result.format ?? tie.contest.format
    let end = format.minutes(of: .secondHalf)?.upperBound ?? 90
    let part = span == .regulation ? "by \(end)'" : "early in extra time"
    let isOne = tie.contest.legCount == 1 && tie.contest.legs.count == 1
    guard let leg, !isOne else { return part }
    return "\(part) of \(tie.name(of: leg))"
  }
}
