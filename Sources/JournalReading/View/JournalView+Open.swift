import JournalCore
import JournalProjections
import JournalRules

extension JournalView {
  /// Returns the only match in play, or else the only one still to be played; nil if there are none
  /// or several.
  ///
  /// In a journal with a single match, returns that match whatever its status.
  public func onlyOpenMatch() async throws -> MatchName? {
    let matches = try await matchNames()
    if matches.count == 1 { return matches[0] }
    var unfinished: Set<StreamName> = []
    try await snapshot.scanMatches(order: .entry) { stream, facts in
      if !facts.contains(where: { $0.kind.endsMatch }) { unfinished.insert(stream) }
    }
    var open: [(name: MatchName, status: MatchStatus)] = []
    // This many open matches are a season's fixtures, and none of them is the only one.
    guard unfinished.count <= 100 else { return nil }
    for name in matches where unfinished.contains(name.stream) {
      let status = try await reading(name).status()
      if status == .inPlay || status == .scheduled { open.append((name, status)) }
    }
    let playing = open.filter { $0.status == .inPlay }
    if playing.count == 1 { return playing[0].name }
    return open.count == 1 ? open[0].name : nil
  }
}

extension Fact.Kind {
  /// Whether little is usually entered after it.
  fileprivate var endsMatch: Bool {
    switch self {
    case .finalWhistle, .scoreDeclared, .resultAwarded, .matchVoided, .matchCancelled, .walkover,
      .journalClosed:
      true
    default: false
    }
  }
}
