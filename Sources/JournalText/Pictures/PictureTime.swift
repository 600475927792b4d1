import JournalCore
import JournalDrawing
import JournalProjections
import JournalRules

/// Where the facts of a match stand on the time of a picture.
struct PictureTime {
  /// Where a fact stands.
  enum Place {
    /// At a moment.
    case at(Double)
    /// With the fact before it: it has no time of its own.
    case withPrevious
    /// Somewhere between two moments: its minute is not known.
    case between(Double, Double)
  }

  /// The time, with the periods that were played, or that are sure to be.
  let axis: TimeAxis

  private var parts: [Period: TimeAxis.Part] = [:]
  private let format: MatchFormat
  private let kicks: Int

  /// The length of a shoot-out on the axis, in minutes: its kicks have no time.
  private static let shootOut = 14.0

  init(_ result: MatchResult) {
    format = result.format
    let board = result.board.value
    var periods: [Period] = [.firstHalf, .secondHalf]
    if board.hasExtraTime { periods += [.extraTimeFirst, .extraTimeSecond] }
    if board.hasSecondExtraTime { periods += [.secondExtraTimeFirst, .secondExtraTimeSecond] }
    let facts = result.history.facts
    let lengths = periods.map { Self.length(of: $0, facts, result.format) }
    var drawn = zip(periods, lengths).map { period, length in
      TimeAxis.Part(
        name: period.title, first: result.format.minutes(of: period)?.lowerBound, length: length)
    }
    if board.hasShootOut {
      periods.append(.shootOut)
      drawn.append(
        TimeAxis.Part(name: Period.shootOut.title, first: nil, length: Self.shootOut))
    }
    axis = TimeAxis(drawn)
    for (period, part) in zip(periods, axis.parts) { parts[period] = part }
    kicks = max(1, facts.filter { $0.kind == .shootOutKick }.map { $0.value / 4 }.max() ?? 1)
  }

  /// The length of a period in minutes, with the added time in which something happened.
  private static func length(of period: Period, _ facts: [Fact], _ format: MatchFormat) -> Double {
    guard let minutes = format.minutes(of: period) else { return 15 }
    let own = facts.filter { Period(code: $0.period) == period }
    // A second extra time to a finish has no last minute: it was as long as something happened.
    let last = minutes.count > 60 ? own.map { Int($0.minute) }.max() : minutes.upperBound
    let added = own.filter { $0.minute > 0 }.map { Int(max(0, $0.added)) }.max() ?? 0
    return Double(max(1, (last ?? minutes.lowerBound) - minutes.lowerBound + 1) + added)
  }

  /// Returns where a fact stands.
  func place(of fact: Fact) -> Place {
    let period = Period(code: fact.period)
    switch fact.kind {
    case .periodStart: return period.flatMap { parts[$0] }.map { .at($0.start) } ?? .withPrevious
    case .periodEnd, .scoreDeclared:
      return period.flatMap { parts[$0] }.map { .at($0.end) } ?? .withPrevious
    case .finalWhistle, .shootOutDeclared: return .at(axis.length)
    case .shootOutKick:
      guard let part = parts[.shootOut] else { return .withPrevious }
      return .at(part.start + part.length * Double(fact.value / 4) / Double(kicks))
    default: break
    }
    if fact.minute > 0 {
      return moment(Int(fact.minute), added: Int(fact.added), in: period).map { .at($0) }
        ?? .withPrevious
    }
    guard fact.isTimed else { return .withPrevious }
    if let period, let part = parts[period] { return .between(part.start, part.end) }
    if let period, let before = parts.keys.filter({ $0 < period }).max(), let part = parts[before],
      period.isWhistled == false
    {
      return .at(part.end + TimeAxis.gap / 2)
    }
    return .between(0, axis.length)
  }

  /// Returns where a moment stands; nil for the end of the match, and for that of an event.
  func place(of moment: Moment) -> Double? {
    switch moment {
    case .minute(let minute):
      self.moment(minute.regular, added: minute.added ?? 0, in: nil)
    case .period(let period): parts[period]?.end
    case .end, .event: nil
    }
  }

  /// Returns how far a match is drawn: to its last event, and a little further while it is in play, so
  /// that what stands is seen.
  func reach(after last: Double, _ board: Scoreboard) -> Double {
    guard board.open != nil, let part = axis.parts.last(where: { $0.start <= last }) else {
      return last
    }
    return max(last, min(part.end, last + 2))
  }

  private func moment(_ minute: Int, added: Int, in period: Period?) -> Double? {
    guard let period = period ?? format.period(of: minute), let part = parts[period],
      let minutes = format.minutes(of: period)
    else { return nil }
    let passed = Double(minute - minutes.lowerBound + 1 + max(0, added))
    return part.start + min(part.length, max(0, passed))
  }
}
