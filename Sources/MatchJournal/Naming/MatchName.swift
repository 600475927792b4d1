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

  /// Names matches by the codes of their teams.
  static func all(_ streams: [StreamName], _ directory: Directory) -> [MatchName] {
    let codes = streams.map { code(of: $0, directory) }
    let counts = Dictionary(codes.map { ($0, 1) }, uniquingKeysWith: +)
    return zip(streams, codes).map { stream, code in
      MatchName(
        stream: stream, shortForm: counts[code] == 1 && !code.isEmpty ? code : stream.slug,
        code: code)
    }
  }

  /// The slug is `<home>-<away>-<date>`; the teams' slugs in it tell the codes.
  private static func code(of stream: StreamName, _ directory: Directory) -> String {
    let parts = stream.slug.split(separator: "-").map(String.init)
    guard let year = parts.firstIndex(where: { $0.count == 4 && Int($0) != nil }) else { return "" }
    let names = parts[..<year]
    for cut in names.indices.dropFirst() {
      let (home, away) = (names[..<cut], names[cut...])
      guard let first = TeamSlug(home.joined(separator: "-")),
        let second = TeamSlug(away.joined(separator: "-")),
        directory.teams[first] != nil, directory.teams[second] != nil
      else { continue }
      return "\(directory.code(first))-\(directory.code(second))".lowercased()
    }
    return ""
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
    throw fits.isEmpty
      ? noMatch(reference) : ambiguous(reference, fits)
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
