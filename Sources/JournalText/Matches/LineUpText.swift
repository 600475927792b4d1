public import JournalCore
import JournalProjections
public import JournalReading
import JournalRules

/// A match with its officials, its line-ups, the cards that stand and the changes, in lines.
public struct LineUpText {
  private let match: MatchReading
  private let moment: Moment
  private let label: String?
  private let style: Style
  private let decisions: Decisions?

  /// Creates the text of a match at a moment.
  ///
  /// - Parameters:
  ///   - label: the name of the moment; nil if none was asked for.
  ///   - decisions: the decisions about the match; nil if they are not told.
  public init(
    _ match: MatchReading, at moment: Moment, label: String?, decisions: Decisions? = nil,
    _ style: Style
  ) {
    self.decisions = decisions
    self.match = match
    self.moment = moment
    self.label = label
    self.style = style
  }

  /// The lines.
  public var lines: [String] {
    MatchHeader.lines(of: match, at: moment) + ruled + people + incidents
  }

  /// The decisions on the result and the appeals against them.
  private var ruled: [String] {
    guard let decisions, let result = match.result(at: moment) else { return [] }
    let words = RulingWords(decisions)
    return result.rulings.positions.map { wrapped("Ruling: \(words.text($0))") }
      + decisions.appeals.map { wrapped("Appeal: \(AppealText($0).line)") }
  }

  /// The lines of the officials and of both line-ups.
  public var people: [String] { officials + attendance + squads }

  /// The attendance as it was last given.
  private var attendance: [String] {
    let record = match.stream.records.last { record in
      guard case .attendance = record.event else { return false }
      return !match.stream.isWithdrawn(record)
    }
    let words = EventWords(match)
    return record.map { [wrapped(words.text(of: match.stream.effective($0)))] } ?? []
  }

  /// The officials as they were last appointed and replaced.
  private var officials: [String] {
    var names: [(role: OfficialReplaced.Role, person: PersonSlug)] = []
    for record in match.stream.records where !match.stream.isWithdrawn(record) {
      switch match.stream.effective(record).event {
      case .officialsAppointed(let officials):
        names = [(.referee, officials.referee)]
        for person in officials.assistants ?? [] { names.append((.assistant, person)) }
        if let person = officials.fourth { names.append((.fourth, person)) }
        if let person = officials.var { names.append((.var, person)) }
      case .officialReplaced(let change):
        guard let place = names.firstIndex(where: { $0.person == change.off }) else { continue }
        names[place].person = change.on
      default: break
      }
    }
    guard !names.isEmpty else { return [] }
    let list = names.map { official in
      let name = match.directory.title(official.person)
      return switch official.role {
      case .referee: "referee \(name)"
      case .assistant: "assistant \(name)"
      case .fourth: "fourth official \(name)"
      case .var: "VAR \(name)"
      }
    }
    return [wrapped("Officials: \(list.joined(separator: ", "))")]
  }

  private func wrapped(_ text: String) -> String {
    Wrap.text(TextRules.harmless(text), indent: 2, width: style.width)
  }

  private var squads: [String] {
    let lineUps = match.projection(LineUps.self, at: moment)
    return Side.allCases.filter { lineUps[$0].isKnown }.flatMap { side in
      let squad = lineUps[side]
      let names = { (ids: [NameID]) in
        ids.map { SquadText.name($0, squad, match) }.joined(separator: ", ")
      }
      let formation = match.lineUp(of: side)?.lineUp.formation.map { " (\($0))" } ?? ""
      let lead = "\(match.title(side))\(formation)\(label.map { " at \($0)" } ?? "")"
      let bench = squad.bench.filter { !squad.onPitch.contains($0) && !squad.cameOn.contains($0) }
      let lines: [String?] = [
        wrapped("\(lead): \(names(squad.onPitch))"),
        bench.isEmpty ? nil : wrapped("  Bench: \(names(bench))"),
        coach(side).map { wrapped("  Coach: \($0)") },
      ]
      return lines.compactMap(\.self)
    }
  }

  /// The coach of a side by its last line-up; nil if it names none.
  private func coach(_ side: Side) -> String? {
    match.lineUp(of: side)?.lineUp.coach.map { match.directory.title($0) }
  }

  /// The cards that stand and the changes, in the order of the match.
  private var incidents: [String] {
    let words = EventWords(match)
    let cards = Set(match.projection(Discipline.self, at: moment).standing.map(\.card.position))
    let facts = match.history.facts(upTo: moment, in: match.format)
    return facts.compactMap { fact in
      guard let record = match.stream.record(at: fact.position) else { return nil }
      switch record.event {
      case .formationChanged, .substitution: break
      default: guard cards.contains(fact.position) else { return nil }
      }
      let draft = match.stream.effective(record)
      return EventLine(
        position: record.position, label: draft.label(in: match.format),
        text: words.text(of: draft), score: nil
      ).render(style)
    }
  }
}
