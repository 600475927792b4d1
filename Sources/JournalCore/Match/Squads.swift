/// Both squads of a match as it goes on, and which of them is at home.
public struct Squads: Hashable, Sendable {
  /// The home team; none until the match is scheduled.
  public private(set) var home = NameID.none

  /// The away team; none until the match is scheduled.
  public private(set) var away = NameID.none

  private var homeSquad = Squad()
  private var awaySquad = Squad()
  private var checks: [Int: Int] = [:]
  /// The cards that VAR rescinded.
  private var overturned: [Int: Fact] = [:]

  /// Creates squads about which nothing is known.
  public init() {}

  /// The squad of one side.
  public subscript(side: Side) -> Squad {
    get { side == .home ? homeSquad : awaySquad }
    set { if side == .home { homeSquad = newValue } else { awaySquad = newValue } }
  }

  /// The side of a team; nil if the team does not play in the match.
  public func side(of team: NameID) -> Side? {
    guard team.isSome else { return nil }
    return team == home ? .home : team == away ? .away : nil
  }

  /// The side for which a player is named; nil if neither names the player.
  public func side(naming player: NameID) -> Side? {
    Side.allCases.first { self[$0].includes(player) }
  }

  /// Applies a fact.
  public mutating func apply(_ fact: Fact) {
    switch fact.kind {
    case .scheduled: (home, away) = (fact.team, fact.other)
    case .cardRescinded: rescind(fact.subject)
    case .reviewStarted: checks[fact.position] = fact.subject
    case .reviewDecided:
      if let card = checks[fact.subject] { decide(on: card, isOverturned: fact.value == 1) }
    default:
      if let side = side(of: fact.team) { self[side].apply(fact) }
    }
  }

  /// A card that is overturned is rescinded; one that stands after all is not.
  private mutating func decide(on card: Int, isOverturned: Bool) {
    if isOverturned {
      overturned[card] = rescind(card) ?? overturned[card]
    } else if let card = overturned.removeValue(forKey: card), let side = side(of: card.team) {
      self[side].apply(card)
    }
  }

  @discardableResult
  private mutating func rescind(_ card: Int) -> Fact? {
    homeSquad.rescind(card) ?? awaySquad.rescind(card)
  }
}
