public import JournalCore

/// A match up to some point on which to try one more event: given, when, then.
///
/// Event n of the match is at position n and has the id `EventID.e(n)`.
public struct Scenario: Sendable {
  /// How long the match lasts, and with how many players.
  public let format: MatchFormat

  /// The match so far.
  public private(set) var history: MatchHistory

  /// The events so far, in order of entry.
  public private(set) var drafts: [Draft] = []

  private var reporter: Reporter
  private var positions: [EventID: Int] = [:]

  /// Creates a match in which all this has happened. Nothing is refused: it is the past.
  public static func given(_ happenings: Happening...) -> Scenario {
    Scenario(happenings)
  }

  /// Creates a match in which all this has happened.
  ///
  /// - Parameter first: the position of the first event, and the number of its id.
  public init(
    _ happenings: [Happening], at match: String = "real-madrid-leganes-2018-01-24",
    first: Int = 1, format: MatchFormat = .standard
  ) {
    reporter = Reporter(at: match, first: first)
    history = MatchHistory(reporter.stream, raw: [], names: NameTable())
    self.format = format
    for happening in happenings { take(happening) }
  }

  /// The match with more happenings.
  public func and(_ happenings: Happening...) -> Scenario {
    var copy = self
    for happening in happenings { copy.take(happening) }
    return copy
  }

  /// The match with one more event, given as a draft; it gets the next position.
  public func and(_ draft: Draft) -> Scenario {
    var copy = self
    copy.take(draft)
    return copy
  }

  /// Tries one more event.
  ///
  /// - Parameter allowsLate: whether it may be entered for a period that has ended.
  public func when(_ happening: Happening, allowsLate: Bool = true) -> Outcome {
    var reporter = reporter
    do throws(Refusal) {
      return when(try reporter.draft(happening), allowsLate: allowsLate)
    } catch {
      return .refused(error)
    }
  }

  /// Tries one more event.
  public func when(_ event: MatchEvent, at time: MatchTime? = nil) -> Outcome {
    when(Happening(event, at: time))
  }

  /// Tries one more event, given as a draft.
  public func when(_ draft: Draft, allowsLate: Bool = true) -> Outcome {
    var next = self
    next.take(draft)
    let position = next.reporter.next - 1
    do throws(Refusal) {
      let doubts = try history.decide(
        draft, at: position, giving: next.history, format: format, allowsLate: allowsLate)
      return .accepted(next, doubts)
    } catch {
      return .refused(error)
    }
  }

  private mutating func take(_ happening: Happening) {
    var reporter = reporter
    do throws(Refusal) {
      take(try reporter.draft(happening))
    } catch {
      preconditionFailure("the past of a scenario cannot be: \(error)")
    }
  }

  private mutating func take(_ draft: Draft) {
    let position = reporter.next
    let first = position - drafts.count
    reporter.skip()
    drafts.append(draft)
    let known = positions
    let target = draft.correction.flatMap { known[$0.target] }
    var amended: [Int: Draft] = [:]
    if let target { amended[target] = drafts[target - first] }
    history = history.adding(draft, at: position, amended: amended) { known[$0] }
    positions[draft.id] = position
  }

  /// The outcome of an event that was tried.
  public enum Outcome: Sendable {
    /// The event was recorded: the match with it, and what is odd about it.
    case accepted(Scenario, [Doubt])
    /// The event was refused.
    case refused(Refusal)

    /// Why it was refused; nil if it was not.
    public var refusal: Refusal? {
      if case .refused(let refusal) = self { refusal } else { nil }
    }

    /// The match with the event; nil if it was refused.
    public var scenario: Scenario? {
      if case .accepted(let scenario, _) = self { scenario } else { nil }
    }

    /// What is odd about the event; nil if it was refused.
    public var doubts: [Doubt]? {
      if case .accepted(_, let doubts) = self { doubts } else { nil }
    }

    /// The outcome in a word or two: `refused: team-not-in-match`, `doubts: likely-duplicate`,
    /// `accepted`.
    public var summary: String {
      switch self {
      case .refused(let refusal): "refused: \(refusal.code)"
      case .accepted(_, let doubts) where doubts.isEmpty: "accepted"
      case .accepted(_, let doubts): "doubts: \(doubts.map(\.code).joined(separator: " "))"
      }
    }
  }
}
