import JournalCore
import JournalReading

/// What sources say otherwise about a match, with the rulings on it that are known at the moment of
/// the telling.
struct Disputes {
  /// The disputes, in order of entry.
  let all: [Dispute]

  private let known: Set<Int>
  private let decided: Set<Int>

  /// Reads the disputes about a match.
  ///
  /// - Parameter drafts: the events that are known, by position.
  init(about match: MatchReading, _ drafts: [Int: Draft]) {
    let known = Set(drafts.keys)
    all = match.disputes.filter { $0.claims.allSatisfy { known.contains($0.position) } }
    self.known = known
    let ruled = all.filter { $0.rulings.contains { known.contains($0) } }
    decided = Set(ruled.flatMap { $0.claims.map(\.position) })
  }

  /// Whether somebody ruled on a claim, so that it is in dispute no longer.
  func isDecided(_ claim: Int) -> Bool { decided.contains(claim) }

  /// The position of the last ruling on a dispute; nil while it is open.
  func ruling(on dispute: Dispute) -> Int? { dispute.rulings.last { known.contains($0) } }
}
