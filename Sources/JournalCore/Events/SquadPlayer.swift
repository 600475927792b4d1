/// A player in a line-up, with the shirt number if it is known.
public struct SquadPlayer: Hashable, Sendable {
  /// The player.
  public var player: PersonSlug

  /// The shirt number.
  public var shirt: Int?

  /// Creates a player of a line-up.
  public init(_ player: PersonSlug, shirt: Int? = nil) {
    self.player = player
    self.shirt = shirt
  }
}

extension SquadPlayer: FieldRecord, FieldValue {
  /// The player and the shirt number.
  public static let fields: Fields<Self> = [
    .field("player", { $1(&$0.player) }, "The player"),
    .field("shirt", { $1(&$0.shirt) }, "The number on the shirt", in: 0...99),
  ]

  /// The scorer of 24 January 2018.
  public static let sample = SquadPlayer(PersonSlug(known: "gabriel-pires"))
}
