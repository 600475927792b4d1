import JournalCore

/// Finds the team or person that a word means among all that the registry knows.
///
/// For decisions in a competition's stream, where no match narrows the names down. Accents and case
/// make no difference; the slug beats name, short name and code, and those beat a unique start.
struct RegistryNames {
  private let directory: Directory

  init(_ directory: Directory) { self.directory = directory }

  /// The team that a word means.
  ///
  /// - Throws: `Refusal` with the nearest names, or with those that it fits.
  func team(_ word: String) throws(Refusal) -> TeamSlug {
    let all = entries(directory.teams.keys.map(\.text), .team) { slug in
      let team = TeamSlug(slug).flatMap { directory.teams[$0] }
      return [team?.name, team?.short, team?.code]
    }
    if let found = try find(word, among: all, "team"), let slug = TeamSlug(found) { return slug }
    throw Refusal(
      "no-team", "No team \"\(TextRules.harmless(word))\" is registered.",
      hint: nearest(word, among: all) ?? "Register it: journal append team-registered --name NAME.")
  }

  /// The person that a word means.
  ///
  /// - Throws: `Refusal` with the nearest names, or with those that it fits.
  func person(_ word: String) throws(Refusal) -> PersonSlug {
    let all = entries(directory.persons.keys.map(\.text), .person) { slug in
      let person = PersonSlug(slug).flatMap { directory.persons[$0] }
      return [person?.name, person?.short]
    }
    if let found = try find(word, among: all, "player"), let slug = PersonSlug(found) {
      return slug
    }
    throw Refusal(
      "no-player", "No person \"\(TextRules.harmless(word))\" is registered.",
      hint: nearest(word, among: all)
        ?? "Register them: journal append person-registered --name NAME.")
  }

  /// The competition that a word means.
  ///
  /// - Throws: `Refusal` with the nearest names, or with those that it fits.
  func competition(_ word: String) throws(Refusal) -> CompetitionSlug {
    let all = entries(KnownNames(directory).competitions.map(\.text), .competition) { slug in
      let competition = CompetitionSlug(slug).flatMap { directory.competitions[$0] }
      return [competition.map { "\($0.name) \($0.season)" }, competition?.name]
    }
    if let found = try find(word, among: all, "competition"), let slug = CompetitionSlug(found) {
      return slug
    }
    let known = "Known: \(all.prefix(8).map(\.slug).joined(separator: ", "))."
    throw Refusal(
      "unknown-competition", "No competition \"\(TextRules.harmless(word))\".",
      hint: nearest(word, among: all)
        ?? (all.isEmpty ? "Define one: journal append competition-defined." : known))
  }

  /// The tie that a word means: its slug, or a unique start of it.
  ///
  /// - Throws: `Refusal` with the nearest names, or with those that it fits.
  func tie(_ word: String) throws(Refusal) -> TieSlug {
    let all = directory.ties.keys.map(\.text).sorted().map {
      Entry(slug: $0, slugs: [$0], names: [])
    }
    if let found = try find(word, among: all, "tie"), let slug = TieSlug(found) { return slug }
    throw .noTie(word, directory)
  }

  /// The team, person or competition that a word means; a slug that was merged stays as it is.
  ///
  /// - Throws: `Refusal` with the nearest names, or with those that it fits.
  func entity(_ word: String, _ kind: EntityKind) throws(Refusal) -> String {
    if KnownNames(directory).knows(word, as: kind) { return word }
    return switch kind {
    case .team: try team(word).text
    case .person: try person(word).text
    case .competition: try competition(word).text
    }
  }

  /// The team, person or competition that a word means, whichever it is.
  ///
  /// - Throws: `Refusal` where it is none of them, or several of one kind.
  func entity(_ word: String) throws(Refusal) -> String {
    var ambiguity: Refusal?
    for kind in EntityKind.allCases {
      do throws(Refusal) {
        return try entity(word, kind)
      } catch {
        if error.code.hasPrefix("ambiguous") { ambiguity = ambiguity ?? error }
      }
    }
    if let ambiguity { throw ambiguity }
    throw Refusal(
      "no-entity", "No team, person or competition \"\(TextRules.harmless(word))\" is registered.",
      hint: "Register it first: journal append team-registered --name NAME, or person-registered.")
  }

  /// The regulation that a word means, as a match pins it: by its id, or a unique start of it.
  ///
  /// - Throws: `Refusal` with those that were adopted.
  func regulation(_ word: String) throws(Refusal) -> RegulationPin {
    let adopted = directory.regulations.values.joined().sorted { $0.position < $1.position }
    let ids = Set(adopted.compactMap(\.event.regulationID)).sorted()
    let exact = ids.filter { $0 == word }
    let fits = exact.isEmpty ? ids.filter { $0.hasPrefix(word) } : exact
    guard fits.count == 1, !word.isEmpty,
      let event = adopted.last(where: { $0.event.regulationID == fits[0] })?.event
    else {
      throw Refusal(
        "no-rules", "No regulation \"\(TextRules.harmless(word))\" was adopted.",
        hint: ids.isEmpty
          ? "Adopt one: journal rules use NAME." : "Adopted: \(ids.joined(separator: ", ")).")
    }
    return RegulationPin(id: fits[0], digest: event.digest)
  }

  // MARK: - Finding

  /// One that can be meant: what was merged into it answers to its old names too.
  private struct Entry {
    let slug: String
    let slugs: [String]
    let names: [String]
  }

  private func entries(_ slugs: [String], _ kind: EntityKind, _ names: (String) -> [String?])
    -> [Entry]
  {
    let remaining = slugs.filter { directory.canonical($0, kind) == $0 }
    return remaining.sorted().map { slug in
      let all = [slug] + directory.slugs(mergedInto: slug, kind)
      return Entry(
        slug: slug, slugs: all,
        names: all.flatMap { names($0).compactMap { $0 } }.map { NameKey.fold($0) })
    }
  }

  private func find(_ word: String, among all: [Entry], _ noun: String) throws(Refusal) -> String? {
    let folded = NameKey.fold(word)
    guard !folded.isEmpty else { return nil }
    let tiers: [(Entry) -> Bool] = [
      { $0.slugs.contains(folded) },
      { $0.names.contains(folded) },
      { entry in (entry.slugs + entry.names).contains { $0.hasPrefix(folded) } },
      { entry in entry.names.contains { $0.contains("-\(folded)") } },
    ]
    for tier in tiers {
      let fits = all.filter(tier)
      if fits.count > 1 {
        let shown = fits.prefix(8).map { $0.slug }.joined(separator: ", ")
        throw Refusal(
          "ambiguous-\(noun)", "\"\(TextRules.harmless(word))\" fits \(fits.count): \(shown).",
          hint: "Add a letter, or write the whole slug.")
      }
      if let only = fits.first { return only.slug }
    }
    return nil
  }

  private func nearest(_ word: String, among all: [Entry]) -> String? {
    let best = Nearest.match(word, among: all.flatMap { $0.slugs + $0.names })
    let entry = best.flatMap { best in all.first { ($0.slugs + $0.names).contains(best) } }
    return entry.map { "Did you mean \($0.slug)?" }
  }
}
