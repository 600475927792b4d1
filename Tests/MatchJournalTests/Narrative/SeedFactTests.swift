import Foundation
import JournalCore
import JournalNarrative
import JournalReading
import JournalTesting
import MatchJournal
import Testing

/// The report from which the project started, fact by fact.
struct `The facts of the agency's report` {
  private let journal: MatchJournal

  init() throws {
    let clock = SteppingClock()
    journal = try TestStore.journal(clock: clock)
  }

  /// Returns the ids of the facts that a report of the demo conveys.
  private func carried(_ language: Language, _ length: ReportOptions.Length) async throws
    -> Set<String>
  {
    try await journal.logDemo()
    let view = try await journal.view()
    let match = try await view.match(try await view.resolve(match: "rma-leg"))
    let report = try await view.report(
      of: match, ReportOptions(language: language, length: length))
    let types = Dictionary(
      uniqueKeysWithValues: try await journal.log.read(from: 1, limit: .max).map {
        ($0.position, $0.envelope.type)
      })
    let sentences = [report.dateline].compactMap { $0 } + report.sentences
    return Set(
      SeedFact.all.filter { fact in
        guard let words = language.code == "en" ? fact.english : fact.spanish else { return false }
        return sentences.contains { sentence in
          words.allSatisfy { $0.contains { sentence.text.contains($0) } }
            && fact.events.isSubset(of: sentence.evidence.compactMap { types[$0] })
        }
      }.map(\.id))
  }

  private var all: Set<String> { Set(SeedFact.all.map(\.id)) }

  @Test func `are fifty, each once`() {
    #expect(SeedFact.all.count == 50)
    #expect(all == Set((1...50).map { ($0 < 10 ? "F0" : "F") + "\($0)" }))
  }

  @Test(
    .enabled(if: SeedFacts.isThere, "the shared data are not there: name them in JOURNAL_SHARED"))
  func `are those of the list`() throws { #expect(try SeedFacts.ids() == all) }

  @Test func `are all in the full English report`() async throws {
    let missing = all.subtracting(try await carried(.english, .full))
    #expect(missing.isEmpty, "missing: \(missing.sorted())")
  }

  @Test func `are in the full Spanish report but for what was only recorded in English`()
    async throws
  {
    let carried = try await carried(#require(Language(code: "es")), .full)
    #expect(carried.count >= 45, "missing: \(all.subtracting(carried).sorted())")
  }

  @Test(arguments: ["en", "es"])
  func `are in a brief to two fifths`(code: String) async throws {
    let carried = try await carried(#require(Language(code: code)), .brief)
    #expect(carried.count >= 20, "\(carried.count): \(carried.sorted())")
  }

  @Test(arguments: ["en", "es"])
  func `come without the agency's slips`(code: String) async throws {
    try await journal.logDemo()
    let view = try await journal.view()
    let match = try await view.match(try await view.resolve(match: "rma-leg"))
    let options = ReportOptions(language: try #require(Language(code: code)), length: .full)
    let report = try await view.report(of: match, options)
    let text = report.sentences.map(\.text).joined(separator: " ")
    for slip in [
      "striker", "delantero", "million euros", "times less", "veces menos", " he ", "él ",
    ] {
      let own = text.replacing(/"[^"]*"/, with: "")
      #expect(!own.contains(slip), "\(slip)")
    }
  }
}

/// The list of facts in the shared folder.
private enum SeedFacts {
  private static let path: String = {
    let shared = ProcessInfo.processInfo.environment["JOURNAL_SHARED"] ?? "../shared"
    return shared + "/narrative/seed_facts.json"
  }()

  static var isThere: Bool { FileManager.default.isReadableFile(atPath: path) }

  static func ids() throws -> Set<String> {
    let bytes = [UInt8](try #require(FileManager.default.contents(atPath: path)))
    guard case .array(let facts)? = try JSONValue(parsing: bytes).object?["facts"] else {
      return []
    }
    return Set(facts.compactMap { $0.object?["id"]?.string })
  }
}
