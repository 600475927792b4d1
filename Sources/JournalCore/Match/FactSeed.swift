/// A fact before its names and ids have become numbers.
public struct FactSeed: Hashable, Sendable {
  /// The kind of fact.
  public var kind: Fact.Kind
  /// The team that it is about; for a goal, the team credited.
  public var team: TeamSlug?
  /// The person that it is about.
  public var person: PersonSlug?
  /// A second name: the player who comes on, the away side, a tie.
  public var other: String?
  /// The earlier event that it acts on.
  public var subject: EventID?
  /// A number whose meaning the kind defines; 0 if it has none.
  public var value: Int
  /// The period, if the data says it instead of the match time.
  public var period: Period?

  /// Creates a seed.
  public init(
    _ kind: Fact.Kind, team: TeamSlug? = nil, person: PersonSlug? = nil, other: String? = nil,
    subject: EventID? = nil, value: Int = 0, period: Period? = nil
  ) {
    self.kind = kind
    self.team = team
    self.person = person
    self.other = other
    self.subject = subject
    self.value = value
    self.period = period
  }
}
