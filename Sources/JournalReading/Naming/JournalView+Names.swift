public import JournalCore
import JournalRules

extension JournalView {
  /// The competition that a word means: its slug, its name, or a unique start of either.
  ///
  /// - Throws: `Refusal` with the nearest names, or with those that it fits; `LogError`.
  public func competitionSlug(named word: String) async throws -> CompetitionSlug {
    try await find(word, .competition) { names throws(Refusal) in try names.competition(word) }
  }

  /// The person that a word means: a slug, a name, or a unique start of one.
  ///
  /// - Throws: `Refusal` with the nearest names, or with those that it fits; `LogError`.
  public func person(named word: String) async throws -> PersonSlug {
    try await find(word, .person) { names throws(Refusal) in try names.person(word) }
  }

  /// Looks among those whom the registry's index gives for a word; whoever is not there is looked for
  /// among all, so that a refusal can say who is near.
  private func find<Found>(
    _ word: String, _ kind: RegistryKind,
    _ find: (RegistryNames) throws(Refusal) -> Found
  ) async throws -> Found {
    let near = RegistryNames(try await directory(for: .names([word], [kind])))
    if let found = try? find(near) { return found }
    return try find(RegistryNames(try await directory()))
  }
}
