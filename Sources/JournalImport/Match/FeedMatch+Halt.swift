import JournalCore
import JournalFeeds

extension FeedMatch {
  /// Makes goals of the score at which an abandoned match broke off.
  ///
  /// It had no whistle at the end of a half, so the score cannot be declared for one. The goals that
  /// the source does not list have no scorer and no minute; the score at half-time says their half.
  mutating func scoreAtHalt() {
    guard status == .abandoned, let reached = halt?.score ?? score.final else { return }
    if let told = score.final, told != reached {
      doubts.append(
        Doubt(
          "abandoned-disagrees",
          "It was abandoned at \(reached), and the line says \(told)."))
    }
    (score.fullTime, score.extraTime, score.unspecified) = (nil, nil, nil)
    for side in Side.allCases {
      let listed = goals.count { $0.side == side }
      guard (0...200).contains(reached[side]), listed < reached[side] else { continue }
      let first = goals.count { $0.side == side && $0.at?.period == .firstHalf }
      incidents += (listed..<reached[side]).map { number in
        let half = score.halfTime.map { told -> Period in
          number - listed < told[side] - first ? .firstHalf : .secondHalf
        }
        return FeedIncident(
          line: line, side: side, at: half.map { .unknown(in: $0) },
          .goal(player: nil, own: false, penalty: false, assist: nil))
      }
    }
  }
}
