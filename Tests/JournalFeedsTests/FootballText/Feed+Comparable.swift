import JournalCore
import JournalFeeds

extension Feed {
  /// What two readings of the same facts share: without line numbers, remarks and problems, and
  /// with incidents sorted by kind and side, because the writer has its own order.
  var facts: Feed {
    var copy = Feed(matches: matches.map(\.facts), groups: groups)
    for index in copy.groups.indices { copy.groups[index].line = 0 }
    return copy
  }
}

extension FeedMatch {
  fileprivate var facts: FeedMatch {
    var copy = self
    copy.file = ""
    copy.line = 0
    // A minute that was read as added time is told again wherever it is read.
    copy.doubts.removeAll { $0.code == "late-minute" }
    for index in copy.lineUps.indices { copy.lineUps[index].line = 0 }
    for index in copy.incidents.indices { copy.incidents[index].line = 0 }
    copy.incidents = copy.incidents.enumerated().sorted { left, right in
      (left.element.rank, left.offset) < (right.element.rank, right.offset)
    }.map(\.element)
    return copy
  }
}

extension FeedIncident {
  /// Goals and kicks keep their order; substitutions and cards are sorted by side.
  fileprivate var rank: Int {
    let second = side == .home ? 0 : 1
    return switch what {
    case .goal: 0
    case .substitution: 2 + second
    case .shootOutKick: 4
    case .card(_, .yellow): 6 + second
    case .card(_, .secondYellow): 8 + second
    case .card(_, .red): 10 + second
    default: 12
    }
  }
}
