import MatchJournal
import Testing

struct `The version` {
  @Test func `stands in one place`() {
    let places = Repository.swift(in: "Sources").filter {
      $0.text.contains("\"\(MatchJournal.version)\"")
    }
    #expect(places.map(\.path) == ["Sources/MatchJournal/Version.swift"])
  }

  @Test func `is that of the newest release, if there is one`() throws {
    let changelog = try #require(Repository.files.first { $0.path == "CHANGELOG.md" })
    let headings = changelog.text.split(separator: "\n").filter { $0.hasPrefix("## ") }
      .map { $0.dropFirst(3) }
    let released = headings.filter { $0 != "Unreleased" }
    let newest = released.first?.split(separator: " ").first.map(String.init)
    #expect(newest == nil || newest == MatchJournal.version)
    #expect(headings.firstIndex(of: "Unreleased") ?? 0 == 0, "what comes next stands first")
    #expect(!headings.isEmpty)
  }
}
