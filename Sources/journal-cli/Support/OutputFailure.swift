import Foundation

/// The standard output could not be written.
struct OutputFailure: Error, CustomStringConvertible {
  /// The error of the system.
  let code: Int32

  /// What was written all the same, each as a clause; empty where nothing was.
  let acknowledged: [String]

  /// Why it could not be written, in words.
  private var reason: String {
    switch code {
    case EPIPE: "its reader has gone"
    case EBADF: "it is closed"
    default: PendingFile.reason(code)
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
