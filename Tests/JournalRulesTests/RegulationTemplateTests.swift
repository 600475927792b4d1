import JournalCore
import JournalRules
import Testing

struct `A regulation to start from` {
  @Test(arguments: RegulationTemplate.Kind.allCases)
  func `is read, and has the stages of its kind`(kind: RegulationTemplate.Kind) throws {
    let template = try RegulationTemplate(kind, id: "spring-cup-2026", format: "the guide")
    let document = try JSONValue(parsing: Array(template.text.utf8), limits: .document)
    let regulation = try Regulation(try #require(document.object))
    #expect(regulation.id == "spring-cup-2026")
    #expect(regulation.title == "Spring Cup 2026")
    let kinds: [Stage.Kind] =
      switch kind {
      case .cup: [.tie, .tie]
      case .league: [.table]
      case .groups: [.table, .tie]
      }
    #expect(regulation.stages.map(\.kind) == kinds)
  }

  @Test(arguments: ["", "-.-", "copa\"", "coupe d'été", "a/b"])
  func `has an id of letters, digits, dots and hyphens`(id: String) {
    #expect(throws: Refusal.self) { try RegulationTemplate(.cup, id: id, format: "the guide") }
  }
}
