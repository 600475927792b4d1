import ArgumentParser
import Foundation
import Hummingbird
import HummingbirdCore
import JournalCore
import Logging
import MatchJournal
import NIOCore

/// The program `journal-serve`: shows journals in a browser. It reads and never writes.
@main
struct JournalServe: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "journal-serve",
    abstract: "Show journals in a browser: matches, ties, tables, and why.",
    discussion: """
      Examples:
        journal-serve journal.db
        journal-serve copa.db liga.db --port 8081
        journal-serve journal.db --host 0.0.0.0 --behind-proxy
      """,
    version: MatchJournal.version)

  @Option(name: .shortAndLong, help: "The port; 0 for any that is free.")
  var port = 8080

  @Option(name: .long, help: "The address to listen on.")
  var host = "127.0.0.1"

  @Flag(
    name: .customLong("behind-proxy"),
    help: "A proxy in front sees to TLS and to who may read: allow any address and host name.")
  var isBehindProxy = false

  @Argument(help: "The journals. Of several, each has its file's name before its addresses.")
  var journals: [String]

  func validate() throws {
    guard (0...65_535).contains(port) else {
      throw ValidationError("There is no port \(port). Ports go from 0 to 65535.")
    }
    guard isBehindProxy || ["127.0.0.1", "::1", "localhost"].contains(host) else {
      throw ValidationError(
        "\(TextRules.harmless(host)) can be reached from other machines, and this server has neither "
          + "TLS nor passwords. Listen on 127.0.0.1, or put a proxy with both in front and add "
          + "--behind-proxy.")
    }
    guard !journals.isEmpty else {
      throw ValidationError("Name a journal: journal-serve journal.db")
    }
  }

  func run() async throws {
    var logger = Logger(label: "journal-serve") { StreamLogHandler.standardError(label: $0) }
    logger.logLevel = .info
    let responder = PageResponder(
      try ServedJournal.all(at: journals), isBehindProxy: isBehindProxy, logger)
    let limits = HTTP1Channel.Configuration(
      idleTimeout: .seconds(30),
      httpDecoderConfiguration: .init(
        maxHeaderFieldSize: 8 * 1024, maxHeaderListSize: 16 * 1024, maxHeaderFieldCount: 100))
    let host = host
    let application = Application(
      responder: responder, server: .http1(configuration: limits),
      configuration: ApplicationConfiguration(
        address: .hostname(host, port: port), serverName: nil,
        availableConnectionsDelegate: .maximum(4096, logger: logger)),
      onServerRunning: { channel in
        let port = channel.localAddress?.port ?? 0
        let name = host.contains(":") ? "[\(host)]" : host
        print("http://\(name):\(port)/")
        fflush(nil)
      },
      logger: logger)
    try await application.runService()
  }
}
