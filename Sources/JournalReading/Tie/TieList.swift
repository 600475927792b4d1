public import JournalCore

/// The ties of some competitions, each judged by the regulation of its own.
public struct TieList: Sendable {
  /// A competition with its ties, by round and first day.
  public struct Part: Sendable {
    /// The competition.
    public let competition: CompetitionDefined
    /// The ties.
    public let ties: [TieReading]
  }

  /// The competitions that have ties, in the order asked for.
  public let parts: [Part]

  /// The ties that cannot be judged, with the reasons: no regulation is adopted, or it has no stage for
  /// their round.
  public let leftOut: [(tie: TieSlug, reason: Refusal)]

  /// The ties of all competitions.
  public var ties: [TieReading] { parts.flatMap(\.ties) }
}

extension JournalView {
  /// Returns the ties of some competitions.
  ///
  /// - Throws: `Refusal` if a competition is not known; `LogError`.
  public func ties(of competitions: [CompetitionSlug]) async throws -> TieList {
    // Together they name nearly everybody, so asking for each need separately would cost more.
    let directory = try await directory()
    _ = try await matchNames()
    let all = Dictionary(grouping: directory.ties.values) { directory.canonical($0.competition) }
    var parts: [TieList.Part] = []
    var leftOut: [(tie: TieSlug, reason: Refusal)] = []
    for slug in competitions {
      guard let defined = directory.competitions[slug] else {
        throw Refusal.noCompetition(slug.text, directory)
      }
      var ties: [TieReading] = []
      for tie in all[slug, default: []].map(\.tie).sorted() {
        do {
          ties.append(try await self.tie(tie))
        } catch let refusal as Refusal {
          leftOut.append((tie, refusal))
        }
      }
      guard !ties.isEmpty else { continue }
      parts.append(TieList.Part(competition: defined, ties: Self.inOrder(ties)))
    }
    return TieList(parts: parts, leftOut: leftOut)
  }

  /// Sorts ties by the first day of their rounds, then by their own.
  private static func inOrder(_ ties: [TieReading]) -> [TieReading] {
    var rounds: [String: CalendarDate] = [:]
    for tie in ties {
      guard let day = tie.firstDay else { continue }
      rounds[tie.tie.round] = min(day, rounds[tie.tie.round] ?? day)
    }
    func key(_ tie: TieReading) -> (Int, String, Int, TieSlug) {
      (
        rounds[tie.tie.round]?.daysSince1970 ?? .max, tie.tie.round,
        tie.firstDay?.daysSince1970 ?? .max,
        tie.tie.tie
      )
    }
    return ties.sorted { key($0) < key($1) }
  }
}

extension JournalView {
  /// Returns the competitions that words mean, each once: slugs, names, or patterns such as
  /// `premier-league-*`.
  ///
  /// - Parameters:
  ///   - words: empty for all competitions.
  ///   - season: only those of a season, such as `2021-22`; nil for all.
  /// - Throws: `Refusal` if a word means none, or none is of the season; `LogError`.
  public func competitions(named words: [String], season: String? = nil) async throws
    -> [CompetitionSlug]
  {
    let directory = try await directory(
      for: RegistryNeed(queries: [.first(.max, .competition)]))
    let known = directory.competitions.keys.filter { directory.canonical($0) == $0 }.sorted()
    var found: [CompetitionSlug] = words.isEmpty ? known : []
    for word in words {
      guard word.contains("*") else {
        found.append(try await competitionSlug(named: word) { nil })
        continue
      }
      let pattern = SlugPattern(word)
      let fits = known.filter { pattern.fits($0.text) }
      guard !fits.isEmpty else {
        throw Refusal(
          "unknown-competition", "No competition fits \"\(TextRules.harmless(word))\".",
          remedy: .advice(
            known.isEmpty
              ? "There is none yet."
              : "Known: \(known.prefix(12).map(\.text).joined(separator: ", "))."))
      }
      found += fits
    }
    var seen: Set<CompetitionSlug> = []
    found = found.filter { seen.insert($0).inserted }
    guard let season else { return found }
    let wanted = SlugMint.fold(season)
    let own = found.filter { slug in
      directory.competitions[slug].map { SlugMint.fold($0.season) == wanted } ?? false
    }
    guard !own.isEmpty else {
      throw Refusal(
        "unknown-competition", "No competition is of the season \(TextRules.harmless(season)).")
    }
    return own
  }
}

/// A pattern of slugs in which `*` stands for any text.
private struct SlugPattern {
  private let parts: [Substring]

  init(_ text: String) { parts = text.split(separator: "*", omittingEmptySubsequences: false) }

  /// Whether a slug fits. Between the first and the last part, the leftmost place of each is right.
  func fits(_ slug: String) -> Bool {
    guard let first = parts.first, let last = parts.last, slug.hasPrefix(first) else {
      return false
    }
    var rest = slug.dropFirst(first.count)
    for part in parts.dropFirst().dropLast() where !part.isEmpty {
      guard let place = rest.firstRange(of: part) else { return false }
      rest = rest[place.upperBound...]
    }
    return parts.count == 1 ? rest.isEmpty : rest.hasSuffix(last)
  }
}
