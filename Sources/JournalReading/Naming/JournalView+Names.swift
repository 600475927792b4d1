public import JournalCore
import JournalRules

extension JournalView {
  /// Returns the competition that a word means: a slug, a name, or an unambiguous start of either.
  ///
  /// - Throws: `Refusal` with the nearest names if none fits, or with all that fit; `LogError`.
  public func competitionSlug(named word: String) async throws -> CompetitionSlug {
    try await find(.competitions(meantBy: word)) { names throws(Refusal) in
      try names.competition(word)
    }
  }

  /// Returns the same; nil if the word fits none or several.
  ///
  /// - Throws: `LogError`.
  public func competition(meantBy word: String) async throws(LogError) -> CompetitionSlug? {
    do {
      return try await competitionSlug(named: word)
    } catch let error as LogError {
      throw error
    } catch {
      return nil
    }
  }

  /// Returns the person that a word means: a slug, a name, or an unambiguous start of either.
  ///
  /// - Throws: `Refusal` with the nearest names if none fits, or with all that fit; `LogError`.
  public func person(named word: String) async throws -> PersonSlug {
    try await find(.names([word], [.person])) { names throws(Refusal) in try names.person(word) }
  }

  /// Searches what a word can mean first, then the whole registry, so that a refusal can suggest the
  /// nearest names.
  private func find<Found>(
    _ need: RegistryNeed, _ find: (RegistryNames) throws(Refusal) -> Found
  ) async throws -> Found {
    let near = RegistryNames(try await directory(for: need))
    if let found = try? find(near) { return found }
    return try find(RegistryNames(try await directory()))
  }
}
