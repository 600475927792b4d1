public import JournalCore

extension Regulation {
  /// The stage to which a round belongs; case and hyphens are ignored.
  public func stage(ofRound round: String) -> Stage? {
    stages.first { $0.covers(round) }
  }

  /// The stage with an id; nil if there is none.
  public func stage(id: String) -> Stage? { stages.first { $0.id == id } }

  /// The stage to which a match belongs: by its stage, round, group or matchday, in this order. If
  /// the match has none of these, the only table of the regulation. A round that no stage names and
  /// that is a matchday in other words (`Runde 30`) counts as one. A match of a tie counts for no table.
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
    let matchday = matchday(of: match)
    let names = [match.round, match.group, matchday.map { "Matchday \($0)" }]
    let known = names.compactMap { $0 }
    for name in known {
      if let stage = stages.first(where: { $0.covers(name) }) { return stage }
    }
    let tables = stages.filter { $0.kind == .table }
    let isNamed = match.round != nil && (matchday == nil || match.matchday != nil)
    return !isNamed && tables.count == 1 ? tables[0] : nil
  }

  /// The matchday of a match: as recorded, or the number of a round that no stage names and that is a
  /// matchday in other words.
  ///
  /// `Spieltag 30` always is. `Runde 30` and `30` are in a league without groups, unless a stage of
  /// ties has numbered rounds of that name.
  public func matchday(of match: MatchScheduled) -> Int? {
    if let recorded = match.matchday { return recorded }
    guard let round = match.round else { return nil }
    if let number = MatchScheduled.matchday(named: round) { return number }
    guard let (word, number) = MatchScheduled.numberedRound(named: round),
      stage(ofRound: round) == nil, match.group == nil, isLeague(withRounds: word)
    else { return nil }
    return number
  }

  /// Whether the rounds of a name can only be the matchdays of its one table.
  private func isLeague(withRounds word: String) -> Bool {
    let ties = stages.filter { $0.kind == .tie }.flatMap { $0.rounds ?? [$0.id] }
    let isNumbered = ties.contains { round in
      let folded = NameKey.fold(round)
      return folded.hasPrefix(word + "-") || folded.hasSuffix("-" + word)
    }
    let tables = stages.filter { stage in
      stage.kind == .table && !(stage.rounds ?? []).contains { NameKey.fold($0).hasPrefix("group") }
    }
    let days = tables.filter { $0.covers("Matchday 1") }
    return (word.isEmpty || !isNumbered) && (days.count == 1 || tables.count == 1)
      && stages.count { $0.kind == .table } == tables.count
  }

  /// Returns the doubt about matches that the regulation neither counts in a table nor decides in a
  /// tie; nil if there are none.
  ///
  /// - Parameters:
  ///   - matches: matches of one competition, in order.
  ///   - title: what the regulation is called.
  public func doubt(aboutPlacesOf matches: [MatchScheduled]) -> Doubt? {
    let left = matches.filter { stage(of: $0) == nil && !mayBePlayOff($0) }
    guard !left.isEmpty else { return nil }
    var names: [String] = []
    for match in left {
      let name =
        match.round ?? match.group ?? match.stage ?? match.matchday.map { "Matchday \($0)" }
      let told = name.map { "\"\($0)\"" } ?? "a match without a round"
      if !names.contains(told) { names.append(told) }
    }
    let rest = names.count - Self.namedRounds
    let list =
      names.prefix(Self.namedRounds).joined(separator: ", ")
      + (rest > 0 ? " and \(rest) more" : "")
    let rounds = stages.map { stage in
      "\(stage.id) (\((stage.rounds ?? [stage.id]).prefix(Self.namedRounds).joined(separator: ", ")))"
    }.prefix(Self.namedRounds).joined(separator: "; ")
    let subject = left.count == 1 ? "1 match is" : "\(left.count) matches are"
    return Doubt(
      "no-stage",
      TextRules.harmless(
        "\(subject) in no table and no tie: no stage of \(title) covers \(list). Its stages: \(rounds)."
      ))
  }

  /// Whether a match that no stage covers may be one for a place of a table, whose rules name no stage for
  /// it.
  private func mayBePlayOff(_ match: MatchScheduled) -> Bool {
    let isPlayed = stages.contains { stage in
      stage.criteria.contains { $0.play != nil && $0.play != .shootOut && $0.stage == nil }
    }
    guard isPlayed, let round = match.round else { return false }
    return MatchScheduled.matchday(named: round) == nil
      && MatchScheduled.numberedRound(named: round) == nil
  }

  /// The most rounds that a doubt names.
  private static let namedRounds = 4
}
