public import JournalCore

/// A lawful match made of random numbers: the same one for the same seed.
///
/// Line-ups, whistles or none, goals of all kinds, cards, substitutions, reviews, strikes,
/// corrections and undone entries, unknown minutes, extra time, shoot-outs, types of other people.
/// What it should come to is counted beside the events, by other means than the journal's.
public struct RandomMatch: Sendable {
  /// The seed.
  public let seed: UInt64

  /// The events in order of entry; event n has the id `EventID.e(first + n - 1)`.
  public let drafts: [Draft]

  /// Goals that count.
  public let score: Score

  /// Kicks scored in the shoot-out; nil where none was taken.
  public let shootOut: Score?

  /// The side that won the shoot-out.
  public let shootOutWinner: Side?

  /// Players who were sent off and stay so, in no order.
  public let dismissed: Set<PersonSlug>

  /// Plays a match.
  ///
  /// - Parameters:
  ///   - first: the number of the first id, for several matches in one log.
  ///   - tie: the tie that it belongs to, and its leg.
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
