import JournalCore
import JournalFeeds
import JournalImport
import JournalProjections
import JournalReading
import JournalRules
import JournalTesting
import MatchJournal

/// A journal into which feeds are imported.
struct ImportDesk {
  let log: CountingLog
  let journal: MatchJournal

  init() {
    let clock = SteppingClock()
    do {
      log = CountingLog(try TestStore.log(clock: clock))
    } catch {
      preconditionFailure("There is no store to test on: \(error)")
    }
    journal = MatchJournal(log: log, identities: Identities(clock: { clock.read() }))
  }

  /// Plans an import, writes it, and returns the plan.
  @discardableResult
  func take(
    _ feed: Feed, from name: String = "copa.txt", _ options: ImportOptions = ImportOptions()
  ) async throws -> ImportPlan {
    let plan = try await self.plan(feed, from: name, options)
    try await journal.apply(plan)
    return plan
  }

  /// Plans an import.
  func plan(
    _ feed: Feed, from name: String = "copa.txt", _ options: ImportOptions = ImportOptions()
  ) async throws -> ImportPlan {
    // The bytes represent the feed, so that a changed feed is another version of the file.
    let source = ImportSource(name: name, bytes: Array("\(feed)".utf8))
    return try await journal.plan(importing: feed, from: source, options: options)
  }

  /// The events of the journal in order of position.
  var records: [Record] {
    get async throws { try await log.read(from: 1, limit: .max) }
  }

  /// Returns the types of the events that a plan writes, with the number of each.
  static func types(_ plan: ImportPlan) -> [String: Int] {
    plan.drafts.reduce(into: [:]) { $0[$1.event.name, default: 0] += 1 }
  }

  /// Returns the match that a word means.
  func match(_ name: String) async throws -> MatchReading {
    let view = try await journal.view()
    return try await view.match(try await view.resolve(match: name))
  }

  /// Returns the goals of a match: team, scorer, minute.
  func goals(_ name: String) async throws -> [String] {
    let match = try await match(name)
    return match.projection(GoalList.self).goals.map { goal in
      let names = match.history.names
      let own = GoalTraits(rawValue: goal.value).contains(.own) ? " (o.g.)" : ""
      let added = goal.added < 0 ? "" : "+\(goal.added)"
      let minute = goal.minute == 0 ? "?" : "\(goal.minute)\(added)"
      return [names.slug(goal.team), names.slug(goal.person)].map { $0 ?? "?" }
        .joined(separator: " ") + own + " " + minute
    }
  }
}
