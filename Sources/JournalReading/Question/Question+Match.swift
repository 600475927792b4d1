public import JournalCore
import JournalRules

/// A match at a moment, with its tie as it stood then.
public struct MatchAnswer: Sendable {
  /// The match.
  public let match: MatchReading

  /// The moment asked about.
  public let moment: Moment

  /// The tie without later events; nil if the match belongs to none, or no rules are known for it.
  public let tie: TieReading?
}

extension Question where Answer == MatchAnswer {
  /// Asks how a match and its tie stood at a moment.
  public static func match(_ name: MatchName, at moment: Moment = .end) -> Question {
    Question { view in
      let match = try await view.reading(name)
      if case .event(let position) = moment,
        !match.history.facts.contains(where: { $0.position == position })
      {
        throw Refusal(
          "no-such-event", "There is no e\(position) in \(match.shortForm) as it stands.",
          remedy: .lookAtLog)
      }
      return MatchAnswer(
        match: match, moment: moment, tie: try await view.tie(of: match, seen: moment))
    }
  }
}
