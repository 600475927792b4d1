public import JournalCore
public import JournalFeeds

/// What an import does: planned and not yet written, or as it was carried out.
///
/// The events are made match by match as they are written and not kept, so that a plan of a whole
/// collection stays small.
public struct ImportPlan: Sendable {
  /// The source that every event names.
  public let source: SourceSlug

  /// What was asked for.
  package let request: ImportRequest

  /// The only part with events; nil if there are none, or more than one part.
  package var batch: ImportBatch?

  private var account: ImportAccount

  /// The matches of the feed in its order, without those that cannot be imported.
  public var matches: [Match] { account.matches }

  /// The gaps that the feed fills, and the differences.
  public var findings: [ImportFinding] { account.findings }

  /// The doubts about the events.
  public var doubts: [ImportDoubt] { account.doubts }

  /// What could not be read or recorded, problems of the reader first.
  public var problems: [FeedProblem] { account.problems }

  /// The numbers of new and known things.
  public var counts: Counts { account.counts }

  /// How the feed was read, where that is not plain; a sentence each.
  public let notes: [String]

  /// Persons of the feed who may be the same as another of their team; nothing is merged
  /// automatically.
  public package(set) var namesakes: [Namesake] = []

  /// The competitions that the matches of the feed belong to, those with most matches first.
  public let joined: [Joined]

  /// The time at which the last event was recorded; nil if none was.
  public private(set) var recordedAt: (position: Int, time: Instant)?

  package init(
    _ source: SourceSlug, _ request: ImportRequest, opening account: ImportAccount,
    notes: [String], joined: [Joined]
  ) {
    (self.source, self.request, self.account) = (source, request, account)
    (self.notes, self.joined) = (notes, joined)
  }

  /// The events in the order in which they are appended, if one transaction takes them all; empty if
  /// nothing is new, or if there are more than `ImportOptions.batchLimit`.
  public var drafts: [Draft] { batch?.drafts ?? [] }

  /// Adds a part that is planned.
  package mutating func add(_ batch: ImportBatch) { account.add(batch.account) }

  /// Adds a part that was carried out.
  ///
  /// - Parameter written: the outcome of each of its events.
  package mutating func add(_ batch: ImportBatch, _ written: [Appended]) {
    account.add(batch.account.carriedOut(batch.drafts, written))
    note(written)
  }

  /// Returns the plan as it was carried out, if `batch` is all of it.
  package func carriedOut(_ written: [Appended]) -> ImportPlan {
    var told = self
    told.account = account.carriedOut(drafts, written)
    told.note(written)
    return told
  }

  private mutating func note(_ written: [Appended]) {
    guard let last = written.last(where: { !$0.replayed })?.record else { return }
    recordedAt = (last.position, last.recordedAt)
  }

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
    /// Events that are new.
    public var newEvents = 0
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
  public var hasNews: Bool { counts.newEvents > 0 }

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
