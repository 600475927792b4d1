import JournalAuditor
import JournalCore
import JournalNarrative
import JournalReading
import JournalRules
import JournalReportTesting
import JournalTesting
import Testing

/// Reports of ties with anything missing, at any moment: 0 findings.
@Suite struct TieSweepTests {
  private static func tie(_ seed: UInt64, moment: Moment) throws -> (MatchReading, TieReading) {
    var random = SplitMix64(seed: seed &* 7919)
    var events = QuarterFinal.secondLeg.map(\.happening).dropLast()
    for _ in 0..<Int.random(in: 0...6, using: &random) {
      let side: TeamSlug = Bool.random(using: &random) ? "leganes" : "real-madrid"
      let minute = MatchTime(.secondHalf, Int.random(in: 56...90, using: &random))
      events.insert(.goal(side, "isco", minute), at: 11)
    }
    if Bool.random(using: &random) {
      events += [.starts(.extraTimeFirst), .ends(.extraTimeFirst), .starts(.extraTimeSecond)]
      events += [.goal("leganes", "tito", "119"), .ends(.extraTimeSecond)]
        .filter { _ in Bool.random(using: &random) }
      let kicks = ShootOutDeclared(winner: "real-madrid", home: 4, away: 2)
      if Bool.random(using: &random) { events.append(Happening(.shootOutDeclared(kicks))) }
    }
    events.removeAll { happening in
      if case .shot = happening.event { return true }
      return Int.random(in: 0..<4, using: &random) == 0
    }
    var first = QuarterFinal.first
    var second = QuarterFinal.second
    if Int.random(in: 0..<5, using: &random) == 0 { second.neutral = true }
    if Int.random(in: 0..<5, using: &random) == 0 { (first.venue, second.venue) = (nil, nil) }
    var room = Newsroom(directory: QuarterFinal.directory, position: 100)
    let goals = QuarterFinal.firstLeg + [.goal("leganes", nil, "12"), .declared(2, 0)]
    let leg = try room.match(first, goals.filter { _ in Bool.random(using: &random) })
    let match = try room.match(second, Array(events))
    return (match, try room.tie([leg, match], moment: moment))
  }

  static let moments: [Moment] = [
    .end, .period(.pre), .period(.firstHalf), .period(.halfTime), .event(109), .event(113),
    .period(.secondHalf), .period(.post),
  ]

  static let ways: [(Tone, ReportOptions.Length)] = [
    (.neutral, .brief), (.home, .full), (.away, .full),
  ]

  @Test(arguments: 0..<12 as Range<UInt64>)
  func `every report of a tie is supported`(seed: UInt64) throws {
    for (turn, moment) in Self.moments.enumerated() {
      // The ways take turns, so that every moment is told in each of them.
      let (tone, length) = Self.ways[(Int(seed) + turn) % Self.ways.count]
      let (match, tie) = try Self.tie(seed, moment: moment)
      for language in Language.all {
        let options = ReportOptions(language: language, length: length, tone: tone)
        let report = Report(match: match, tie: tie, options: options)
        let findings = ReportAudit(report, match: match, tie: tie).findings
        #expect(findings.isEmpty, "\(findings.inWords)")
      }
    }
  }
}
