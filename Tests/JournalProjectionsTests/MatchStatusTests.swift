import JournalCore
import JournalProjections
import JournalTesting
import Testing

private func status(
  _ events: MatchEvent..., begun: Bool = false, over: Bool = false, off: Bool = false
)
  -> MatchStatus
{
  let happenings = events.map { Happening($0, at: $0.setting == .anyTime ? "60" : nil) }
  let scenario = Scenario([.scheduled("milan", "inter", on: "2005-04-12")] + happenings)
  let rulings = MatchRulings(folding: scenario.history.facts)
  return MatchStatus(rulings, hasBegun: begun, isOver: over, isPutOff: off)
}

struct `What has become of a match` {
  private let award = MatchEvent.resultAwarded(
    ResultAwarded(score: Score(0, 3), to: "milan", reason: "flares", authority: "UEFA"))
  private let abandoned = MatchEvent.matchAbandoned(MatchAbandoned(reason: "flares"))
  private let confirmed = MatchEvent.resultConfirmed(
    ResultConfirmed(reason: "no ground", authority: "CAS"))

  @Test func `is told by play where nobody ruled`() {
    #expect(status() == .scheduled)
    #expect(status(begun: true) == .inPlay)
    #expect(status(begun: true, over: true) == .finished)
  }

  @Test func `is that it was put off until it is played after all`() {
    #expect(status(off: true) == .postponed)
    #expect(status(begun: true, off: true) == .inPlay)
    #expect(status(begun: true, over: true, off: true) == .finished)
  }

  /// Internazionale v Milan of 12 April 2005 was abandoned at 0-1 and awarded 0-3.
  @Test func `is the last that was ruled`() {
    #expect(status(abandoned, begun: true) == .abandoned)
    #expect(status(abandoned, award, begun: true) == .awarded)
    #expect(status(abandoned, confirmed, begun: true, over: true) == .finished)
    let annulled = MatchEvent.resultAnnulled(
      ResultAnnulled(reason: "wrong shirt", authority: "league"))
    #expect(status(annulled, begun: true, over: true) == .annulled)
    #expect(status(annulled, award, begun: true, over: true) == .awarded)
    #expect(status(.matchCancelled(MatchCancelled(reason: "war"))) == .cancelled)
    #expect(status(.walkover(Walkover(team: "milan", authority: "UEFA"))) == .walkover)
    #expect(status(award, .matchVoided(MatchVoided(reason: "twice"))) == .voided)
  }
}
