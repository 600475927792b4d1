/// The number that stands for a slug in the facts of one journal; 0 for no name.
public struct NameID: Hashable, Sendable, Comparable {
  /// The number, from 1; 0 for none.
  public let number: Int32

  /// Creates an id from its number.
  public init(_ number: Int32) { self.number = number }

  /// No name.
  public static let none = NameID(0)

  /// Whether there is a name.
  public var isSome: Bool { number != 0 }

  /// Orders numbers.
  public static func < (left: NameID, right: NameID) -> Bool { left.number < right.number }
}
