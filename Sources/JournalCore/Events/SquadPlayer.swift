/// A player in a line-up, with the number on the shirt where it is known.
public struct SquadPlayer: Hashable, Codable, Sendable, FieldValue {
  /// The player.
  public var player: PersonSlug

  /// The number on the shirt.
  public var shirt: Int?

  /// Creates a player of a line-up.
  public init(_ player: PersonSlug, shirt: Int? = nil) {
    self.player = player
    self.shirt = shirt
  }

  /// An object with both.
  public static var kind: FieldKind {
    .record([
      Field("player", \Self.player, "The player"),
      Field("shirt", \Self.shirt, "The number on the shirt", in: 0...99),
    ])
  }
}
