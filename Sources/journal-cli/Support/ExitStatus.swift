import JournalCore

/// What the program returns to its caller.
enum ExitStatus: Int32 {
  case done = 0
  case no = 1
  case usage = 64
  case refused = 65
  case missing = 66
  case newer = 69
  case cannotCreate = 73
  case io = 74
  case busy = 75
  case permission = 77
}

extension Refusal {
  /// Wrong usage, a thing that is not there, or something that cannot be recorded.
  var status: ExitStatus {
    // What a line of a file says is data, whatever is wrong with it.
    if reason.hasPrefix("line ") { return .refused }
    return switch code {
    case "usage", "unknown-type", "no-current-match", "missing-field", "no-minute", "bad-value":
      .usage
    case "no-match", "no-tie", "no-such-event", "no-rules", "unknown-competition", "no-table":
      .missing
    case "match-closed": .permission
    case "would-overwrite": .cannotCreate
    case "newer-version": .newer
    default: .refused
    }
  }
}

extension LogError {
  var status: ExitStatus {
    switch self {
    case .refused(let refusal): refusal.status
    case .idConflict, .damaged, .notAJournal: .refused
    case .noJournal: .missing
    case .newerSchema: .newer
    case .cannotCreate: .cannotCreate
    case .failed, .diskFull, .unreadable, .unsettled: .io
    case .versionConflict, .busy: .busy
    case .readOnly, .altered: .permission
    }
  }

  /// A stable name for programs.
  var code: String {
    switch self {
    case .refused(let refusal): refusal.code
    case .versionConflict: "version-conflict"
    case .idConflict: "id-conflict"
    case .damaged: "damaged"
    case .notAJournal: "not-a-journal"
    case .noJournal: "no-journal"
    case .newerSchema: "newer-schema"
    case .cannotCreate: "cannot-create"
    case .readOnly: "read-only"
    case .altered: "altered"
    case .busy: "busy"
    case .diskFull: "disk-full"
    case .failed, .unreadable: "input-output"
    case .unsettled: "unsettled"
    }
  }
}
