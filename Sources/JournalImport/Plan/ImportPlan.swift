public import JournalCore
public import JournalFeeds

/// The plan of an import, checked but not yet written.
public struct ImportPlan: Sendable {
  /// The source that every event names.
  public internal(set) var source: SourceSlug

  /// The events in the order in which they are appended; empty if nothing is new.
  public internal(set) var drafts: [Draft] = []

  /// The matches of the feed in its order, without those that cannot be imported.
  public internal(set) var matches: [Match] = []

  /// The gaps that the feed fills, and the differences.
  public internal(set) var findings: [ImportFinding] = []

  /// The doubts about the events.
  public internal(set) var doubts: [ImportDoubt] = []

  /// What could not be read or recorded, problems of the reader first.
  public internal(set) var problems: [FeedProblem] = []

  /// How the feed was read, where that is not plain; a sentence each.
  public internal(set) var notes: [String] = []

  /// Persons of the feed who may be the same as another of their team; nothing is merged
  /// automatically.
  public internal(set) var namesakes: [Namesake] = []

  /// The competitions that the matches of the feed belong to, those with most matches first.
  public internal(set) var joined: [Joined] = []

  /// The numbers of new and known things.
  public internal(set) var counts = Counts()

  /// The parts that are appended one after the other, each in one transaction.
  public internal(set) var batches: [Range<Int>] = []

  /// The versions that the streams must still have.
  package var expecting: [StreamName: ExpectedVersion] = [:]

  /// A competition that matches of the feed belong to.
  public struct Joined: Hashable, Sendable {
    /// The slug.
    public var competition: CompetitionSlug
    /// The name.
    public var name: String
    /// The season; `all` if it has none.
    public var season: String
    /// Whether the import defines it.
    public var isNew: Bool
    /// How many matches of the feed belong to it.
    public var matches: Int
  }

  /// A match of the feed.
  public struct Match: Hashable, Sendable {
    /// The slug.
    public var slug: String
    /// The short form, such as `rma-leg`.
    public var shortForm: String
    /// Whether the match is not yet in the journal.
    public var isNew: Bool
    /// Whether the journal has the feed's score; nil if one of the two has none.
    public var hasSameResult: Bool?
    /// The number of its events that are new.
    public var newEvents: Int
  }

  /// The numbers of a plan.
  public struct Counts: Hashable, Sendable {
    /// Matches that are new.
    public var newMatches = 0
    /// Goals that are new.
    public var newGoals = 0
    /// Goals that the journal already has.
    public var knownGoals = 0
    /// Teams that are new.
    public var newTeams = 0
    /// Persons that are new.
    public var newPersons = 0
    /// Ties that are new.
    public var newTies = 0
    /// Differences that an earlier claim already notes.
    public var notedBefore = 0
  }

  /// Whether there is anything to write.
  public var hasNews: Bool { !drafts.isEmpty }

  /// Whether the feed gave nothing that can be imported: no match was found, or none could be
  /// recorded. A feed that is known already is not empty.
  public var isEmpty: Bool { matches.isEmpty }

  /// The findings in which the feed differs from the journal.
  public var differences: [ImportFinding] { findings.filter { $0.kind != .fillsIn } }
}

extension ImportPlan {
  /// Two persons of one team who may be the same: the feed uses part of a longer name.
  public struct Namesake: Hashable, Sendable {
    /// The one with the shorter name.
    public var person: PersonSlug
    /// The one whose name ends with the shorter name.
    public var other: PersonSlug
    /// The shorter name.
    public var name: String
    /// The longer name.
    public var otherName: String
  }
}
