import JournalCore

extension WyscoutReader {
  private struct EventColumns {
    let match, key, period, second, team, player, subEvent, kind, tags: Int

    init(_ table: CSVTable) throws(Refusal) {
      match = try table.requiredColumn("matchId")
      key = try table.requiredColumn("eventId")
      period = try table.requiredColumn("period")
      second = try table.requiredColumn("second")
      team = try table.requiredColumn("teamId")
      player = try table.requiredColumn("player")
      subEvent = try table.requiredColumn("subEventName")
      kind = try table.requiredColumn("kind")
      tags = try table.requiredColumn("tags")
    }
  }

  /// Reads `key_events.csv`.
  mutating func readEvents(_ table: CSVTable) throws(Refusal) {
    for problem in table.problems { report(problem) }
    let columns = try EventColumns(table)
    for row in table {
      guard let found = find(row, match: columns.match, team: columns.team) else { continue }
      guard row.value(columns.period) != WyscoutClock.shootOut else {
        report(row.problem("kicks of a shoot-out are not read; the row of the match has its score"))
        continue
      }
      guard let tags = WyscoutTags(row[columns.tags]) else {
        report(row.problem("the tags are not numbers"))
        continue
      }
      guard let incident = incident(row, columns, tags, found.side) else { continue }
      add(incident, to: found.match)
    }
  }

  private mutating func incident(
    _ row: CSVTable.Row, _ columns: EventColumns, _ tags: WyscoutTags, _ side: Side
  ) -> FeedIncident? {
    guard let what = what(row, columns, tags) else {
      report(row.problem("the kind is unknown, or the tags contradict it"))
      return nil
    }
    var incident = FeedIncident(line: row.line, key: row.value(columns.key), side: side, what)
    incident.file = row.table.name
    incident.at = WyscoutClock.time(
      period: row.value(columns.period), second: row.value(columns.second))
    if incident.at == nil { report(row.problem("no match has this period and second")) }
    switch what {
    case .goal(_, own: true, _, _): incident.side = side.other
    case .goal, .woodwork:
      incident.bodyPart = tags.bodyPart
      incident.situation = situation(row, columns, tags)
    case .penaltyMissed: incident.bodyPart = tags.bodyPart
    default: break
    }
    return incident
  }

  private func what(
    _ row: CSVTable.Row, _ columns: EventColumns, _ tags: WyscoutTags
  ) -> FeedIncident.What? {
    let player = row.value(columns.player)
    switch row.value(columns.kind) {
    case "goal" where tags.has(WyscoutTags.goal):
      let isPenalty = row.value(columns.subEvent) == "Penalty"
      return .goal(player: player, own: false, penalty: isPenalty, assist: nil)
    case "own_goal" where tags.has(WyscoutTags.ownGoal):
      return .goal(player: player, own: true, penalty: false, assist: nil)
    case "yellow_card": return .card(player: player, colour: .yellow)
    case "second_yellow": return .card(player: player, colour: .secondYellow)
    case "red_card": return .card(player: player, colour: .red)
    case "penalty_missed": return .penaltyMissed(player: player, outcome: tags.missedPenalty)
    case "post": return .woodwork(player: player, part: tags.frame)
    case "offside": return .offside(player: player)
    default: return nil
    }
  }

  private func situation(
    _ row: CSVTable.Row, _ columns: EventColumns, _ tags: WyscoutTags
  ) -> Situation? {
    switch row.value(columns.subEvent) {
    case "Penalty": .penalty
    case "Free kick shot": .directFreeKick
    default: tags.has(1901) ? .counter : nil
    }
  }
}

// MARK: - Substitutions

extension WyscoutReader {
  /// Reads `substitutions.csv`.
  mutating func readSubstitutions(_ table: CSVTable) throws(Refusal) {
    for problem in table.problems { report(problem) }
    let match = try table.requiredColumn("match_id")
    let team = try table.requiredColumn("team_id")
    let minute = try table.requiredColumn("minute")
    let on = try table.requiredColumn("in_name")
    let off = try table.requiredColumn("out_name")
    for row in table {
      guard let found = find(row, match: match, team: team) else { continue }
      guard let on = row.value(on), let off = row.value(off) else {
        report(row.problem("a substitution needs the names of both players"))
        continue
      }
      var incident = FeedIncident(
        line: row.line, side: found.side, .substitution(off: off, on: on))
      incident.file = table.name
      let hasExtraTime = matches[found.match].score.hasExtraTime
      incident.at = row.value(minute).flatMap { FieldText.number($0) }.flatMap {
        WyscoutClock.time(minute: $0, hasExtraTime: hasExtraTime)
      }
      if incident.at == nil { report(row.problem("no match has this minute")) }
      add(incident, to: found.match)
    }
  }
}
