public import JournalCore
public import JournalReading
package import JournalRules

extension Refusal {
  /// The code of the refusal to adopt the document that is in force already.
  package static let alreadyAdopted = "already-adopted"
}

extension MatchJournal {
  /// The slug of a competition that goes by the title of a regulation.
  package static func competition(named regulation: Regulation) -> CompetitionSlug {
    SlugMint.mint(regulation.title, fallback: "c") { _ in false }
  }

  /// Returns the drafts by which a competition adopts a regulation; defines the competition if it
  /// is new.
  ///
  /// - Parameters:
  ///   - competition: the slug; made from the regulation's title if nil.
  ///   - name: the name of a new competition; that of the regulation's title, without its seasons, if
  ///     nil. The first import whose file has quite another one takes that.
  ///   - season: the season of a new competition; the one that ends its slug, or `all`, if nil.
  /// - Throws: `Refusal` if the document is no regulation, if the competition adopted it last, or if
  ///   the competition is defined already and another name or season is given; `LogError`.
  public func drafts(
    adopting document: JSONObject, for competition: CompetitionSlug? = nil, name: String? = nil,
    season: String? = nil, by author: Author, seeing view: JournalView? = nil
  ) async throws -> [Draft] {
    let regulation = try Regulation(document)
    if let misspelt = Regulation.labelProblems(in: document).first {
      throw Refusal("bad-regulation", misspelt.text, remedy: .checkRules)
    }
    let slug = competition ?? Self.competition(named: regulation)
    let seen: JournalView
    if let view { seen = view } else { seen = try await self.view() }
    let known = try await seen.directory(for: RegistryNeed([.competition(slug)])).competitions[slug]
    let digest = document.digest
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
      if let last = try await seen.regulation(of: slug), last.digest == digest {
        let position = last.position.map { ", as e\($0)" } ?? ""
        throw Refusal(
          Refusal.alreadyAdopted,
          "\(slug) has adopted \(TextRules.harmless(regulation.id)) already\(position).")
      }
    } else {
      let defined = CompetitionDefined(
        competition: slug, season: season ?? slug.season ?? "all",
        name: name ?? regulation.competitionName)
      drafts.append(
        try draft(.competitionDefined(defined), to: .competition(slug), by: author, batch: batch))
    }
    let adopted = RegulationAdopted(
      competition: slug, regulation: document, digest: digest)
    drafts.append(
      try draft(.regulationAdopted(adopted), to: .competition(slug), by: author, batch: batch))
    return drafts
  }
}
