public import JournalCore
public import JournalReading

extension MatchJournal {
  /// Returns the drafts that let a goal count again by taking back the decision that struck it out.
  ///
  /// - Throws: `Refusal` if the goal is not struck out.
  public func drafts(restoring position: Int, in match: MatchReading, by author: Author)
    throws(Refusal) -> [Draft]
  {
    let strike = match.history.facts.last { $0.effect < 0 && $0.effectOn == position }
    guard let strike else {
      throw Refusal("nothing-to-restore", "e\(position) is not struck out.")
    }
    return try drafts(undoing: strike.position, in: match, by: author, reason: "restore")
  }
}
