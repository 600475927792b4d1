/// Why a log did not do what was asked.
public enum LogError: Error, Hashable, Sendable {
  /// A stream holds other events than the writer expected.
  case versionConflict(stream: StreamName, expected: ExpectedVersion, actual: Int)
  /// The id belongs to an event with other content.
  case idConflict(id: EventID, stream: StreamName, position: Int, stored: String, offered: String)
  /// An event is refused for what it says.
  case refused(Refusal)
  /// The stored bytes are not what was written.
  case damaged(position: Int, reason: String)
  /// The log cannot be had, or not for this.
  case unavailable(Unavailable)
  /// Everything acknowledged is in the log, but part of it lies where a copy at rest does not find it;
  /// the store says where.
  case unsettled(String)
  /// This log cannot do that at all.
  case lacks(LogCapability)
}

/// Why a log cannot be had, or not for what was asked.
public struct Unavailable: Hashable, Sendable {
  /// The kind of obstacle.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// There is no log there.
    case missing
    /// What is there is no log of ours.
    case foreign
    /// It was written by a newer program.
    case newer
    /// It cannot be created there.
    case uncreatable
    /// It cannot be written to.
    case readOnly
    /// Its structure or its guards were changed from outside, so it is only read.
    case altered
    /// Somebody else holds it for too long; nothing was written.
    case busy
    /// There is no room; nothing was written.
    case full
    /// Writing failed at its end: it is not known whether the events are there. Appending the same ids
    /// again settles it.
    case uncertain
    /// Reading failed, or writing before anything was begun.
    case failed
  }

  /// The kind of obstacle.
  public let kind: Kind

  /// Where the log is, as its store names places: a path, an address.
  public let place: String

  /// What the store says about it; empty if the kind says it all.
  public let detail: String

  /// Names an obstacle.
  public init(_ kind: Kind, at place: String, _ detail: String = "") {
    self.kind = kind
    self.place = place
    self.detail = detail
  }
}

extension LogError {
  /// What is there is no log of ours.
  public static func notAJournal(at place: String, reason: String) -> LogError {
    .unavailable(Unavailable(.foreign, at: place, reason))
  }

  /// There is no log there.
  public static func noJournal(at place: String) -> LogError {
    .unavailable(Unavailable(.missing, at: place))
  }

  /// The log was written by a newer program.
  public static func newerForm(at place: String, found: Int, known: Int) -> LogError {
    .unavailable(Unavailable(.newer, at: place, "format \(found), this one knows \(known)"))
  }

  /// The log cannot be created there.
  public static func cannotCreate(at place: String, reason: String) -> LogError {
    .unavailable(Unavailable(.uncreatable, at: place, reason))
  }

  /// The log cannot be written to.
  public static func readOnly(at place: String) -> LogError {
    .unavailable(Unavailable(.readOnly, at: place))
  }

  /// The log's structure or guards were changed from outside, so it is only read.
  public static func altered(at place: String) -> LogError {
    .unavailable(Unavailable(.altered, at: place))
  }

  /// Somebody else holds the log for too long.
  public static func busy(at place: String) -> LogError {
    .unavailable(Unavailable(.busy, at: place))
  }

  /// There is no room; nothing was written.
  public static func full(at place: String) -> LogError {
    .unavailable(Unavailable(.full, at: place))
  }

  /// Writing failed at its end: it is not known whether the events are there.
  public static func uncertain(at place: String, reason: String) -> LogError {
    .unavailable(Unavailable(.uncertain, at: place, reason))
  }

  /// Reading failed, or writing before anything was begun.
  public static func failed(at place: String, reason: String) -> LogError {
    .unavailable(Unavailable(.failed, at: place, reason))
  }

  /// The kind of obstacle; nil for an error that is none.
  public var obstacle: Unavailable.Kind? {
    if case .unavailable(let obstacle) = self { obstacle.kind } else { nil }
  }
}

extension LogError: CustomStringConvertible {
  /// What happened, why, and what to do next.
  public var description: String {
    switch self {
    case .versionConflict(let stream, let expected, let actual):
      "\(stream) holds \(actual) events, not \(expected.words). Somebody else wrote to it: "
        + "read again, then repeat. Nothing written."
    case .idConflict(let id, let stream, let position, let stored, let offered):
      "The id \(id) belongs to e\(position) in \(stream) with other content (stored "
        + "\(stored.prefix(16)), offered \(offered.prefix(16))). Use a new id. Nothing written."
    case .refused(let refusal): refusal.description
    case .damaged(0, let reason): "The journal is damaged: \(reason)."
    case .damaged(let position, let reason): "e\(position) is damaged: \(reason)."
    case .unavailable(let obstacle): obstacle.description
    case .unsettled(let detail): detail
    case .lacks(let capability): capability.absence
    }
  }
}

extension Unavailable: CustomStringConvertible {
  /// What is in the way, and what to do next.
  public var description: String {
    switch kind {
    case .missing: "There is no journal at \(place)."
    case .foreign: "\(place) is not a journal: \(detail)."
    case .newer:
      "\(place) was written by a newer program (\(detail)). Install a newer journal. Nothing was "
        + "changed."
    case .uncreatable: "Cannot create \(place): \(detail)."
    case .readOnly: "\(place) cannot be written to."
    case .altered:
      "The tables or guards of \(place) were changed from outside, so it is only read."
    case .busy: "\(place) is busy: another program is writing. Try again. Nothing written."
    case .full: "The disk of \(place) is full. Nothing written: make room and repeat the command."
    case .uncertain:
      "\(place): \(detail). It is not known whether the event is in the log: repeat it with the same "
        + "id to be sure."
    case .failed: "\(place) cannot be read: \(detail)."
    }
  }
}

extension LogCapability {
  /// That it is missing, in a sentence.
  fileprivate var absence: String {
    switch self {
    case .proving:
      "This journal's log keeps no tree of hashes, so it proves nothing. Nothing written."
    case .erasing: "This journal's log cannot erase anything. Nothing written."
    case .verifying: "This journal's log cannot check what it stores."
    case .copying: "This journal's log cannot copy itself. Nothing written."
    case .examining: "This journal's log is no file, so there is no file to look at."
    }
  }
}

extension ExpectedVersion {
  fileprivate var words: String {
    switch self {
    case .any: "any number"
    case .noStream: "none"
    case .exactly(let count): "\(count)"
    }
  }
}
