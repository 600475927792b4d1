import Foundation
import JournalCore

/// The program that serves pages: beside this one, or on the PATH.
struct ServerProgram {
  private static let name = "journal-serve"

  private let path: String

  /// Finds the program.
  ///
  /// - Throws: `Refusal` if it is not installed.
  init(_ environment: [String: String]) throws(Refusal) {
    let own = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    let beside = own.map { [($0 as NSString).deletingLastPathComponent] } ?? []
    let folders = (environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":").map(String.init)
    let places: [String] = (beside + folders).map { folder in "\(folder)/\(Self.name)" }
    let found = places.first { place in access(place, X_OK) == 0 }
    guard let found else {
      throw Refusal(
        "no-server", "No \(Self.name) stands beside this program or on the PATH.",
        hint: "It is built on request, in the folder of the sources: tools/serve/build.")
    }
    path = found
  }

  /// Goes on as the program, in the same process.
  ///
  /// - Throws: `Refusal` if the system does not start it.
  func become(with arguments: [String]) throws(Refusal) {
    // What this program ignores, the next one would ignore too.
    for number in [SIGINT, SIGTERM, SIGHUP, SIGPIPE] { signal(number, SIG_DFL) }
    let words = ([path] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    execv(path, words)
    throw Refusal(
      "no-server",
      "No server was started: \(TextRules.harmless(path)) does not run (error \(errno)).",
      hint: "Build it again: tools/serve/build.")
  }
}
