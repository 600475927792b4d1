import HTTPTypes
import Hummingbird
import HummingbirdCore
import JournalCore
import JournalPages
import Logging
import MatchJournal
import NIOCore

/// Answers requests with pages. It knows no football and has no words but those of its own failures.
struct PageResponder: HTTPResponder {
  typealias Context = BasicRequestContext

  private let journals: [ServedJournal]
  private let isBehindProxy: Bool
  private let logger: Logger

  init(_ journals: [ServedJournal], isBehindProxy: Bool, _ logger: Logger) {
    self.journals = journals
    self.isBehindProxy = isBehindProxy
    self.logger = logger
  }

  func respond(to request: Request, context: BasicRequestContext) async throws -> Response {
    let (path, query) = Self.parts(of: request.head.path ?? "/")
    let start = ContinuousClock.now
    let whole = await answer(request, path, query)
    let response = request.method == .head ? Self.withoutBody(whole) : whole
    // What is asked may name people; the path names matches and events.
    logger.info(
      "\(request.method.rawValue) \(TextRules.harmless(path))",
      metadata: ["status": "\(response.status.code)", "took": "\(ContinuousClock.now - start)"])
    return response
  }

  private static func parts(of target: String) -> (path: String, query: String) {
    let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    return (String(parts.first ?? "/"), parts.count == 2 ? String(parts[1]) : "")
  }

  private func answer(_ request: Request, _ path: String, _ query: String) async -> Response {
    guard request.method == .get || request.method == .head else {
      var response = failure(
        FailurePage(
          405, "read-only", "This server only shows.",
          "Write with the command, on the machine itself."),
        path)
      response.headers[.allow] = "GET, HEAD"
      response.headers[.connection] = "close"
      return response
    }
    guard isBehindProxy || Self.isOwn(request.head.authority) else {
      return failure(
        FailurePage(
          421, "other-host", "This server answers to its own address only.",
          "Open it as localhost or 127.0.0.1."), path)
    }
    if path == "/healthz" { return PageHeaders.plain("alive\n") }
    if path == "/readyz" { return await readiness() }
    do {
      let found = try journal(for: path)
      guard let (served, rest) = found else { return index }
      return try await answer(request, served, rest, query)
    } catch {
      if !(error is Refusal) { logger.error("\(TextRules.harmless("\(error)"))") }
      return failure(FailurePage(error), path)
    }
  }

  /// Whether a host is this machine. A page of another site could otherwise point its own name at it
  /// and read what only this machine may.
  private static func isOwn(_ authority: String?) -> Bool {
    guard let authority else { return false }
    let isBracketed = authority.hasPrefix("[")
    let host =
      isBracketed
      ? authority.prefix { $0 != "]" } + "]" : authority.prefix { $0 != ":" }
    return ["localhost", "127.0.0.1", "[::1]"].contains(host.lowercased())
  }

  private func readiness() async -> Response {
    for served in journals {
      do {
        _ = try await served.journal.log.head()
      } catch {
        return failure(FailurePage(error), "/readyz.json")
      }
    }
    return PageHeaders.plain("ready\n")
  }

  // MARK: - Journals

  /// Returns the journal that a path is about and the rest of the path; nil for the list of several.
  private func journal(for path: String) throws(Refusal) -> (ServedJournal, String)? {
    if journals.count == 1 { return (journals[0], path) }
    let parts = path.split(separator: "/", maxSplits: 1).map(String.init)
    guard let first = parts.first else { return nil }
    let named = journals.first { $0.name.map { PageAddress([$0]).text } == "/\(first)" }
    guard let named else {
      throw Refusal(
        "no-journal", "No journal \"\(TextRules.harmless(first))\" is served here.",
        hint: "Choose one at /.")
    }
    return (named, "/" + (parts.count == 2 ? parts[1] : ""))
  }

  /// The list of the journals.
  private var index: Response {
    let answer = JournalsPage(journals.compactMap(\.name)).answer
    return PageHeaders.response(answer, etag: nil, isPrivate: true)
  }

  // MARK: - Answers

  private func answer(
    _ request: Request, _ served: ServedJournal, _ path: String, _ query: String
  ) async throws -> Response {
    let parts = path.split(separator: "/")
    if parts.count == 3, parts[0] == "m", parts[2] == "live" {
      return try await live(request, served, String(parts[1]), query)
    }
    let asked = try PageRequest(path: path, query: query)
    let head = try await served.journal.log.head().position
    let isPrivate = served.journal.isPrivate
    let etag =
      isPrivate || !asked.dependsOnlyOnLog
      ? nil : "\"e\(head)-\(MatchJournal.version)-\(asked.form.rawValue)\""
    if let etag, PageHeaders.matches(request.headers[.ifNoneMatch], etag) {
      return PageHeaders.notModified(etag)
    }
    return PageHeaders.response(
      try await served.pages.answer(asked), etag: etag, isPrivate: isPrivate)
  }

  private func live(
    _ request: Request, _ served: ServedJournal, _ match: String, _ query: String
  ) async throws -> Response {
    let page = try PageRequest(path: "/m/\(match)")
    guard case .match(let word) = page.subject else { throw Refusal("no-match", "No match.") }
    let messages = try await LiveMessages(of: word, in: served.journal)
    let head = try await served.journal.log.head().position
    let last = request.headers[.lastEventID] ?? Self.after(query)
    let position = last.flatMap { Int($0) }.map { min(max(0, $0), head) } ?? head
    return PageHeaders.stream(LiveBody(served.journal, messages, after: position).body)
  }

  /// Returns what a page says that it has seen.
  private static func after(_ query: String) -> String? {
    query.split(separator: "&").first { $0.hasPrefix("after=") }.map { String($0.dropFirst(6)) }
  }

  private func failure(_ failure: FailurePage, _ path: String) -> Response {
    let isPage = !PageForm.allCases.contains { $0 != .html && path.hasSuffix(".\($0.rawValue)") }
    return PageHeaders.response(
      failure.answer(as: isPage ? .html : .json), etag: nil, isPrivate: true)
  }

  private static func withoutBody(_ response: Response) -> Response {
    var response = response
    response.body = ResponseBody(contentLength: response.body.contentLength) { writer in
      try await writer.finish(nil)
    }
    return response
  }
}

extension HTTPField.Name {
  static let lastEventID = named("Last-Event-ID")
}
