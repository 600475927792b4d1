public import JournalCore
import JournalRules

/// A point of a tie: a moment in one of its matches.
public struct TieMoment: Hashable, Sendable {
  /// The number of the match; nil for the last one, or for the one that an event belongs to.
  public var leg: Int?

  /// The moment in that match. Later matches are left out.
  public var moment: Moment

  /// Creates a point of a tie; the end of the tie by default.
  public init(leg: Int? = nil, _ moment: Moment = .end) {
    self.leg = leg
    self.moment = moment
  }
}

extension Question where Answer == TieReading {
  /// Asks who goes through in a tie, and why, as it stood at a point.
  public static func tie(_ slug: TieSlug, at point: TieMoment = TieMoment()) -> Question {
    Question { view in
      let tie = try await view.tie(slug)
      guard point != TieMoment() else { return tie }
      if case .event(let position) = point.moment, point.leg == nil {
        guard let seen = tie.seen(after: position) else {
          throw Refusal("no-such-event", "There is no e\(position) in \(slug).")
        }
        return seen
      }
      let number = point.leg ?? tie.matches.last?.leg
      guard let found = tie.matches.first(where: { $0.leg == number }) else {
        throw Refusal("no-match", "\(slug) has no leg \(number ?? 0) yet.")
      }
      try found.match.check(point.moment)
      return try await view.tie(slug, replacing: found.match, seen: point.moment)
    }
  }
}
