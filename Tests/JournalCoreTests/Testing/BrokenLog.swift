import Foundation
import JournalCore
import JournalMemory
import JournalTesting
import Synchronization

/// A log with one fault, to check that the conformance suites find it.
struct BrokenLog: EventLog {
  let fault: Fault
  let log: InMemoryEventLog
  let memory = BrokenLogMemory()

  /// Faults that real stores have or had, or that a new store may have.
  enum Fault: String, CaseIterable, Sendable {
    /// A reused id is reported as written, whatever it says (KurrentDB, JetStream, UmaDB).
    case swallowsReusedIDs
    /// Expected versions are ignored.
    case ignoresExpectations
    /// Expected versions are checked for the stream of the first draft only.
    case ignoresOtherStreams
    /// `any` is treated as "no event yet".
    case takesAnyForNone
    /// A conflict reports a count that is one too low.
    case miscountsConflicts
    /// A batch is written one event after the other.
    case tearsBatches
    /// If a batch conflicts in one stream, the rest of it is written.
    case writesWhatFits
    /// The ids of a refused batch stay taken.
    case remembersRefusals
    /// A partly known batch conflicts even under `any`.
    case refusesKnownParts
    /// If a batch has two contents for one id, the first is written.
    case keepsTheFirstOfTwo
    /// Fields unknown to the program are dropped.
    case dropsUnknownFields
    /// Data of types unknown to the program is dropped.
    case dropsUnknownTypes
    /// Texts are converted to one Unicode form.
    case composesTexts
    /// Records come back in another spelling of the same JSON.
    case respellsRecords
    /// Reading a stream, a history or a list as of the past returns its present state.
    case forgetsThePast
    /// `limit` is one too high.
    case readsTooMuch
    /// A stream that nobody wrote to returns another one.
    case answersForNobody
    /// Positions are found one too late.
    case countsFromZero
    /// Unknown ids are located at the head.
    case locatesTheUnknown
    /// Streams are sorted by name.
    case sortsStreams
    /// Retracted events still count.
    case ignoresRetractions
    /// References are resolved when they are read, even to later events.
    case resolvesForwards
    /// The scan returns the facts as entered, without the events that act on them.
    case scansUnsettled
    /// The scan starts with the newest match.
    case scansBackwards
    /// Fixtures are as first recorded.
    case recallsFixtures
    /// Each match numbers its names from the start.
    case numbersNamesByMatch
    /// A replayed event is not marked.
    case hidesReplays
    /// The head of an empty log is not 0.
    case headsFromOne
    /// Every tenth append of a single event is lost.
    case losesAppends
    /// An append of nothing writes something.
    case writesOnNothing
    /// What append returns differs from what reading returns.
    case returnsOtherTimes
    /// Every stream starts at version 0.
    case versionsFromZero
    /// Positions have gaps.
    case leavesHoles
    /// Imported stamps are not kept.
    case ignoresStamps
    /// Imported stamps are kept even at another position.
    case keepsEveryStamp
    /// A correction of the clock sets no time back.
    case keepsWrongTimes
    /// A correction of the clock sets the time back, whatever it corrects.
    case trustsEveryCorrection
    /// What was known at an instant is what was known before it.
    case knowsTooLate
    /// Registry queries find entries but not the events that act on them.
    case findsEntriesOnly
    /// Mergers are not followed.
    case ignoresMergers
    /// A name is found by its first word only.
    case findsFirstWords
    /// A name is found as it is now, even for a time when it was different.
    case namesFromNow
    /// Members of a team are not found.
    case forgetsMembers
    /// Streams of competitions are not searched.
    case readsTheRegistryOnly
    /// The entities of a kind come in order of entry.
    case listsByEntry
    /// The identity changes each time.
    case changesIdentity
    /// The head at which snapshots are taken is beyond the log.
    case overstatesTheHead
    /// Followers see only what is appended after they start.
    case followsFromNow
    /// Followers see what exists, and nothing after it.
    case stopsFollowing
    /// Followers see only the first thousand events of a long batch.
    case cutsLongBatches
    /// Followers see some records twice.
    case repeatsChanges
    /// A cancelled follower keeps running.
    case ignoresCancellation
  }

  init(_ fault: Fault, isPrivate: Bool = false) {
    self.fault = fault
    log = InMemoryEventLog(isPrivate: isPrivate)
  }

  var identity: LogIdentity {
    guard fault == .changesIdentity else { return log.identity }
    return LogIdentity(origin: "match-journal/\(memory.next())")
  }

  var capabilities: LogCapabilities { log.capabilities }

  var obstacle: LogError? { log.obstacle }

  func settle() async throws(LogError) {}

  func head() async throws(LogError) -> LogHead {
    let head = try await log.head()
    switch fault {
    case .headsFromOne:
      return LogHead(position: max(1, head.position), recordedAt: head.recordedAt)
    case .overstatesTheHead:
      return LogHead(position: head.position + 1, recordedAt: head.recordedAt)
    default: return head
    }
  }

  // MARK: - Appending

  func append(_ drafts: [Draft], expecting: [StreamName: ExpectedVersion])
    async throws(LogError) -> [Appended]
  {
    switch fault {
    case .swallowsReusedIDs: return try await swallowing(drafts, expecting)
    case .ignoresExpectations: return try await log.append(drafts)
    case .ignoresOtherStreams:
      let first = drafts.first?.stream
      return try await log.append(drafts, expecting: expecting.filter { $0.key == first })
    case .takesAnyForNone:
      return try await log.append(
        drafts, expecting: expecting.mapValues { $0 == .any ? .noStream : $0 })
    case .miscountsConflicts: return try await miscounting(drafts, expecting)
    case .tearsBatches: return try await tearing(drafts, expecting)
    case .writesWhatFits: return try await fitting(drafts, expecting)
    case .remembersRefusals: return try await remembering(drafts, expecting)
    case .refusesKnownParts: return try await refusingParts(drafts, expecting)
    case .keepsTheFirstOfTwo:
      var seen: Set<EventID> = []
      return try await log.append(
        drafts.filter { seen.insert($0.id).inserted }, expecting: expecting)
    case .dropsUnknownFields, .dropsUnknownTypes, .composesTexts, .ignoresStamps, .keepsWrongTimes:
      return try await log.append(drafts.map(changed), expecting: expecting)
    case .keepsEveryStamp, .trustsEveryCorrection: return try await stamping(drafts, expecting)
    case .hidesReplays:
      let results = try await log.append(drafts, expecting: expecting)
      return results.map { Appended(record: $0.record, replayed: false) }
    case .losesAppends where drafts.count == 1 && memory.next().isMultiple(of: 10):
      guard let record = try await log.record(at: 1) else { return [] }
      return [Appended(record: record, replayed: false)]
    case .writesOnNothing where drafts.isEmpty:
      guard let stray = Self.stray else { return [] }
      return try await log.append([stray])
    case .returnsOtherTimes:
      return try await log.append(drafts, expecting: expecting).map { result in
        let record = result.record
        let later = Instant(milliseconds: record.recordedAt.milliseconds + 1)
        let stamp = Stamp(
          position: record.position, version: record.version, recordedAt: later)
        guard let other = try? Record(record.draft, at: stamp) else { return result }
        return Appended(record: other, replayed: result.replayed)
      }
    default: return try await log.append(drafts, expecting: expecting).map { placed($0) }
    }
  }

  private static let stray: Draft? = {
    var reporter = Reporter(in: .registry, first: 9_999)
    return try? reporter.draft(Happening(.observation(Observation(text: "nobody wrote this"))))
  }()

  private func placed(_ result: Appended) -> Appended {
    Appended(record: placed(result.record), replayed: result.replayed)
  }

  private func swallowing(_ drafts: [Draft], _ expecting: [StreamName: ExpectedVersion])
    async throws(LogError) -> [Appended]
  {
    do throws(LogError) {
      return try await log.append(drafts, expecting: expecting)
    } catch .idConflict(_, _, let position, _, _) {
      guard let record = try await log.record(at: position) else { return [] }
      return [Appended(record: record, replayed: true)]
    }
  }

  private func miscounting(_ drafts: [Draft], _ expecting: [StreamName: ExpectedVersion])
    async throws(LogError) -> [Appended]
  {
    do throws(LogError) {
      return try await log.append(drafts, expecting: expecting)
    } catch .versionConflict(let stream, let expected, let actual) {
      throw .versionConflict(stream: stream, expected: expected, actual: actual - 1)
    }
  }

  private func tearing(_ drafts: [Draft], _ expecting: [StreamName: ExpectedVersion])
    async throws(LogError) -> [Appended]
  {
    var results: [Appended] = []
    for draft in drafts {
      results += try await log.append([draft], expecting: results.isEmpty ? expecting : [:])
      await Task.yield()
    }
    return results
  }

  private func fitting(_ drafts: [Draft], _ expecting: [StreamName: ExpectedVersion])
    async throws(LogError) -> [Appended]
  {
    do throws(LogError) {
      return try await log.append(drafts, expecting: expecting)
    } catch {
      guard case .versionConflict(let stream, _, _) = error else { throw error }
      _ = try await log.append(drafts.filter { $0.stream != stream })
      throw error
    }
  }

  private func remembering(_ drafts: [Draft], _ expecting: [StreamName: ExpectedVersion])
    async throws(LogError) -> [Appended]
  {
    if let draft = drafts.first(where: { memory.holds($0.id) }) {
      throw .refused(Refusal("refused-before", "\(draft.id) was refused before."))
    }
    do throws(LogError) {
      return try await log.append(drafts, expecting: expecting)
    } catch {
      for draft in drafts { memory.keep(draft.id) }
      throw error
    }
  }

  private func refusingParts(_ drafts: [Draft], _ expecting: [StreamName: ExpectedVersion])
    async throws(LogError) -> [Appended]
  {
    let known = try await log.locate(drafts.map(\.id))
    if let draft = drafts.first, !known.isEmpty, known.count < Set(drafts.map(\.id)).count {
      throw .versionConflict(stream: draft.stream, expected: .any, actual: known.count)
    }
    return try await log.append(drafts, expecting: expecting)
  }

  /// Keeps a stamp by making the log believe that it fits.
  private func stamping(_ drafts: [Draft], _ expecting: [StreamName: ExpectedVersion])
    async throws(LogError) -> [Appended]
  {
    let results = try await log.append(drafts, expecting: expecting)
    for (draft, result) in zip(drafts, results) {
      if let stamp = draft.stamp { memory.keep(stamp, at: result.record.position) }
      if fault == .trustsEveryCorrection, case .clockCorrected = draft.event {
        let record = result.record
        let stamp = Stamp(
          position: record.position, version: record.version, recordedAt: SteppingClock.start)
        memory.keep(stamp, at: record.position)
      }
    }
    return results.map { placed($0) }
  }

  private func changed(_ draft: Draft) -> Draft {
    var copy = draft
    switch fault {
    case .dropsUnknownFields: copy = (try? Draft(draft.event, draft.envelope)) ?? draft
    case .dropsUnknownTypes where draft.envelope.type.hasPrefix("x-"):
      copy = (try? Draft(draft.envelope, data: JSONObject())) ?? draft
    case .composesTexts:
      let text = JSONValue.object(draft.content).canonicalText.precomposedStringWithCanonicalMapping
      let object = (try? JSONValue(parsing: Array(text.utf8)))?.object
      copy = object.flatMap { try? Draft(content: $0) } ?? draft
    default: break
    }
    copy.stamp = fault == .ignoresStamps ? nil : draft.stamp
    if fault == .keepsWrongTimes, case .clockCorrected = draft.event {
      // As if it came from elsewhere, where it stood at another place.
      copy.stamp = Stamp(position: 0, version: 0, recordedAt: SteppingClock.start)
    }
    return copy
  }
}

/// What a broken log keeps besides its records.
final class BrokenLogMemory: Sendable {
  private let state = Mutex((count: 0, ids: Set<EventID>(), stamps: [Int: Stamp]()))

  /// Returns the next number, from 1.
  func next() -> Int {
    state.withLock { state in
      state.count += 1
      return state.count
    }
  }

  func keep(_ id: EventID) { state.withLock { _ = $0.ids.insert(id) } }

  func holds(_ id: EventID) -> Bool { state.withLock { $0.ids.contains(id) } }

  func keep(_ stamp: Stamp, at position: Int) { state.withLock { $0.stamps[position] = stamp } }

  func stamp(at position: Int) -> Stamp? { state.withLock { $0.stamps[position] } }
}
