public import JournalCore
import JournalReading

/// Events that are checked and ready to append, with their consequences.
public struct Prepared: Sendable {
  /// The journal as it was read.
  let view: JournalView

  /// The events.
  public let drafts: [Draft]

  /// The position of each event: the one it already has, or the next one if nobody else writes
  /// first.
  let positions: [Int]

  /// Whether each is in the log already.
  let isKnown: [Bool]

  /// What is odd about them.
  public internal(set) var doubts: [Doubt]

  /// The matches with the events included, by stream.
  public let histories: [StreamName: MatchHistory]

  /// The names known with the events included.
  public let directory: Directory

  /// The version that each stream must still have on append.
  let expecting: [StreamName: ExpectedVersion]

  /// What was probably entered before, among the doubts: the command line asks for `--again`.
  ///
  /// A kick out of turn, or by a player who has kicked, is most often one that somebody else has
  /// logged: it would count twice.
  public var duplicates: [Doubt] {
    doubts.filter { ["likely-duplicate", "second-kick", "kick-turn"].contains($0.code) }
  }
}
