import JournalCore
import JournalFeeds

extension FeedMatch {
  /// Makes goals of the score at which an abandoned match broke off.
  ///
  /// It had no whistle at the end of a half, so the score cannot be declared for one. The goals that
  /// the source does not list have no scorer and no minute.
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
      incidents += (listed..<reached[side]).map { _ in
        FeedIncident(
          line: line, side: side, .goal(player: nil, own: false, penalty: false, assist: nil))
      }
    }
  }
}
