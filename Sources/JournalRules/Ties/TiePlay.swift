/// Something that a regulation can require to be played.
struct TiePlay: Sendable {
  /// The name in a regulation, such as `extra-time`.
  let name: String

  /// The name that people see.
  let title: String

  /// The progress of playing it.
  let progress: @Sendable (Step, TieContest) -> Progress

  /// How far something that a regulation requires has come.
  enum Progress: Sendable {
    /// It is still to be played.
    case needed(String)
    /// It was played, or at least begun; the next step applies, as it stands.
    case played(evidence: [Int])
    /// It led to a verdict by its own steps.
    case decided(TieVerdict)
  }
}
