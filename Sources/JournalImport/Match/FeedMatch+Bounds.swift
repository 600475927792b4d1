import JournalCore
import JournalFeeds

extension FeedMatch {
  /// The most incidents of one match that are imported, ten times those of the busiest match in the
  /// large data sets.
  static let incidentLimit = 1_000

  /// The most players in a line-up, including the bench.
  static let lineUpLimit = 99

  /// Removes numbers that no match can have.
  ///
  /// - Returns: the reasons, one sentence for each number removed.
  mutating func dropImpossibleNumbers() -> [String] {
    var reasons: [String] = []
    func check(_ number: inout Int?, _ range: ClosedRange<Int>, _ what: String) {
      guard let value = number, !range.contains(value) else { return }
      number = nil
      reasons.append("There is no \(what) \(value).")
    }
    func check(_ score: inout Score?, _ range: ClosedRange<Int>, _ what: String) {
      guard let value = score, !range.contains(value.home) || !range.contains(value.away) else {
        return
      }
      score = nil
      reasons.append("There is no \(what) \(value).")
    }
    check(&leg, 1...9, "leg")
    check(&matchday, 1...99, "matchday")
    check(&attendance, 0...1_000_000, "attendance of")
    check(&score.halfTime, 0...200, "score")
    check(&score.fullTime, 0...200, "score")
    check(&score.extraTime, 0...200, "score")
    check(&score.unspecified, 0...200, "score")
    check(&score.shootOut, 0...99, "shoot-out of")
    let count = incidents.count
    incidents.removeAll { incident in
      guard case .shootOutKick(let number, _, _) = incident.what else { return false }
      return !(1...99).contains(number)
    }
    if incidents.count < count { reasons.append("Kicks are numbered 1 to 99.") }
    if incidents.count > Self.incidentLimit {
      reasons.append("Of \(incidents.count) incidents, only \(Self.incidentLimit) are imported.")
      incidents.removeSubrange(Self.incidentLimit...)
    }
    let lists = lineUps.count
    lineUps.removeAll { $0.starters.count + $0.bench.count > Self.lineUpLimit }
    if lineUps.count < lists {
      reasons.append("A line-up names at most \(Self.lineUpLimit) players.")
    }
    return reasons
  }
}
