public import JournalCore
public import JournalFeeds
public import JournalImport
import JournalReading

extension MatchJournal {
  /// Plans the import of a feed without writing.
  ///
  /// A match that the journal holds (same teams, same day) is compared: gaps are filled, missing
  /// events are added, and differences become claims. Importing the same feed again plans nothing.
  ///
  /// - Parameters:
  ///   - source: the source of the feed; every event names it.
  ///   - author: the author of the events.
  /// - Throws: `Refusal` if the competition that is named is not defined; `LogError`.
  public func plan(
    importing feed: Feed, from source: ImportSource, by author: Author = Author(via: .import),
    options: ImportOptions = ImportOptions()
  ) async throws -> ImportPlan {
    let ground = try await ImportGround(
      log.snapshot(), opaqueNumbers: isPrivate ? identities.random : nil,
      key: importKey())
    var importer = try Importer(feed, from: source, by: author, options, on: ground)
    let names = MatchName.all(ground.fixtures, ground.directory)
    return try await importer.run(
      shortForms: Dictionary(
        names.map { ($0.stream, $0.shortForm) }, uniquingKeysWith: { first, _ in first }))
  }

  /// Appends what was planned, and plans again as often as another writer gets ahead.
  ///
  /// - Parameter again: makes a new plan for the journal as it is by then.
  /// - Returns: the plan as far as it was carried out here, and the outcome of each event. What
  ///   another process imported meanwhile is not part of it. If some batches were written before
  ///   another writer got ahead, the plan is the first one, and the events are those of all attempts.
  /// - Throws: what `again` throws; `LogError`.
  public func apply(_ plan: ImportPlan, planningAgain again: () async throws -> ImportPlan)
    async throws -> (plan: ImportPlan, written: [Appended])
  {
    var (told, next) = (plan, plan)
    var written: [Appended] = []
    while true {
      let conflict: LogError
      do throws(LogError) {
        try await append(next, into: &written)
        return (told.carriedOut(written), written)
      } catch {
        conflict = error
      }
      guard case .versionConflict = conflict else { throw conflict }
      next = try await again()
      if written.isEmpty { told = next }
    }
  }

  /// Appends what was planned, if nobody else wrote to its streams in between.
  ///
  /// - Returns: the outcome of each event, in order.
  /// - Throws: `LogError.versionConflict` if somebody did. Batches before the conflict have then
  ///   been written, and a new plan finds what is left.
  @discardableResult
  public func apply(_ plan: ImportPlan) async throws(LogError) -> [Appended] {
    var results: [Appended] = []
    results.reserveCapacity(plan.drafts.count)
    try await append(plan, into: &results)
    return results
  }

  private func append(_ plan: ImportPlan, into results: inout [Appended]) async throws(LogError) {
    for batch in plan.batches {
      let drafts = Array(plan.drafts[batch])
      var expecting: [StreamName: ExpectedVersion] = [:]
      for draft in drafts { expecting[draft.stream] = plan.expecting[draft.stream] }
      results += try await log.append(drafts, expecting: expecting)
    }
  }
}
