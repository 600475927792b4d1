public import JournalCore

extension Regulation.Award {
  /// The score of a match that is awarded to a side, where the decision names none.
  ///
  /// A forfeit keeps a real result that is better for the innocent side, if the regulation says so:
  /// `keepBetter` in <doc:WriteARegulation>.
  ///
  /// - Parameter played: the score as played; nil if nothing was played.
  public func score(for side: Side, played: Score?) -> Score? {
    guard score.count == 2 else { return nil }
    let standard = side == .home ? Score(score[0], score[1]) : Score(score[1], score[0])
    guard keepBetter == true, let played else { return standard }
    let margin = played[side] - played[side.other]
    return margin > score[0] - score[1] ? played : standard
  }
}
