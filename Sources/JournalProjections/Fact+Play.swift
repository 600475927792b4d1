public import JournalCore

extension Fact {
  /// Whether it shows that the match was on: a whistle, a goal, a declared score, or anything with
  /// a period from the first half on.
  public var isOfPlay: Bool {
    kind == .goal || kind == .finalWhistle || periodOrder >= Period.firstHalf.order
  }
}
