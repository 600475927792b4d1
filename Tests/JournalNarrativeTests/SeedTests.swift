import JournalCore
import JournalNarrative
import JournalTesting
import Testing

@Suite struct SeedTests {
  @Test func `look`() throws {
    let (match, tie) = try Seed.tie()
    let brief = Brief(match: match, tie: tie)
    print(brief.headline.text, brief.headline.citation, brief.headline.text.count)
    print(brief.text(citing: true, width: 80))
    print(brief.text(citing: false, width: 80).split(separator: " ").count)
    print(brief.sentences.reduce(0) { $0 + $1.text.split(separator: " ").count })
  }
}
