import Foundation
import JournalCore
import JournalFiles

/// How far the hook for new events has come in a journal.
struct HookState: Equatable {
  /// What went wrong with the events that come next.
  struct Failure: Equatable {
    /// How often it was tried.
    var times: Int
    /// How the last try ended, such as `exit 3`.
    var reason: String
  }

  /// The position up to which the hook has taken all events.
  var taken: Int

  /// Why it has not taken the next ones; nil if nothing failed.
  var failure: Failure?

  /// Creates the state.
  init(taken: Int) { self.taken = taken }

  /// Reads the state in a file; nil if there is none, or it is damaged.
  init?(_ path: String) {
    guard let bytes = FileManager.default.contents(atPath: path), bytes.count < 4096,
      let kept = (try? JSONValue(parsing: Array(bytes)))?.object,
      let taken = kept["taken"]?.integer.flatMap({ Int(exactly: $0) }), taken >= 0
    else { return nil }
    self.taken = taken
    if let times = kept["tries"]?.integer.flatMap({ Int(exactly: $0) }),
      let reason = kept["reason"]?.string
    {
      failure = Failure(times: times, reason: reason)
    }
  }

  /// Keeps the state.
  ///
  /// - Parameter placing: what may be there already.
  func save(to path: String, _ placing: DurableFile.Placing = .replacing) throws(SystemError) {
    var kept: JSONObject = ["taken": .integer(Int64(taken))]
    if let failure {
      kept["tries"] = .integer(Int64(failure.times))
      kept["reason"] = .string(failure.reason)
    }
    try OwnFile.write(JSONValue.object(kept).canonicalBytes, to: path, placing)
  }
}
