public import JournalCore
public import JournalTesting

/// Takes things out of a log: scorers, minutes, passes, whistles, line-ups.
public struct Thinning: Sendable {
  /// How many in a hundred of the things that can go do go.
  public let percent: Int

  /// Where chance comes from.
  public var random: SplitMix64

  /// Takes `percent` of the things out.
  public init(percent: Int, random: SplitMix64) {
    self.percent = percent
    self.random = random
  }

  /// The drafts with less in them; every event that others refer to stays.
  ///
  /// - Throws: `Refusal` where a draft is not lawful any more.
  public mutating func thin(_ drafts: [Draft]) throws -> [Draft] {
    let referred = Set(drafts.flatMap { $0.event.seeds.compactMap(\.subject) })
    var kept: [Draft] = []
    for draft in drafts {
      let isBare =
        switch draft.event {
        case .periodStart, .periodEnd, .finalWhistle, .lineUp, .substitution, .card: true
        default: false
        }
      if isBare, !referred.contains(draft.id), goes() { continue }
      kept.append(try thin(draft))
    }
    return kept
  }

  private mutating func thin(_ draft: Draft) throws -> Draft {
    guard case .goal = draft.event else { return draft }
    var content = draft.content
    var data = draft.data
    for key in ["player", "assist", "situation"] where goes() { data[key] = nil }
    content["data"] = .object(data)
    if goes() { content["at"] = .object(["precision": "unknown"]) }
    return try Draft(content: content)
  }

  private mutating func goes() -> Bool { Int.random(in: 0..<100, using: &random) < percent }
}
