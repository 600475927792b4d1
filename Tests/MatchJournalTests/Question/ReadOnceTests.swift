import JournalCore
import JournalNarrative
import JournalReading
import JournalRules
import JournalTesting
import MatchJournal
import Testing

/// The cost of a question: each stream is read from the log at most once.
struct `A question` {
  /// Returns the demo over a log that counts.
  private func counted() async throws -> (MatchJournal, CountingLog) {
    let journal = try TestStore.journal()
    try await journal.logDemo()
    let log = CountingLog(journal.log)
    return (MatchJournal(log: log), log)
  }

  /// - Parameter isShort: whether the registry of a short log is read whole.
  private func expectOnce(
    _ log: CountingLog, isShort: Bool = false, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let twice = log.readsByStream.filter { $0.value > 1 }.keys.sorted()
    #expect(twice.isEmpty, "\(twice)", sourceLocation: sourceLocation)
    // Names are looked up in the registry's index, unless the log is short.
    #expect(log.readsByStream[.registry] == (isShort ? 1 : nil), sourceLocation: sourceLocation)
    #expect(!log.readsByStream.isEmpty, sourceLocation: sourceLocation)
  }

  @Test func `about a match reads each stream once`() async throws {
    let (journal, log) = try await counted()
    let view = try await journal.view(readingAll: false)
    _ = try await view.ask(.match(try await view.resolve(match: "rma-leg"), at: .period(.halfTime)))
    expectOnce(log)
  }

  @Test func `about a tie reads each stream once, and so does its derivation`() async throws {
    let (journal, log) = try await counted()
    let view = try await journal.view(readingAll: false)
    let tie = try await view.ask(.tie(TieSlug(known: "copa-qf")))
    _ = Documents.audit(tie)
    _ = try await view.decisions(on: tie)
    expectOnce(log)
  }

  @Test func `about a report reads each stream once`() async throws {
    let (journal, log) = try await counted()
    let view = try await journal.view(readingAll: false)
    let name = try await view.resolve(match: "rma-leg")
    _ = try await view.ask(.report(of: name, ReportOptions(language: .english)))
    expectOnce(log)
  }

  @Test func `with something supposed reads each stream once`() async throws {
    let (journal, log) = try await counted()
    let view = try await journal.view(readingAll: false)
    let name = try await view.resolve(match: "rma-leg")
    var form = try EventForm("goal")
    form.values = ["player": "karim-benzema"]
    let minute = Minute(88)
    let entry = EventEntry(form: form, time: Entry(minute: minute))
    let supposed = try await journal.supposing(with: [(name, entry)], in: view)
    _ = try await supposed.ask(.match(name))
    expectOnce(log)
  }

  @Test func `about a table reads each stream once`() async throws {
    let cup = try await SpringCup()
    let log = CountingLog(cup.journal.log)
    let view = try await MatchJournal(log: log).view(readingAll: false)
    for table in try await view.ask(.tables(of: cup.slug, TableQuestion(after: "2"))) {
      _ = try await view.decisions(on: table)
    }
    expectOnce(log)
  }

  /// The match with the award is read once more, whole: for the appeals in its stream.
  @Test func `about a table with an award in a match, corrected, reads only that match twice`()
    async throws
  {
    let cup = try await SpringCup()
    let match = try #require(StreamName.match("alder-birch-2026-05-09"))
    let award = ResultAwarded(
      score: Score(0, 3), to: "birch", reason: "made up", authority: "board")
    try await cup.append(.resultAwarded(award), to: match)
    let ruling = try #require(try await cup.journal.log.snapshot().read(match).last)
    let reason: JSONObject = ["reason": "made up, and corrected"]
    try await cup.append(
      .correction(Correction(target: ruling.id, replace: reason)), to: match)
    let log = CountingLog(cup.journal.log)
    let view = try await MatchJournal(log: log).view(readingAll: false)
    let table = try #require(try await view.ask(.tables(of: cup.slug)).first)
    let decisions = try await view.decisions(on: table)
    #expect(log.readsByStream.filter { $0.value > 1 } == [match: 2])
    let said = decisions.drafts[ruling.position]?.data["reason"]?.string
    #expect(said == "made up, and corrected")
  }

  @Test func `of a write reads each stream once`() async throws {
    let (journal, log) = try await counted()
    try await journal.record { view in
      let match = try await view.match(try await view.resolve(match: "rma-leg"))
      var form = try EventForm("note")
      form.values = ["text": "The roof was closed."]
      let drafts = try journal.drafts(for: EventEntry(form: form), in: match)
      return try await journal.prepare(drafts, seeing: view, match: match)
    }
    expectOnce(log, isShort: true)
  }

  @Test func `about a match of a short log reads each stream once, the registry too`() async throws
  {
    let (journal, log) = try await counted()
    let view = try await journal.view()
    _ = try await view.ask(.match(try await view.resolve(match: "rma-leg")))
    expectOnce(log, isShort: true)
  }

  @Test func `has the facts that the log keeps`() async throws {
    let journal = try TestStore.journal()
    try await journal.logDemo()
    let snapshot = try await journal.log.snapshot()
    for match in try await snapshot.streams(.match) {
      let kept = try await snapshot.history(of: match)
      let derived = MatchHistory(match, StreamHistory(try await snapshot.read(match)))
      #expect(derived.spelled == kept.spelled)
    }
  }
}

extension MatchHistory {
  /// The facts with names in place of numbers, which each log assigns as it likes.
  fileprivate var spelled: [String] {
    facts.map { fact in
      var plain = fact
      (plain.team, plain.person, plain.other) = (.none, .none, .none)
      let slugs = [fact.team, fact.person, fact.other].map { names.slug($0) ?? "-" }
      return "\(plain) \(slugs)"
    }
  }
}
