package import JournalCore

/// Finds what a word means in the whole registry.
///
/// Used for decisions in a competition's stream, where no match narrows the names down.
package struct RegistryNames {
  private let directory: Directory

  package init(_ directory: Directory) { self.directory = directory }

  /// Returns the team that a word means.
  ///
  /// - Throws: `Refusal` with the nearest names if none fits, or with all that fit.
  package func team(_ word: String) throws(Refusal) -> TeamSlug {
    let (search, all) = (NameSearch("team"), directory.teamCandidates)
    if let found = try search.find(word, among: all) { return found.subject }
    throw Refusal(
      "no-team", "No team \"\(TextRules.harmless(word))\" is registered.",
      remedy: meant(search.nearest(word, among: all)) ?? .registerTeam)
  }

  /// Returns the person that a word means.
  ///
  /// - Throws: `Refusal` with the nearest names if none fits, or with all that fit.
  package func person(_ word: String) throws(Refusal) -> PersonSlug {
    let (search, all) = (NameSearch("player"), directory.personCandidates)
    if let found = try search.find(word, among: all) { return found.subject }
    throw Refusal(
      "no-player", "No person \"\(TextRules.harmless(word))\" is registered.",
      remedy: meant(search.nearest(word, among: all)) ?? .registerPerson)
  }

  /// Returns the competition that a word means.
  ///
  /// - Throws: `Refusal` with the nearest names if none fits, or with all that fit.
  package func competition(_ word: String) throws(Refusal) -> CompetitionSlug {
    let (search, all) = (NameSearch("competition"), directory.competitionCandidates)
    if let found = try search.find(word, among: all) { return found.subject }
    let known = "Known: \(all.prefix(12).map(\.title).joined(separator: ", "))."
    throw Refusal(
      "unknown-competition", "No competition \"\(TextRules.harmless(word))\".",
      remedy: meant(search.nearest(word, among: all))
        ?? (all.isEmpty ? .adoptRulesFirst(competition: nil) : .advice(known)))
  }

  /// Returns the tie that a word means: its slug, or an unambiguous start of it.
  ///
  /// - Throws: `Refusal` with the nearest names if none fits, or with all that fit.
  package func tie(_ word: String) throws(Refusal) -> TieSlug {
    guard let found = try NameSearch("tie").find(word, among: directory.tieCandidates) else {
      throw .noTie(word, directory)
    }
    return found.subject
  }

  /// Returns the source that a word means; nil if no source has exactly that name.
  ///
  /// - Throws: `Refusal` with all that fit if several do.
  package func source(_ word: String) throws(Refusal) -> SourceSlug? {
    try NameSearch("source", exactly: true).find(word, among: directory.sourceCandidates)?.subject
  }

  /// Returns the slug of the team, person or competition that a word means; a merged slug is kept.
  ///
  /// - Throws: `Refusal` with the nearest names if none fits, or with all that fit.
  package func entity(_ word: String, _ kind: EntityKind) throws(Refusal) -> String {
    if KnownNames(directory).knows(word, as: kind) { return word }
    return switch kind {
    case .team: try team(word).text
    case .person: try person(word).text
    case .competition: try competition(word).text
    }
  }

  /// Returns the slug of the team, person or competition that a word means, whichever it is.
  ///
  /// - Throws: `Refusal` if none fits, or several of one kind do.
  package func entity(_ word: String) throws(Refusal) -> String {
    if let known = try entityIfKnown(word) { return known }
    throw Refusal(
      "no-entity", "No team, person or competition \"\(TextRules.harmless(word))\" is registered.",
      remedy: .registerFirst)
  }

  /// Returns the slug of the team, person or competition that a word means; nil if none fits.
  ///
  /// - Throws: `Refusal` if several of one kind fit.
  package func entityIfKnown(_ word: String) throws(Refusal) -> String? {
    let known = KnownNames(directory)
    if EntityKind.allCases.contains(where: { known.knows(word, as: $0) }) { return word }
    for kind in EntityKind.allCases where fits(word, kind).count == 1 { return fits(word, kind)[0] }
    for kind in EntityKind.allCases where fits(word, kind).count > 1 {
      return try entity(word, kind)
    }
    return nil
  }

  /// Returns the slugs of a kind that a word fits best.
  private func fits(_ word: String, _ kind: EntityKind) -> [String] {
    switch kind {
    case .team:
      NameSearch("team").best(word, among: directory.teamCandidates).map(\.subject.text)
    case .person:
      NameSearch("player").best(word, among: directory.personCandidates).map(\.subject.text)
    case .competition:
      NameSearch("competition").best(word, among: directory.competitionCandidates)
        .map(\.subject.text)
    }
  }

  /// Returns the pin of the regulation that a word means: its id, or an unambiguous start of it.
  ///
  /// - Throws: `Refusal` that lists the adopted regulations if none fits, or several do.
  package func regulation(_ word: String) throws(Refusal) -> RegulationPin {
    let adopted = directory.regulations.values.joined().sorted { $0.position < $1.position }
    let ids = Set(adopted.compactMap(\.event.regulationID)).sorted()
    let exact = ids.filter { $0 == word }
    let fits = exact.isEmpty ? ids.filter { $0.hasPrefix(word) } : exact
    guard fits.count == 1, !word.isEmpty,
      let event = adopted.last(where: { $0.event.regulationID == fits[0] })?.event
    else {
      throw Refusal(
        "no-rules", "No regulation \"\(TextRules.harmless(word))\" was adopted.",
        remedy: ids.isEmpty
          ? .adoptRules : .advice("Adopted: \(ids.joined(separator: ", "))."))
    }
    return RegulationPin(id: fits[0], digest: event.digest)
  }

  private func meant<Subject>(_ near: NameCandidate<Subject>?) -> Remedy? {
    near.map { .meant($0.title) }
  }
}
