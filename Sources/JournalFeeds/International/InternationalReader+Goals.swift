import JournalCore

extension InternationalReader {
  private struct GoalColumns {
    let key: KeyColumns
    let team, scorer, minute, own, penalty: Int

    init(_ table: CSVTable) throws(Refusal) {
      key = try KeyColumns(table)
      team = try table.requiredColumn("team")
      scorer = try table.requiredColumn("scorer")
      minute = try table.requiredColumn("minute")
      own = try table.requiredColumn("own_goal")
      penalty = try table.requiredColumn("penalty")
    }
  }

  /// A goal, whether it shows that there was extra time, and its row for problems.
  private struct ReadGoal {
    var incident: FeedIncident
    var isInExtraTime = false
    let row: CSVTable.Row
  }

  /// Reads `goalscorers.csv`.
  mutating func readGoals(_ table: CSVTable) throws(Refusal) {
    begin(table)
    let columns = try GoalColumns(table)
    var shared: [Key: [ReadGoal]] = [:]
    var keys: [Key] = []
    for row in table {
      guard let key = columns.key.key(row) else {
        report(row.problem(Self.noKey))
        continue
      }
      guard let places = places[key], let goal = readGoal(row, columns, key) else {
        if places[key] == nil { report(row.problem("these teams have no match on this day")) }
        continue
      }
      if places.count == 1 {
        add(goal, to: places[0])
      } else {
        if shared[key] == nil { keys.append(key) }
        shared[key, default: []].append(goal)
      }
    }
    for key in keys { dealOut(shared[key] ?? [], among: places[key] ?? []) }
  }

  private mutating func readGoal(
    _ row: CSVTable.Row, _ columns: GoalColumns, _ key: Key
  ) -> ReadGoal? {
    let team = row.value(columns.team)
    guard team == key.home || team == key.away else {
      report(row.problem("the team is neither of the two playing"))
      return nil
    }
    guard let own = truth(row, columns.own), let penalty = truth(row, columns.penalty) else {
      report(row.problem("own_goal and penalty must be TRUE or FALSE"))
      return nil
    }
    guard !own || !penalty else {
      report(row.problem("own_goal and penalty are both TRUE: a goal is one or the other"))
      return nil
    }
    let scorer = row.value(columns.scorer)
    if let scorer, PersonName.isNone(scorer), !PersonName.isUnknown(scorer) {
      report(row.problem("\"\(TextRules.harmless(scorer))\" is not the name of a player"))
      return nil
    }
    let incident = FeedIncident(
      line: row.line, side: team == key.home ? .home : .away,
      .goal(
        player: scorer.flatMap { PersonName.isUnknown($0) ? nil : $0 }, own: own, penalty: penalty,
        assist: nil))
    var goal = ReadGoal(incident: incident, row: row)
    goal.incident.file = row.table.name
    if let text = row.value(columns.minute) { readMinute(text, into: &goal) }
    return goal
  }

  private func truth(_ row: CSVTable.Row, _ column: Int) -> Bool? {
    row.value(column).map { FieldText.truth($0) } ?? false
  }

  private mutating func add(_ goal: ReadGoal, to place: Int) {
    update(place) { match in
      match.incidents.append(goal.incident)
      if goal.isInExtraTime { match.score.hasExtraTime = true }
    }
  }
}

// MARK: - Minutes

extension InternationalReader {
  private mutating func readMinute(_ text: String, into goal: inout ReadGoal) {
    guard let minute = Minute(text) else {
      return report(goal.row.problem("the minute is not a number; the goal is kept without it"))
    }
    goal.isInExtraTime = minute.regular > 90
    goal.incident.at = Self.time(of: minute)
    if goal.incident.at == nil {
      report(
        goal.row.problem("there is no such minute in 120; the goal is kept without it"))
    }
  }

  /// Returns the match time of a minute in the table; nil if it is beyond two halves and extra
  /// time.
  static func time(of minute: Minute) -> MatchTime? {
    let ends: [(last: Int, period: Period)] = [
      (45, .firstHalf), (90, .secondHalf), (105, .extraTimeFirst), (120, .extraTimeSecond),
    ]
    guard let end = ends.first(where: { minute.regular <= $0.last }) else { return nil }
    let isLast = minute.regular == end.last
    if let added = minute.added {
      return isLast ? MatchTime(end.period, minute.regular, added: added) : nil
    }
    return MatchTime(
      period: end.period, minute: minute.regular, precision: isLast ? .capped : .minute)
  }
}

// MARK: - Two matches of the same teams on one day

extension InternationalReader {
  private mutating func dealOut(_ goals: [ReadGoal], among places: [Int]) {
    let scores = places.compactMap { matches[$0].score.unspecified }
    let isFitting = Side.allCases.allSatisfy { side in
      scores.map { $0[side] }.reduce(0, +) == goals.count { $0.incident.side == side }
    }
    guard scores.count == places.count, isFitting else {
      for goal in goals {
        report(
          goal.row.problem(
            "these teams met \(places.count) times on this day, and the goals do not add up to the "
              + "scores: nothing shows which match this one belongs to"))
      }
      return
    }
    for side in Side.allCases { dealOut(goals.filter { $0.incident.side == side }, side, places) }
    // Assigning goals by side has mixed up the order of the file.
    for place in places { update(place) { $0.incidents.sort { $0.line < $1.line } } }
  }

  private mutating func dealOut(_ goals: [ReadGoal], _ side: Side, _ places: [Int]) {
    var rest = goals[...]
    let scorers = places.filter { (matches[$0].score.unspecified?[side] ?? 0) > 0 }
    for place in scorers {
      let share = rest.prefix(matches[place].score.unspecified?[side] ?? 0)
      rest = rest.dropFirst(share.count)
      for goal in share {
        add(goal, to: place)
        guard scorers.count > 1 else { continue }
        report(
          goal.row.problem(
            "these teams met \(places.count) times on this day: going by the order of the rows, "
              + "the goal belongs to the match in line \(matches[place].line)"))
      }
    }
  }
}
