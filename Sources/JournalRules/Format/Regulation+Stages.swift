public import JournalCore

extension Regulation {
  /// The stage to which a round belongs; case and hyphens are ignored.
  public func stage(ofRound round: String) -> Stage? {
    stages.first { $0.covers(round) }
  }

  /// The stage with an id; nil if there is none.
  public func stage(id: String) -> Stage? { stages.first { $0.id == id } }

  /// The stage to which a match belongs: by its stage, round, group or matchday, in this order. If
  /// the match has none of these, the only table of the regulation. A match of a tie counts for no table.
  public func stage(of match: MatchScheduled) -> Stage? {
    let stages = match.tie == nil ? stages : stages.filter { $0.kind != .table }
    if let named = match.stage {
      let folded = NameKey.fold(named)
      let fits = stages.filter { stage in
        stage.covers(named)
          || [stage.id, stage.title].compactMap { $0 }.contains {
            NameKey.fold($0) == folded
          }
      }
      if fits.count == 1 { return fits[0] }
    }
    let names = [match.round, match.group, match.matchday.map { "Matchday \($0)" }]
    let known = names.compactMap { $0 }
    for name in known {
      if let stage = stages.first(where: { $0.covers(name) }) { return stage }
    }
    let tables = stages.filter { $0.kind == .table }
    return match.round == nil && tables.count == 1 ? tables[0] : nil
  }
}
