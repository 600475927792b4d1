public import JournalCore
import JournalRules

extension Question where Answer == [TableReading] {
  /// The tables of a competition.
  ///
  /// - Parameter group: the one that a word means; nil for all.
  public static func tables(
    of competition: CompetitionSlug, _ question: TableQuestion = TableQuestion(),
    group: String? = nil
  ) -> Question {
    Question { view in
      try await view.competition(competition, asking: question).tables(named: group)
    }
  }
}

/// Why a team is where it is in a table.
public struct PlaceAnswer: Sendable {
  /// What its place rests on, and what would change it.
  public let audit: PlaceAudit

  /// The table.
  public let table: TableReading
}

extension Question where Answer == PlaceAnswer {
  /// Why a team is where it is.
  ///
  /// - Parameter group: the group whose table is meant; nil for the first that has the team.
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
  /// The matches of a competition, for scorers and form, whether or not it adopted a regulation.
  public static func results(of competition: CompetitionSlug) -> Question {
    Question { view in try await view.results(of: competition) }
  }
}
