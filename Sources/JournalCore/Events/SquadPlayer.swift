/// A player in a line-up, with the number on the shirt where it is known.
public struct SquadPlayer: Hashable, Sendable {
  /// The player.
  public var player: PersonSlug

  /// The number on the shirt.
  public var shirt: Int?

  /// Creates a player of a line-up.
  public init(_ player: PersonSlug, shirt: Int? = nil) {
    self.player = player
    self.shirt = shirt
  }
}

extension SquadPlayer: FieldRecord, FieldValue {
  /// Both.
  public static let fields: Fields<Self> = [
    .field("player", \.player, "The player"),
    .field("shirt", \.shirt, "The number on the shirt", in: 0...99),
  ]

  /// The scorer of 24 January 2018.
  public static let sample = SquadPlayer(PersonSlug(known: "gabriel-pires"))
}
