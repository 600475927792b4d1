import Testing

/// What the pages lead to is there.
struct `The pages` {
  /// What the guides have their reader write.
  private static let written = [
    "Sources/JournalNarrative/Languages/Dutch/Dutch.swift",
    "Sources/JournalNarrative/Languages/Dutch/DutchGrammar.swift",
    "Sources/JournalNarrative/Languages/Dutch/DutchWords+Results.swift",
    "Tests/JournalNarrativeTests/DutchTests.swift",
    "Sources/JournalFeeds/ResultLines/ResultLines.swift",
    "Sources/JournalFeeds/ResultLines/ResultLines+Format.swift",
    "Tests/JournalFeedsTests/ResultLines",
  ]

  @Test func `are there wherever one is named`() throws {
    let names = Set(Pages.all.map(\.name))
    let link = try Regex(Pages.link(to: "([^>]*)")).matchingSemantics(.unicodeScalar)
    for file in Repository.files {
      for found in file.text.matches(of: link) {
        let name = file.text[found.range].dropFirst(5).dropLast()
        #expect(names.contains(String(name)), "\(file) leads to \(name)")
      }
    }
  }

  @Test func `are all among the topics`() throws {
    let topics = try Pages.named("MatchJournal").section("## Topics")
    for page in Pages.all where page.name != "MatchJournal" {
      #expect(topics.contains(Pages.link(to: page.name)), "\(page)")
    }
  }

  @Test(arguments: Pages.all)
  func `begin with a title and a sentence`(page: Repository.File) {
    let blocks = page.text.split(separator: "\n\n")
    #expect(blocks.first?.hasPrefix("# ") == true)
    let sentence = blocks.dropFirst().first ?? ""
    #expect(sentence.first?.isLetter == true)
    #expect(sentence.contains(where: { ".:".contains($0) }))
  }

  @Test(arguments: Pages.all + Pages.front)
  func `name files that are there`(page: Repository.File) {
    for code in page.prose.codes {
      let path = code.prefix { $0 != " " }
      guard ["Sources/", "Tests/", "tools/"].contains(where: { path.hasPrefix($0) }) else {
        continue
      }
      let isThere = Repository.holds(String(path)) || Self.written.contains(String(path))
      #expect(isThere, "\(path)")
    }
  }

  @Test(arguments: Pages.front)
  func `lead to files that are there`(page: Repository.File) {
    for link in page.prose.matches(of: /\]\(([^)#:]+)\)/) {
      #expect(Repository.holds(String(link.output.1)), "\(link.output.1)")
    }
  }

  @Test(arguments: written)
  func `have a reader write only what is not there yet`(path: String) {
    #expect(!Repository.holds(path))
    #expect(Pages.guides.contains { $0.text.contains("`\(path)") }, "no guide has it written")
  }
}
