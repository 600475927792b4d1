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
      try match.check(moment)
      return MatchAnswer(
        match: match, moment: moment, tie: try await view.tie(of: match, seen: moment))
    }
  }
}

extension MatchReading {
  /// Checks that a minute asked about can be one of the match, or of any with a single extra time.
  ///
  /// - Throws: `Refusal` if there is no such minute.
  func check(_ moment: Moment) throws(Refusal) {
    guard case .minute(let minute) = moment else { return }
    let period =
      format.period(of: minute.regular) ?? MatchFormat.standard.period(of: minute.regular)
    if period == nil { throw .noSuchMinute(minute) }
  }
}
