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
  private var formats: [String: MatchFormat] = [:]

  init(_ directory: Directory) {
    for (competition, adoptions) in directory.regulations {
      for adoption in adoptions {
        guard let regulation = try? Regulation(adoption.event.regulation) else { continue }
        formats[adoption.event.digest] = regulation.matchFormat
        last[competition] = Adopted(
          regulation: regulation,
          pin: RegulationPin(id: regulation.id, digest: adoption.event.digest))
      }
    }
  }

  /// What a competition adopted last.
  func adopted(by competition: CompetitionSlug) -> Adopted? { last[competition] }

  /// How a match is played: by what it pins, else by what its competition adopted last.
  func format(of match: ImportedMatch, _ records: [Record]) -> MatchFormat {
    let pinned = records.first.flatMap { record -> MatchScheduled? in
      if case .matchScheduled(let scheduled) = record.event { scheduled } else { nil }
    }
    if let digest = pinned?.regulation?.digest, let format = formats[digest] { return format }
    let competition = pinned?.competition ?? match.competition
    return competition.flatMap { last[$0]?.regulation.matchFormat } ?? .standard
  }
}
