import JournalCore
import JournalProjections
public import JournalRules

/// The last time that a tie stood otherwise: for another team, or for none.
public struct TieTurn: Sendable {
  /// The position of the event that ended it: a goal, a kick, a whistle or a decision.
  public let position: Int

  /// The match in which it happened; nil for a decision about the tie.
  public let match: MatchReading?

  /// The tie as it stood until then.
  public let before: TieReading
}

extension TieReading {
  /// When the tie last stood for another team than the one that goes through, or for none; nil if it
  /// never did, or nobody goes through.
  public var lastTurn: TieTurn? {
    guard verdict.winner != nil else { return nil }
    let changes = TieSwing(contest, by: stage).changes
    guard let last = changes.lastIndex(where: { $0.verdict.winner != verdict.winner }),
      let before = changes[last].position.flatMap({ seen(after: $0) })
    else { return nil }
    guard last + 1 < changes.count, let position = changes[last + 1].position else {
      return verdict.decisive?.evidence.max().map {
        TieTurn(position: $0, match: nil, before: before)
      }
    }
    return TieTurn(
      position: position, match: matches.first { $0.leg == changes[last + 1].leg }?.match,
      before: before)
  }

  /// The smallest changes that would have put another team through.
  public var flips: TieFlips { TieFlips(of: contest, by: stage) }

  /// Returns the tie as a flip would have had it played.
  public func changed(by flip: TieFlips.Flip) -> TieReading {
    TieReading(
      tie: tie, competition: competition, matches: matches, regulation: regulation, stage: stage,
      contest: flip.contest, directory: directory)
  }
}
