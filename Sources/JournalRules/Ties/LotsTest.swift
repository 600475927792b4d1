import JournalCore
import JournalProjections

/// Lots or the toss of a coin: an event says whom they fell for (RULES, C).
enum LotsTest: TieTest {
  static let name = "lots"

  static func title(of step: Step) -> String { "drawing of lots" }

  static func examine(_ tie: TieContest, by step: Step) -> Examination {
    if let drawn = tie.rulings.last(where: { $0.kind == .lots }) {
      return Examination(ahead: tie.side(of: drawn.team), values: nil, evidence: [drawn.position])
    }
    for leg in tie.legs.reversed() {
      let rulings = leg.result.rulings
      guard let side = leg.result.side(of: rulings.value.lots) else { continue }
      let evidence = rulings.evidence.filter { $0.kind == .lots }.map(\.position)
      return Examination(ahead: leg.team(on: side), values: nil, evidence: evidence)
    }
    return Examination(needs: "drawing-of-lots")
  }
}
