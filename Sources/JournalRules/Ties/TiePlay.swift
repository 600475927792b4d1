/// Something that a regulation can demand to be played.
public protocol TiePlay: Sendable {
  /// The name in a regulation, such as `extra-time`.
  static var name: String { get }

  /// The words for people.
  static var title: String { get }

  /// Whether it has begun: from then on the next step is asked, as it stands.
  static func isBegun(in tie: TieContest) -> Bool

  /// The positions of the events that say so.
  static func evidence(in tie: TieContest) -> [Int]
}
