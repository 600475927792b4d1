public import JournalCore
public import JournalProjections
public import JournalReading
import JournalRules
public import MatchJournal

extension DocumentShapes {
  typealias TeamForm = (team: TeamSlug, form: Form, directory: Directory)

  private static let recent = DocumentShape<FormMatch> {
    DocumentMember("match", .slug, "The slug of the match") { $0.match }
    DocumentMember("date", .date, "The day") { $0.date }
    DocumentMember("outcome", .word(["won", "drawn", "lost"]), "The result") {
      $0.outcome.rawValue
    }
    DocumentMember("goalsFor", .integer(0...999), "Goals scored") { $0.goalsFor }
    DocumentMember("goalsAgainst", .integer(0...999), "Goals conceded") { $0.goalsAgainst }
  }

  private static let streak = DocumentShape<FormStreak> {
    DocumentMember("length", .integer(1...999), "Its length in matches") { $0.length }
    DocumentMember("matches", .list(.slug), "The matches") { $0.matches.map(\.match) }
  }

  private static let current = DocumentShape<Form> {
    FormStreak.Kind.allCases.map { kind in
      DocumentMember(kind.rawValue, .integer(0...999), "The current streak") {
        $0.current(kind)
      }
    }
  }

  private static let longest = DocumentShape<Form> {
    FormStreak.Kind.allCases.map { kind in
      DocumentMember(optional: kind.rawValue, .record(streak), "The longest streak") {
        $0.longest(kind)
      }
    }
  }

  private static let teamForm = DocumentShape<TeamForm> {
    team.of { ($0.team, $0.directory) }
    DocumentMember("played", .integer(0...999), "Matches played") { $0.form.matches.count }
    DocumentMember(
      "last", .list(.record(recent)), "The last five matches, the newest last"
    ) { Array($0.form.last()) }
    DocumentMember("current", .record(current), "The current streaks, in matches") {
      $0.form
    }
    DocumentMember("longest", .record(longest), "The longest streaks") { $0.form }
  }

  typealias FormList = (teams: [(team: TeamSlug, form: Form)], competition: CompetitionReading)

  static let form = DocumentShape<FormList> {
    DocumentMember("competition", .slug, "The slug of the competition") {
      $0.competition.competition.competition.text
    }
    DocumentMember("teams", .list(.record(teamForm)), "The teams") { list in
      list.teams.map { ($0.team, $0.form, list.competition.directory) }
    }
  }
}

extension Documents {
  /// Returns the form of the teams of a competition.
  public static func form(
    _ teams: [(team: TeamSlug, form: Form)], of competition: CompetitionReading
  ) -> JSONObject {
    DocumentShapes.form.object((teams, competition))
  }
}
