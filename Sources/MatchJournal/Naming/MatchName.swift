public import JournalCore

/// A match's slug and the short form that people type.
public struct MatchName: Hashable, Sendable {
  /// The stream.
  public let stream: StreamName

  /// The short form, such as `rma-leg`; the slug where the short form fits several matches.
  public let shortForm: String

  /// The slug, such as `real-madrid-leganes-2018-01-24`.
  public var slug: String { stream.slug }

  /// The short form whether or not it is unique.
  let code: String

  /// The two teams, where the slug tells them.
  let teams: [TeamSlug]

  /// Names matches by the codes of their teams.
  static func all(_ streams: [StreamName], _ directory: Directory) -> [MatchName] {
    let teams = streams.map { self.teams(of: $0, directory) }
    let codes = teams.map { teams in
      teams.map { directory.code($0).lowercased() }.joined(separator: "-")
    }
    let counts = Dictionary(codes.map { ($0, 1) }, uniquingKeysWith: +)
    return zip(streams, zip(codes, teams)).map { stream, known in
      let (code, teams) = known
      let isUnique = counts[code] == 1 && !code.isEmpty
      return MatchName(
        stream: stream, shortForm: isUnique ? code : stream.slug, code: code, teams: teams)
    }
  }

  /// The slug is `<home>-<away>-<date>`; nothing where no two registered teams are found in it.
  private static func teams(of stream: StreamName, _ directory: Directory) -> [TeamSlug] {
    let parts = stream.slug.split(separator: "-").map(String.init)
    guard let year = parts.firstIndex(where: { $0.count == 4 && Int($0) != nil }) else { return [] }
    let names = parts[..<year]
    for cut in names.indices.dropFirst() {
      let (home, away) = (names[..<cut], names[cut...])
      guard let first = TeamSlug(home.joined(separator: "-")),
        let second = TeamSlug(away.joined(separator: "-")),
        directory.teams[first] != nil, directory.teams[second] != nil
      else { continue }
      return [first, second]
    }
    return []
  }
}

extension JournalView {
  /// The match that a word means: a slug, a short form, a unique start, `@` or `@-`.
  ///
  /// - Parameters:
  ///   - current: the slug of the current match, for `@`.
  ///   - previous: the slug of the one before, for `@-`.
  /// - Throws: `Refusal` that lists the candidates.
  public func resolve(match reference: String, current: String? = nil, previous: String? = nil)
    throws(Refusal) -> MatchName
  {
    let wanted = reference == "@" ? current : reference == "@-" ? previous : reference
    guard let wanted else {
      throw Refusal("no-current-match", "There is no match \(reference) yet.")
    }
    if let exact = matches.first(where: { $0.slug == wanted }) { return exact }
    let folded = NameKey.fold(wanted)
    guard !folded.isEmpty else { throw noMatch(reference) }
    let byCode = matches.filter { $0.code == folded }
    let fits =
      byCode.isEmpty
      ? matches.filter { $0.slug.hasPrefix(folded) || $0.code.hasPrefix(folded) } : byCode
    if fits.count == 1 { return fits[0] }
    let named = matches(ofTeam: folded)
    if fits.isEmpty, named.count == 1 { return named[0] }
    guard named.isEmpty || !fits.isEmpty else { throw ambiguous(reference, named) }
    throw fits.isEmpty
      ? noMatch(reference) : ambiguous(reference, fits)
  }

  /// The matches of the teams that a word means which no slug can hold: a name, or the start of one.
  private func matches(ofTeam key: String) -> [MatchName] {
    guard SlugMint.fold(key) != key else { return [] }
    let teams = directory.teams.filter { _, team in
      [team.name, team.short].contains { $0.map { NameKey.fold($0).hasPrefix(key) } ?? false }
    }
    return matches.filter { match in match.teams.contains { teams[$0] != nil } }
  }

  private func noMatch(_ reference: String) -> Refusal {
    let known = matches.map(\.shortForm)
    let hint =
      Nearest.hint(for: reference, among: known)
      ?? (known.isEmpty
        ? "Start one with journal match new \"Home v Away\"."
        : "Known: \(known.prefix(8).joined(separator: ", ")).")
    return Refusal("no-match", "No match \"\(TextRules.harmless(reference))\".", hint: hint)
  }

  private func ambiguous(_ reference: String, _ fits: [MatchName]) -> Refusal {
    Refusal(
      "ambiguous-match", "\"\(TextRules.harmless(reference))\" fits \(fits.count) matches.",
      hint: "Say which: \(fits.prefix(8).map(\.slug).joined(separator: ", ")).")
  }
}
