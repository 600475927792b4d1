public import JournalCore

/// Questions of every kind to a random registry.
public enum RegistryQuestions {
  /// One or more questions of each kind.
  public static func all(_ registry: inout RandomRegistry) -> [RegistryQuery] {
    let kinds = Set(RegistryKind.allCases)
    var questions: [RegistryQuery] = [
      .named(registry.word(), kinds), .named(registry.word(), [.person]),
      .starting(registry.word(), kinds), .starting(registry.word(), [.team, .competition]),
      .regulation(digest: String(repeating: "a", count: 64)), .unattached,
    ]
    questions += RegistryKind.allCases.map { .about([RegistryEntity($0, registry.slug($0))]) }
    questions += RegistryKind.allCases.map { .first(.max, $0) }
    questions.append(
      .about([
        RegistryEntity(.team, registry.slug(.team)),
        RegistryEntity(.person, registry.slug(.person)),
      ]))
    if let team = TeamSlug(registry.slug(.team)) { questions.append(.members(of: team)) }
    if let competition = CompetitionSlug(registry.slug(.competition)) {
      questions += [.ties(of: competition), .regulations(of: competition)]
    }
    return questions
  }
}
