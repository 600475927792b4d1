public import JournalCore
public import JournalFeeds

/// What taking in a feed comes to, checked and not yet written.
public struct ImportPlan: Sendable {
  /// The source that every event names.
  public internal(set) var source: SourceSlug

  /// The events, in the order in which they are appended; empty where nothing is new.
  public internal(set) var drafts: [Draft] = []

  /// The matches of the feed, in its order, without those that could not be taken.
  public internal(set) var matches: [Match] = []

  /// What the feed knows more, and where it says otherwise.
  public internal(set) var findings: [ImportFinding] = []

  /// What is odd about it.
  public internal(set) var doubts: [ImportDoubt] = []

  /// What could not be read or not be recorded, the reader's first.
  public internal(set) var problems: [FeedProblem] = []

  /// Persons of the feed who may be one with another of their team; nothing is joined by itself.
  public internal(set) var namesakes: [Namesake] = []

  /// How much of it is new and how much known.
  public internal(set) var counts = Counts()

  /// The parts that are appended one after the other, each all or nothing.
  public internal(set) var batches: [Range<Int>] = []

  /// What the streams must still hold.
  package var expecting: [StreamName: ExpectedVersion] = [:]

  /// One match of the feed.
  public struct Match: Hashable, Sendable {
    /// Its slug.
    public var slug: String
    /// The short form, such as `rma-leg`.
    public var shortForm: String
    /// Whether the journal does not know it yet.
    public var isNew: Bool
    /// Whether the journal has the feed's score; nil where one of the two has none.
    public var hasSameResult: Bool?
    /// How many of its events are new.
    public var newEvents: Int
  }

  /// Figures of a plan.
  public struct Counts: Hashable, Sendable {
    /// Matches that are new.
    public var newMatches = 0
    /// Goals that are new.
    public var newGoals = 0
    /// Goals that the journal has already.
    public var knownGoals = 0
    /// Teams that are new.
    public var newTeams = 0
    /// Persons that are new.
    public var newPersons = 0
    /// Ties that are new.
    public var newTies = 0
    /// Differences that a claim has noted before.
    public var notedBefore = 0
  }

  /// Whether there is anything to write.
  public var hasNews: Bool { !drafts.isEmpty }

  /// Where the feed says otherwise than the journal.
  public var differences: [ImportFinding] { findings.filter { $0.kind != .fillsIn } }
}

extension ImportPlan {
  /// Two persons of one team who may be one: the feed names somebody by a part of a longer name.
  public struct Namesake: Hashable, Sendable {
    /// The one with the shorter name.
    public var person: PersonSlug
    /// The one whose name ends so.
    public var other: PersonSlug
    /// The shorter name.
    public var name: String
    /// The longer name.
    public var otherName: String
  }
}
