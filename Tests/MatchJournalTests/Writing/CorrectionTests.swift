import JournalCore
import JournalReading
import JournalRules
import JournalTesting
import MatchJournal
import Testing

/// What a correction leaves unchanged.
struct `A correction` {
  private let desk = Author(by: "desk", via: .typed)

  /// Returns a match of Leganés with a registered scorer.
  private func journal(isPrivate: Bool) async throws -> MatchJournal {
    let journal = try TestStore.journal(isPrivate: isPrivate)
    let setup = MatchSetup(
      title: try MatchTitle("Leganés 0-1 Real Madrid (Asensio 89')"),
      date: try #require(CalendarDate("2018-01-18")))
    try await journal.append(try await journal.drafts(for: setup, by: desk).drafts)
    return journal
  }

  @Test(arguments: [true, false])
  func `of another field keeps the name of a person`(isPrivate: Bool) async throws {
    let journal = try await journal(isPrivate: isPrivate)
    let view = try await journal.view()
    let registered = try #require(
      try await journal.log.read(.registry).first { $0.event.name == "person-registered" })
    let stream = try await view.stream(.registry)
    try await journal.append([
      try journal.draft(
        correcting: registered.position, in: stream, values: ["shirt": "20"], by: desk)
    ])
    let persons = try await journal.view().directory().persons.values
    #expect(persons.map(\.name) == ["Asensio"])
    #expect(persons.map(\.shirt) == [20])
    guard isPrivate else { return }
    // The name can still be erased, and then nothing reveals it.
    let slug = try #require(persons.first?.person)
    let events = try await journal.erasableEvents(of: slug)
    _ = try await journal.erase(events, of: slug, reason: "on request", by: desk)
    #expect(try await journal.view().directory().persons[slug]?.name == Erasable.erased)
  }

  @Test func `registers nobody by a slip of the pen`() async throws {
    let journal = try await journal(isPrivate: false)
    let view = try await journal.view()
    let match = try await view.match(try #require(try await view.matchNames().first))
    let goal = try #require(match.stream.records.first { $0.event.name == "goal" })
    let refusal = #expect(throws: Refusal.self) {
      try journal.draft(
        correcting: goal.position, in: match, values: ["player": "Asenzio Typo"], by: desk)
    }
    #expect(refusal?.code == "no-player")
    let drafts = try journal.draft(
      correcting: goal.position, in: match,
      values: ["player": "Marcos Llorente", "team": "real-madrid"], by: desk)
    #expect(drafts.count == 2)
  }
}
