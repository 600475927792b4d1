import JournalCore

/// A figure that a source gives, such as a coefficient (RULES, D).
enum FactTest: TieTest {
  static let name = "fact"

  static func title(of step: Step) -> String { step.fact ?? name }

  static func examine(_ tie: TieContest, by step: Step) -> Examination {
    examine(tie, figure: step.fact ?? name, order: step.order ?? .higher)
  }

  /// Compares the last figures given for both teams.
  static func examine(_ tie: TieContest, figure: String, order: Order) -> Examination {
    let given = tie.teams.compactMap { team in
      tie.figures.last { $0.name == figure && $0.team == team }
    }
    guard given.count == 2 else { return Examination(needs: figure) }
    let evidence = given.map(\.position).sorted()
    guard given[0].value != given[1].value else {
      return Examination(ahead: nil, values: nil, evidence: evidence)
    }
    let isFirst = (given[0].value > given[1].value) == (order == .higher)
    return Examination(ahead: isFirst ? .first : .second, values: nil, evidence: evidence)
  }
}
