import JournalCore
import JournalProjections
import JournalReading
import JournalRules

/// What other sources say of the score, and of goals that do not count, while nobody has ruled on it.
struct DisputeClauses {
  private let facts: MatchFacts

  /// Creates the clauses about a match.
  init(_ facts: MatchFacts) { self.facts = facts }

  /// Disputes besides those about goals that count: about goals that do not, and about scores.
  var others: [Clause] { open.flatMap { goals(of: $0) } + open.flatMap { scores(of: $0) } }

  /// That the score is in dispute, whatever is said of it; nil if it is not.
  var result: Clause? {
    let said = open.flatMap { dispute in
      zip(dispute.claims, dispute.values).filter { changesScore($0.1, of: dispute) }
        .map { ($0.0.position, dispute) }
    }.sorted { $0.0 < $1.0 }
    guard !said.isEmpty else { return nil }
    var names: [String] = []
    for (_, dispute) in said {
      names += publishers(of: dispute).filter { !names.contains($0) }
    }
    return Clause(
      .disputedResult, about: said.map(\.0),
      [.sources: names.isEmpty ? nil : .names(names), .count: .number(names.count)],
      licences: names.count > 1 ? [.several] : [],
      evidence: said.map(\.0) + said.map(\.1.about.position).filter { isCited($0) })
  }

  private var open: [Dispute] {
    facts.disputes.all.filter { facts.disputes.ruling(on: $0) == nil && isSourced($0) }
  }

  // MARK: - Goals that do not count

  private func goals(of dispute: Dispute) -> [Clause] {
    zip(dispute.claims, dispute.values).compactMap { claim, value -> Clause? in
      guard let goal = facts.uncounted(by: value, of: dispute) else { return nil }
      return Clause(
        .uncountedGoal, about: [claim.position],
        [.team: .team(facts.match.team(goal.side)), .time: facts.moment(goal.time)]
          .merging(sources(dispute)) { first, _ in first },
        licences: publishers(of: dispute).count > 1 ? [.several] : [],
        evidence: [claim.position] + [goal.position, dispute.about.position].filter { isCited($0) })
    }
  }

  // MARK: - Scores

  private func scores(of dispute: Dispute) -> [Clause] {
    zip(dispute.claims, dispute.values).compactMap { claim, value -> Clause? in
      guard value.field == Dispute.Field.score, let said = facts.score(claimed: value, in: dispute)
      else { return nil }
      return Clause(
        .disputedScore, about: [claim.position],
        said.merging(sources(dispute)) { first, _ in first },
        licences: publishers(of: dispute).count > 1 ? [.several] : [],
        evidence: [claim.position] + [dispute.about.position].filter { isCited($0) })
    }
  }

  /// Whether the score would be another one if the claim were accepted.
  private func changesScore(_ value: Dispute.Value, of dispute: Dispute) -> Bool {
    switch value.field {
    case Dispute.Field.score:
      facts.score(claimed: value, in: dispute) != nil && facts.part(of: dispute) == nil
    case Dispute.Field.counts where value.claimed == .bool(false):
      facts.goals.contains { $0.position == dispute.about.position }
    case Dispute.Field.counts, Dispute.Field.another:
      facts.uncounted(by: value, of: dispute) != nil
    case "team":
      facts.goals.contains { goal in
        goal.position == dispute.about.position && facts.side(claimed: value) == goal.side.other
      }
    default: false
    }
  }

  // MARK: - Sources

  private func isSourced(_ dispute: Dispute) -> Bool {
    dispute.sources.contains { facts.match.directory.sources[$0] != nil }
  }

  private func publishers(of dispute: Dispute) -> [String] { facts.publishers(of: dispute) }

  private func sources(_ dispute: Dispute) -> [Slot: Value?] {
    let names = publishers(of: dispute)
    return [.sources: names.isEmpty ? nil : .names(names), .count: .number(names.count)]
  }

  private func isCited(_ position: Int) -> Bool { facts.drafts[position] != nil }
}

extension MatchFacts {
  /// A goal that does not count, as its event gives it.
  struct UncountedGoal {
    /// The position of the event.
    let position: Int
    /// The side that would be credited.
    let side: Side
    /// The time.
    let time: PlayTime
  }

  /// The names of those who say so, as far as people call them by these.
  func publishers(of dispute: Dispute) -> [String] {
    dispute.sources.compactMap { slug in
      match.directory.sources[slug].map { ($0.publisher ?? slug.text).tidied }
    }.filter { SourceName.isPrintable($0) }
  }

  /// The time of a goal as a value; nil if neither the minute nor a period of play is known.
  func moment(_ time: PlayTime) -> Value? {
    time.minute != nil || time.period?.isPlayed == true ? .time(time) : nil
  }

  /// The side that a claim credits.
  func side(claimed value: Dispute.Value) -> Side? {
    guard let team = value.claimed.string.flatMap({ TeamSlug($0) }) else { return nil }
    return Side.allCases.first { slug($0) == match.directory.canonical(team) }
  }

  /// A goal that counts if the claim is right, and does not now.
  func uncounted(by value: Dispute.Value, of dispute: Dispute) -> UncountedGoal? {
    let record: Record? =
      switch (value.field, value.claimed) {
      case (Dispute.Field.counts, .bool(true)): dispute.about
      case (Dispute.Field.another, .string(let id)):
        EventID(id).flatMap { match.stream.record(of: $0) }
      default: nil
      }
    return record.flatMap { uncounted($0) }
  }

  /// An event as a goal that does not count; nil if it is none.
  func uncounted(_ record: Record) -> UncountedGoal? {
    guard !goals.contains(where: { $0.position == record.position }) else { return nil }
    return goal(record)
  }

  /// An event as a goal, whether it counts or not; nil if it is none.
  func goal(_ record: Record) -> UncountedGoal? {
    let draft = match.stream.effective(record)
    guard case .goal(let goal) = draft.event,
      let side = Side.allCases.first(where: { slug($0) == match.directory.canonical(goal.team) })
    else { return nil }
    return UncountedGoal(
      position: record.position, side: side, time: PlayTime(of: draft.envelope.at))
  }

  /// The slots of a claimed score: the numbers, who would be ahead, and the part of the match; nil if
  /// it cannot be told, or is the score of the journal.
  func score(claimed value: Dispute.Value, in dispute: Dispute) -> [Slot: Value?]? {
    let numbers = (value.claimed.array ?? []).compactMap { $0.integer.map { Int(clamping: $0) } }
    guard numbers.count == 2, numbers.allSatisfy({ (0...99).contains($0) }),
      value.claimed != value.recorded || ruled(dispute)
    else { return nil }
    let score = Score(numbers[0], numbers[1])
    let leader = score.leader ?? .home
    return [
      .score: .score(Score(score[leader], score[leader.other])),
      .winner: score.leader.map { .team(match.team($0)) },
      .part: part(of: dispute).map { .term("score.\($0.rawValue)") },
    ]
  }

  /// The part of the match at the end of which a claimed score was so; nil if it is that of the match.
  func part(of dispute: Dispute) -> Period? {
    let end = Dispute.end(of: match.stream.effective(dispute.about))
    return switch end {
    case .firstHalf?, .extraTimeFirst?, .secondExtraTimeFirst?: end
    case .secondHalf? where board.value.hasExtraTime: end
    default: nil
    }
  }

  /// Whether the score of the match is the claimed one; a part of it is not looked at.
  func says(_ value: Dispute.Value, of dispute: Dispute) -> Bool {
    part(of: dispute) != nil
      || value.claimed == [.integer(Int64(score.home)), .integer(Int64(score.away))]
  }

  private func ruled(_ dispute: Dispute) -> Bool { disputes.ruling(on: dispute) != nil }
}
