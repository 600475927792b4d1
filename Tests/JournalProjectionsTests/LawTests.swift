import JournalCore
import JournalProjections
import JournalTesting
import Testing

/// Everything derived from a match, with slugs in place of numbers and without event positions, so
/// that two logs of one match can be compared.
private struct Answers: Equatable {
  var score: Score
  var halfTime: Score?
  var regulation: Score?
  var shootOut: Score?
  var winner: Side?
  var goals: [String]
  var cards: [String]
  var onPitch: [[String]]
  var squads: [[String]]

  init(_ history: MatchHistory) {
    let board = Scoreboard(folding: history.facts)
    (score, halfTime, regulation) = (board.total, board.halfTime, board.regulation)
    (shootOut, winner) = (board.shootOut, board.shootOutWinner())
    let name: (NameID) -> String = { history.names.slug($0) ?? "-" }
    // Goals in the same minute are ordered only by entry, so they are sorted here.
    goals = GoalList(folding: history.facts).goals.map { goal in
      "\(goal.period) \(goal.minute)+\(goal.added) \(name(goal.team)) \(name(goal.person)) "
        + "\(name(goal.other)) \(goal.value)"
    }.sorted()
    let discipline = Discipline(folding: history.facts)
    cards = discipline.cards.map { entry in
      let card = entry.card
      return "\(card.period) \(card.minute)+\(card.added) \(name(card.person)) \(card.value) "
        + "\(entry.rescindedBy != nil) \(entry.isDismissal)"
    }.sorted()
    let lineUps = LineUps(folding: history.facts)
    onPitch = Side.allCases.map { lineUps[$0].onPitch.map(name).sorted() }
    squads = Side.allCases.map { (lineUps[$0].starters + lineUps[$0].bench).map(name).sorted() }
  }
}

/// One projection in a comparable form.
private struct View: Sendable {
  let name: String
  let of: @Sendable ([Fact]) -> AnyHashable

  init<Value: Projection, Answer: Hashable & Sendable>(
    _ name: String, _ type: Value.Type, _ view: @escaping @Sendable (Value) -> Answer
  ) {
    self.name = name
    of = { AnyHashable(view(Value(folding: $0))) }
  }

  static let all = [
    View("scoreboard", Scoreboard.self) { $0 },
    View("timeline", Timeline.self) { $0.entries },
    View("line-ups", LineUps.self) { $0.squads },
    View("omitted", LineUps.self) { $0.omitted },
    View("discipline", Discipline.self) { $0.cards },
    View("goals", GoalList.self) { $0.goals },
  ]
}

struct `Laws of a match, on random matches` {
  @Test func `hold for every projection of the index`() {
    let seen = Set(View.all.map(\.name))
    #expect(Projections.all.allSatisfy { seen.contains($0.name) })
  }

  @Test func `folding a prefix and then the rest is folding the whole`() {
    for match in RandomMatches.all {
      let facts = MatchHistory(match.drafts).facts
      let cut = facts.count * Int(match.seed % 7) / 7
      var board = Cited<Scoreboard>(folding: facts[..<cut])
      var lineUps = LineUps(folding: facts[..<cut])
      var discipline = Discipline(folding: facts[..<cut])
      var goals = GoalList(folding: facts[..<cut])
      var timeline = Timeline(folding: facts[..<cut])
      for fact in facts[cut...] {
        board.apply(fact)
        lineUps.apply(fact)
        discipline.apply(fact)
        goals.apply(fact)
        timeline.apply(fact)
      }
      #expect(board.value == Scoreboard(folding: facts))
      #expect(lineUps.squads == LineUps(folding: facts).squads)
      #expect(discipline.cards == Discipline(folding: facts).cards)
      #expect(goals.goals == GoalList(folding: facts).goals)
      #expect(timeline.entries == Timeline(folding: facts).entries)
    }
  }

  @Test func `a match that grows event by event is the match read at once`() {
    for match in RandomMatches.some {
      let grown = match.drafts.reduce(Scenario([], at: match.stream.slug)) { $0.and($1) }
      let read = MatchHistory(match.drafts)
      #expect(grown.history.spelled == read.spelled, "seed \(match.seed)")
      #expect(grown.history.standing == read.standing, "seed \(match.seed)")
    }
  }

  @Test func `the facts up to a moment are the start of all facts`() throws {
    for match in RandomMatches.some {
      let history = MatchHistory(match.drafts)
      var last = 0
      for minute in 1...120 {
        let moment = Moment.minute(try #require(Minute(minute)))
        let facts = history.facts(upTo: moment, in: .standard)
        #expect(facts == history.facts[..<facts.count])
        #expect(facts.count >= last)
        last = facts.count
      }
    }
  }

  @Test func `sums do not depend on the order of the facts`() {
    for match in RandomMatches.all {
      let history = MatchHistory(match.drafts)
      let byEntry = history.facts.sorted { $0.position < $1.position }
      let scores = [history.facts, byEntry].map { Scoreboard(folding: $0) }
      #expect(scores[0] == scores[1], "seed \(match.seed)")
    }
  }

  @Test func `the evidence of a score is what makes it`() {
    for match in RandomMatches.all {
      let facts = MatchHistory(match.drafts).facts
      let cited = Cited<Scoreboard>(folding: facts)
      #expect(Scoreboard(folding: cited.evidence) == cited.value, "seed \(match.seed)")
    }
  }
}

struct `Undo and redo, on random matches` {
  /// Returns the positions of events that nothing else refers to, and that a retraction may take
  /// back.
  private static func undoable(_ match: RandomMatch) -> [Int] {
    let mentioned = Set(match.drafts.compactMap(\.event.subject))
    return match.drafts.indices.filter { index in
      let draft = match.drafts[index]
      return index > 0 && !mentioned.contains(draft.id)
    }.map { $0 + 1 }
  }

  @Test func `taking an event back gives what would be without it, and redo what was`() throws {
    for match in RandomMatches.all {
      let whole = Scenario.playing(match)
      var random = SplitMix64(seed: match.seed)
      let position = try #require(Self.undoable(match).randomElement(using: &random))
      let undone = whole.and(.retraction(of: match.drafts[position - 1].id))
      let redone = undone.and(.retraction(of: .e(match.drafts.count + 1)))
      let without = MatchHistory(match.drafts, except: position)
      for view in View.all {
        let note: Comment = "seed \(match.seed), e\(position), \(view.name)"
        let (was, empty) = (view.of(whole.history.facts), view.of(without.facts))
        #expect(view.of(undone.past(match)) == empty, note)
        #expect(view.of(redone.past(match)) == was, note)
      }
    }
  }

  @Test func `undoing the last events one by one gives every earlier state`() {
    for match in RandomMatches.some {
      var scenario = Scenario.playing(match)
      for index in match.drafts.indices.dropFirst().suffix(6).reversed() {
        let draft = match.drafts[index]
        // Taking back a retraction is a redo, which the other law covers.
        guard draft.event.name != "retraction" else { break }
        scenario = scenario.and(.retraction(of: draft.id))
        let earlier = MatchHistory(Array(match.drafts[..<index]))
        #expect(Answers(scenario.history) == Answers(earlier), "seed \(match.seed), e\(index + 1)")
      }
    }
  }
}

extension Scenario {
  fileprivate static func playing(_ match: RandomMatch) -> Scenario {
    match.drafts.reduce(Scenario([], at: match.stream.slug)) { $0.and($1) }
  }

  /// Returns the facts of a match without those of anything entered after it.
  fileprivate func past(_ match: RandomMatch) -> [Fact] {
    history.facts.filter { $0.position <= match.drafts.count }
  }
}

extension MatchHistory {
  /// Creates the match as if one event had never been entered; the others keep their positions and
  /// names.
  fileprivate init(_ drafts: [Draft], except position: Int) {
    let whole = MatchHistory(drafts)
    self.init(
      whole.stream, raw: whole.raw.filter { $0.position != position }, names: whole.names,
      amended: whole.amended)
  }
}

struct `The order of entry, on random matches` {
  /// Enters the events of a match in another order; events that are refused now are tried later.
  ///
  /// Whistles keep their order. An event that refers to another, or has no time of its own, still
  /// follows what it followed.
  private static func shuffled(_ match: RandomMatch) -> Scenario? {
    var random = SplitMix64(seed: match.seed &+ 99)
    let fixed = match.drafts.filter { $0.isFixed(in: match) }
    let loose = match.drafts.filter { !$0.isFixed(in: match) }.shuffled(using: &random)
    var scenario = fixed.reduce(Scenario([], at: match.stream.slug)) { $0.and($1) }
    var waiting = loose
    while !waiting.isEmpty {
      let count = waiting.count
      for draft in waiting {
        guard let next = scenario.when(draft).scenario else { continue }
        scenario = next
        waiting.removeAll { $0.id == draft.id }
      }
      guard waiting.count < count else { return nil }
    }
    return scenario
  }

  @Test func `everything is accepted at last, and the answers are the same`() throws {
    var moved = 0
    for match in RandomMatches.some {
      let shuffled = try #require(Self.shuffled(match), "seed \(match.seed)")
      let answers = (Answers(shuffled.history), Answers(MatchHistory(match.drafts)))
      #expect(answers.0 == answers.1, "seed \(match.seed)")
      moved += shuffled.drafts.map(\.id) == match.drafts.map(\.id) ? 0 : 1
    }
    #expect(moved > RandomMatches.some.count / 2)
  }
}

extension Draft {
  /// Whether the event keeps its place in the order of entry.
  fileprivate func isFixed(in match: RandomMatch) -> Bool {
    let hasOwnTime = envelope.at?.minute != nil
    let isMentioned = match.drafts.contains { $0.event.subject == id }
    return !hasOwnTime || isMentioned || event.subject != nil
  }
}
