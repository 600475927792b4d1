import JournalCore
import JournalProof
import JournalTesting
import MatchJournal
import Testing

/// What a log publishes, and what a key signs, is only ever extended.
struct `A publication` {
  private let shelf = Shelf()
  private let journal: MatchJournal
  private let key: NoteSigningKey

  init() async throws {
    journal = try TestStore.journal(origin: "example.org/copa")
    try await journal.logDemo()
    key = try NoteSigningKey(name: "example.org/copa", seed: [UInt8](repeating: 7, count: 32))
  }

  private func publish(_ journal: MatchJournal, _ note: SignedNote? = nil) async throws {
    _ = try await Publication(journal, in: shelf, isSigned: note != nil).write(note)
  }

  @Test func `is the same files when it is made again`() async throws {
    try await publish(journal)
    let first = shelf.all
    let checkpoint = try Checkpoint(unchecked: try #require(first["checkpoint"]))
    #expect(checkpoint.size == (try await journal.log.head().position))
    try await publish(journal)
    #expect(shelf.all == first)
  }

  @Test func `is synced before its checkpoint is there, and with it`() async throws {
    try await publish(journal)
    let names = shelf.all.keys.sorted()
    #expect(shelf.states == [names.filter { $0 != "checkpoint" }, names])
  }

  @Test func `does not go on with what another journal published`() async throws {
    try await publish(journal)
    let before = shelf.all
    let other = try TestStore.journal(origin: "example.org/liga")
    try await other.logDemo()
    await #expect(throws: Refusal.self) { try await publish(other) }
    #expect(shelf.all == before)
  }

  @Test func `once signed is not replaced by one that nobody signs`() async throws {
    try await publish(journal, try await journal.checkpoint().signed(by: key))
    await #expect {
      try await publish(journal)
    } throws: { error in
      (error as? Refusal)?.remedy == .signOrPublishElsewhere
    }
  }

  @Test func `is signed by the key of its origin alone`() async throws {
    let other = try NoteSigningKey(name: "example.org/liga", seed: [UInt8](repeating: 8, count: 32))
    await #expect {
      try await journal.checkpoint(toSign: other.verifierKey, after: nil, keptIn: "liga.last")
    } throws: { error in
      (error as? Refusal)?.remedy == .makeKeyOfOrigin
    }
  }

  @Test func `is not signed by a key that signed another history`() async throws {
    let earlier = try await journal.checkpoint(at: 10)
    let next = try await journal.checkpoint(
      toSign: key.verifierKey, after: earlier, keptIn: "copa.last")
    #expect(next.size > 10)
    let forged = try Checkpoint(
      origin: earlier.origin, size: 10, root: [UInt8](repeating: 1, count: 32))
    await #expect {
      try await journal.checkpoint(toSign: key.verifierKey, after: forged, keptIn: "copa.last")
    } throws: { error in
      let refusal = error as? Refusal
      return refusal?.code == "history-rewritten" && refusal?.hint?.contains("copa.last") == true
    }
  }
}
