public import JournalCore
import JournalRules

extension Question where Answer == [TableReading] {
  /// Asks for the tables of a competition.
  ///
  /// - Parameter group: a word for the group; nil for all tables.
  public static func tables(
    of competition: CompetitionSlug, _ question: TableQuestion = TableQuestion(),
    group: String? = nil
  ) -> Question {
    Question { view in
      try await view.competition(competition, asking: question).tables(named: group)
    }
  }
}

/// Why a team is in its place in a table.
public struct PlaceAnswer: Sendable {
  /// What the place rests on, and what would change it.
  public let audit: PlaceAudit

  /// The table.
  public let table: TableReading
}

extension Question where Answer == PlaceAnswer {
  /// Asks why a team is in its place.
  ///
  /// - Parameter group: a word for the group; nil for the first table that has the team.
  public static func place(
    of team: TeamSlug, in competition: CompetitionSlug, _ question: TableQuestion = TableQuestion(),
    group: String? = nil
  ) -> Question {
    Question { view in
      let reading = try await view.competition(competition, asking: question)
      for table in try reading.tables(named: group) {
        if let audit = PlaceAudit(of: team, in: table) {
          return PlaceAnswer(audit: audit, table: table)
        }
      }
      throw Refusal("no-team", "\(team) is not in the table.")
    }
  }
}

extension Question where Answer == CompetitionReading {
  /// Asks for the matches of a competition, for goalscorers and form. No regulation is needed.
  public static func results(of competition: CompetitionSlug) -> Question {
    Question { view in try await view.results(of: competition) }
  }
}
