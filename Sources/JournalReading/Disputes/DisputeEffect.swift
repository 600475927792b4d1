public import JournalCore
import JournalProjections
import JournalRules

/// A dispute that an answer rests on, with the answer if it were decided otherwise.
public struct DisputeEffect<Answer: Sendable>: Sendable {
  /// The dispute.
  public let dispute: Dispute

  /// The match that it is about.
  public let match: MatchReading

  /// The answer if an open or a rejected claim were accepted, or an accepted one rejected; nil if
  /// that cannot be supposed.
  public let otherwise: Answer?

  /// Why it cannot be supposed; nil if it can.
  public let obstacle: Refusal?

  /// Whether the answer would say something else.
  public let changes: Bool
}

extension JournalView {
  /// Returns the disputes that the verdict on a tie rests on, in the order of its matches, each with
  /// the tie as it would be decided otherwise.
  ///
  /// - Throws: `Refusal` if the tie cannot be judged; `LogError`.
  public func disputes(on tie: TieReading) async throws -> [DisputeEffect<TieReading>] {
    var effects: [DisputeEffect<TieReading>] = []
    for match in tie.matches.map(\.match) {
      effects += try await self.effects(of: match, restingOn: tie.verdict.evidence) { view in
        try await view.tie(tie.tie.tie)
      } changes: { other in
        !other.verdict.agrees(with: tie.verdict) || other.verdict.aggregate != tie.verdict.aggregate
      }
    }
    return effects
  }

  /// Returns the disputes that the result of a match rests on, each with the match as it would be.
  ///
  /// - Throws: `Refusal` if the match cannot be read; `LogError`.
  public func disputes(on match: MatchReading) async throws -> [DisputeEffect<MatchReading>] {
    guard let name = MatchName(match) else { return [] }
    let result = match.result()
    return try await effects(of: match, restingOn: result?.evidence ?? []) { view in
      try await view.reading(name)
    } changes: { other in
      other.result()?.knownScore != result?.knownScore || other.status() != match.status()
    }
  }

  /// Returns the disputes about matches of a table that would move a team, each with the table as it
  /// would be.
  ///
  /// - Throws: `Refusal` if the table cannot be ranked; `LogError`.
  public func disputes(on table: TableReading, of team: TeamSlug) async throws
    -> [DisputeEffect<TableReading>]
  {
    let row = table.verdict.row(of: team)
    let competition = table.competition.competition.competition
    var effects: [DisputeEffect<TableReading>] = []
    for played in table.matches where played.result.history.raw.contains(where: \.isClaim) {
      guard let name = try await matchName(played.slug) else { continue }
      let match = try await reading(name)
      // Where the match itself would end as it did, so would the table.
      let own = try await disputes(on: match).filter(\.changes).map(\.dispute.position)
      guard !own.isEmpty else { continue }
      let all = try await self.effects(of: match, restingOn: []) { view in
        try await view.competition(competition, asking: TableQuestion()).table(table.name)
      } changes: { other in
        other?.verdict.row(of: team)?.places != row?.places
          || other?.verdict.row(of: team)?.points != row?.points
      }
      effects += all.compactMap { effect in
        guard effect.changes || own.contains(effect.dispute.position) else { return nil }
        return DisputeEffect(
          dispute: effect.dispute, match: effect.match, otherwise: effect.otherwise ?? nil,
          obstacle: effect.obstacle, changes: effect.changes)
      }
    }
    return effects
  }

  /// Supposes each dispute of a match decided otherwise, and asks again.
  ///
  /// - Parameter evidence: the events behind the answer; a dispute about one of them is told even if
  ///   it changes nothing.
  private func effects<Answer: Sendable>(
    of match: MatchReading, restingOn evidence: [Int],
    _ ask: (JournalView) async throws -> Answer, changes: (Answer) -> Bool
  ) async throws -> [DisputeEffect<Answer>] {
    var effects: [DisputeEffect<Answer>] = []
    for dispute in match.disputes {
      let supposed: Supposition
      do throws(Refusal) {
        supposed = try match.supposition(deciding: dispute)
      } catch {
        guard evidence.contains(dispute.about.position) else { continue }
        effects.append(
          DisputeEffect(
            dispute: dispute, match: match, otherwise: nil, obstacle: error, changes: false))
        continue
      }
      let other = try await ask(try await supposing(supposed))
      let isOther = changes(other)
      guard isOther || dispute.isAbout(evidence) else { continue }
      effects.append(
        DisputeEffect(
          dispute: dispute, match: match, otherwise: other, obstacle: nil, changes: isOther))
    }
    return effects
  }
}

extension MatchReading {
  /// Returns what is supposed to see a dispute decided otherwise than it is: an open or a rejected
  /// claim accepted, an accepted one rejected.
  ///
  /// - Throws: `Refusal` if it cannot be supposed.
  package func supposition(deciding dispute: Dispute) throws(Refusal) -> Supposition {
    if case .accepted(let ruling) = dispute.standing {
      guard !dispute.effects.isEmpty else {
        throw Refusal(
          "not-carried-out", "e\(ruling) accepts the claim, and no event carries it out.")
      }
      // Declared scores follow the goals that are supposed, so their corrections stay.
      let own = dispute.effects.filter { !followsFromGoals(at: $0, in: dispute) }
      return Supposition(without: own)
    }
    let events = try consequences(of: dispute, acceptedBy: nil)
    var drafts: [Draft] = []
    for (index, event) in events.enumerated() {
      // The ids are made from positions, so that the same question has the same answer.
      let id = EventID(
        milliseconds: 0, random: (UInt64(dispute.position), UInt64(index + 1)))
      drafts.append(
        try Draft(
          event,
          Envelope(
            stream: history.stream, id: id, type: event.name, by: "nobody", via: .typed)))
    }
    return Supposition(adding: drafts)
  }
}

extension MatchReading {
  /// Whether an event corrects a declared score because a goal was decided otherwise.
  private func followsFromGoals(at position: Int, in dispute: Dispute) -> Bool {
    guard dispute.claimed(Dispute.Field.score) == nil,
      case .correction(let correction)? = stream.record(at: position)?.event,
      correction.target != dispute.about.id,
      case .scoreDeclared? = stream.record(of: correction.target)?.event
    else { return false }
    return true
  }
}

extension Dispute {
  /// Whether it is about one of some events, or about the score that follows from them.
  fileprivate func isAbout(_ evidence: [Int]) -> Bool {
    evidence.contains(about.position)
      || values.contains { [Field.score, Field.counts, Field.another].contains($0.field) }
  }
}

extension Fact {
  fileprivate var isClaim: Bool { kind == .claim }
}
