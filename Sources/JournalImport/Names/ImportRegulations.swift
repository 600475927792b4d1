import JournalCore
import JournalRules

/// The adopted regulations, each read once.
struct ImportRegulations {
  /// A regulation with the pin that matches use.
  struct Adopted {
    /// The regulation.
    let regulation: Regulation
    /// The id and the digest.
    let pin: RegulationPin
  }

  private var last: [CompetitionSlug: Adopted] = [:]
  private var byDigest: [String: Regulation] = [:]

  init(_ directory: Directory) {
    for (competition, adoptions) in directory.regulations {
      for adoption in adoptions {
        guard let regulation = try? Regulation(adoption.event.regulation) else { continue }
        byDigest[adoption.event.digest] = regulation
        last[competition] = Adopted(
          regulation: regulation,
          pin: RegulationPin(id: regulation.id, digest: adoption.event.digest))
      }
    }
  }

  /// Returns the regulation that a competition adopted last.
  func adopted(by competition: CompetitionSlug) -> Adopted? { last[competition] }

  /// Returns the format of a match under its stage of the regulation that it pins, or else of the
  /// one that its competition adopted last.
  func format(of match: MatchScheduled) -> MatchFormat {
    let pinned = match.regulation.flatMap { byDigest[$0.digest] }
    let regulation = pinned ?? match.competition.flatMap { last[$0]?.regulation }
    return regulation?.matchFormat(of: match) ?? .standard
  }
}
