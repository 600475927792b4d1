package import JournalCore

extension MatchScheduled {
  /// The names of the round in which two teams are left, as slugs.
  package static let finalRounds: Set<String> = ["final", "the-final", "finals"]

  /// Whether it is a final by the name of its round.
  package var isFinal: Bool {
    round.map { Self.finalRounds.contains(SlugMint.fold($0)) } ?? false
  }
}
