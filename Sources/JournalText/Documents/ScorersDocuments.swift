public import JournalCore
public import JournalProjections
public import JournalReading
import JournalRules
public import MatchJournal

extension DocumentShapes {
  typealias ScorersList = (
    scorers: Scorers, places: [Scorers.Place], competition: CompetitionReading
  )

  private static let scorer = DocumentShape<(place: Scorers.Place, directory: Directory)> {
    DocumentMember(
      "rank", .integer(1...99_999), "The rank; players level on goals share it"
    ) { $0.place.rank }
    DocumentMember("person", .person, "The slug of the player") { $0.place.entry.person.text }
    DocumentMember("name", .text, "The short name") { $0.directory.title($0.place.entry.person) }
    DocumentMember("teams", .list(.record(team)), "The teams the player scored for") { place in
      place.place.entry.teams.map { ($0, place.directory) }
    }
    DocumentMember("goals", .integer(1...9999), "Goals, penalties included") {
      $0.place.entry.goals
    }
    DocumentMember("penalties", .integer(0...9999), "Penalties among them") {
      $0.place.entry.penalties
    }
    DocumentMember("evidence", .references, "The goals") { $0.place.entry.positions }
  }

  static let scorers = DocumentShape<ScorersList> {
    DocumentMember("competition", .slug, "The slug of the competition") {
      $0.competition.competition.competition.text
    }
    DocumentMember("scorers", .list(.record(scorer)), "The scorers in order") { list in
      list.places.map { ($0, list.competition.directory) }
    }
    DocumentMember("all", .integer(0...99_999), "How many scorers there are") {
      $0.scorers.ranked.count
    }
    DocumentMember("ownGoals", .integer(0...9999), "Own goals, which no scorer is credited with") {
      $0.scorers.own
    }
    DocumentMember("unknown", .integer(0...99_999), "Goals without a named scorer") {
      $0.scorers.unknown
    }
  }
}

extension Documents {
  /// Returns the goalscorers of a competition.
  ///
  /// - Parameter places: the scorers to show, in order.
  public static func scorers(
    _ scorers: Scorers, _ places: [Scorers.Place], of competition: CompetitionReading
  ) -> JSONObject {
    DocumentShapes.scorers.object((scorers, places, competition))
  }
}
