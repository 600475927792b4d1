public import JournalCore
import JournalProof

extension MatchJournal {
  /// Returns the draft that goes on without events that were acknowledged and are gone.
  ///
  /// Positions that had been given to them are given anew from there on; the event names the lost
  /// state by its size and root.
  ///
  /// - Throws: `Refusal` if nothing is known to be lost, or an event of the draft's kind cannot be so.
  public func draft(branchingBecause reason: String, by author: Author) throws -> Draft {
    guard let lost = log.lostEnd else {
      throw Refusal(
        "nothing-lost",
        "This journal holds everything that is known to have been acknowledged.",
        hint: "There is nothing to branch from: append as always.")
    }
    let branched = JournalBranched(
      acknowledged: lost.acknowledged, root: Fingerprint.hex(lost.root), reason: reason)
    return try draft(.journalBranched(branched), to: .registry, by: author)
  }
}
