/// Something that a regulation can demand to be played.
struct TiePlay: Sendable {
  /// The name in a regulation, such as `extra-time`.
  let name: String

  /// The words for people.
  let title: String

  /// What playing it has come to.
  let progress: @Sendable (Step, TieContest) -> Progress

  /// What has come of something that a regulation demands.
  enum Progress: Sendable {
    /// It is still to be played.
    case needed(String)
    /// It was played, or at least begun: the next step is asked, as it stands.
    case played(evidence: [Int])
    /// It decided by itself, by steps of its own.
    case decided(TieVerdict)
  }
}
