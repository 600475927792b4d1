public import JournalCore
public import JournalReading

/// A ruling on a claim, as a person enters it.
public struct ClaimRuling: Sendable {
  /// The position of the claim.
  public var claim: Int

  /// The outcome.
  public var outcome: ClaimDecided.Outcome

  /// Who decided.
  public var authority: String

  /// Why; nil if no reason was given.
  public var reason: String?

  /// The day on which it takes effect; nil if none was given.
  public var date: CalendarDate?

  /// The names of those who report it.
  public var sources: [String]

  /// Who records the ruling.
  public var author: Author

  /// Creates a ruling.
  public init(
    on claim: Int, _ outcome: ClaimDecided.Outcome, authority: String, reason: String? = nil,
    sources: [String], author: Author
  ) {
    self.claim = claim
    self.outcome = outcome
    self.authority = authority
    self.reason = reason
    self.sources = sources
    self.author = author
  }
}

extension MatchJournal {
  /// Returns the drafts of a ruling on a claim, with what carries it out: an accepted claim corrects
  /// its event, and what a former ruling had changed is taken back.
  ///
  /// They are one command, so that undo takes the ruling back with what it changed.
  /// - Throws: `Refusal` if there is no such claim, it was decided so already, or the event cannot be
  ///   as claimed.
  public func drafts(ruling: ClaimRuling, in match: MatchReading) throws(Refusal) -> [Draft] {
    guard let record = match.stream.record(at: ruling.claim) else {
      throw .noEvent(ruling.claim, match)
    }
    guard case .claim = record.event else {
      throw Refusal(
        "wrong-subject", "e\(ruling.claim) is of type \(record.envelope.type), and no claim.",
        remedy: .lookAtLog)
    }
    guard let dispute = match.dispute(claimedAt: ruling.claim) else {
      throw Refusal(
        "no-dispute",
        match.stream.isWithdrawn(record)
          ? "e\(ruling.claim) was taken back." : "The journal says what e\(ruling.claim) claims.",
        remedy: .lookAtLog)
    }
    try Self.checkNew(ruling, of: dispute)
    let (sources, news) = try self.sources(named: ruling.sources, in: match.directory)
    var drafts: [Draft] = []
    for (slug, name) in news {
      drafts.append(
        try draft(
          .sourceAdded(SourceAdded(source: slug, publisher: name)), to: .registry,
          by: ruling.author))
    }
    var cause: EventID?
    for claim in dispute.claims {
      let decided = ClaimDecided(
        claim: claim.id, outcome: ruling.outcome, reason: ruling.reason,
        authority: ruling.authority, date: ruling.date)
      let draft = try draft(
        .claimDecided(decided), in: match, by: ruling.author, sources: sources, causedBy: nil)
      cause = cause ?? draft.id
      drafts.append(draft)
    }
    for event in try consequences(of: ruling, dispute, in: match) {
      drafts.append(
        try draft(event, in: match, by: ruling.author, sources: [], causedBy: cause))
    }
    let reason = Self.reason(of: ruling)
    if ruling.outcome == .accepted {
      for event in match.declaredScores(after: drafts.filter(\.isOfMatch), reason: reason) {
        drafts.append(
          try draft(event, in: match, by: ruling.author, sources: [], causedBy: cause))
      }
    }
    return try batched(drafts)
  }

  private static func checkNew(_ ruling: ClaimRuling, of dispute: Dispute) throws(Refusal) {
    let earlier: Int? =
      switch (dispute.standing, ruling.outcome) {
      case (.accepted(let position), .accepted) where !dispute.effects.isEmpty: position
      case (.rejected(let position), .rejected): position
      default: nil
      }
    guard let earlier else { return }
    throw Refusal(
      "decided-already", "e\(earlier) says so already.",
      hint: "A ruling is overturned by another one, or taken back if it was entered by mistake.")
  }

  private func consequences(
    of ruling: ClaimRuling, _ dispute: Dispute, in match: MatchReading
  ) throws(Refusal) -> [MatchEvent] {
    guard ruling.outcome == .rejected else {
      return try match.consequences(of: dispute, acceptedBy: ruling.authority)
    }
    let reason = Self.reason(of: ruling)
    return dispute.effects.reversed().compactMap { position in
      match.stream.record(at: position).map {
        .retraction(Retraction(target: $0.id, reason: reason))
      }
    }
  }

  private static func reason(of ruling: ClaimRuling) -> String {
    "claim e\(ruling.claim) \(ruling.outcome.rawValue) by \(ruling.authority)"
  }
}

extension Draft {
  fileprivate var isOfMatch: Bool { stream.category == .match }
}
