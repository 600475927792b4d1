/// Why a log did not do what it was asked to.
public enum LogError: Error, Hashable, Sendable {
  /// A stream does not hold what the writer expected.
  case versionConflict(stream: StreamName, expected: ExpectedVersion, actual: Int)
  /// The id belongs to an event with other content.
  case idConflict(id: EventID, stream: StreamName, position: Int, stored: String, offered: String)
  /// An event was refused because of its content.
  case refused(Refusal)
  /// The stored bytes are not what was written.
  case damaged(position: Int, reason: String)
  /// The log cannot be opened, or not for this use.
  case unavailable(Unavailable)
  /// Everything acknowledged is in the log, but a copy at rest would miss part of it. The text says
  /// where that part is.
  case unsettled(String)
  /// This log does not have the capability at all.
  case lacks(LogCapability)
}

/// Why a log cannot be opened, or not for the intended use.
public struct Unavailable: Hashable, Sendable {
  /// The kind of obstacle.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// There is no log there.
    case missing
    /// Something else is there, not a journal.
    case foreign
    /// A newer program wrote it.
    case newer
    /// It cannot be created there.
    case uncreatable
    /// It cannot be written to.
    case readOnly
    /// Its structure or its guards were changed from outside, so it is opened for reading only.
    case altered
    /// Events that were acknowledged are gone, so it is opened for reading only.
    case lostEnd
    /// Another process has held it for too long; nothing was written.
    case busy
    /// The disk is full; nothing was written.
    case full
    /// The write failed at the end, so whether the events are stored is unknown. Append the same
    /// ids again to find out.
    case uncertain
    /// Reading failed, or a write failed before it began.
    case failed
  }

  /// The kind of obstacle.
  public let kind: Kind

  /// Where the log is, in the store's terms: a path, an address.
  public let place: String

  /// The store's own explanation; empty if the kind says it all.
  public let detail: String

  /// Creates an obstacle.
  public init(_ kind: Kind, at place: String, _ detail: String = "") {
    self.kind = kind
    self.place = place
    self.detail = detail
  }
}

extension LogError {
  /// The error for something that is not a journal.
  public static func notAJournal(at place: String, reason: String) -> LogError {
    .unavailable(Unavailable(.foreign, at: place, reason))
  }

  /// The error for a log that is not there.
  public static func noJournal(at place: String) -> LogError {
    .unavailable(Unavailable(.missing, at: place))
  }

  /// The error for a log that a newer program wrote. If its format is known, it is a part that is
  /// derived from the events that is newer.
  public static func newerForm(at place: String, found: Int, known: Int) -> LogError {
    let detail =
      found > known
      ? "format \(found), this one knows \(known)"
      : "format \(found) is known here, but not all that it derives from the events"
    return .unavailable(Unavailable(.newer, at: place, detail))
  }

  /// The error for a log that cannot be created.
  public static func cannotCreate(at place: String, reason: String) -> LogError {
    .unavailable(Unavailable(.uncreatable, at: place, reason))
  }

  /// The error for a log that cannot be written to.
  public static func readOnly(at place: String, reason: String = "") -> LogError {
    .unavailable(Unavailable(.readOnly, at: place, reason))
  }

  /// The error for a log whose structure or guards were changed from outside: it can only be read.
  public static func altered(at place: String) -> LogError {
    .unavailable(Unavailable(.altered, at: place))
  }

  /// The error for a log that no longer holds what was acknowledged: nothing takes the place of that
  /// without saying so.
  public static func lostEnd(at place: String, _ lost: LostEnd) -> LogError {
    .unavailable(Unavailable(.lostEnd, at: place, "\(lost)"))
  }

  /// The error for a log that another process has held for too long.
  ///
  /// - Parameter holder: who holds it, such as `journal (process 4711)`; nil if that is not known.
  public static func busy(at place: String, heldBy holder: String? = nil) -> LogError {
    .unavailable(Unavailable(.busy, at: place, holder ?? ""))
  }

  /// The error for a full disk; nothing was written.
  public static func full(at place: String) -> LogError {
    .unavailable(Unavailable(.full, at: place))
  }

  /// The error for a write that failed at the end, so that it is unknown whether the events are
  /// there.
  public static func uncertain(at place: String, reason: String) -> LogError {
    .unavailable(Unavailable(.uncertain, at: place, reason))
  }

  /// The error for a read that failed, or a write that failed before it began.
  public static func failed(at place: String, reason: String) -> LogError {
    .unavailable(Unavailable(.failed, at: place, reason))
  }

  /// The kind of obstacle; nil for any other error.
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
        + "read it again, then repeat. Nothing written."
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
    case .readOnly: "\(place) cannot be written to\(detail.isEmpty ? "" : ": \(detail)")."
    case .altered:
      "The tables or guards of \(place) were changed from outside, so it is open for reading only."
    case .lostEnd: "\(place) is not what it was. \(detail). Nothing written."
    case .busy:
      "\(place) is busy: \(detail.isEmpty ? "another program" : detail) is writing. Try again. "
        + "Nothing written."
    case .full: "The disk that holds \(place) is full. Nothing written: make room, then repeat."
    case .uncertain:
      "\(place): \(detail). It is not known whether the event is in the log: repeat it with the same "
        + "id to be sure."
    case .failed: "\(place) cannot be read: \(detail)."
    }
  }
}

extension LogCapability {
  /// A sentence saying that the capability is missing.
  fileprivate var absence: String {
    switch self {
    case .proving:
      "This journal's log keeps no tree of hashes, so it can prove nothing. Nothing written."
    case .erasing: "This journal's log cannot erase anything. Nothing written."
    case .verifying: "This journal's log cannot check what it stores."
    case .copying: "This journal's log cannot copy itself. Nothing written."
    case .querying: "This journal's log does not answer SQL."
    case .examining: "This journal's log is not a file, so there is nothing to examine."
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
