import JournalCore
import JournalReading
import JournalTesting
import MatchJournal
import Testing

/// An undo takes back the whole of a recorder's last command, or says why it cannot.
struct `An undo` {
  private let desk = Author(by: "desk", via: .typed)
  private let second = Author(by: "second-desk", via: .live)
  private let journal: MatchJournal
  private let match: StreamName

  init() async throws {
    journal = try TestStore.journal()
    match = try #require(StreamName.match("real-madrid-leganes-2018-01-24"))
    let date = try #require(CalendarDate("2018-01-24"))
    try await append([
      .teamRegistered(TeamRegistered(team: "real-madrid", name: "Real Madrid")),
      .teamRegistered(TeamRegistered(team: "leganes", name: "Leganés")),
      .personRegistered(
        PersonRegistered(person: "javier-eraso", name: "Javier Eraso", team: "leganes")),
      .personRegistered(PersonRegistered(person: "eraso", name: "Eraso", team: "leganes")),
    ])
    try await append([
      .matchScheduled(MatchScheduled(home: "real-madrid", away: "leganes", date: date))
    ])
  }

  /// Appends events as one command, each to its stream.
  @discardableResult
  private func append(
    _ events: [MatchEvent], by author: Author? = nil, at minute: Int? = nil
  ) async throws -> [Int] {
    let batch = events.count > 1 ? EventID.e(1_000 + Int.random(in: 0..<1_000_000)) : nil
    let drafts = try events.map { event in
      let stream = event.setting == .registry ? StreamName.registry : match
      return try journal.draft(
        event, to: stream, at: minute.map { MatchTime(.firstHalf, $0) }, by: author ?? desk,
        batch: batch)
    }
    return try await journal.append(drafts).records.map(\.position)
  }

  /// Undoes a command, and returns what was taken back.
  private func undo(by author: Author? = nil, in stream: StreamName? = nil) async throws -> [Int] {
    try await reverse { view in
      try await journal.undoingLast(of: author ?? desk, in: stream, seeing: view)
    }
  }

  private func redo(by author: Author? = nil) async throws -> [Int] {
    try await reverse { view in
      try await journal.redoingLast(of: author ?? desk, seeing: view)
    }
  }

  private func reverse(_ reversal: (JournalView) async throws -> Reversal) async throws -> [Int] {
    let outcome = try await journal.record { view in
      try await journal.prepare(try await reversal(view), seeing: view)
    }
    let ids = outcome.records.compactMap(\.retracted)
    let places = try await journal.log.locate(ids)
    return ids.compactMap { places[$0]?.position }
  }

  private func goal(_ minute: Int, by author: Author? = nil) async throws -> Int {
    try await append(
      [.goal(Goal(team: "leganes", player: "javier-eraso"))], by: author, at: minute)[0]
  }

  private func refusal(_ body: () async throws -> [Int]) async -> String? {
    do {
      _ = try await body()
      return nil
    } catch let refusal as Refusal {
      return refusal.code
    } catch {
      return "\(error)"
    }
  }

  @Test func `takes back one's own, although somebody else wrote since`() async throws {
    let mine = try await goal(32)
    _ = try await goal(40, by: second)
    #expect(try await undo() == [mine])
  }

  @Test func `takes back a merger, and not the goal before it`() async throws {
    _ = try await goal(32)
    let merger = try await append([
      .entitiesMerged(EntitiesMerged(from: "eraso", into: "javier-eraso", kind: .person))
    ])
    #expect(try await undo() == merger)
    let directory = try await journal.view().directory()
    #expect(directory.canonical("eraso" as PersonSlug) == "eraso")
  }

  @Test func `takes back the correction of a person`() async throws {
    _ = try await goal(32)
    let target = try #require(try await journal.log.record(at: 3)).id
    let correction = try await journal.append([
      try journal.draft(
        .correction(Correction(target: target, replace: ["name": "Javi Eraso"])), to: .registry,
        by: desk)
    ]).records.map(\.position)
    #expect(try await undo() == correction)
    #expect(try await journal.view().directory().fullName("javier-eraso") == "Javier Eraso")
  }

  @Test func `takes a goal back with the player who was registered for it`() async throws {
    let written = try await append(
      [
        .personRegistered(
          PersonRegistered(person: "gabriel-pires", name: "Gabriel Pires", team: "leganes")),
        .goal(Goal(team: "leganes", player: "gabriel-pires")),
      ], at: 45)
    #expect(try await undo() == written.reversed())
    #expect(try await journal.view().directory().persons["gabriel-pires"] == nil)
    #expect(try await redo().count == 2)
    #expect(try await journal.view().directory().persons["gabriel-pires"] != nil)
  }

  @Test func `leaves a player registered whom somebody else has named since`() async throws {
    let written = try await append(
      [
        .personRegistered(
          PersonRegistered(person: "gabriel-pires", name: "Gabriel Pires", team: "leganes")),
        .goal(Goal(team: "leganes", player: "gabriel-pires")),
      ], at: 45)
    try await append(
      [.card(Card(team: "leganes", player: "gabriel-pires", colour: .yellow))], by: second, at: 45)
    let view = try await journal.view()
    let reversal = try await journal.undoingLast(of: desk, seeing: view)
    #expect(reversal.drafts.count == 1)
    #expect(reversal.doubts.map(\.code) == ["still-registered"])
    #expect(try await undo() == [written[1]])
    // What had to stay does not block the command before it.
    #expect(await refusal { try await undo() } == "undo-set-up")
  }

  @Test func `goes on to the command before, and a redo comes back`() async throws {
    let first = try await goal(12)
    let last = try await goal(32)
    #expect(try await undo() == [last])
    #expect(try await undo() == [first])
    #expect(await refusal { try await undo() } == "undo-set-up")
    _ = try await redo()
    _ = try await redo()
    let stream = StreamHistory(try await journal.log.read(match))
    for position in [first, last] {
      #expect(stream.record(at: position).map { stream.isWithdrawn($0) } == false)
    }
    #expect(await refusal { try await redo() } == "nothing-to-redo")
  }

  @Test func `with a reason can be redone`() async throws {
    let mine = try await goal(32)
    let undone = try await reverse { view in
      try await journal.undoingLast(of: desk, reason: "the wrong match", seeing: view)
    }
    #expect(undone == [mine])
    _ = try await redo()
    let stream = StreamHistory(try await journal.log.read(match))
    #expect(stream.record(at: mine).map { stream.isWithdrawn($0) } == false)
    #expect(try await undo() == [mine])
  }

  @Test func `is not redone once something new was entered`() async throws {
    _ = try await goal(12)
    _ = try await undo()
    _ = try await goal(14)
    #expect(await refusal { try await redo() } == "nothing-to-redo")
  }

  @Test func `can be redone after the journal of the match was closed`() async throws {
    let mine = try await goal(12)
    _ = try await undo()
    try await append([.journalClosed(JournalClosed())])
    _ = try await reverse { view in
      try await journal.redoingLast(of: desk, reason: "the goal stood", seeing: view)
    }
    let stream = StreamHistory(try await journal.log.read(match))
    #expect(stream.record(at: mine).map { stream.isWithdrawn($0) } == false)
  }

  @Test func `of a registration by name is refused while somebody is named by it`() async throws {
    _ = try await goal(12)
    let refused = await refusal {
      try await reverse { view in try await journal.undoing(3, by: desk, seeing: view) }
    }
    #expect(refused == "still-named")
  }

  @Test func `in a match leaves the registry alone`() async throws {
    let mine = try await goal(32)
    try await append([
      .entitiesMerged(EntitiesMerged(from: "eraso", into: "javier-eraso", kind: .person))
    ])
    #expect(try await undo(in: match) == [mine])
  }

  @Test func `is not for what somebody else wrote`() async throws {
    _ = try await goal(32)
    #expect(await refusal { try await undo(by: second) } == "nothing-to-undo")
  }

  @Test func `does not take back what came in with an import`() async throws {
    try await append(
      [.observation(Observation(text: "rain"))], by: Author(by: "desk", via: .import), at: 3)
    #expect(await refusal { try await undo() } == "undo-import")
  }

  @Test func `does not take back the set-up of a match, also by name`() async throws {
    #expect(await refusal { try await undo() } == "undo-set-up")
    let refused = await refusal {
      try await reverse { view in try await journal.undoing(5, by: desk, seeing: view) }
    }
    #expect(refused == "undo-set-up")
  }

  @Test func `does not bring back what was erased`() async throws {
    let journal = try TestStore.journal(isPrivate: true)
    let person = PersonRegistered(person: "p-1", name: "Javier Eraso", role: .player)
    try await journal.append([
      try journal.draft(.personRegistered(person), to: .registry, by: desk)
    ])
    _ = try await journal.erase([1], reason: "on request", by: desk)
    let view = try await journal.view()
    let refusal = await #expect(throws: Refusal.self) {
      try await journal.undoingLast(of: desk, seeing: view)
    }
    #expect(refusal?.code == "undo-erasure")
  }
}
