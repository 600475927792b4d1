public import JournalCore
import JournalReading

/// Events that have been checked and can be appended, with what they would come to.
public struct Prepared: Sendable {
  /// The journal as it was read.
  let view: JournalView

  /// The events.
  public let drafts: [Draft]

  /// The place that each has already, or would get if nobody else wrote meanwhile.
  let positions: [Int]

  /// What is odd about them.
  public internal(set) var doubts: [Doubt]

  /// The matches as they would be afterwards, by stream.
  public let histories: [StreamName: MatchHistory]

  /// Who is who afterwards.
  public let directory: Directory

  /// What each stream must still hold when they are appended.
  let expecting: [StreamName: ExpectedVersion]

  /// The likely duplicates among the doubts: the command line asks for `--again`.
  public var duplicates: [Doubt] { doubts.filter { $0.code == "likely-duplicate" } }
}
