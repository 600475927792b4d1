import JournalCore
import Testing

/// The page of the vocabulary against the catalog and the rules.
struct `The page of the vocabulary` {
  private static func rows() throws -> [[String]] {
    try Pages.named("Vocabulary").section("## The types").tableRows
      .filter { $0.count == 4 && $0[0].hasPrefix("`") }
  }

  @Test func `has one row for each type`() throws {
    let told = try Self.rows().map { $0[0] }
    #expect(told.sorted() == EventCatalog.standard.types.map { "`\($0.name)`" }.sorted())
  }

  @Test(arguments: EventCatalog.standard.types.map(\.name))
  func `tells what a type is`(name: String) throws {
    let type = try #require(EventCatalog.standard[name])
    var row = try #require(try Self.rows().first { $0[0] == "`\(name)`" })
    row[3] = row[3].replacing("(object)", with: "(any)")
    #expect(row == type.row)
  }

  @Test(arguments: Set(EventCatalog.standard.types.map(\.setting)))
  func `says where a type belongs`(setting: EventSetting) throws {
    let places = try Pages.named("Vocabulary").section("## The types").tableRows
      .filter { $0.count == 2 }.map { $0[0] }
    let type = try #require(EventCatalog.standard.types.first { $0.setting == setting })
    let place = type.row[2].replacing(", sourced", with: "")
    #expect(places.contains(place))
  }
}

/// The codes of refusals and doubts, as the page lists them.
struct `The page of the rules` {
  private static let folder = "Sources/JournalCore/Match/Invariants"

  private static func codes(under heading: String) throws -> [String] {
    let rows = try Pages.named("Vocabulary").section(heading).tableRows
    return rows.dropFirst(2).flatMap { $0[0].codes }
  }

  @Test func `lists every code that is refused`() throws {
    let source = Repository.swift(in: Self.folder).map(\.text).joined()
    let thrown = source.matches(of: /Refusal\(\s*"([a-z-]+)"/).map { String($0.output.1) }
    #expect(Set(try Self.codes(under: "### Refused")) == Set(thrown))
  }

  @Test func `lists every doubt`() throws {
    let source = Repository.swift(in: Self.folder).map(\.text).joined()
    let noted = source.matches(of: /(?:Doubt\(\s*|code = )"([a-z-]+)"/)
      .map { String($0.output.1) }
    #expect(Set(try Self.codes(under: "### Recorded with a doubt")) == Set(noted))
  }

  @Test(arguments: ["### Refused", "### Recorded with a doubt"])
  func `lists no code twice`(heading: String) throws {
    let codes = try Self.codes(under: heading)
    #expect(Set(codes).count == codes.count)
  }
}
