public import JournalCore
import JournalRules

/// How to look at the tables of a competition.
public struct TableQuestion: Sendable {
  /// A regulation to use instead of the one in force.
  public var rules: AdoptedRegulation?

  /// The last round that counts: `10`, `Matchday 10`, or the name of a round.
  public var round: String?

  /// The day up to which matches and decisions count.
  public var date: CalendarDate?

  /// Creates a question; by default the tables are as they stand.
  public init(
    rules: AdoptedRegulation? = nil, after round: String? = nil, on date: CalendarDate? = nil
  ) {
    self.rules = rules
    self.round = round
    self.date = date
  }
}
