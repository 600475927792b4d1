import JournalCore
import JournalNarrative
import JournalProjections
import JournalReading
import JournalRules
import JournalReportTesting
import JournalTesting
import Testing

/// Random matches with anything missing: no crash, no empty slot, no word without evidence.
@Suite struct SweepTests {
  @Test(arguments: 0..<60 as Range<UInt64>)
  func `random matches, whole and thinned`(seed: UInt64) throws {
    let match = RandomMatch(seed: seed)
    var random = SplitMix64(seed: seed)
    for share in [0, 20, 50, 80] {
      var thinning = Thinning(percent: share, random: random)
      let drafts = try thinning.thin(match.drafts)
      random = thinning.random
      let reading = try Newsroom.reading(
        drafts, directory: seed.isMultiple(of: 2) ? .init() : Seed.directory)
      let brief = ReportLaws(match: reading, tie: nil).check()
      #expect(brief == Report(match: reading, tie: nil, options: .plain))
    }
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `random ties, whole and thinned`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed &* 7919)
    var events = Seed.secondLeg
    for _ in 0..<Int.random(in: 0...6, using: &random) {
      let side: TeamSlug = Bool.random(using: &random) ? "leganes" : "real-madrid"
      let minute = MatchTime(.secondHalf, Int.random(in: 56...90, using: &random))
      events.insert(.goal(side, "isco", minute), at: 7)
    }
    events.removeAll { _ in Int.random(in: 0..<4, using: &random) == 0 }
    let first = Seed.firstLeg.filter { _ in Int.random(in: 0..<4, using: &random) > 0 }
    let (match, tie) = try Seed.tie(second: events, first: first)
    ReportLaws(match: match, tie: tie).check()
    for moment in [Moment.period(.halfTime), .event(6), .period(.post)] {
      let (match, tie) = try Seed.tie(second: events, first: first, moment: moment)
      #expect(!Report(match: match, tie: tie, options: .plain).sentences.isEmpty)
    }
  }
}
