import JournalCore
import JournalRules

/// The regulations that are adopted, each read once.
struct ImportRegulations {
  /// A regulation with the pin by which a match names it.
  struct Adopted {
    /// The regulation.
    let regulation: Regulation
    /// Its id and digest.
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

  /// What a competition adopted last.
  func adopted(by competition: CompetitionSlug) -> Adopted? { last[competition] }

  /// How a match is played: by the stage it belongs to of what it pins, else of what its competition
  /// adopted last.
  func format(of match: MatchScheduled) -> MatchFormat {
    let pinned = match.regulation.flatMap { byDigest[$0.digest] }
    let regulation = pinned ?? match.competition.flatMap { last[$0]?.regulation }
    return regulation?.matchFormat(of: match) ?? .standard
  }
}
