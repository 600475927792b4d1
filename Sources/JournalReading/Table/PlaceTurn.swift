public import JournalCore
import JournalProjections
public import JournalRules

/// The last time that a team stood elsewhere in a table, had it ended there and then.
public struct PlaceTurn: Sendable {
  /// The day on which that ended.
  public let date: CalendarDate

  /// The goal that ended it, and its match; nil if the minute is not known: a match of the day tells
  /// not all its goals with their minutes.
  public let goal: (fact: Fact, match: CompetitionMatch)?

  /// The decisions of that day that ended it, by position; empty if its matches did.
  public let rulings: [Int]

  /// Whether the matches of the day are followed by their own clocks, as if they had begun at once:
  /// the journal does not know when all of them did.
  public let isByMatchClock: Bool

  /// The team's row until then.
  public let before: TableRow
}

extension TableReading {
  /// When a team last stood elsewhere; nil if it never did, or is not in the table. Before a match was
  /// over no team stood anywhere, unless it carried points over.
  ///
  /// Each day is looked at goal by goal, every match that was played with its score of the moment, as
  /// far as all of them are told with their minutes; otherwise as the table stood before it.
  public func lastTurn(of team: TeamSlug) -> PlaceTurn? {
    guard let own = verdict.row(of: team) else { return nil }
    let over = contest.matches.filter { $0.result.isOver && !$0.result.isVoid }
    let days = Set(over.compactMap(\.date))
    // Only what was over before it gives a day an order from which to turn.
    let first = over.contains { $0.date == nil } ? nil : days.min()
    var matchesByDay: [CalendarDate: [Int]] = [:]
    for (index, match) in contest.matches.enumerated() {
      if let date = match.date { matchesByDay[date, default: []].append(index) }
    }
    let judge = TableJudge(stage: stage)
    // The table up to a day: what is later is taken back day by day, each match once.
    var field = TableField(contest, stage)
    // Decisions that name a day counted from that day on.
    var rulings = contest.rulings
    let rulingDays = Set(rulings.compactMap(\.date))
    for day in Set(matchesByDay.keys).union(rulingDays).sorted(by: >) {
      if rulingDays.contains(day) {
        let made = rulings.filter { $0.date == day }
        rulings.removeAll { $0.date == day }
        field = field.ruled(by: rulings, stage)
        let row = judge.judge(field).rows.first { $0.team == team }
        let isEarlier = first.map { day < $0 } ?? true
        if let row, row.places != own.places, !isEarlier {
          return PlaceTurn(
            date: day, goal: nil, rulings: made.map(\.position), isByMatchClock: false, before: row)
        }
      }
      guard let matches = matchesByDay[day] else { continue }
      let before = field.replacing(with(matches) { $0.notBegun })
      defer { field = before }
      guard days.contains(day), day != first || !contest.carried.isEmpty else { continue }
      let rows = judge.judge(before).rows
      guard let row = rows.first(where: { $0.team == team }) else { continue }
      if canMove(row, among: rows),
        let turn = turn(of: team, from: own.places, on: day, matches, in: field)
      {
        return turn
      }
      guard row.places == own.places else {
        return PlaceTurn(
          date: day, goal: nil, rulings: [], isByMatchClock: false, before: row)
      }
    }
    return nil
  }

  private func with(_ matches: [Int], _ change: (TableMatch) -> TableMatch) -> [Int: TableMatch] {
    Dictionary(matches.map { ($0, change(contest.matches[$0])) }) { $1 }
  }

  /// Whether one match of each team can bring another team level with a team, or past it.
  private func canMove(_ row: TableRow, among rows: [TableRow]) -> Bool {
    guard stage.criteria.first?.key == "points" else { return true }
    let rule = stage.points ?? .two
    let most = max(rule.win, rule.draw, rule.shootOutWin ?? 0) + abs(rule.bonus?.points ?? 0)
    return rows.contains { $0.team != row.team && abs($0.points - row.points) <= most }
  }

  /// Follows the goals of one day; nil if they are not all known with their minutes, or the team is
  /// in its places from the start.
  ///
  /// - Parameter field: the table at the end of the day.
  private func turn(
    of team: TeamSlug, from places: ClosedRange<Int>, on day: CalendarDate, _ today: [Int],
    in field: TableField
  ) -> PlaceTurn? {
    let over = today.map { (offset: $0, element: contest.matches[$0]) }
      .filter { $0.element.result.isOver }
    guard over.allSatisfy({ $0.element.result.isToldByMinute }) else { return nil }
    let played = over.filter { $0.element.result.isDecidedByPlay }
    let kickOffs = played.map { matches[$0.offset].scheduled.kickOff?.instant.milliseconds }
    let isByMatchClock = kickOffs.contains(nil) && played.count > 1
    var goals: [DatedGoal] = []
    for (kickOff, match) in zip(kickOffs, played) {
      for goal in match.element.result.goals {
        goals.append(
          DatedGoal(goal, ofMatch: match.offset, kickOff: isByMatchClock ? 0 : kickOff ?? 0))
      }
    }
    goals.sort { $0.key.lexicographicallyPrecedes($1.key) }
    // Before the first goal the matches of the day stand at 0-0, those that are over by play: open
    // ones stay open, and a decision that replaces a result counts from the day of the match.
    var field = field.replacing(
      with(played.map(\.offset)) { $0.ended(after: $0.result.start) })
    let judge = TableJudge(stage: stage)
    var rows = [judge.judge(field).row(of: team)]
    for goal in goals {
      field = field.replacing(with([goal.match]) { $0.ended(after: goal.fact.position) })
      rows.append(judge.judge(field).row(of: team))
    }
    guard let turn = rows.lastIndex(where: { $0?.places != places }),
      goals.indices.contains(turn), let before = rows[turn]
    else { return nil }
    return PlaceTurn(
      date: day, goal: (goals[turn].fact, matches[goals[turn].match]),
      rulings: [], isByMatchClock: isByMatchClock, before: before)
  }
}

/// A goal with its place in the course of a day.
private struct DatedGoal {
  let fact: Fact
  let match: Int
  let key: [Int]

  init(_ goal: Fact, ofMatch match: Int, kickOff: Int64) {
    (fact, self.match) = (goal, match)
    // The interval lasts a quarter of an hour (IFAB, Law 7), besides what was added before it.
    let pause = goal.periodOrder > Period.firstHalf.order ? 15 : 0
    let minute = Int(goal.minute) + pause
    key = [
      Int(kickOff / 60_000) + minute + max(0, Int(goal.added)), Int(goal.periodOrder), minute,
      Int(goal.added), goal.position,
    ]
  }
}

extension MatchResult {
  /// Whether it is over and its own goals make its result.
  fileprivate var isDecidedByPlay: Bool { isOver && award == nil && walkover == nil && !isVoid }

  /// Whether every goal of the match is told with its minute. Goals in place of which something else
  /// was decided later are not told in the table.
  fileprivate var isToldByMinute: Bool {
    guard isDecidedByPlay else { return goals.isEmpty }
    return board.value.total == board.value.logged
      && goals.allSatisfy { $0.minute > 0 && $0.period != 0 }
  }

  /// The position of the event that schedules it.
  fileprivate var start: Int? { history.facts.first { $0.kind == .scheduled }?.position }
}

extension TableMatch {
  /// The same match as if it had not begun.
  fileprivate var notBegun: TableMatch { ended(after: nil) }

  fileprivate func ended(after position: Int?) -> TableMatch {
    result.ended(after: position).map { TableMatch($0, date: date, matchday: matchday) } ?? self
  }
}

extension TableReading {
  /// The smallest changes that would have moved a team; nil if it is not in the table.
  public func flips(of team: TeamSlug) -> PlaceFlips? {
    PlaceFlips(of: team, in: contest, by: stage)
  }
}
