import Foundation
import JournalCore
import JournalSQLite

/// Appends a run of notes once for every call to the disk that it makes, and lets that call fail.
///
/// After an error it does as <doc:PromisesOfTheLog> says: closes, reopens, repeats with the same
/// ids. `--ack anyway` is the control: it takes an error for success.
struct Failing {
  private let options: Options
  private let shim: Shim
  private let appends: Int
  private let error: Int32
  private let takesErrorForSuccess: Bool
  private var tally = Tally()

  init(_ options: Options) throws {
    guard let shim = Shim() else { throw Options.Problem("the shim is not preloaded") }
    self.options = options
    self.shim = shim
    appends = try options.number("appends", 400)
    error = options.text("error", "EIO") == "ENOSPC" ? ENOSPC : EIO
    takesErrorForSuccess = options.text("ack", "late") == "anyway"
  }

  mutating func run() async throws {
    let quiet = try await attempt(failingAt: 0)
    guard quiet.faults.isEmpty else { throw Options.Problem("without a fault: \(quiet.faults)") }
    let first = try options.number("first", 1)
    let limit = try options.number("limit", .max)
    for point in stride(from: first, through: quiet.calls, by: try options.number("step", 1)) {
      guard tally.points < limit else { break }
      tally.add(try await attempt(failingAt: point), at: point)
    }
    tally.calls = quiet.calls
    Voice.say(tally.line)
  }

  // MARK: - One run

  /// What became of one run.
  struct Outcome {
    var calls = 0
    var fired = Shim.Fired.nothing
    var thrown = 0
    var durableInSpiteOfError = 0
    var falselyAcknowledged = 0
    var faults: [String] = []
    var inspection = Inspection()
  }

  private func attempt(failingAt point: Int) async throws -> Outcome {
    shim.arm(0, error: 0, stays: false)
    wipe()
    var outcome = Outcome()
    var acknowledged = Acknowledged()
    shim.arm(point, error: error, stays: error == ENOSPC)
    try await write(&outcome, &acknowledged)
    outcome.calls = shim.count
    if outcome.fired == .nothing { outcome.fired = shim.fired }
    shim.arm(0, error: 0, stays: false)
    outcome.inspection = await Inspection.of(options.path, acknowledged)
    if outcome.inspection.events != appends, !takesErrorForSuccess {
      outcome.faults.append("\(outcome.inspection.events) events of \(appends)")
    }
    outcome.faults += outcome.inspection.faults
    return outcome
  }

  private func wipe() {
    for suffix in ["", "-wal", "-shm", "-lock", "-journal"] { unlink(options.path + suffix) }
  }

  private func write(_ outcome: inout Outcome, _ acknowledged: inout Acknowledged) async throws {
    var chance = Chance(7)
    var log = try opened(&outcome)
    var (next, steps) = (1, 0)
    while next <= appends {
      // Mostly single events; batches that all are in the log or none.
      let size = Int.random(in: 0..<5, using: &chance) > 0 ? 1 : 4
      let notes = (next...min(next + size - 1, appends)).map { Note(writer: 1, number: $0) }
      try await append(notes, &log, &outcome, &acknowledged)
      next += notes.count
      steps += 1
      if steps % 50 == 0 { try await settle(&log, &outcome) }
    }
    try await settle(&log, &outcome)
  }

  private func append(
    _ notes: [Note], _ log: inout SQLiteEventLog, _ outcome: inout Outcome,
    _ acknowledged: inout Acknowledged
  ) async throws {
    let drafts = try notes.map { try $0.draft(.note, in: try Journal.stream(of: $0, "shared")) }
    let before = shim.fired
    var wasThrown = false
    while true {
      do {
        let results = try await log.append(drafts)
        for (note, result) in zip(notes, results) {
          acknowledged.add(note, at: result.record.position)
        }
        if wasThrown, results.allSatisfy(\.replayed) { outcome.durableInSpiteOfError += 1 }
        if !wasThrown, before == .nothing { judge(shim.fired, &outcome) }
        return
      } catch {
        guard outcome.thrown < 20 else { throw error }
        wasThrown = true
        recover(&outcome)
        if takesErrorForSuccess {
          for note in notes { acknowledged.add(note, at: 0) }
          return
        }
        log = try opened(&outcome)
      }
    }
  }

  /// An acknowledgement is false when a write or a sync of the journal failed under it.
  ///
  /// SQLite does not look at the sync of a folder: the sync of a new file carries its name on the
  /// file systems of Linux. Its shared memory is no part of what is durable.
  private func judge(_ fired: Shim.Fired, _ outcome: inout Outcome) {
    switch fired {
    case .write, .sync, .truncation:
      outcome.falselyAcknowledged += 1
      outcome.faults.append("acknowledged in spite of a failed \(fired)")
    case .nothing, .folderSync, .creation, .memoryWrite: break
    }
  }

  /// Makes room on the disk, and remembers what failed.
  private func recover(_ outcome: inout Outcome) {
    outcome.thrown += 1
    if outcome.fired == .nothing { outcome.fired = shim.fired }
    if shim.fired != .nothing { shim.arm(0, error: 0, stays: false) }
  }

  private func settle(_ log: inout SQLiteEventLog, _ outcome: inout Outcome) async throws {
    do {
      try await log.settle()
    } catch {
      guard outcome.thrown < 20 else { throw error }
      recover(&outcome)
      log = try opened(&outcome)
    }
  }

  private func opened(_ outcome: inout Outcome) throws -> SQLiteEventLog {
    while true {
      do {
        let log = try Journal.ready(at: options.path)
        if let obstacle = log.obstacle { throw obstacle }
        return log
      } catch {
        guard outcome.thrown < 20 else { throw error }
        recover(&outcome)
      }
    }
  }
}
