public import JournalCore

/// An authority's order that a tie be decided by one more match, or a match of it played again. Like
/// every decision it overrides the steps. See <doc:HowATieIsDecided>.
public struct TieOrder: Hashable, Sendable {
  /// What was ordered.
  public enum Kind: String, Word {
    /// One more match.
    case playOff = "play-off-ordered"
    /// A match again: the one that does not count or was broken off, else one more.
    case replay = "replay-ordered"
  }

  /// What was ordered.
  public let kind: Kind

  /// The slug of the match to be played.
  public let match: String

  /// The position of the order in the log.
  public let position: Int

  /// Creates an order.
  public init(_ kind: Kind, match: String, position: Int) {
    self.kind = kind
    self.match = match
    self.position = position
  }

  /// The match in words: `play-off`, `replay`.
  package var name: String { kind == .playOff ? "play-off" : "replay" }

  /// The match as a step of the tie: what was played decides.
  var step: Step { Step.ordered(name) }
}

extension TieContest {
  /// The further match that was ordered and its order; nil if none was, or the match takes the place
  /// of a leg.
  var ordered: (order: TieOrder, leg: Leg?)? {
    guard let order = orders.last else { return nil }
    let leg = legs.first { $0.history.stream.slug == order.match }
    if let leg, leg.number <= legCount { return nil }
    return (order, leg)
  }

  /// The tie with each replay that was ordered in the place of the leg that it replaces: the only one
  /// that does not count, or was broken off, with nothing in its place.
  var withReplaysInPlace: TieContest {
    var legs = legs
    for order in orders where order.kind == .replay {
      let open = (1...max(1, legCount)).filter { number in
        let held = legs.filter { $0.number == number }
        return voided.contains { $0.number == number } && held.isEmpty
          || held.contains { $0.result.isLeftOpen }
      }
      guard open.count == 1, let number = open.first,
        let index = legs.firstIndex(where: { $0.history.stream.slug == order.match }),
        legs[index].number > legCount
      else { continue }
      let replay = legs.remove(at: index).renumbered(number)
      legs.removeAll { $0.number == number && $0.result.isLeftOpen }
      legs.append(replay)
    }
    var tie = with(legs + voided)
    tie.orders = orders
    return tie
  }
}
