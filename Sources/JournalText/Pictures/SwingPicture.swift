import JournalCore
public import JournalDrawing
import JournalNarrative
import JournalProjections
public import JournalReading
import JournalRules
import MatchJournal

/// The swing of a tie: the aggregate over all matches as a step line, the ground shaded by who would
/// go through at each moment, as the tie's own rules say.
public struct SwingPicture {
  private let tie: TieReading
  private let changes: [TieSwing.Change]

  /// Follows a tie as it was played.
  public init(_ tie: TieReading) {
    self.tie = tie
    changes = TieSwing(tie.contest, by: tie.stage).changes
  }

  /// The chart.
  ///
  /// - Parameter note: what else must be said of it, such as what it supposes.
  public func chart(note: String? = nil) -> StepChart {
    var before = state(of: nil, text: "level")
    let panels = tie.contest.legs.compactMap { leg -> StepChart.Panel? in
      tie.match(of: leg).map { panel(leg, $0, &before) }
    }
    let names = "\(tie.title(.first)) v \(tie.title(.second))"
    let title = [names, PictureWords.title(of: tie.competition), tie.tie.round]
      .compactMap { $0 }.joined(separator: ", ")
    let sentence = TieWords(tie).sentence
    let ruled = tie.contest.legs.filter { $0.result.award != nil || $0.result.walkover != nil }
      .compactMap { leg -> String? in
        guard let position = leg.result.rulings.positions.last else { return nil }
        return "\(tie.name(of: leg).capitalised) is drawn as it was played, then as e\(position) "
          + "decided"
      }
    return StepChart(
      title: title, caption: PictureWords.sentences([sentence] + ruled + [note]),
      description: PictureWords.sentences([sentence] + turns + ruled),
      upper: tie.title(.first), lower: tie.title(.second),
      meanings: meanings(panels), panels: panels)
  }

  // MARK: - The matches

  private func panel(_ leg: Leg, _ match: MatchReading, _ before: inout Stretches.State)
    -> StepChart.Panel
  {
    let time = PictureTime(leg.result)
    let first = before
    var states: [(place: PictureTime.Place, state: Stretches.State)] = []
    let facts = Dictionary(
      leg.board.evidence.map { ($0.position, $0) }, uniquingKeysWith: { first, _ in first })
    for change in changes where change.leg == leg.number {
      guard let position = change.position, let fact = facts[position], fact.kind != .scheduled
      else { continue }
      let seen = tie.seen(after: position).map { TieWords($0).counterfactual }
      before = state(of: change.verdict, text: seen ?? "")
      states.append((time.place(of: fact), before))
    }
    let stretches = Stretches.cut(states, from: first, upTo: end(of: leg, time))
    guard let ruling = ruling(on: leg, time, after: stretches.last?.end) else {
      return StepChart.Panel(
        title: title(of: leg, match), axis: time.axis, stretches: stretches,
        notes: notes(leg, match, time))
    }
    before = ruling.state
    return StepChart.Panel(
      title: title(of: leg, match), axis: ruling.axis, stretches: stretches + [ruling.stretch],
      notes: notes(leg, match, time) + [ruling.note])
  }

  /// The part of a match behind its last minute, in which a decision on its result stands.
  private struct Ruled {
    let axis: TimeAxis
    let stretch: StepChart.Stretch
    let note: StepChart.Note
    let state: Stretches.State
  }

  /// The room of a decision, in minutes.
  private static let ruled = 12.0

  /// Returns what a decision made of a match; nil if its result is that of play.
  ///
  /// - Parameter end: how far the match was drawn; nil if nothing of it was.
  private func ruling(on leg: Leg, _ time: PictureTime, after end: Double?) -> Ruled? {
    guard leg.result.award != nil || leg.result.walkover != nil,
      let position = leg.result.rulings.positions.last
    else { return nil }
    let seen = tie.contest.legs.last?.number == leg.number ? tie : tie.seen(after: position) ?? tie
    let state = state(of: seen.verdict, text: TieWords(seen).counterfactual)
    let score = leg.result.award.map { "Awarded \($0)" } ?? "Walkover"
    let axis = TimeAxis(
      time.axis.parts.map { TimeAxis.Part(name: $0.name, first: $0.first, length: $0.length) }
        + [TimeAxis.Part(name: "decision", first: nil, length: Self.ruled)])
    let start = end.map { max($0, axis.length - Self.ruled) } ?? axis.length - Self.ruled
    return Ruled(
      axis: axis,
      stretch: StepChart.Stretch(
        start: start, end: axis.length, difference: state.difference, owner: state.owner,
        text: "\(score) (e\(position)): \(state.text)"),
      note: StepChart.Note(
        place: start, text: "\(score) (e\(position))", isUpper: state.owner == .upper),
      state: state)
  }

  private func title(of leg: Leg, _ match: MatchReading) -> String {
    let score = MatchHeader.score(of: match, at: leg.moment)
    let name =
      tie.contest.legCount > 1 || leg.number > 1 ? "\(tie.name(of: leg).capitalised): " : ""
    return name + score
  }

  /// How the tie stood after a verdict.
  private func state(of verdict: TieVerdict?, text: String) -> Stretches.State {
    guard let verdict else {
      return Stretches.State(difference: 0, owner: .neither, text: text)
    }
    let owner: StepChart.Owner =
      switch verdict.winner {
      case .first: .upper
      case .second: .lower
      case nil: .neither
      }
    // The sentence of a side that is through names its aggregate too, which the line shows.
    let short = verdict.winner.map { "\(tie.title($0)) through" } ?? text
    return Stretches.State(
      difference: verdict.aggregate.first - verdict.aggregate.second, owner: owner, text: short)
  }

  /// How far a match has come on its axis; nil if nothing is known of it.
  private func end(of leg: Leg, _ time: PictureTime) -> Double? {
    if let asked = time.place(of: leg.moment) { return asked }
    guard leg.hasBegun else { return nil }
    let last = leg.board.evidence.compactMap { fact -> Double? in
      switch time.place(of: fact) {
      case .at(let place): place
      case .between(_, let end): end
      case .withPrevious: nil
      }
    }.max()
    return last.map { time.reach(after: $0, leg.board.value) }
  }

  private func notes(_ leg: Leg, _ match: MatchReading, _ time: PictureTime) -> [StepChart.Note] {
    var last = 0.0
    return leg.board.evidence.filter { $0.effect != 0 }.map { fact in
      switch time.place(of: fact) {
      case .at(let place): last = place
      case .between(let start, let end): last = (max(last, start) + end) / 2
      case .withPrevious: break
      }
      return StepChart.Note(
        place: last, text: PictureWords.goal(fact, match),
        isUpper: leg.team(of: fact.team) == .first
      )
    }
  }

  // MARK: - Words

  /// How the tie stood after each event that changed that, in sentences.
  private var turns: [String] {
    var last = ""
    return changes.compactMap { change in
      guard let position = change.position, let seen = tie.seen(after: position),
        let leg = tie.contest.legs.first(where: { $0.number == change.leg }),
        let match = tie.match(of: leg),
        let fact = leg.board.evidence.first(where: { $0.position == position }),
        fact.kind != .scheduled
      else { return nil }
      let status = TieWords(seen).status
      guard status != last else { return nil }
      last = status
      let event =
        fact.effect != 0 ? PictureWords.goal(fact, match) : PictureWords.label(fact, match)
      return "\(tie.name(of: leg).capitalised), \(event): \(status)"
    }
  }

  private func meanings(_ panels: [StepChart.Panel]) -> [StepChart.Meaning] {
    let stretches = panels.flatMap(\.stretches)
    func has(_ owner: StepChart.Owner) -> Bool { stretches.contains { $0.owner == owner } }
    var meanings: [StepChart.Meaning] = []
    if has(.upper) { meanings.append(.init(.upper, "\(tie.title(.first)) through")) }
    if has(.lower) { meanings.append(.init(.lower, "\(tie.title(.second)) through")) }
    var open: [String] = []
    for stretch in stretches where stretch.owner == .neither && !open.contains(stretch.text) {
      open.append(stretch.text)
    }
    if !open.isEmpty {
      meanings.append(.init(.neither, "neither: \(Choice.text(Array(open.prefix(3))))"))
    }
    if has(.unknown) { meanings.append(.init(.unknown, PictureWords.unknownMinute)) }
    return meanings
  }
}
