import Foundation
import JournalFiles

/// The failure to write standard output.
struct OutputFailure: Error, CustomStringConvertible {
  /// The system's error number.
  let code: Int32

  /// What was written all the same, each as a clause; empty if nothing was.
  let acknowledged: [String]

  /// The reason in words.
  private var reason: String {
    switch code {
    case EPIPE: "its reader has gone"
    case EBADF: "it is closed"
    default: SystemError(code).reason
    }
  }

  var description: String {
    guard let first = acknowledged.first else {
      return "The output could not be written: \(reason)."
    }
    let rest = acknowledged.count - 1
    let more = rest == 0 ? "" : rest == 1 ? ", and \(acknowledged[1])" : ", with \(rest) others"
    return "\(first)\(more); the output could not be written: \(reason)."
  }
}
