import JournalCore
import JournalProjections
import JournalTesting
import Testing

extension Scenario {
  fileprivate var board: Scoreboard { Scoreboard(folding: history.facts) }
}

private let bare = Scenario.given(.scheduled("real-madrid", "leganes", on: "2018-01-24"))

/// France 4-2 Croatia, 15 July 2018, the World Cup final.
private let worldCupFinal = Scenario.given(
  .scheduled("france", "croatia", on: "2018-07-15"), .kickOff,
  .ownGoal(for: "france", by: "mario-mandzukic", "18"), .goal("croatia", "ivan-perisic", "28"),
  .goal("france", "antoine-griezmann", "38", situation: .penalty), .halfTime, .secondHalf,
  .goal("france", "paul-pogba", "59"), .goal("france", "kylian-mbappe", "65"),
  .goal("croatia", "mario-mandzukic", "69"), .finalWhistle())

struct `The score of a match` {
  @Test func `is that of the goals by the team credited`() {
    #expect(worldCupFinal.board.total == Score(4, 2))
    #expect(worldCupFinal.board.halfTime == Score(2, 1))
    #expect(worldCupFinal.board.regulation == Score(4, 2))
    #expect(worldCupFinal.board.goals(in: .secondHalf) == Score(2, 1))
    #expect(worldCupFinal.board.isRegulationOver)
    #expect(!worldCupFinal.board.hasExtraTime)
  }

  @Test func `in the seed match is 1-2, 0-1 at half-time`() {
    let board = Scenario(CopaQuarterFinal.secondLeg).board
    #expect(board.total == Score(1, 2))
    #expect(board.halfTime == Score(0, 1))
    #expect(board.hasFinalWhistle)
  }

  @Test func `follows a ruling to the period of the goal`() {
    let struck = worldCupFinal.and(.disallowed(.e(5), .handball, "60"))
    #expect(struck.board.total == Score(3, 2))
    #expect(struck.board.halfTime == Score(1, 1))
    #expect(struck.board.goals(in: .secondHalf) == Score(2, 1))
  }

  @Test func `knows which period is on and which are over`() {
    #expect(bare.board.open == nil)
    #expect(bare.and(.kickOff).board.open == .firstHalf)
    let interval = bare.and(.kickOff, .halfTime).board
    #expect(interval.open == nil)
    #expect(interval.lastOver == .firstHalf)
    #expect(!interval.isRegulationOver)
    let over = bare.and(.kickOff, .halfTime, .secondHalf, .finalWhistle()).board
    #expect(over.lastOver == .secondHalf)
    #expect(over.isRegulationOver)
  }
}

struct `A goal of unknown time` {
  @Test func `counts, and leaves the half-time score open where its period is unknown`() {
    let board = bare.and(.goal("leganes", "eraso", "32"), .goal("leganes", "beauvue", "?")).board
    #expect(board.total == Score(0, 2))
    #expect(board.halfTime == nil)
    #expect(board.regulation == Score(0, 2))
    #expect(board.unplaced == Score(0, 1))
  }

  @Test func `leaves nothing open where its period is known`() {
    let board = bare.and(.goal("leganes", "eraso", "32"), .goal("leganes", "beauvue", "?H2")).board
    #expect(board.halfTime == Score(0, 1))
    #expect(board.total == Score(0, 2))
  }

  @Test func `leaves the score after 90 minutes open where there was extra time`() {
    let match = bare.and(.goal("leganes", "eraso", "100"), .goal("leganes", "beauvue", "?"))
    #expect(match.board.regulation == nil)
    #expect(match.board.total == Score(0, 2))
    let placed = match.and(.correction(of: .e(3), ["minute": 56, "period": "H2"])).board
    #expect(placed.regulation == Score(0, 1))
    #expect(placed.halfTime == Score(0, 0))
  }

  @Test func `and struck out leaves nothing open`() {
    let struck = bare.and(.goal("leganes", "beauvue", "?"), .disallowed(.e(2)))
    #expect(struck.board.total == Score(0, 0))
    #expect(struck.board.halfTime == Score(0, 0))
  }
}

struct `A declared score` {
  @Test func `stands for goals that nobody logged`() {
    let board = bare.and(.declared(1, 2)).board
    #expect(board.total == Score(1, 2))
    #expect(board.regulation == Score(1, 2))
    #expect(board.logged == Score(0, 0))
    #expect(board.halfTime == nil)
    #expect(board.isRegulationOver)
  }

  @Test func `with the goals logged gives the half-time score`() {
    let board = Scenario(CopaQuarterFinal.firstLeg).board
    #expect(board.total == Score(0, 1))
    #expect(board.halfTime == Score(0, 0))
  }

  @Test func `at half-time says nothing of the end, and goals since are added`() {
    let match = bare.and(.declared(0, 1, upTo: .firstHalf))
    #expect(match.board.halfTime == Score(0, 1))
    #expect(match.board.total == Score(0, 1))
    #expect(!match.board.isRegulationOver)
    let later = match.and(.goal("real-madrid", "karim-benzema", "47")).board
    #expect(later.total == Score(1, 1))
    #expect(later.halfTime == Score(0, 1))
  }

  /// Alavés 2-1 Valencia after 90 and after 120 minutes, 24 January 2018; 2-3 on penalties.
  @Test func `after extra time is told from that after 90 minutes`() {
    let shootOut = ShootOutDeclared(winner: "valencia", home: 2, away: 3)
    let board = Scenario.given(
      .scheduled("alaves", "valencia", on: "2018-01-24"), .declared(2, 1),
      .declared(2, 1, upTo: .extraTimeSecond), Happening(.shootOutDeclared(shootOut))
    ).board
    #expect(board.regulation == Score(2, 1))
    #expect(board.total == Score(2, 1))
    #expect(board.hasExtraTime)
    #expect(board.isExtraTimeOver)
    #expect(board.shootOut == Score(2, 3))
    #expect(board.shootOutWinner() == .away)
  }

  @Test func `after 90 minutes has the goals of extra time added`() {
    let board = bare.and(.declared(1, 1), .goal("leganes", "eraso", "100")).board
    #expect(board.total == Score(1, 2))
    #expect(board.regulation == Score(1, 1))
  }
}

/// Returns the kicks of a shoot-out in order: o scored, x missed.
private func shootOut(_ home: TeamSlug, _ away: TeamSlug, first: Side, _ kicks: String)
  -> [Scoreboard]
{
  var match = Scenario.given(.scheduled(home, away, on: "2022-12-18"), .starts(.shootOut))
  var boards: [Scoreboard] = []
  for (index, kick) in kicks.enumerated() {
    let side = index.isMultiple(of: 2) ? first : first.other
    let team = side == .home ? home : away
    match = match.and(.kick(team, index / 2 + 1, kick == "o" ? .scored : .saved))
    boards.append(match.board)
  }
  return boards
}

struct `A shoot-out` {
  /// Argentina 4-2 France, 18 December 2022: France kicked first; two kicks were not needed.
  @Test func `ends as soon as the other side cannot draw level`() {
    let boards = shootOut("argentina", "france", first: .away, "ooxoxooo")
    #expect(boards.map { $0.shootOutWinner() } == [nil, nil, nil, nil, nil, nil, nil, .home])
    #expect(boards.last?.shootOut == Score(4, 2))
    #expect(boards.last?.total == Score(0, 0))
  }

  /// Germany 6-5 Italy, 2 July 2016: Italy kicked first; it was 2-2 after five kicks each.
  @Test func `goes on in pairs when five kicks each decide nothing`() {
    let boards = shootOut("germany", "italy", first: .away, "ooxxoxxoxx" + "ooooooxo")
    #expect(boards.dropLast().allSatisfy { $0.shootOutWinner() == nil })
    #expect(boards.last?.shootOutWinner() == .home)
    #expect(boards.last?.shootOut == Score(6, 5))
    #expect(boards.last?.shootOutKicks == Score(9, 9))
  }

  @Test func `is decided after three kicks each where one side missed all`() {
    let boards = shootOut("leganes", "getafe", first: .home, "oxoxox")
    #expect(boards.map { $0.shootOutWinner() } == [nil, nil, nil, nil, nil, .home])
  }

  @Test func `counts a kick to be retaken only when it is retaken`() {
    let match = Scenario.given(
      .scheduled("leganes", "getafe", on: "2018-01-24"), .starts(.shootOut),
      .kick("leganes", 1, .retake), .kick("leganes", 1, .scored))
    #expect(match.board.shootOut == Score(1, 0))
    #expect(match.board.shootOutKicks == Score(1, 0))
  }

  @Test func `of three kicks each ends sooner where the regulation says so`() {
    let boards = shootOut("leganes", "getafe", first: .home, "oxox")
    #expect(boards.last?.shootOutWinner(kicks: 3) == .home)
    #expect(boards.last?.shootOutWinner(kicks: 5) == nil)
  }

  @Test func `that nobody began has no score and no winner`() {
    #expect(bare.board.shootOut == nil)
    #expect(bare.board.shootOutWinner() == nil)
    #expect(!bare.board.hasShootOut)
  }
}
