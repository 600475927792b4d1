import Foundation
import JournalCore
import JournalReading
import JournalRules
import JournalTesting
import Testing

/// The smallest changes that would have put another team through (<doc:HowATieIsDecided>).
struct `The flips of a tie` {
  private static func flips(_ tie: MadeUpTie) -> TieFlips {
    TieFlips(of: tie.contest, by: tie.stage)
  }

  /// Leganés 0-1 Real Madrid (Asensio), Real Madrid 1-2 Leganés (Eraso, Benzema, Gabriel): positions
  /// 1 and following, 11 and following.
  @Test func `of Leganés against Real Madrid are a goal of Leganés less or one of Madrid more`() {
    let tie = Tie.seed
    let flips = TieFlips(of: tie.contest, by: tie.stage)
    let goals = tie.contest.legs.flatMap(\.goals)
    let leganes = goals.filter { goal in
      tie.contest.legs.contains { leg in
        leg.history.facts.contains { $0.position == goal.position }
          && leg.team(of: goal.team) == .first
      }
    }
    #expect(leganes.count == 2)
    #expect(
      Set(flips.single.map(\.changes)) == [
        [.without(leganes.map(\.position))], [.goal(leg: 1, by: .second, .regulation)],
        [.goal(leg: 2, by: .second, .regulation)],
      ])
    #expect(flips.single.allSatisfy { $0.verdict.winner == .second })
    #expect(flips.pairs.isEmpty && flips.isKnown)
  }

  private static let cup = """
    [{"by": "goals", "over": "regulation"}, {"play": "extra-time"}, {"by": "goals", "over": "all"},
     {"play": "shoot-out"}, {"by": "shoot-out"}]
    """

  /// Germany 1-0 Argentina, 13 July 2014: Götze 113. Ash is Germany.
  private static let final2014: MadeUpTie = {
    var tie = MadeUpTie(cup).and(.kickOff, .halfTime, .secondHalf, .fullTime)
    tie.legs[0].happenings += [
      .starts(.extraTimeFirst), .ends(.extraTimeFirst), .starts(.extraTimeSecond),
      .goal("ash", nil, "113"), .ends(.extraTimeSecond),
    ]
    return tie
  }()

  @Test func `of the final of 2014 are no goal in extra time, or one of Argentina at any time`() {
    let flips = Self.flips(Self.final2014)
    let endings = flips.single.map { flip in
      "\(flip.changes[0]) \(flip.verdict.winner.map { "\($0)" } ?? flip.verdict.needs.joined())"
    }
    #expect(endings.count == 3)
    #expect(
      flips.single.contains { flip in
        flip.changes == [.without([109])] && flip.verdict.needs == ["shoot-out"]
      }, "\(endings)")
    #expect(
      flips.single.contains { flip in
        flip.changes == [.goal(leg: 1, by: .second, .regulation)]
          && flip.verdict.winner == .second && flip.verdict.decidedBy == "goals"
      }, "\(endings)")
    #expect(
      flips.single.contains { flip in
        flip.changes == [.goal(leg: 1, by: .second, .extraTime)]
          && flip.verdict.needs == ["shoot-out"]
      }, "\(endings)")
  }

  /// Barcelona 6-1 Paris Saint-Germain after 0-4, 8 March 2017: one goal of Paris was enough, and no
  /// fewer than one of Barcelona. Ash is Paris.
  @Test func `of the six goals of Barcelona are any one of them`() {
    let steps = """
      [{"by": "goals", "over": "regulation"}, {"by": "away-goals", "over": "regulation"},
       {"play": "extra-time", "in": "last-leg"}, {"by": "goals", "over": "all"}]
      """
    let minutes: [MatchTime] = ["3", "40", "50", "88"]
    var tie = MadeUpTie(steps, legs: 2).and(
      .goal("ash", nil, "18"), .goal("ash", nil, "40"), .goal("ash", nil, "55"),
      .goal("ash", nil, "72"), .fullTime)
    tie = tie.and()
    tie.legs[1].happenings += minutes.map { .goal("birch", nil, $0) }
    tie.legs[1].happenings += [
      .goal("ash", nil, "62"), .goal("birch", nil, MatchTime(.secondHalf, 90)),
      .goal("birch", nil, MatchTime(.secondHalf, 90)), .fullTime,
    ]
    #expect(tie.summary == "decided second by goals")
    let flips = Self.flips(tie)
    #expect(flips.single.allSatisfy { $0.verdict.winner == .first })
    #expect(flips.single.map(\.changes).contains([.without([202, 203, 204, 205, 207, 208])]))
    #expect(flips.single.map(\.changes).contains([.goal(leg: 2, by: .first, .regulation)]))
  }

  /// Two goals of the loser: no single change, and every pair that makes up for them.
  @Test func `of a win by two are pairs`() {
    let tie = MadeUpTie(#"[{"by": "goals"}]"#).and(
      .kickOff, .goal("ash", nil, "10"), .goal("ash", nil, "20"), .fullTime)
    let flips = Self.flips(tie)
    #expect(flips.single.isEmpty)
    // Level, a single match of these rules goes on to nothing: that is open.
    #expect(
      Set(flips.pairs.map(\.changes)) == [
        [.without([103, 104]), .without([103, 104])],
        [.without([103, 104]), .goal(leg: 1, by: .second, .regulation)],
        [.goal(leg: 1, by: .second, .regulation), .goal(leg: 1, by: .second, .regulation)],
      ])
    let wide = MadeUpTie(#"[{"by": "goals"}]"#).and(.declared(5, 0))
    #expect(Self.flips(wide).single.isEmpty && Self.flips(wide).pairs.isEmpty)
  }

  /// Ash 2-0 Birch and Birch 1-0 Ash, awarded 0-3: without the award Ash are through 2-1, and one goal
  /// more or fewer of either leg levels it.
  @Test func `of an awarded match are the award and a goal that was played`() {
    var tie = MadeUpTie(#"[{"by": "goals"}]"#, legs: 2).and(
      .kickOff, .goal("ash", nil, "10"), .goal("ash", nil, "20"), .fullTime)
    tie = tie.and(
      .kickOff, .goal("birch", nil, "30"), .fullTime,
      Happening(
        .resultAwarded(
          ResultAwarded(score: Score(0, 3), to: "ash", reason: "made up", authority: "board"))))
    let flips = Self.flips(tie)
    #expect(flips.single.isEmpty)
    #expect(
      Set(flips.pairs.map { Set($0.changes) }) == [
        [.without([103, 104]), .without([205])],
        [.goal(leg: 1, by: .second, .regulation), .without([205])],
        [.goal(leg: 2, by: .second, .regulation), .without([205])],
      ])
  }

  @Test func `cite no event that never was`() {
    for flip in Self.flips(Self.final2014).single {
      #expect(flip.evidence.allSatisfy { (101...120).contains($0) }, "\(flip.evidence)")
    }
  }

  /// The law: what the search finds is what playing every change, and every two, anew brings about.
  @Test func `are those of playing every change and every two anew`() {
    let wanted = ProcessInfo.processInfo.environment["JOURNAL_FLIPS"].flatMap { Int($0) } ?? 60
    var (told, flipped, paired, awarded) = (0, 0, 0, 0)
    var seed: UInt64 = 0
    while told < wanted, seed < 40_000 {
      seed += 1
      let tie = RandomTie(seed: seed)
      guard tie.events <= 24, tie.isTold else { continue }
      told += 1
      let (found, forced) = (tie.flips, tie.flipsByForce)
      #expect(found.single == forced.single, "seed \(seed)")
      #expect(found.pairs == forced.pairs, "seed \(seed)")
      flipped += forced.single.isEmpty ? 0 : 1
      paired += forced.pairs.isEmpty ? 0 : 1
      awarded += forced.pairs.contains { $0.changes.contains { $0.hasPrefix("award") } } ? 1 : 0
    }
    #expect(told == wanted && flipped > told / 4 && paired > told / 8, "\(flipped), \(paired)")
    #expect(awarded > 0)
  }
}
