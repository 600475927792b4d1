import JournalCore
import JournalNarrative
import JournalTesting
import Testing

@Suite struct Look {
  @Test func `look`() throws {
    for seed in 0..<45 as Range<UInt64> {
      let match = RandomMatch(seed: seed)
      var thinning = Thinning(percent: seed % 3 == 0 ? 0 : 15, random: SplitMix64(seed: seed))
      let reading = try Desk.reading(try thinning.thin(match.drafts), directory: Seed.directory)
      let brief = Brief(match: reading, tie: nil)
      print("LOOK", seed, brief.headline.text)
      for sentence in brief.sentences { print("LOOK   ", sentence.text, sentence.citation) }
    }
  }
}
