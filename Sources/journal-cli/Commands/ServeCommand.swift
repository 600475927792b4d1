import ArgumentParser
import Foundation
import JournalCore

/// `journal serve`: becomes the program that shows journals in a browser.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: "Show journals in a browser.",
    discussion: """
      Starts journal-serve, which reads and never writes, on this machine only. It prints the address to \
      open, and Ctrl-C ends it. It is built on request: tools/serve/build.

      Examples:
        journal serve
        journal serve copa.db liga.db --port 8081
      """)

  @OptionGroup var global: GlobalOptions

  @Option(name: .shortAndLong, help: "The port; 0 for any that is free.")
  var port = 8080

  @Option(name: .long, help: "The address to listen on.")
  var host = "127.0.0.1"

  @Flag(
    name: .customLong("behind-proxy"),
    help: "A proxy in front sees to TLS and to who may read: allow any address.")
  var isBehindProxy = false

  @Argument(help: "The journals; the one at hand if not given.")
  var journals: [String] = []

  mutating func run() async throws {
    let session = Session(global)
    let paths = journals.isEmpty ? [try session.path()] : journals
    let program = try ServerProgram(session.environment)
    var arguments = ["--port", "\(port)", "--host", host]
    if isBehindProxy { arguments.append("--behind-proxy") }
    // A file's name may begin with a hyphen.
    try program.become(with: arguments + ["--"] + paths)
  }
}
