import JournalTesting
import Testing

/// The page of the promises against the tests and rigs that show them.
struct `The page of the promises` {
  /// The page without what stands in round brackets, line feeds as spaces.
  private static func text() throws -> String {
    try Pages.named("PromisesOfTheLog").text.split { $0.isWhitespace }.joined(separator: " ")
      .replacing(/\ ?\([^()]*\)/, with: "")
  }

  private static let tests = Repository.swift(in: "Tests")

  /// Whether there is a test or a suite with this name, or a file or folder of tests; dots stand for
  /// anything.
  private static func isTest(_ name: String) -> Bool {
    let parts = name.replacing("...", with: "*")
    let places = ["Tests/\(name)", "Tests/*/\(parts).swift"]
    return places.contains { Repository.holds($0) }
      || tests.contains { $0.text.contains("`\(name)`") }
  }

  @Test func `quotes promises of the kit`() throws {
    let kit = EventLogConformance.promises.map(\.name)
    let quoted = try Self.text().matches(
      of: /conformance (?:rows? [0-9 to]+, )?("[^"]+"(?:, "[^"]+")*)/)
    #expect(quoted.count > 8)
    for list in quoted {
      for promise in list.output.1.matches(of: /"([^"]+)"/) {
        #expect(kit.contains { $0.hasPrefix(promise.output.1) }, "\(promise.output.1)")
      }
    }
  }

  @Test func `names tests that are there`() throws {
    let text = try Self.text()
    let lists = text.matches(of: /\btests ((?:`[^`]+`(?:, | and )?)+)/)
    let named = lists.flatMap { String($0.output.1).codes }
      .filter { !$0.hasPrefix("CapabilityConformance.") }
    #expect(named.count > 15)
    for name in named { #expect(Self.isTest(name), "\(name)") }
    for test in text.matches(of: /\btest "([^"]+)"/) {
      #expect(Self.tests.contains { $0.text.contains("`\(test.output.1)") }, "\(test.output.1)")
    }
  }

  @Test func `names capabilities that the kit checks`() throws {
    let kit = Repository.swift(in: "Sources/JournalTesting")
    for named in try Self.text().matches(of: /`CapabilityConformance\.(\w+)`/) {
      let member = " static func \(named.output.1)("
      #expect(kit.contains { $0.text.contains(member) }, "\(named.output.1)")
    }
  }

  @Test func `names rigs that are there`() throws {
    let lists = try Self.text().matches(of: /\brigs? ((?:`[^`]+`(?:, | and )?)+)/)
    let named = lists.flatMap { String($0.output.1).codes }
    #expect(named.count > 8)
    for name in named { #expect(Repository.holds("tools/rigs/\(name)"), "\(name)") }
  }
}
