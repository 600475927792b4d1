import Foundation
import JournalCore
@_spi(Rigs) import JournalSQLite

/// Appends one note after the other and says `ack ID POSITION` when the log has taken it.
///
/// `--tasks N` has N appends at once, which share a commit. `--expect exactly` names the version of
/// each stream, as far as this process knows it, and learns it from the conflict. `--linger MS` waits
/// before the acknowledgement, so that a kill finds events that are in the log and not acknowledged.
///
/// Controls that a rig must catch: `--ack early` acknowledges before appending, `--salt` retries with
/// new ids, `--durability normal` syncs at checkpoints only.
struct Appending {
  private let options: Options
  private let log: SQLiteEventLog
  private let kind: Note.Kind
  private let writer: Int
  private let salt: Int
  private let linger: Int
  private let isEarly: Bool
  private let streams: String
  private let versions: KnownVersions?

  init(_ options: Options) throws {
    self.options = options
    kind = Note.Kind(rawValue: options.text("kind", "note")) ?? .note
    writer = try options.number("writer", 1)
    salt = try options.number("salt", 0)
    linger = try options.number("linger", 0)
    isEarly = options.text("ack", "late") == "early"
    streams = options.text("streams", "shared")
    versions = options.text("expect", "any") == "exactly" ? KnownVersions() : nil
    let durability: Durability = options.text("durability", "full") == "normal" ? .normal : .full
    Voice.say("opening")
    log = try Journal.ready(at: options.path, durability, isPrivate: kind == .mixed)
    Voice.say("opened")
  }

  func run() async throws {
    let tasks = try options.number("tasks", 1)
    let settleEvery = try options.number("settle-every", 0)
    var batches = try Batches(options)
    var rounds = 0
    while let round = batches.next(tasks) {
      try await withThrowingTaskGroup(of: Void.self) { group in
        for numbers in round { group.addTask { try await append(numbers) } }
        try await group.waitForAll()
      }
      rounds += 1
      if settleEvery > 0, rounds % settleEvery == 0 {
        Voice.say("settling")
        try await log.settle()
        Voice.say("settled")
      }
    }
    if options.text("leave", "settled") == "settled" { try await log.settle() }
    Voice.say("done")
  }

  private func append(_ numbers: Range<Int>) async throws {
    let notes = numbers.map { Note(writer: writer, number: $0, salt: salt) }
    let drafts = try notes.map { try $0.draft(kind, in: try Journal.stream(of: $0, streams)) }
    Voice.say("appending")
    if isEarly { for note in notes { Voice.say("ack \(note.id) 0") } }
    let results = try await settled(drafts)
    if linger > 0 { usleep(UInt32(linger) * 1000) }
    if isEarly { return }
    for result in results { Voice.say("ack \(result.record.id) \(result.record.position)") }
  }

  /// Appends, again after a conflict of versions or a log that was busy: nothing was written then.
  private func settled(_ drafts: [Draft]) async throws -> [Appended] {
    while true {
      let expecting = await versions?.expectations(of: drafts) ?? [:]
      do {
        let results = try await log.append(drafts, expecting: expecting)
        await versions?.learn(from: results)
        return results
      } catch {
        switch error {
        case .versionConflict(let stream, _, let actual):
          await versions?.learn(stream, holds: actual)
          Voice.say("conflict")
        case .unavailable(let obstacle) where obstacle.kind == .busy: Voice.say("busy")
        default: throw error
        }
      }
    }
  }
}
