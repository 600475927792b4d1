public import JournalCore
import JournalRules

/// What can still happen in a table, as known when it was asked.
public struct TableProspects: Sendable {
  /// The table.
  public let table: TableReading

  /// What each team is certain of and what it still needs, in the order of the table.
  public let teams: [PlaceOutlook]

  /// Works out what can still happen in a table.
  public init(_ table: TableReading) {
    self.table = table
    teams = table.prospects
  }

  /// The champion or the winner of the group, if that is certain; nil while it is open.
  public var champion: TeamSlug? {
    let first = teams { $0.aim == .first && $0.standing == .certain }
    return first.count == 1 ? first.first : nil
  }

  /// The teams that advance whatever happens.
  public var through: [TeamSlug] { teams { $0.aim == .advance && $0.standing == .certain } }

  /// The teams that go down whatever happens, without a play-off; none if the regulation does not say
  /// which places do.
  public var down: [TeamSlug] { teams.filter(\.isDown).map(\.team.team) }

  /// The teams that can neither go down any more nor have to play off; none if the regulation does not
  /// say which places do.
  public var safe: [TeamSlug] { teams.filter(\.isSafe).map(\.team.team) }

  /// Returns the teams with a claim that passes a test, in the order of the table.
  public func teams(_ passes: (PlaceOutlook.Claim) -> Bool) -> [TeamSlug] {
    teams.filter { $0.claims.contains(where: passes) }.map(\.team.team)
  }
}

extension Question where Answer == [TableProspects] {
  /// Asks what can still happen in the tables of a competition: who is champion, through, safe or
  /// down whatever happens, who can still be, and what each needs of its last match.
  ///
  /// - Parameter group: a word for the group; nil for all tables.
  public static func prospects(
    of competition: CompetitionSlug, _ question: TableQuestion = TableQuestion(),
    group: String? = nil
  ) -> Question {
    Question { view in
      try await view.ask(.tables(of: competition, question, group: group)).map {
        TableProspects($0)
      }
    }
  }
}
