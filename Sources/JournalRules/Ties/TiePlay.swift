/// Something that a regulation can demand to be played.
public protocol TiePlay: Sendable {
  /// The name in a regulation, such as `extra-time`.
  static var name: String { get }

  /// The words for people.
  static var title: String { get }

  /// What playing it has come to.
  static func progress(of step: Step, in tie: TieContest) -> PlayProgress
}

/// What has come of something that a regulation demands.
public enum PlayProgress: Sendable {
  /// It is still to be played.
  case needed(String)
  /// It was played, or at least begun: the next step is asked, as it stands.
  case played(evidence: [Int])
  /// It decided by itself, by steps of its own.
  case decided(TieVerdict)
}
