import JournalCore
import JournalProjections
import JournalReading
import JournalRules
import MatchJournal

/// What is derived from a journal, as relations.
enum RelationShapes {
  static let results = RelationShape<MatchSummary>(
    "results", "every match with its score, if it has one",
    [
      .text("match", "the slug") { $0.slug },
      .text("competition", "the slug of the competition") {
        $0.scheduled.competition?.text
      },
      .text("season", "the season") { $0.scheduled.season },
      .text("date", "the day, YYYY-MM-DD") { $0.scheduled.date.description },
      .text("kick_off", "the time of kick-off") { $0.scheduled.kickOff?.description },
      .text("round", "the round") { $0.scheduled.round },
      .text("group", "the group") { $0.scheduled.group },
      .number("matchday", "the matchday") { $0.scheduled.matchday },
      .text("tie", "the slug of the tie") { $0.scheduled.tie?.text },
      .number("leg", "the leg of the tie") { $0.scheduled.leg },
      .text("home", "the home side's name") { $0.titles[0] },
      .text("away", "the away side's name") { $0.titles[1] },
      .text("state", "scheduled, in-play, finished and so on") { $0.status.rawValue },
      .number("home_goals", "goals, extra time included") { $0.score?.home },
      .number("away_goals", "goals, extra time included") { $0.score?.away },
      .number("home_half_time", "goals by half-time") { $0.halfTime?.home },
      .number("away_half_time", "goals by half-time") { $0.halfTime?.away },
      .number("home_90_minutes", "goals before extra time") { $0.regulation?.home },
      .number("away_90_minutes", "goals before extra time") { $0.regulation?.away },
      .number("home_penalties", "kicks scored in the shoot-out") { $0.shootOut?.home },
      .number("away_penalties", "kicks scored in the shoot-out") { $0.shootOut?.away },
      .text("venue", "the venue") { $0.scheduled.venue },
      .text("home_team", "the home side's slug") { $0.scheduled.home.text },
      .text("away_team", "the away side's slug") { $0.scheduled.away.text },
    ])

  /// A tie of a competition.
  struct Tie: Sendable {
    let tie: TieReading
    let competition: CompetitionDefined

    var verdict: TieVerdict { tie.verdict }

    var aggregate: Pair? {
      tie.contest.legs.contains { $0.result.knownScore != nil } ? verdict.aggregate : nil
    }

    var legs: String {
      tie.contest.legs.compactMap { leg in
        tie.match(of: leg).map {
          "\($0.scheduled.date) \(MatchHeader.score(of: $0, at: leg.moment))"
        }
      }.joined(separator: "; ")
    }
  }

  static let ties = RelationShape<Tie>(
    "ties", "every tie that its rules can judge",
    [
      .text("competition", "the slug of the competition") { $0.competition.competition.text },
      .text("season", "the season; empty if it has none") { $0.competition.oneSeason },
      .text("round", "the round") { $0.tie.tie.round },
      .text("tie", "the slug") { $0.tie.tie.tie.text },
      .text("team1", "the name of the first team") { $0.tie.title(.first) },
      .text("team2", "the name of the second team") { $0.tie.title(.second) },
      .number("aggregate1", "the first team's goals") { $0.aggregate?.first },
      .number("aggregate2", "the second team's goals") { $0.aggregate?.second },
      .text("winner", "the name of the team that goes through") { tie in
        tie.verdict.winner.map { tie.tie.title($0) }
      },
      .text("decided_by", "the step of the rules that decided") { $0.verdict.decidedBy },
      .text("state", "how final that is") { $0.verdict.state.rawValue },
      .text("needs", "what is missing for an answer") {
        $0.verdict.needs.isEmpty ? nil : $0.verdict.needs.joined(separator: "; ")
      },
      .text("legs", "the matches with their scores") { $0.legs },
      .text("team1_slug", "the slug of the first team") { $0.tie.contest.slug(.first).text },
      .text("team2_slug", "the slug of the second team") { $0.tie.contest.slug(.second).text },
      .text("winner_slug", "the slug of the team that goes through") { tie in
        tie.verdict.winner.map { tie.tie.contest.slug($0).text }
      },
    ])

  /// A place of a table.
  struct Place: Sendable {
    let row: TableRow
    let table: TableReading
    var advances: Bool?
    /// The name of a ranking over several tables; nil for a row of the table.
    var ranking: String?

    var competition: CompetitionDefined { table.competition.competition }
  }

  static let tables = RelationShape<Place>(
    "tables", "every row of every table",
    [
      .text("competition", "the slug of the competition") { $0.competition.competition.text },
      .text("season", "the season; empty if it has none") { $0.competition.oneSeason },
      .text("table", "the name of the table") {
        $0.ranking ?? $0.table.competition.title(of: $0.table.name)
      },
      .value("pos", "the place: a number, 3= if shared, 3-4 if open") { place in
        let text = TableText.place(of: place.row)
        return Int64(text).map { .integer($0) } ?? .text(text)
      },
      .text("team", "the team's name") { $0.table.competition.directory.title($0.row.team) },
      .number("played", "matches") { $0.row.tally.played },
      .number("won", "matches won") { $0.row.tally.won },
      .number("drawn", "matches drawn") { $0.row.tally.drawn },
      .number("lost", "matches lost") { $0.row.tally.lost },
      .number("for", "goals scored") { $0.row.tally.goalsFor },
      .number("against", "goals conceded") { $0.row.tally.goalsAgainst },
      .number("diff", "the goal difference") { $0.row.tally.goalDifference },
      .number("points", "points, deductions included") { $0.row.points },
      .text("decided_by", "what separated it from the team level with it") { $0.row.decidedBy },
      .text("advances", "yes, no, or empty while that is open") { place in
        place.advances.map { $0 ? "yes" : "no" }
      },
      .text("destination", "where the teams in its place go; empty if the rules do not say") {
        place in
        place.ranking == nil ? place.table.stage.destination(of: place.row.places)?.to : nil
      },
      .text("team_slug", "the team's slug") { $0.row.team.text },
    ])

  /// A goalscorer of a competition.
  struct Scorer: Sendable {
    let place: Scorers.Place
    let competition: CompetitionDefined
    let directory: Directory

    var entry: Scorers.Entry { place.entry }
  }

  static let scorers = RelationShape<Scorer>(
    "scorers", "who scored how many goals in each competition",
    [
      .text("competition", "the slug of the competition") { $0.competition.competition.text },
      .text("season", "the season; empty if it has none") { $0.competition.oneSeason },
      .number("rank", "the rank; players level on goals share it") { $0.place.rank },
      .text("player", "the player's name") { $0.directory.title($0.entry.person) },
      .text("team", "the teams that the player scored for") { scorer in
        scorer.entry.teams.map { scorer.directory.title($0) }.joined(separator: ", ")
      },
      .number("goals", "goals, penalties included") { $0.entry.goals },
      .number("penalties", "penalties among them") { $0.entry.penalties },
      .text("player_slug", "the player's slug") { $0.entry.person.text },
      .text("events", "the goals") { $0.entry.positions.map { "e\($0)" }.joined(separator: " ") },
    ])

  static let head = RelationShape<Record>(
    "head", "the last event that counts",
    [
      .number("position", "its position") { $0.position },
      .text("recorded_at", "when it was recorded, in UTC") { $0.recordedAt.description },
    ])
}

extension CompetitionDefined {
  /// The season; nil if it has none of its own.
  fileprivate var oneSeason: String? { season == "all" ? nil : season }
}
