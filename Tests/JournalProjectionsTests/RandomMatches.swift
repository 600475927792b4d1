import JournalCore
import JournalTesting

/// The seeded matches on which the laws are tested, each played once.
enum RandomMatches {
  static let all = (0..<200 as Range<UInt64>).map { RandomMatch(seed: $0) }

  static let some = all.prefix(40)
}

extension MatchHistory {
  /// Creates the history that a log would return for these drafts, at positions 1, 2, and so on.
  init(_ drafts: [Draft]) {
    var names = NameTable()
    var positions: [EventID: Int] = [:]
    var raw: [Fact] = []
    for (index, draft) in drafts.enumerated() {
      let known = positions
      raw += draft.facts(
        at: index + 1, intern: { names.intern($0) }, locate: { known[$0] })
      positions[draft.id] = index + 1
    }
    let amended = Self.amendments(in: raw).filter { $0 > 0 }
    let found = positions
    self.init(
      drafts[0].stream, raw: raw, names: names,
      amended: Dictionary(uniqueKeysWithValues: amended.map { ($0, drafts[$0 - 1]) }),
      locate: { found[$0] })
  }
}
