import JournalCore
import MatchJournal

/// The exit status of the program.
enum ExitStatus: Int32 {
  case done = 0
  case no = 1
  case untold = 2
  /// Done, but part of the input was left out.
  case partly = 3
  case usage = 64
  case refused = 65
  case missing = 66
  case newer = 69
  /// The store lacks a capability; the same number as for a journal that is too new.
  static let unavailable = ExitStatus.newer
  case cannotCreate = 73
  case io = 74
  case busy = 75
  case permission = 77
}

extension Refusal {
  /// The exit status: wrong usage, something not found, or something that cannot be recorded.
  var status: ExitStatus {
    // A fault in a line of a file concerns data, whatever the fault is.
    if line != nil { return .refused }
    return switch code {
    case "usage", "unknown-type", "no-current-match", "missing-field", "no-minute", "bad-value":
      .usage
    case "no-match", "no-tie", "no-such-event", "no-rules", "unknown-competition", "no-table",
      "nothing-known", "no-journal":
      .missing
    case "match-closed": .permission
    case "would-overwrite": .cannotCreate
    case "newer-version": .newer
    case "input-output": .io
    default: .refused
    }
  }
}

extension LogError {
  var status: ExitStatus {
    switch self {
    case .refused(let refusal): refusal.status
    case .idConflict, .damaged: .refused
    case .versionConflict: .busy
    case .unsettled: .io
    case .lacks: .unavailable
    case .unavailable(let obstacle): obstacle.kind.status
    }
  }

  /// A stable name for programs.
  var code: String {
    switch self {
    case .refused(let refusal): refusal.code
    case .versionConflict: "version-conflict"
    case .idConflict: "id-conflict"
    case .damaged: "damaged"
    case .unsettled: "unsettled"
    case .lacks(let capability): "no-\(capability.rawValue)"
    case .unavailable(let obstacle): obstacle.kind.code
    }
  }
}

extension Unavailable.Kind {
  fileprivate var status: ExitStatus {
    switch self {
    case .foreign: .refused
    case .missing: .missing
    case .newer: .newer
    case .uncreatable: .cannotCreate
    case .uncertain, .full, .failed: .io
    case .busy: .busy
    case .readOnly, .altered, .lostEnd: .permission
    }
  }

  fileprivate var code: String {
    switch self {
    case .missing: "no-journal"
    case .foreign: "not-a-journal"
    case .newer: "newer-schema"
    case .uncreatable: "cannot-create"
    case .readOnly: "read-only"
    case .altered: "altered"
    case .lostEnd: "lost-end"
    case .busy: "busy"
    case .full: "disk-full"
    case .uncertain, .failed: "input-output"
    }
  }
}

extension CheckVerdict {
  /// The exit status of a check.
  var status: ExitStatus {
    switch self {
    case .yes: .done
    case .no: .no
    case .untold: .untold
    }
  }
}
