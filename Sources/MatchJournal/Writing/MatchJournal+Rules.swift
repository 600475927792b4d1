public import JournalCore
public import JournalReading
import JournalRules

extension MatchJournal {
  /// Returns the drafts by which a competition adopts a regulation; defines the competition if it
  /// is new.
  ///
  /// - Parameter competition: the slug; made from the regulation's title if nil.
  public func drafts(
    adopting document: JSONObject, for competition: CompetitionSlug? = nil, by author: Author,
    seeing view: JournalView? = nil
  ) async throws -> [Draft] {
    let regulation = try Regulation(document)
    let slug = competition ?? SlugMint.mint(regulation.title, fallback: "c") { _ in false }
    let seen: JournalView
    if let view { seen = view } else { seen = try await self.view() }
    let known = try await seen.directory(for: RegistryNeed([.competition(slug)])).competitions[slug]
    let batch = known == nil ? identities.next() : nil
    var drafts: [Draft] = []
    if known == nil {
      let (name, season) = Self.nameAndSeason(regulation.title)
      let defined = CompetitionDefined(competition: slug, season: season, name: name)
      drafts.append(
        try draft(.competitionDefined(defined), to: .competition(slug), by: author, batch: batch))
    }
    let adopted = RegulationAdopted(
      competition: slug, regulation: document, digest: document.digest)
    drafts.append(
      try draft(.regulationAdopted(adopted), to: .competition(slug), by: author, batch: batch))
    return drafts
  }

  /// Splits a title into a name and a season: `Copa del Rey 2017-18`.
  private static func nameAndSeason(_ title: String) -> (name: String, season: String) {
    let words = title.split(separator: " ")
    guard let last = words.last, words.count > 1, last.first?.isNumber == true else {
      return (title, "all")
    }
    return (words.dropLast().joined(separator: " "), String(last))
  }
}
