import JournalCore
public import JournalDrawing
import JournalProjections
public import JournalReading
public import JournalRules
import MatchJournal

/// What happened in a match, along its time. A goal that was struck out stays, crossed out.
public struct TimelinePicture {
  private let match: MatchReading
  private let result: MatchResult
  private let time: PictureTime
  private let words: EventWords
  private let counted: Set<Int>

  /// Looks at a match up to the moment of its result.
  public init(_ match: MatchReading, _ result: MatchResult) {
    self.match = match
    self.result = result
    time = PictureTime(result)
    words = EventWords(match)
    counted = Set(result.goals.map(\.position))
  }

  /// The chart.
  ///
  /// - Parameter note: what else must be said of it, such as what it supposes.
  public func chart(note: String? = nil) -> TimelineChart {
    // What has no minute comes last, as its place does.
    let all = self.marks
    let marks =
      all.filter { $0.place <= time.axis.length } + all.filter { $0.place > time.axis.length }
    let sentence = AuditMatchText.sentence(match, result)
    let hasUnknown = marks.contains { $0.place > time.axis.length }
    let signs = TimelineChart.Sign.allCases.filter { sign in marks.contains { $0.sign == sign } }
    return TimelineChart(
      title: "\(match.title(.home)) v \(match.title(.away)), \(MatchHeader.place(of: match))",
      caption: PictureWords.sentences([sentence, note]),
      description: PictureWords.sentences([sentence] + marks.map(\.text)),
      home: match.title(.home), away: match.title(.away),
      axis: hasUnknown ? Self.withUnknown(time.axis) : time.axis, marks: marks,
      meanings: signs.map { TimelineChart.Meaning($0, Self.meaning(of: $0)) })
  }

  private static let unknownLength = 16.0

  /// The time with a place at its end for what happened at a minute that nobody knows.
  private static func withUnknown(_ axis: TimeAxis) -> TimeAxis {
    TimeAxis(
      axis.parts + [TimeAxis.Part(name: "?' not known", first: nil, length: unknownLength)])
  }

  private var marks: [TimelineChart.Mark] {
    let facts = result.history.facts(upTo: result.moment, in: result.format)
    let rescinded = Set(
      Discipline(folding: facts).cards.filter { $0.rescindedBy != nil }.map(\.card.position))
    var last = 0.0
    var seen: Set<Int> = []
    let unknown = time.axis.length + TimeAxis.gap + Self.unknownLength / 2
    return facts.compactMap { fact in
      var place = last
      switch time.place(of: fact) {
      case .at(let moment): (last, place) = (max(last, moment), moment)
      case .between: place = unknown
      case .withPrevious: break
      }
      guard let sign = sign(of: fact), seen.insert(fact.position).inserted else { return nil }
      let minute = PictureWords.label(fact, match)
      let isRescinded = rescinded.contains(fact.position)
      let text = "\(minute) \(text(of: fact))" + note(fact, sign, isRescinded)
      return TimelineChart.Mark(
        place: place, sign: sign, isHome: isHome(fact), label: label(fact, sign, minute), text: text
      )
    }
  }

  private func isHome(_ fact: Fact) -> Bool { fact.team != result.board.value.away }

  private func text(of fact: Fact) -> String {
    let draft = match.stream.record(at: fact.position).map { match.stream.effective($0) }
    return draft.map { words.text(of: $0) } ?? ""
  }

  private func note(_ fact: Fact, _ sign: TimelineChart.Sign, _ isRescinded: Bool) -> String {
    sign == .struck ? ", struck out" : isRescinded ? ", rescinded" : ""
  }

  private func sign(of fact: Fact) -> TimelineChart.Sign? {
    switch fact.kind {
    case .goal: counted.contains(fact.position) ? .goal : .struck
    case .card: fact.value == 1 ? .yellow : .red
    case .substitution: .change
    case .penaltyMissed: .missed
    case .attempt where isWoodwork(fact): .other
    default: nil
    }
  }

  /// Whether an attempt hit the woodwork; of the others there are too many for a picture.
  private func isWoodwork(_ fact: Fact) -> Bool {
    text(of: fact).lowercased().contains("woodwork")
  }

  private func label(_ fact: Fact, _ sign: TimelineChart.Sign, _ minute: String) -> String {
    func name(_ id: NameID) -> String? {
      match.history.names.person(id).map { match.directory.title($0) }
    }
    switch sign {
    case .goal, .struck:
      return PictureWords.goal(fact, match)
    case .change: return minute
    default: return [minute, name(fact.person)].compactMap { $0 }.joined(separator: " ")
    }
  }

  private static func meaning(of sign: TimelineChart.Sign) -> String {
    switch sign {
    case .goal: "goal"
    case .struck: "goal struck out"
    case .yellow: "yellow card"
    case .red: "red card"
    case .change: "substitution"
    case .missed: "penalty not scored"
    case .other: "woodwork"
    }
  }
}
