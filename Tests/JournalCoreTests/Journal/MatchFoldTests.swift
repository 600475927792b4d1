import JournalCore
import JournalTesting
import Testing

/// A match folded as it grows equals one folded from scratch each time.
struct `A match folded once` {
  /// Adds events both ways, and compares the results.
  private struct Both {
    var fold: MatchFold
    var history: MatchHistory
    private var positions: [EventID: Int] = [:]
    private var drafts: [Int: Draft] = [:]
    private(set) var refusals = 0

    init(_ stream: StreamName, format: MatchFormat) {
      history = MatchHistory(stream, raw: [], names: NameTable())
      fold = MatchFold(history, format: format)
    }

    mutating func add(_ draft: Draft, allowsLate: Bool) {
      let (known, position) = (positions, drafts.count + 1)
      let target = draft.correction.flatMap { known[$0.target] }
      let amended = target.flatMap { target in drafts[target].map { [target: $0] } } ?? [:]
      let next = history.adding(draft, at: position, amended: amended) { known[$0] }
      let wanted = Result { () throws(Refusal) in
        try history.decide(
          draft, at: position, giving: next, format: fold.format, allowsLate: allowsLate)
      }
      let found = Result { () throws(Refusal) in
        try fold.add(draft, at: position, amended: amended, allowsLate: allowsLate) { known[$0] }
      }
      #expect(found == wanted, "\(draft.event.name)")
      switch wanted {
      case .success:
        history = next
        positions[draft.id] = position
        drafts[position] = draft
      case .failure: refusals += 1
      }
      #expect(fold.history.spelled == history.spelled)
    }
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `says the same of each event in order`(seed: UInt64) {
    let match = RandomMatch(seed: seed)
    var both = Both(match.stream, format: .standard)
    for draft in match.drafts { both.add(draft, allowsLate: true) }
    #expect(both.history.facts.count >= match.drafts.count / 2)
  }

  @Test func `says the same in any order, and refuses the same`() {
    var refusals = 0
    for seed in 0..<60 as Range<UInt64> {
      let match = RandomMatch(seed: seed)
      var random = SplitMix64(seed: seed)
      var both = Both(match.stream, format: .standard)
      both.add(match.drafts[0], allowsLate: true)
      for draft in match.drafts.dropFirst().shuffled(using: &random) {
        both.add(draft, allowsLate: seed % 2 == 0)
      }
      refusals += both.refusals
    }
    #expect(refusals > 100)
  }
}
