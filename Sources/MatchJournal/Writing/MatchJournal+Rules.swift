public import JournalCore
public import JournalReading
import JournalRules

extension MatchJournal {
  /// Returns the drafts by which a competition adopts a regulation; defines the competition if it
  /// is new.
  ///
  /// - Parameters:
  ///   - competition: the slug; made from the regulation's title if nil.
  ///   - name: the name of a new competition; that of the regulation's title, without its seasons, if
  ///     nil. The first import whose file has quite another one takes that.
  ///   - season: the season of a new competition; the one that ends its slug, or `all`, if nil.
  /// - Throws: `Refusal` if the document is no regulation, or if the competition is defined already
  ///   and a name or season is given; `LogError`.
  public func drafts(
    adopting document: JSONObject, for competition: CompetitionSlug? = nil, name: String? = nil,
    season: String? = nil, by author: Author, seeing view: JournalView? = nil
  ) async throws -> [Draft] {
    let regulation = try Regulation(document)
    if let misspelt = Regulation.labelProblems(in: document).first {
      throw Refusal("bad-regulation", misspelt.text, remedy: .checkRules)
    }
    let slug = competition ?? SlugMint.mint(regulation.title, fallback: "c") { _ in false }
    let seen: JournalView
    if let view { seen = view } else { seen = try await self.view() }
    let known = try await seen.directory(for: RegistryNeed([.competition(slug)])).competitions[slug]
    let batch = known == nil ? identities.next() : nil
    var drafts: [Draft] = []
    if let known {
      guard name == nil || name == known.name, season == nil || season == known.season else {
        throw Refusal(
          "already-defined",
          "\(slug) is defined already, as \(TextRules.harmless(known.name)), season "
            + "\(TextRules.harmless(known.season)).",
          remedy: .advice("A correction of the event that defines it changes that."))
      }
    } else {
      let defined = CompetitionDefined(
        competition: slug, season: season ?? slug.season ?? "all",
        name: name ?? regulation.competitionName)
      drafts.append(
        try draft(.competitionDefined(defined), to: .competition(slug), by: author, batch: batch))
    }
    let adopted = RegulationAdopted(
      competition: slug, regulation: document, digest: document.digest)
    drafts.append(
      try draft(.regulationAdopted(adopted), to: .competition(slug), by: author, batch: batch))
    return drafts
  }
}
