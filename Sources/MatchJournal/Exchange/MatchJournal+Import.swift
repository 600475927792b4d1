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
    var (importer, plan) = try await opened(ImportRequest(feed, from: source, by: author, options))
    var parts = 0
    while let batch = try await importer.nextBatch() {
      plan.add(batch)
      guard !batch.drafts.isEmpty else { continue }
      parts += 1
      plan.batch = parts == 1 ? batch : nil
    }
    plan.namesakes = importer.namesakes
    return plan
  }

  /// Imports a feed without showing the plan first. Holds one transaction's events at a time.
  ///
  /// - Parameter progress: is told, before the first transaction and after each, how many matches of the feed
  ///   are in; what it throws ends the import there.
  /// - Returns: what was carried out.
  /// - Throws: as `plan`. The transactions before the error are written, and importing again does
  ///   what is left.
  @discardableResult
  public func append(
    importing feed: Feed, from source: ImportSource, by author: Author = Author(via: .import),
    options: ImportOptions = ImportOptions(), progress: (Int) throws -> Void = { _ in }
  ) async throws -> ImportPlan {
    try await carryOut(ImportRequest(feed, from: source, by: author, options), progress)
  }

  /// Appends what was planned. If somebody wrote to its streams meanwhile, or if it takes more than
  /// one transaction, it is planned again for the journal as it is by then.
  ///
  /// - Parameters:
  ///   - taking: which source wins on differences; nil for what was planned.
  ///   - progress: is told, before the first transaction and after each, how many matches of the feed
  ///     are in; what it throws ends the import there.
  /// - Returns: the plan as far as it was carried out here. What another process imported meanwhile is
  ///   not part of it.
  /// - Throws: as `append(importing:)`.
  @discardableResult
  public func apply(
    _ plan: ImportPlan, taking: ImportOptions.Taking? = nil,
    progress: (Int) throws -> Void = { _ in }
  ) async throws -> ImportPlan {
    guard plan.hasNews else { return plan }
    var request = plan.request
    if let taking, taking != request.options.taking {
      request = request.taking(taking)
    } else if let batch = plan.batch {
      try progress(0)
      var written: [Appended]?
      do throws(LogError) {
        written = try await log.append(batch.drafts, expecting: batch.expecting)
      } catch {
        guard error.isOfAnotherImport else { throw error }
      }
      if let written {
        try progress(batch.end)
        return plan.carriedOut(written)
      }
    }
    return try await carryOut(request, progress)
  }

  private func carryOut(_ request: ImportRequest, _ progress: (Int) throws -> Void) async throws
    -> ImportPlan
  {
    var (importer, plan) = try await opened(request)
    var (done, tries) = (0, 0)
    while let batch = try await importer.nextBatch() {
      if done == 0 { try progress(0) }
      do throws(LogError) {
        let written =
          batch.drafts.isEmpty
          ? [] : try await log.append(batch.drafts, expecting: batch.expecting)
        plan.add(batch, written)
        (done, tries) = (batch.end, 0)
      } catch {
        tries += 1
        guard error.isOfAnotherImport, tries < 100 else { throw error }
        // Somebody got ahead: the rest is planned for the journal as it is now.
        let (again, fresh) = try await opened(request)
        if done == 0 { plan = fresh } else { plan.namesakes += importer.namesakes }
        importer = again
        importer.skip(to: done)
        continue
      }
      try progress(done)
    }
    plan.namesakes += importer.namesakes
    return plan
  }

  private func opened(_ request: ImportRequest) async throws -> (Importer, ImportPlan) {
    let ground = try await ImportGround(
      log.snapshot(), opaqueNumbers: isPrivate ? identities.random : nil, key: importKey())
    var importer = try Importer(request, on: ground)
    let names = MatchName.all(ground.fixtures, ground.directory)
    let plan = try await importer.open(
      shortForms: Dictionary(
        names.map { ($0.stream, $0.shortForm) }, uniquingKeysWith: { first, _ in first }))
    return (importer, plan)
  }
}

extension LogError {
  /// Whether somebody else wrote meanwhile what the import was about to: to a stream of it, or, from
  /// another file, a name under the id that it derives.
  fileprivate var isOfAnotherImport: Bool {
    switch self {
    case .versionConflict, .idConflict: true
    default: false
    }
  }
}
