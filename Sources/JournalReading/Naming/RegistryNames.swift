package import JournalCore

/// Whom or what a word means among all that the registry knows.
///
/// For decisions in a competition's stream, where no match narrows the names down.
package struct RegistryNames {
  private let directory: Directory

  package init(_ directory: Directory) { self.directory = directory }

  /// The team that a word means.
  ///
  /// - Throws: `Refusal` with the nearest names, or with those that it fits.
  package func team(_ word: String) throws(Refusal) -> TeamSlug {
    let (search, all) = (NameSearch("team"), directory.teamCandidates)
    if let found = try search.find(word, among: all) { return found.subject }
    throw Refusal(
      "no-team", "No team \"\(TextRules.harmless(word))\" is registered.",
      remedy: meant(search.nearest(word, among: all)) ?? .registerTeam)
  }

  /// The person that a word means.
  ///
  /// - Throws: `Refusal` with the nearest names, or with those that it fits.
  package func person(_ word: String) throws(Refusal) -> PersonSlug {
    let (search, all) = (NameSearch("player"), directory.personCandidates)
    if let found = try search.find(word, among: all) { return found.subject }
    throw Refusal(
      "no-player", "No person \"\(TextRules.harmless(word))\" is registered.",
      remedy: meant(search.nearest(word, among: all)) ?? .registerPerson)
  }

  /// The competition that a word means.
  ///
  /// - Throws: `Refusal` with the nearest names, or with those that it fits.
  package func competition(_ word: String) throws(Refusal) -> CompetitionSlug {
    let (search, all) = (NameSearch("competition"), directory.competitionCandidates)
    if let found = try search.find(word, among: all) { return found.subject }
    let known = "Known: \(all.prefix(12).map(\.title).joined(separator: ", "))."
    throw Refusal(
      "unknown-competition", "No competition \"\(TextRules.harmless(word))\".",
      remedy: meant(search.nearest(word, among: all))
        ?? (all.isEmpty ? .adoptRulesFirst(competition: nil) : .advice(known)))
  }

  /// The tie that a word means: its slug, or a unique start of it.
  ///
  /// - Throws: `Refusal` with the nearest names, or with those that it fits.
  package func tie(_ word: String) throws(Refusal) -> TieSlug {
    guard let found = try NameSearch("tie").find(word, among: directory.tieCandidates) else {
      throw .noTie(word, directory)
    }
    return found.subject
  }

  /// The source that a word means; nil if none is called so in full.
  ///
  /// - Throws: `Refusal` with those that it fits.
  package func source(_ word: String) throws(Refusal) -> SourceSlug? {
    try NameSearch("source", exactly: true).find(word, among: directory.sourceCandidates)?.subject
  }

  /// The team, person or competition that a word means; a slug that was merged stays as it is.
  ///
  /// - Throws: `Refusal` with the nearest names, or with those that it fits.
  package func entity(_ word: String, _ kind: EntityKind) throws(Refusal) -> String {
    if KnownNames(directory).knows(word, as: kind) { return word }
    return switch kind {
    case .team: try team(word).text
    case .person: try person(word).text
    case .competition: try competition(word).text
    }
  }

  /// The team, person or competition that a word means, whichever it is.
  ///
  /// - Throws: `Refusal` if it is none of them, or several of one kind.
  package func entity(_ word: String) throws(Refusal) -> String {
    if let known = try entityIfKnown(word) { return known }
    throw Refusal(
      "no-entity", "No team, person or competition \"\(TextRules.harmless(word))\" is registered.",
      remedy: .registerFirst)
  }

  /// The same; nil if it is none of them.
  ///
  /// - Throws: `Refusal` if it is several of one kind.
  package func entityIfKnown(_ word: String) throws(Refusal) -> String? {
    let known = KnownNames(directory)
    if EntityKind.allCases.contains(where: { known.knows(word, as: $0) }) { return word }
    for kind in EntityKind.allCases where fits(word, kind).count == 1 { return fits(word, kind)[0] }
    for kind in EntityKind.allCases where fits(word, kind).count > 1 {
      return try entity(word, kind)
    }
    return nil
  }

  /// The slugs of a kind that a word fits best.
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

  /// The regulation that a word means, as a match pins it: by its id, or a unique start of it.
  ///
  /// - Throws: `Refusal` with those that were adopted.
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
