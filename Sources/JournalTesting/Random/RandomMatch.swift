public import JournalCore

/// A valid match made from random numbers; the same seed gives the same match.
///
/// It has line-ups, possibly whistles, goals of all kinds, cards, substitutions, reviews,
/// disallowed goals, corrections and undone entries, unknown minutes, extra time, shoot-outs and
/// `x-` types. The expected results are counted beside the events, independently of the journal.
public struct RandomMatch: Sendable {
  /// The seed.
  public let seed: UInt64

  /// The events in order of entry; event n has the id `EventID.e(first + n - 1)`.
  public let drafts: [Draft]

  /// The goals that count.
  public let score: Score

  /// The kicks scored in the shoot-out; nil if there was none.
  public let shootOut: Score?

  /// The side that won the shoot-out.
  public let shootOutWinner: Side?

  /// The players whose dismissals stand, in no order.
  public let dismissed: Set<PersonSlug>

  /// Plays a match.
  ///
  /// - Parameters:
  ///   - first: the number of the first id, for several matches in one log.
  ///   - tie: the tie to which it belongs, and its leg.
  public init(seed: UInt64, first: Int = 1, tie: (slug: TieSlug, leg: Int)? = nil) {
    var course = RandomCourse(seed: seed, first: first)
    course.play(tie: tie)
    self.seed = seed
    drafts = course.drafts
    score = course.score
    shootOut = course.kicks.isEmpty ? nil : course.shootOutScore
    shootOutWinner = course.shootOutWinner
    dismissed = Set(Side.allCases.flatMap { course.squads[$0].dismissed })
  }

  /// The stream of the match.
  public var stream: StreamName { drafts[0].stream }
}
