public import JournalCore

extension JournalView {
  /// Returns the competitions that have matches and adopted no rules, in order of slug.
  ///
  /// - Throws: `Refusal` if an adopted document is not a valid regulation; `LogError`.
  public func competitionsWithoutRules() async throws -> [CompetitionSlug] {
    var found: [CompetitionSlug] = []
    let directory = try await directory()
    for slug in directory.competitions.keys.sorted() {
      guard directory.regulations[slug]?.isEmpty ?? true,
        try await !snapshot.matches(of: slug).isEmpty
      else { continue }
      found.append(slug)
    }
    return found
  }
}
