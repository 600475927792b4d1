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
  /// The file is not a journal.
  case notAJournal(path: String, reason: String)
  /// There is no journal there.
  case noJournal(path: String)
  /// The journal was written by a newer program.
  case newerSchema(path: String, found: Int, known: Int)
  /// The journal cannot be created there.
  case cannotCreate(path: String, reason: String)
  /// The journal, or its folder, cannot be written to.
  case readOnly(path: String)
  /// The journal's tables or guards were changed from outside, so it is only read.
  case altered(path: String)
  /// Somebody else holds the journal for too long.
  case busy(path: String)
  /// The disk is full; nothing was written.
  case diskFull(path: String)
  /// Reading or writing failed. After an error at the end of a write it is unknown whether the events
  /// are there: appending the same ids again settles it.
  case failed(path: String, reason: String)
  /// Reading failed, or writing before anything was begun.
  case unreadable(path: String, reason: String)
  /// Everything acknowledged is in the log, but part of it still lies in the file beside it.
  case unsettled(path: String, reason: String)
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
    case .notAJournal(let path, let reason): "\(path) is not a journal: \(reason)."
    case .noJournal(let path): "There is no journal at \(path)."
    case .newerSchema(let path, let found, let known):
      "\(path) was written by a newer program (format \(found), this one knows \(known)). "
        + "Install a newer journal. Nothing was changed."
    case .cannotCreate(let path, let reason): "Cannot create \(path): \(reason)."
    case .readOnly(let path): "\(path) cannot be written to."
    case .altered(let path):
      "The tables or guards of \(path) were changed from outside, so it is only read."
    case .busy(let path): "\(path) is busy: another program is writing. Try again. Nothing written."
    case .diskFull(let path):
      "The disk of \(path) is full. Nothing written: make room and repeat the command."
    case .failed(let path, let reason):
      "\(path): \(reason). It is not known whether the event is in the log: repeat it with the same "
        + "id to be sure."
    case .unreadable(let path, let reason): "\(path) cannot be read: \(reason)."
    case .unsettled(let path, let reason):
      "What was acknowledged is in the log, but part of it still lies in \(path)-wal: \(reason). "
        + "Until a command that writes has moved it, copy the journal with journal backup."
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
