import JournalCore
import JournalTesting
import Testing

struct `The directory` {
  private static func directory(_ events: MatchEvent...) -> Directory {
    var directory = Directory()
    for (index, event) in events.enumerated() { directory.take(event, at: index + 1) }
    return directory
  }

  private static func merged(_ from: String, _ into: String, _ kind: EntityKind? = nil)
    -> MatchEvent
  {
    let slugs = (EntitySlug(stringLiteral: from), EntitySlug(stringLiteral: into))
    return .entitiesMerged(EntitiesMerged(from: slugs.0, into: slugs.1, kind: kind))
  }

  private static let leganes = MatchEvent.teamRegistered(
    TeamRegistered(team: "leganes", name: "CD Leganés", short: "Leganés", code: "LEG"))

  @Test func `knows a team by the slug that it was merged into`() {
    let directory = Self.directory(
      Self.leganes, Self.merged("cd-leganes", "deportivo-leganes"),
      Self.merged("deportivo-leganes", "leganes"))
    #expect(directory.canonical(TeamSlug("cd-leganes")) == "leganes")
    #expect(directory.canonical(TeamSlug("deportivo-leganes")) == "leganes")
    #expect(directory.canonical(TeamSlug("leganes")) == "leganes")
    #expect(directory.title(TeamSlug("cd-leganes")) == "Leganés")
    #expect(directory.code("deportivo-leganes") == "LEG")
    #expect(
      directory.slugs(mergedInto: "leganes", .team) == ["cd-leganes", "deportivo-leganes"])
  }

  @Test func `keeps kinds apart`() {
    let directory = Self.directory(
      Self.merged("pires", "gabriel-pires", .person),
      Self.merged("copa", "copa-del-rey-2017-18", .competition))
    #expect(directory.canonical(PersonSlug("pires")) == "gabriel-pires")
    #expect(directory.canonical(TeamSlug("pires")) == "pires")
    #expect(directory.canonical(CompetitionSlug("copa")) == "copa-del-rey-2017-18")
  }

  @Test func `comes to an end where slugs were merged in a circle`() {
    let directory = Self.directory(
      Self.merged("a", "b"), Self.merged("b", "c"), Self.merged("c", "a"))
    #expect(directory.canonical(TeamSlug("a")) == "c")
    #expect(throws: Refusal.self) { try EntitiesMerged(from: "a", into: "a").check() }
  }

  @Test func `calls a team by its new name`() {
    let renamed = EntityRenamed(entity: "leganes", name: "Leganés SAD")
    let directory = Self.directory(Self.leganes, .entityRenamed(renamed))
    #expect(directory.title(TeamSlug("leganes")) == "Leganés SAD")
    #expect(directory.code("leganes") == "LEG")
  }
}
