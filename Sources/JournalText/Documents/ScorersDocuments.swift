public import JournalCore
public import JournalProjections
public import JournalReading
import JournalRules
public import MatchJournal

extension Documents {
  /// Who scored how often in a competition.
  ///
  /// - Parameter places: the scorers to be shown, in order.
  public static func scorers(
    _ scorers: Scorers, _ places: [Scorers.Place], of competition: CompetitionReading
  ) -> JSONObject {
    let directory = competition.directory
    return [
      "competition": .string(competition.competition.competition.text),
      "scorers": .array(
        places.map { place in
          .object([
            "rank": number(place.rank), "person": .string(place.entry.person.text),
            "name": .string(directory.title(place.entry.person)),
            "teams": .array(place.entry.teams.map { team($0, directory) }),
            "goals": number(place.entry.goals), "penalties": number(place.entry.penalties),
            "evidence": positions(place.entry.positions),
          ])
        }),
      "all": number(scorers.ranked.count), "ownGoals": number(scorers.own),
      "unknown": number(scorers.unknown),
    ]
  }

  /// The form of the teams of a competition.
  public static func form(
    _ teams: [(team: TeamSlug, form: Form)], of competition: CompetitionReading
  ) -> JSONObject {
    [
      "competition": .string(competition.competition.competition.text),
      "teams": .array(teams.map { .object(form($0.form, of: $0.team, competition.directory)) }),
    ]
  }

  private static func form(_ form: Form, of team: TeamSlug, _ directory: Directory) -> JSONObject {
    var current = JSONObject()
    var longest = JSONObject()
    for kind in FormStreak.Kind.allCases {
      current[kind.rawValue] = number(form.current(kind))
      longest[kind.rawValue] = form.longest(kind).map { streak in
        .object([
          "length": number(streak.length),
          "matches": .array(streak.matches.map { .string($0.match) }),
        ])
      }
    }
    return [
      "team": .string(team.text), "name": .string(directory.title(team)),
      "played": number(form.matches.count),
      "last": .array(
        form.last().map { match in
          .object([
            "match": .string(match.match), "date": .string(match.date.description),
            "outcome": .string(match.outcome.rawValue), "goalsFor": number(match.goalsFor),
            "goalsAgainst": number(match.goalsAgainst),
          ])
        }),
      "current": .object(current), "longest": .object(longest),
    ]
  }

  static let scorersFields: [Field] = [
    Field("competition", .slug, "The slug of the competition"),
    Field(
      "scorers",
      .list(
        .record([
          Field("rank", .integer(1...99_999), "The rank; those with as many goals share it"),
          Field("person", .person, "The slug of the player"),
          Field("name", .text, "The short name"),
          Field("teams", .list(.record(teamFields)), "The teams he scored for"),
          Field("goals", .integer(1...9999), "Goals, penalties included"),
          Field("penalties", .integer(0...9999), "Penalties among them"),
          Field("evidence", .list(.text), "The goals"),
        ])), "The scorers in order"),
    Field("all", .integer(0...99_999), "How many scorers there are"),
    Field("ownGoals", .integer(0...9999), "Own goals, which are nobody's"),
    Field("unknown", .integer(0...99_999), "Goals that nobody is named for"),
  ]

  static let formFields: [Field] = [
    Field("competition", .slug, "The slug of the competition"),
    Field(
      "teams",
      .list(
        .record([
          Field("team", .team, "The slug of the team"), Field("name", .text, "Its short name"),
          Field("played", .integer(0...999), "Matches played"),
          Field(
            "last",
            .list(
              .record([
                Field("match", .slug, "The slug of the match"), Field("date", .date, "The day"),
                Field("outcome", .word(["won", "drawn", "lost"]), "What it came to"),
                Field("goalsFor", .integer(0...999), "Goals scored"),
                Field("goalsAgainst", .integer(0...999), "Goals conceded"),
              ])), "The last five matches, the newest last"),
          Field(
            "current",
            .record(
              FormStreak.Kind.allCases.map { kind in
                Field(kind.rawValue, .integer(0...999), "The streak that is on")
              }), "The streaks that are on, in matches"),
          Field(
            "longest",
            .record(
              FormStreak.Kind.allCases.map { kind in
                Field(kind.rawValue, .record(streakFields), required: false, "The longest streak")
              }), "The longest streaks"),
        ])), "The teams"),
  ]

  private static let streakFields: [Field] = [
    Field("length", .integer(1...999), "How many matches it lasted"),
    Field("matches", .list(.slug), "The matches"),
  ]
}
