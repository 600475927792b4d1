import Foundation
import JournalCore
import JournalFiles
import JournalReading
import JournalRules
import JournalText
import MatchJournal

/// One run of the program: its journal and its options.
struct Session {
  let options: GlobalOptions
  let environment: [String: String]
  let style: Style

  /// - Parameter path: the path of the journal, if the command knows it better than the options.
  init(_ options: GlobalOptions, at path: String? = nil) {
    var options = options
    if let path { options.journal = path }
    self.options = options
    environment = ProcessInfo.processInfo.environment
    style = Style(options.color, environment: environment)
  }

  // MARK: - The journal

  /// Returns the path of the journal.
  ///
  /// - Throws: `Refusal` if there is none.
  func path() throws -> String {
    if let named = options.journal ?? environment["JOURNAL_FILE"] {
      try Self.checkKind(named)
      return named
    }
    var folder = FileManager.default.currentDirectoryPath
    while true {
      let candidate = (folder as NSString).appendingPathComponent("journal.db")
      if try FileKind.typed(candidate) != nil { return candidate }
      let parent = (folder as NSString).deletingLastPathComponent
      if parent == folder || parent.isEmpty { break }
      folder = parent
    }
    let here = FileManager.default.currentDirectoryPath
    throw Refusal(
      "no-match", "There is no journal in \(here) or above it.",
      hint: "Start one with \"journal init\", or name one with -J FILE.")
  }

  /// Refuses a pipe, which would block the program before it could read anything.
  private static func checkKind(_ path: String) throws(LogError) {
    var status = stat()
    guard stat(path, &status) == 0 else { return }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return
    case S_IFDIR: throw .notAJournal(at: path, reason: "it is a folder")
    default: throw .notAJournal(at: path, reason: "it is a pipe or a device, not a file")
    }
  }

  /// Opens the journal.
  func open(readOnly: Bool = false) throws -> MatchJournal {
    let journal = try MatchJournal.open(at: try path(), readOnly: readOnly)
    if let lost = journal.log.lostEnd { Output.error(LostEndText.warning(lost)) }
    return journal
  }

  /// Opens the journal, does the work, and settles everything into the one file.
  func write<Result>(_ body: (MatchJournal) async throws -> Result) async throws -> Result {
    try await write { journal, _ in try await body(journal) }
  }

  /// Opens the journal, does the work, and settles everything into the one file.
  ///
  /// - Parameter body: gets the hook that is set for new events, to wake it after each of several
  ///   writes; it is woken at the end in any case.
  func write<Result>(_ body: (MatchJournal, AppendHook?) async throws -> Result) async throws
    -> Result
  {
    let journal = try open()
    if let obstacle = journal.obstacle { throw obstacle }
    let hook = options.dryRun ? nil : try await hook(of: journal)
    let result = try await body(journal, hook)
    if !options.dryRun {
      Output.acknowledge()
      try await settle(journal)
      hook?.wake()
    }
    return result
  }

  /// Records what a body makes from the current journal, or shows what it would make.
  ///
  /// From here on it stays recorded, even if reporting fails.
  func record(_ journal: MatchJournal, _ body: (JournalView) async throws -> Prepared)
    async throws -> Outcome
  {
    let outcome = try await journal.record(dryRun: options.dryRun, body)
    if !outcome.isDry, outcome.newCount > 0 { Output.acknowledge() }
    return outcome
  }

  /// Settles everything into the one file; a failure is reported but does not undo the work.
  func settle(_ journal: MatchJournal) async throws {
    do {
      try await journal.settle()
    } catch {
      guard case .unsettled = error else { throw error }
      Output.error(Wrap.text("journal: \(TextRules.harmless(error.description))", indent: 9))
    }
  }

  /// Runs a command that writes to a match: read once, prepare, append, report.
  ///
  /// - Parameter head: the position at which the log must end, if the user gave one.
  func writeToMatch(
    ifHead head: Int? = nil,
    _ prepare: (MatchJournal, MatchReading, JournalView) async throws -> Prepared
  ) async throws {
    try await write { journal in
      let outcome = try await record(journal) { view in
        let match = try await match(journal, view)
        try checkHead(head, view)
        return try await prepare(journal, match, view)
      }
      try await AppendPrinter(self, outcome).run()
    }
  }

  /// Runs a command that undoes or redoes, in whichever streams are concerned.
  func reverse(
    _ reversal: (MatchJournal, JournalView, Author, StreamName?) async throws -> Reversal
  ) async throws {
    try await write { journal in
      let outcome = try await record(journal) { view in
        // Only a match that the user named limits the search, since the last command may be
        // elsewhere.
        let wanted = options.match ?? environment["JOURNAL_MATCH"]
        let stream = wanted == nil ? nil : try await match(journal, view).history.stream
        let reversal = try await reversal(journal, view, author(), stream)
        return try await journal.prepare(reversal, seeing: view)
      }
      try await AppendPrinter(self, outcome).run()
    }
  }

  /// Returns the hook that is set for new events, which knows from here on what it has to take; nil
  /// if none is set, or it cannot be kept how far it comes. That is said, and holds nobody up.
  func hook(of journal: MatchJournal) async throws -> AppendHook? {
    do {
      guard let hook = try AppendHook(of: journal, at: path(), environment) else { return nil }
      try await hook.begin(journal)
      if !options.quiet, let trouble = hook.trouble { Output.error(Wrap.text(trouble, indent: 9)) }
      return hook
    } catch let refusal as Refusal where refusal.code == "bad-config" {
      let said = "journal: hooks.after-append gets nothing of this. \(refusal.reason)"
      Output.error(Wrap.text(TextRules.harmless(said), indent: 9))
      return nil
    }
  }

  // MARK: - What is looked at

  /// Returns the journal as it is, or as it was known at the given time.
  func view(_ journal: MatchJournal) async throws -> JournalView {
    guard let known = options.known else { return try await journal.view() }
    let time = try await journal.position(known: KnownTime(known))
    if let instant = time.instant, !options.quiet {
      Output.error("As known at \(instant): e\(time.position) and before.")
      for stretch in time.doubtful {
        Output.error(Wrap.text(ClockText(stretch).uncertainty, indent: 6))
      }
    }
    return try await journal.view(upTo: time.position)
  }

  /// Returns the journal under a supposition.
  ///
  /// - Parameters:
  ///   - supposing: the options of the supposition.
  ///   - reference: the match in question; nil for the current one.
  func view(_ journal: MatchJournal, _ supposing: SupposingOption, of reference: String? = nil)
    async throws -> JournalView
  {
    try await supposing.view(try await view(journal), journal, self) { view in
      try await matchName(reference, journal, view)
    }
  }

  /// Returns the journal under a supposition about a tie; added events go to its last match.
  func view(_ journal: MatchJournal, _ supposing: SupposingOption, ofTie reference: String?)
    async throws -> JournalView
  {
    try await supposing.view(try await view(journal), journal, self) { view in
      try await view.lastMatch(of: try await tie(reference, journal, view))
    }
  }

  /// Returns the match that a word means, or else the one that an option or the environment names,
  /// or else the saved current one, or else the only open one; nil if there is none of these.
  func matchName(_ reference: String? = nil, _ journal: MatchJournal, _ view: JournalView)
    async throws -> MatchName?
  {
    let kept = try await CurrentMatch(of: journal, at: path(), environment)
    let named = reference ?? options.match ?? environment["JOURNAL_MATCH"]
    // The saved match may belong to a former journal at this path, or may not have been known then.
    let held: String? =
      if named == nil, let slug = kept.current { try await view.matchName(slug)?.slug } else { nil }
    guard let wanted = named ?? held else { return try await view.onlyOpenMatch() }
    return try await view.resolve(match: wanted, current: kept.current, previous: kept.previous)
  }

  /// Returns the tie that a word means, or that of the match in question.
  func tie(_ reference: String?, _ journal: MatchJournal, _ view: JournalView) async throws
    -> TieSlug
  {
    try await view.tieSlug(named: reference) { try await name(journal, view, of: $0) }
  }

  /// Returns the competition that a word means, or that of the match in question, or the only one.
  func competition(_ reference: String?, _ journal: MatchJournal, _ view: JournalView)
    async throws -> CompetitionSlug
  {
    try await view.competitionSlug(named: reference) { try await matchName(nil, journal, view) }
  }

  /// Returns the match that a command is about.
  ///
  /// - Throws: `Refusal` if none is named or current, and not exactly one is open.
  func match(_ journal: MatchJournal, _ view: JournalView, named reference: String? = nil)
    async throws -> MatchReading
  {
    try await view.match(try await name(journal, view, of: reference))
  }

  /// Returns the name of the match that a command is about.
  ///
  /// - Throws: `Refusal` if none is named or current, and not exactly one is open.
  func name(_ journal: MatchJournal, _ view: JournalView, of reference: String? = nil)
    async throws -> MatchName
  {
    guard let name = try await matchName(reference, journal, view) else {
      throw try await noCurrentMatch(view)
    }
    return name
  }

  private func noCurrentMatch(_ view: JournalView) async throws -> Refusal {
    let known = try await view.matchNames().map(\.shortForm)
    guard let last = known.last else {
      return Refusal(
        "no-current-match", "There is no match yet.",
        remedy: .setUpMatch)
    }
    let terminal = isatty(STDIN_FILENO) == 0 ? ", and this is not a terminal to ask on" : ""
    return Refusal(
      "no-current-match", "There is no current match\(terminal).",
      hint: "Add --match \(last). Known: \(known.prefix(8).joined(separator: ", ")).")
  }

  /// Makes a match the current one.
  ///
  /// - Returns: whether this could be saved.
  @discardableResult
  func use(_ slug: String, in journal: MatchJournal) async throws -> Bool {
    var kept = try await CurrentMatch(of: journal, at: path(), environment)
    if kept.current == nil {
      // The only other match counts as the previous one.
      let others = try await journal.view().matchNames().filter { $0.slug != slug }
      if others.count == 1 { _ = kept.use(others[0].slug) }
    }
    return kept.use(slug)
  }

  /// Returns the author of new events.
  func author(in match: MatchReading? = nil) -> Author {
    let by =
      options.recorder ?? environment["JOURNAL_AS"] ?? Settings.current.text("user.name") ?? "desk"
    let isLive = match.map { $0.clock.open != nil && isToday($0) } ?? false
    return Author(by: by, via: isLive ? .live : .typed)
  }

  /// Whether a match is played today, give or take the night: what is entered later is no live entry.
  func isToday(_ match: MatchReading) -> Bool {
    let now = Int64(Date().timeIntervalSince1970 * 1000)
    let reach: Int64 = 30 * 3_600_000
    let days = [now - reach, now + reach].map { Instant(milliseconds: $0).utcDate }
    return days[0] <= match.scheduled.date && match.scheduled.date <= days[1]
  }

  /// Prints what an answer supposes, if anything.
  func printSupposition(of view: JournalView, onStandardError isAside: Bool = false) async throws {
    guard let line = try await SuppositionText(view).line else { return }
    if isAside { Output.error(line) } else { Output.line(line) }
  }

  /// Prints an answer as a document, with what it supposes.
  func print(_ document: JSONObject, of view: JournalView) {
    print(Documents.answer(document, in: view))
  }

  /// Prints a document.
  func print(_ document: JSONObject) {
    Output.line(TextRules.harmless(json: JSONValue.object(document).canonicalText))
  }
}
