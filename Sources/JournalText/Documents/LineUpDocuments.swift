public import JournalCore
import JournalProjections
public import JournalReading
import JournalRules
public import MatchJournal

extension DocumentShapes {
  private static let player = DocumentShape<(id: NameID, match: MatchReading)> {
    DocumentMember("person", .person, "The slug") { $0.match.slug(of: $0.id) }
    DocumentMember("name", .text, "The short name") {
      let slug = $0.match.slug(of: $0.id)
      return PersonSlug(slug).map($0.match.directory.title) ?? slug
    }
  }

  private static let squad = DocumentShape<(squad: Squad, match: MatchReading)> {
    DocumentMember("starters", .list(.record(player)), "The players who started") { squad in
      squad.squad.starters.map { ($0, squad.match) }
    }
    DocumentMember("bench", .list(.record(player)), "Those on the bench") { squad in
      squad.squad.bench.map { ($0, squad.match) }
    }
    DocumentMember("onPitch", .list(.record(player)), "Those on the pitch at that moment") {
      squad in squad.squad.onPitch.map { ($0, squad.match) }
    }
    DocumentMember("dismissed", .list(.record(player)), "Those who were sent off") { squad in
      squad.squad.dismissed.map { ($0, squad.match) }
    }
  }

  private static let colours = ["yellow", "second-yellow", "red"]

  private static let card = DocumentShape<(card: Fact, match: MatchReading)> {
    DocumentMember("ref", .reference, "The event") { $0.card.position }
    DocumentMember("person", .person, "Who was shown the card") {
      $0.match.slug(of: $0.card.person)
    }
    DocumentMember("colour", .word(colours), "The colour of the card") {
      colours[max(1, min(3, $0.card.value)) - 1]
    }
  }

  private static let squads = DocumentShape<MatchAtMoment> {
    scoreboard.of { $0 }
    DocumentMember("homeLineUp", .record(squad), "The home side") {
      ($0.match.projection(LineUps.self, at: $0.moment)[.home], $0.match)
    }
    DocumentMember("awayLineUp", .record(squad), "The away side") {
      ($0.match.projection(LineUps.self, at: $0.moment)[.away], $0.match)
    }
    DocumentMember("cards", .list(.record(card)), "The cards that stand") { match in
      match.match.projection(Discipline.self, at: match.moment).standing.map {
        ($0.card, match.match)
      }
    }
  }

  static let lineUps = DocumentShape<(match: MatchAtMoment, appeals: [Appeal]?)> {
    squads.of { $0.match }
    DocumentMember(optional: "appeals", .list(.record(appeal)), DocumentShapes.appealsNow) {
      $0.appeals
    }
  }
}

extension Documents {
  /// Returns a match with the names of its officials and players.
  ///
  /// - Parameter appeals: the appeals against decisions about the match; nil at an earlier moment.
  public static func lineUps(_ match: MatchReading, at moment: Moment, appeals: [Appeal]? = nil)
    -> JSONObject
  {
    DocumentShapes.lineUps.object((MatchAtMoment(match, at: moment), appeals))
  }
}

extension MatchReading {
  /// Returns the slug of a person, or `?`.
  fileprivate func slug(of id: NameID) -> String { history.names.slug(id) ?? "?" }
}
