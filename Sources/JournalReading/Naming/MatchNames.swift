package import JournalCore

/// Finds the match that a word means among all matches of the journal.
package struct MatchNames {
  private let matches: [MatchName]
  private let directory: Directory

  package init(_ matches: [MatchName], _ directory: Directory) {
    self.matches = matches
    self.directory = directory
  }

  /// Returns the match that a word means: its slug, its short form, an unambiguous start of either,
  /// or its team.
  ///
  /// - Throws: `Refusal` that lists the candidates if none fits, or several do.
  package func find(_ word: String) throws(Refusal) -> MatchName {
    if let exact = matches.first(where: { $0.slug == word }) { return exact }
    let folded = NameKey.fold(word)
    guard !folded.isEmpty else { throw noMatch(word) }
    let byCode = matches.filter { $0.code == folded }
    let fits =
      byCode.isEmpty
      ? matches.filter { $0.slug.hasPrefix(folded) || $0.code.hasPrefix(folded) } : byCode
    if fits.count == 1 { return fits[0] }
    guard fits.isEmpty else { throw ambiguous(word, fits) }
    let named = matches(between: word) ?? matches(ofTeam: word)
    if named.count == 1 { return named[0] }
    throw named.isEmpty ? noMatch(word) : ambiguous(word, named)
  }

  /// The team names in a word: two for `Home v Away`, otherwise the word itself.
  static func teamWords(in word: String) -> [String] {
    word.split(separator: " v ", maxSplits: 1).map(String.init)
  }

  /// Returns the matches between the teams of `Home v Away`; nil for any other word.
  private func matches(between word: String) -> [MatchName]? {
    let names = Self.teamWords(in: word)
    guard names.count == 2 else { return nil }
    let (first, second) = (matches(ofTeam: names[0]), Set(matches(ofTeam: names[1])))
    let both = first.filter { second.contains($0) }
    let atHome = both.filter { isHome(names[0], in: $0) }
    return atHome.isEmpty ? both : atHome
  }

  /// Whether a word means the home team of a match.
  private func isHome(_ word: String, in match: MatchName) -> Bool {
    guard let home = match.teams.first else { return false }
    return !NameSearch("team").best(word, among: [directory.candidate(home)]).isEmpty
  }

  /// Returns the matches of every team that a word can mean.
  private func matches(ofTeam word: String) -> [MatchName] {
    let fits = NameSearch("team").best(word, among: directory.teamCandidates)
    let slugs = Set(fits.flatMap(\.slugs))
    return matches.filter { match in match.teams.contains { slugs.contains($0.text) } }
  }

  private func noMatch(_ reference: String) -> Refusal {
    let known = matches.map(\.shortForm)
    let remedy =
      Nearest.remedy(for: reference, among: known)
      ?? (known.isEmpty
        ? .setUpMatch : .advice("Known: \(known.prefix(8).joined(separator: ", "))."))
    return Refusal(
      "no-match", "No match \"\(TextRules.harmless(reference))\".", remedy: remedy)
  }

  private func ambiguous(_ reference: String, _ fits: [MatchName]) -> Refusal {
    Refusal(
      "ambiguous-match", "\"\(TextRules.harmless(reference))\" fits \(fits.count) matches.",
      remedy: .choose(fits.prefix(8).map(\.slug)))
  }
}
