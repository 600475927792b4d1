public import JournalCore
import JournalRules

/// How the tables of a competition are to be looked at.
public struct TableQuestion: Sendable {
  /// A regulation to ask in place of the one in force.
  public var rules: AdoptedRegulation?

  /// Only matches up to this round: `10`, `Matchday 10`, or the name of a round.
  public var round: String?

  /// Only matches played and decisions in effect by this day.
  public var date: CalendarDate?

  /// Asks for the tables as they are.
  public init(
    rules: AdoptedRegulation? = nil, after round: String? = nil, on date: CalendarDate? = nil
  ) {
    self.rules = rules
    self.round = round
    self.date = date
  }
}
