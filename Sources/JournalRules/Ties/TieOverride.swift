import JournalCore
import JournalProjections

/// A decision that takes the place of every step: an event overrides a rule. See
/// <doc:HowATieIsDecided>.
struct TieOverride {
  let winner: TieSide
  let kind: TieRuling.Kind
  let position: Int

  /// The name that people see.
  var title: String {
    switch kind {
    case .awarded: "award"
    case .withdrawn: "withdrawal of the opponent"
    case .disqualified: "disqualification of the opponent"
    case .walkover: "walkover"
    case .bye: "bye"
    case .lots: "drawing of lots"
    }
  }

  /// The last award, walkover or bye of the tie.
  static func find(in tie: TieContest) -> TieOverride? {
    let direct = tie.rulings.last { [.awarded, .walkover, .bye].contains($0.kind) }
    if let direct, let side = tie.side(of: direct.team) {
      return TieOverride(winner: side, kind: direct.kind, position: direct.position)
    }
    for leg in tie.legs {
      guard let side = leg.result.walkover else { continue }
      let position = leg.result.rulings.evidence.last { $0.kind == .walkover }?.position
      return TieOverride(winner: leg.team(on: side), kind: .walkover, position: position ?? 0)
    }
    return nil
  }

  /// A team that left before the tie was decided: the opponent goes through.
  static func findDeparture(in tie: TieContest) -> TieOverride? {
    let left = tie.rulings.first { [.withdrawn, .disqualified].contains($0.kind) }
    return left.flatMap { left in
      tie.side(of: left.team).map {
        TieOverride(winner: $0.other, kind: left.kind, position: left.position)
      }
    }
  }
}
