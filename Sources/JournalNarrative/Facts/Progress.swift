package import JournalCore
import JournalProjections

/// How far a match has come.
package enum Progress: Hashable, Sendable {
  /// Nothing of the match has been recorded.
  case notBegun
  /// The match is in progress, or nobody has recorded its end.
  case underWay(Clock)
  /// The match is over.
  case over
  /// Something holds the match up, or it does not count.
  case halted(Halt)

  /// The latest that is known about a match that is not over.
  package struct Clock: Hashable, Sendable {
    /// What the clock shows.
    package enum Reading: Hashable, Sendable {
      /// A period is in progress, and this was the last minute recorded in it.
      case minute(PlayTime)
      /// A period is in progress.
      case during(Period)
      /// A period has ended.
      case ended(Period)
      /// No whistle was recorded; with the last minute recorded, if any.
      case unrecorded(PlayTime?)
    }

    /// What the clock shows.
    package let reading: Reading
    /// The events that show it.
    package let evidence: [Int]

    /// Creates a clock.
    package init(reading: Reading, evidence: [Int]) {
      self.reading = reading
      self.evidence = evidence
    }
  }

  /// Works out how far a match has come.
  ///
  /// - Parameter demand: what the tie still requires to be played; nil if nothing.
  init(_ board: Scoreboard, facts: ArraySlice<Fact>, format: MatchFormat, demand: String?) {
    if Self.isOver(board, format: format, demand: demand) {
      self = .over
    } else if facts.contains(where: \.isPlay) {
      self = .underWay(Self.clock(board, facts))
    } else {
      self = .notBegun
    }
  }

  private static func isOver(_ board: Scoreboard, format: MatchFormat, demand: String?) -> Bool {
    if board.hasFinalWhistle { return true }
    if board.hasShootOut {
      return board.shootOutWinner(kicks: format.shootOutKicks) != nil
        || board.lastOver == .shootOut
    }
    let isPlayed = board.hasExtraTime ? board.isExtraTimeOver : board.isRegulationOver
    return isPlayed && demand == nil
  }

  private static func clock(_ board: Scoreboard, _ facts: ArraySlice<Fact>) -> Clock {
    let timed = facts.filter { fact in
      fact.minute > 0 && Period(code: fact.period)?.isPlayed == true
    }
    let latest = timed.max { $0.clockOrder < $1.clockOrder }
    if let open = board.open, (latest?.periodOrder ?? 0) <= open.order {
      return clock(in: open, latest, facts)
    }
    if let ended = board.lastOver, (latest?.periodOrder ?? 0) <= ended.order {
      let whistle = facts.last { $0.period == ended.code && $0.closesPeriod }
      return Clock(reading: .ended(ended), evidence: whistle.map { [$0.position] } ?? [])
    }
    return Clock(
      reading: .unrecorded(latest.map { PlayTime($0, at: nil) }),
      evidence: (latest ?? facts.last { $0.isPlay }).map { [$0.position] } ?? [])
  }

  private static func clock(in open: Period, _ latest: Fact?, _ facts: ArraySlice<Fact>)
    -> Clock
  {
    if let latest, latest.period == open.code {
      return Clock(reading: .minute(PlayTime(latest, at: nil)), evidence: [latest.position])
    }
    let whistle = facts.last { $0.kind == .periodStart && $0.period == open.code }
    return Clock(reading: .during(open), evidence: whistle.map { [$0.position] } ?? [])
  }
}

extension Fact {
  /// Whether it shows that the match has begun.
  fileprivate var isPlay: Bool {
    kind == .goal || kind == .finalWhistle || periodOrder >= Period.firstHalf.order
  }

  fileprivate var closesPeriod: Bool { kind == .periodEnd || kind == .scoreDeclared }

  fileprivate var clockOrder: Int {
    Int(periodOrder) << 32 | Int(minute) << 16 | Int(max(0, added))
  }
}
