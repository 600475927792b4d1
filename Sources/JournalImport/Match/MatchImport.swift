import JournalCore
import JournalFeeds
import JournalRules

/// The import of one match, which makes, checks and collects its events.
struct MatchImport {
  /// The match.
  let match: ImportedMatch

  /// The pen that writes the drafts.
  let pen: ImportPen

  /// The match with the events added so far.
  var check: ImportCheck

  /// The new events, in order.
  private(set) var drafts: [Draft] = []

  /// The doubts.
  private(set) var doubts: [ImportDoubt] = []

  /// The events that cannot be recorded.
  private(set) var problems: [FeedProblem] = []

  /// The players that the journal's match already names, by side.
  var acquaintances: [Side: [PersonSlug]] = [:]

  /// The gaps that the feed fills, and the differences.
  var findings: [ImportFinding] = []

  /// The number of goals of the feed that the journal already has.
  var knownGoals = 0

  /// The number of goals of the feed that are new.
  var newGoals: Int { drafts.count { if case .goal = $0.event { true } else { false } } }

  /// The number of differences that an earlier claim already notes.
  var notedBefore = 0

  /// Whether the journal has the feed's score; nil if one of the two has none.
  var hasSameResult: Bool?

  private var twins: [[String]: Int] = [:]

  init(_ match: ImportedMatch, pen: ImportPen, check: ImportCheck) {
    self.match = match.timed(in: check.format)
    self.pen = pen
    self.check = check
  }

  /// An event to make, with the parts of its id.
  struct Entry {
    /// The event.
    var event: MatchEvent
    /// The match time; nil if the event has none.
    var time: MatchTime?
    /// The natural key within the match.
    var key: [String]
    /// The persons that it names.
    var persons: [PersonSlug] = []
    /// The line of the feed that reports it.
    var line: Int
    /// The file of that line.
    var file: String
    /// The feed's content in words, for use in a problem.
    var text: String
  }

  // MARK: - Adding

  /// Checks an event and adds it; an event that cannot be recorded becomes a problem.
  ///
  /// - Returns: whether the event was added.
  @discardableResult
  mutating func add(_ entry: Entry, _ registry: inout ImportRegistry) -> Bool {
    do throws(Refusal) {
      let draft = try pen.draft(
        entry.event, to: match.stream, at: entry.time, key: match.key + entry.key,
        isHeld: check.holds)
      guard !check.holds(draft.id) else { return false }
      for person in entry.persons { check.titles[person.text] = registry.directory.title(person) }
      take(try check.add(draft), line: entry.line, file: entry.file)
      registry.use(entry.persons)
      drafts.append(draft)
      return true
    } catch {
      report(error, text: entry.text, line: entry.line, file: entry.file)
      return false
    }
  }

  /// Adds a drafted claim or correction.
  mutating func add(
    _ draft: Draft, correcting target: Record?, line: Int, file: String
  ) throws(Refusal) {
    take(try check.add(draft, correcting: target), line: line, file: file)
    drafts.append(draft)
  }

  private mutating func take(_ found: [Doubt], line: Int, file: String) {
    for doubt in found {
      doubts.append(ImportDoubt(match: match.stream.slug, file: file, line: line, doubt: doubt))
    }
  }

  mutating func report(_ refusal: Refusal, text: String, line: Int, file: String) {
    report(refusal.reason, text: text, line: line, file: file)
  }

  mutating func report(_ reason: String, text: String, line: Int, file: String) {
    problems.append(FeedProblem(file: file, line: line, text: text, reason: reason))
  }

  /// Returns the number of an event among those with the same key, from 0.
  mutating func twin(of key: [String]) -> String {
    let count = twins[key, default: 0]
    twins[key] = count + 1
    return "\(count)"
  }

  /// Returns the id of an event of the match.
  func id(of entry: Entry) -> EventID {
    pen.id(entry.event.name, match.key + entry.key, isHeld: check.holds)
  }

  // MARK: - Persons

  /// Returns the player that the feed names: one that the match already names, or else one of the
  /// team.
  mutating func player(_ name: String, of side: Side, _ registry: inout ImportRegistry)
    throws(Refusal) -> PersonSlug
  {
    let slug = try registry.person(name, of: match.team(side), as: .player)
    let known = acquaintances[side, default: []]
    guard !known.contains(slug) else { return slug }
    let fits = known.filter { registry.mayBe($0, called: name) }
    return fits.count == 1 ? fits[0] : slug
  }

  // MARK: - Time

  /// Returns a time that is valid in the match; an invalid one is replaced by an unknown time, with
  /// a problem.
  mutating func time(of incident: FeedIncident) -> MatchTime {
    guard var time = incident.at else { return .unknown() }
    if time.period == nil, let minute = time.minute {
      time.period = check.format.period(of: minute)
    }
    do throws(Refusal) {
      try time.check(in: check.format)
      return time
    } catch {
      report(
        "\(error.reason) It is recorded without its minute.", text: "\(match.title) \(time.label)",
        line: incident.line, file: file(of: incident))
      return .unknown()
    }
  }

  /// Returns the file that reports an incident.
  func file(of incident: FeedIncident) -> String {
    incident.file.isEmpty ? match.feed.file : incident.file
  }
}
