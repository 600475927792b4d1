import Foundation
import JournalCore
import JournalRules
import MatchJournal

/// One run of the program: the journal it works on and how it speaks.
struct Session {
  let options: GlobalOptions
  let environment: [String: String]
  let style: Style

  init(_ options: GlobalOptions) {
    self.options = options
    environment = ProcessInfo.processInfo.environment
    style = Style(options.color)
  }

  // MARK: - The journal

  /// Where the journal lies.
  ///
  /// - Throws: `Refusal` where there is none.
  func path() throws -> String {
    if let named = options.journal ?? environment["JOURNAL_FILE"] {
      try Self.checkKind(named)
      return named
    }
    var folder = FileManager.default.currentDirectoryPath
    while true {
      let candidate = (folder as NSString).appendingPathComponent("journal.db")
      if FileManager.default.fileExists(atPath: candidate) { return candidate }
      let parent = (folder as NSString).deletingLastPathComponent
      if parent == folder || parent.isEmpty { break }
      folder = parent
    }
    let here = FileManager.default.currentDirectoryPath
    throw Refusal(
      "no-match", "no journal in \(here) or above it.",
      hint: "Start one with \"journal init\", or name one with -J FILE.")
  }

  /// A pipe would hold the program for ever, before anything could be read of it.
  private static func checkKind(_ path: String) throws(LogError) {
    var status = stat()
    guard stat(path, &status) == 0 else { return }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return
    case S_IFDIR: throw .notAJournal(path: path, reason: "it is a folder")
    default: throw .notAJournal(path: path, reason: "it is a pipe or a device, and no file")
    }
  }

  /// Opens the journal.
  func open(readOnly: Bool = false) throws -> MatchJournal {
    try MatchJournal.open(at: try path(), readOnly: readOnly)
  }

  /// Opens the journal, does the work, and leaves everything in the one file.
  ///
  /// Where somebody else wrote to the same match in between, nothing was written and the work is done
  /// anew on what is there now: two recorders at one match do not get in each other's way.
  func write<Result>(_ body: (MatchJournal) async throws -> Result) async throws -> Result {
    let journal = try open()
    if let obstacle = journal.obstacle { throw obstacle }
    var attempts = 0
    while true {
      do {
        let result = try await body(journal)
        if !options.dryRun {
          Output.acknowledge()
          try await settle(journal)
        }
        return result
      } catch LogError.versionConflict where attempts < 20 {
        attempts += 1
      }
    }
  }

  /// Leaves everything in the one file. Where that cannot be, the work is done all the same.
  func settle(_ journal: MatchJournal) async throws {
    do {
      try await journal.settle()
    } catch {
      guard case .unsettled = error else { throw error }
      Output.error(Wrap.text("journal: \(TextRules.harmless(error.description))", indent: 9))
    }
  }

  /// One command that writes to a match: read once, make drafts, check, append, say what became of it.
  ///
  /// - Parameter objects: a last word on what was prepared, such as a likely duplicate.
  func writeToMatch(
    allowsLate: Bool = false,
    objecting objects: (MatchJournal, Prepared) async throws -> Void = { _, _ in },
    _ drafts: (MatchJournal, MatchReading, TieReading?) async throws -> [Draft]
  ) async throws {
    try await write { journal in
      let view = try await journal.view()
      let match = try await match(journal, view)
      let tie = try await view.tie(of: match)
      let prepared = try await journal.prepare(
        try await drafts(journal, match, tie), seeing: view, match: match,
        allowsLate: allowsLate)
      try await objects(journal, prepared)
      if !options.dryRun { try await journal.append(prepared) }
      try await AppendPrinter(self, prepared).run(match, in: view)
    }
  }

  // MARK: - What is looked at

  /// The journal as it is, or as it was known at the time that was named.
  func view(_ journal: MatchJournal) async throws -> JournalView {
    guard let known = options.known else { return try await journal.view() }
    return try await journal.view(upTo: try await KnownTime(known, self).position(in: journal))
  }

  /// The slug of the current match, as option, environment or journal say.
  func currentMatch(_ journal: MatchJournal) throws -> String? {
    if let named = options.match ?? environment["JOURNAL_MATCH"] { return named }
    return try journal.setting("match")
  }

  /// The match that a command is about.
  ///
  /// - Throws: `Refusal` where none is named and none is current.
  func match(_ journal: MatchJournal, _ view: JournalView, named reference: String? = nil)
    async throws -> MatchReading
  {
    let stored = try journal.setting("match")
    guard let wanted = try reference ?? currentMatch(journal) else {
      throw noCurrentMatch(view)
    }
    let previous = try journal.setting("previous-match")
    let name = try view.resolve(match: wanted, current: stored, previous: previous)
    return try await view.match(name)
  }

  private func noCurrentMatch(_ view: JournalView) -> Refusal {
    let known = view.matches.map(\.shortForm)
    guard let last = known.last else {
      return Refusal(
        "no-current-match", "there is no match yet.",
        hint: "Start one: journal match new \"Home v Away\".")
    }
    let terminal = isatty(STDIN_FILENO) == 0 ? ", and this is not a terminal to ask on" : ""
    return Refusal(
      "no-current-match", "no current match\(terminal).",
      hint: "Add --match \(last). Known: \(known.prefix(8).joined(separator: ", ")).")
  }

  /// Makes a match the current one.
  func use(_ slug: String, in journal: MatchJournal) async throws {
    let current = try journal.setting("match")
    if let current, current != slug { try await journal.set("previous-match", to: current) }
    try await journal.set("match", to: slug)
  }

  /// Who records.
  func author(in match: MatchReading? = nil) -> Author {
    let by = options.recorder ?? environment["JOURNAL_AS"] ?? "desk"
    return Author(by: by, via: match?.clock.open == nil ? .typed : .live)
  }

  /// Prints a document.
  func print(_ document: JSONObject) {
    Output.line(TextRules.harmless(json: JSONValue.object(document).canonicalText))
  }
}
