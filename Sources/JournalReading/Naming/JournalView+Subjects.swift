public import JournalCore
import JournalRules

/// What an audit is about.
public enum AuditSubject: Hashable, Sendable {
  /// Who goes through in a tie.
  case tie(TieSlug)

  /// The result of a match.
  case match(MatchName)

  /// A place in a table of a competition.
  case place(CompetitionSlug)
}

/// What a word means where it may be a tie, a match or a competition.
extension JournalView {
  /// Finds the match that a word means; without a word, the one in question.
  public typealias MatchLookup = (_ word: String?) async throws -> MatchName

  /// Returns the tie that a word means: its slug, or a match that belongs to it.
  ///
  /// - Parameters:
  ///   - word: the word; nil for the tie of the match in question.
  ///   - match: finds matches.
  /// - Throws: `Refusal` with the nearest names if there is no such tie or match, or the match
  ///   belongs to no tie; what `match` throws; `LogError`.
  public func tieSlug(named word: String?, match: MatchLookup) async throws -> TieSlug {
    if let tie = try await definedTie(word) { return tie }
    try await expectMatch(word)
    let name = try await match(word)
    guard let tie = try await reading(name).scheduled.tie else {
      throw Refusal("no-tie", "\(name.shortForm) belongs to no tie.", remedy: .setUpTie)
    }
    return tie
  }

  /// Returns what a word asks to audit: a tie by its slug, a match, or a competition's table.
  ///
  /// A match of a tie is audited as a match if it is named, otherwise as part of its tie.
  ///
  /// - Parameters:
  ///   - word: the word; nil for the match in question.
  ///   - supposesRules: whether other rules are supposed; they apply to the tie of a match.
  ///   - match: finds matches.
  /// - Throws: `Refusal` with the nearest names if the word means none of these; what `match`
  ///   throws; `LogError`.
  public func auditSubject(named word: String?, supposesRules: Bool, match: MatchLookup)
    async throws -> AuditSubject
  {
    if let tie = try await definedTie(word) { return .tie(tie) }
    if let word, try await meansNoMatch(word), let slug = try await competition(meantBy: word) {
      return .place(slug)
    }
    try await expectMatch(word)
    let name = try await match(word)
    guard let tie = try await reading(name).scheduled.tie, word == nil || supposesRules else {
      return .match(name)
    }
    return .tie(tie)
  }

  /// Returns the last match of a tie in the order of its legs; nil if it has none.
  ///
  /// - Throws: `Refusal`, `LogError`.
  public func lastMatch(of tie: TieSlug) async throws -> MatchName? {
    guard let last = try await self.tie(tie).matches.last else { return nil }
    return try await matchName(last.match.slug)
  }

  /// Returns the competition that a word means; without a word, that of the match in question, or
  /// the only one.
  ///
  /// - Parameter current: finds the match in question; nil if there is none.
  /// - Throws: `Refusal` with the nearest names, or if several can be meant; what `current` throws;
  ///   `LogError`.
  public func competitionSlug(named word: String?, current: () async throws -> MatchName?)
    async throws -> CompetitionSlug
  {
    if let word { return try await competitionSlug(named: word) }
    if let name = try await current(), let slug = try await reading(name).scheduled.competition {
      return try await directory(for: RegistryNeed([.competition(slug)])).canonical(slug)
    }
    let all = RegistryNeed(queries: [.first(.max, .competition)])
    let directory = try await directory(for: all)
    // Competitions that were merged are one.
    let known = Set(directory.competitions.keys.map { directory.canonical($0) }).sorted()
    if known.count == 1 { return known[0] }
    throw Refusal(
      "usage", known.isEmpty ? "There is no competition yet." : "Which competition?",
      remedy: known.isEmpty
        ? .adoptRulesFirst(competition: nil)
        : .advice("Known: \(known.prefix(12).map(\.text).joined(separator: ", "))."))
  }

  private func definedTie(_ word: String?) async throws(LogError) -> TieSlug? {
    guard let word, let slug = TieSlug(word), try await knows(slug) else { return nil }
    return slug
  }

  /// Whether a word means no match: neither by a name, nor as `@` does.
  private func meansNoMatch(_ word: String) async throws(LogError) -> Bool {
    guard !word.hasPrefix("@") else { return false }
    return try await match(meantBy: word) == nil
  }

  private func expectMatch(_ word: String?) async throws {
    guard let word, try await meansNoMatch(word) else { return }
    let ties = try await directory().ties.keys.map(\.text).sorted()
    let known = ties + (try await matchNames().map(\.shortForm))
    let folded = NameKey.fold(word)
    let close = known.filter { !folded.isEmpty && $0.contains(folded) }
    let listed = close.isEmpty ? known : close
    let more = listed.count > 8 ? " and \(listed.count - 8) more" : ""
    let list = listed.prefix(8).joined(separator: ", ") + more
    throw Refusal(
      "no-tie", "No tie or match \"\(TextRules.harmless(word))\".",
      remedy: Nearest.remedy(for: word, among: known)
        ?? (known.isEmpty
          ? .setUpMatch : .advice("\(close.isEmpty ? "Known" : "Similar"): \(list).")))
  }
}
