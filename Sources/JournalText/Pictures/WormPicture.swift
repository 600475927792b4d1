import JournalCore
public import JournalDrawing
import JournalProjections
public import JournalReading
public import JournalRules
import MatchJournal

/// The worm of a score: by how many goals a side was ahead, over the time of the match.
public struct WormPicture {
  private let match: MatchReading
  private let result: MatchResult

  /// Follows a match as its result was made.
  public init(_ match: MatchReading, _ result: MatchResult) {
    self.match = match
    self.result = result
  }

  /// The chart.
  ///
  /// - Parameter note: what else must be said of it, such as what it supposes.
  public func chart(note: String? = nil) -> StepChart {
    let time = PictureTime(result)
    var score = Score()
    var states: [(place: PictureTime.Place, state: Stretches.State)] = []
    var notes: [StepChart.Note] = []
    var (last, end): (Double, Double?) = (0, nil)
    for fact in result.board.evidence where fact.kind != .scheduled {
      let place = time.place(of: fact)
      switch place {
      case .at(let moment): (last, end) = (moment, max(end ?? 0, moment))
      case .between(let start, let limit): last = (max(last, start) + limit) / 2
      case .withPrevious: break
      }
      if fact.kind == .scoreDeclared, let declared = Fact.unpack(fact.value) { score = declared }
      if fact.effect != 0 {
        let isHome = fact.team == result.board.value.home
        score[isHome ? .home : .away] += fact.effect
        notes.append(
          StepChart.Note(place: last, text: PictureWords.goal(fact, match), isUpper: isHome))
      }
      states.append((place, state(of: score)))
    }
    let stretches = Stretches.cut(
      states, from: state(of: Score()),
      upTo: time.place(of: result.moment) ?? end.map { time.reach(after: $0, result.board.value) })
    let sentence = AuditMatchText.sentence(match, result)
    let panel = StepChart.Panel(
      title: MatchHeader.score(of: match, at: result.moment), axis: time.axis,
      stretches: stretches, notes: notes)
    return StepChart(
      title: "\(match.title(.home)) v \(match.title(.away)), \(MatchHeader.place(of: match))",
      caption: PictureWords.sentences([sentence, note]),
      description: PictureWords.sentences([sentence] + notes.map(\.text)),
      upper: match.title(.home), lower: match.title(.away),
      meanings: meanings(stretches), panels: [panel])
  }

  private func state(of score: Score) -> Stretches.State {
    let owner: StepChart.Owner =
      score.home > score.away ? .upper : score.home < score.away ? .lower : .neither
    return Stretches.State(
      difference: score.home - score.away, owner: owner, text: text(of: owner))
  }

  private func text(of owner: StepChart.Owner) -> String {
    switch owner {
    case .upper: "\(match.title(.home)) ahead"
    case .lower: "\(match.title(.away)) ahead"
    case .neither: "level"
    case .unknown: PictureWords.unknownMinute
    }
  }

  private func meanings(_ stretches: [StepChart.Stretch]) -> [StepChart.Meaning] {
    [StepChart.Owner.upper, .lower, .neither, .unknown].filter { owner in
      stretches.contains { $0.owner == owner }
    }.map { StepChart.Meaning($0, text(of: $0)) }
  }
}
