import JournalCore
import JournalProof
import JournalTesting
import MatchJournal
import Testing

/// What a journal published, and what is found by it later.
struct `A trail of checkpoints` {
  private let shelf = CheckpointShelf()
  private let journal: MatchJournal
  private let key: NoteSigningKey
  private let club: NoteSigningKey

  private var trail: CheckpointTrail<CheckpointShelf> { CheckpointTrail(in: shelf) }

  init() async throws {
    journal = try TestStore.journal(origin: "example.org/copa")
    try await journal.logDemo()
    key = try NoteSigningKey(name: "example.org/copa", seed: [UInt8](repeating: 7, count: 32))
    club = try NoteSigningKey(
      name: "example.org/club", algorithm: .cosignature, seed: [UInt8](repeating: 8, count: 32))
  }

  /// A checkpoint of the journal at a size, signed, and cosigned if a time is given.
  private func note(_ size: Int, cosignedAt second: Int64? = nil) async throws -> SignedNote {
    var note = try await journal.checkpoint(at: size).signed(by: key)
    if let second { try note.cosign(with: club, at: Instant(milliseconds: second * 1000)) }
    return note
  }

  /// A journal that shares the first events, and then tells another story up to a size.
  private func fork(after shared: Int, until size: Int) async throws -> MatchJournal {
    let other = try TestStore.journal(origin: "example.org/copa")
    var drafts = try await journal.log.snapshot().read(from: 1, limit: shared).map(\.draft)
    var reporter = Reporter(first: 1000)
    while drafts.count < size {
      drafts.append(
        try reporter.draft(
          "observation", data: ["text": .string("It rained \(drafts.count).")]))
    }
    _ = try await other.log.append(drafts, expecting: [:])
    return other
  }

  private func refusal(_ body: () async throws -> Void) async throws -> Refusal? {
    do {
      try await body()
      return nil
    } catch let refusal as Refusal {
      return refusal
    }
  }

  @Test func `is published in order, and never twice`() async throws {
    for size in [24, 44, 90] {
      #expect(try await trail.publish(try await note(size), of: journal))
      let before = shelf.all
      #expect(try await trail.publish(try await note(size), of: journal) == false)
      #expect(shelf.all == before)
    }
    #expect(shelf.sizes() == [24, 44, 90])
  }

  @Test func `takes no smaller checkpoint`() async throws {
    _ = try await trail.publish(try await note(44), of: journal)
    let before = shelf.all
    let refused = try await refusal { _ = try await trail.publish(try await note(24), of: journal) }
    #expect(refused?.code == "published-otherwise")
    #expect(shelf.all == before)
  }

  @Test(arguments: [43, 44, 10])
  func `takes no checkpoint of another history`(shared: Int) async throws {
    _ = try await trail.publish(try await note(44), of: journal)
    let before = shelf.all
    let other = try await fork(after: shared, until: 60)
    let note = try await other.checkpoint().signed(by: key)
    let refused = try await refusal { _ = try await trail.publish(note, of: other) }
    if shared == 44 {
      #expect(refused == nil)
    } else {
      #expect(refused?.code == "published-otherwise")
      #expect(shelf.all == before)
    }
  }

  @Test func `takes no checkpoint of another journal`() async throws {
    _ = try await trail.publish(try await note(44), of: journal)
    let liga = try TestStore.journal(origin: "example.org/liga")
    try await liga.logDemo()
    let refused = try await refusal { _ = try await trail.check(liga.checkpoint(), of: liga) }
    #expect(refused?.code == "published-otherwise")
  }

  @Test func `says how many agree, since when, and who signed`() async throws {
    for (size, second) in [(24, nil), (44, 1_516_825_800), (90, 1_516_829_400)] as [(Int, Int64?)] {
      _ = try await trail.publish(try await note(size, cosignedAt: second), of: journal)
    }
    let keys = [key.verifierKey, club.verifierKey]
    let report = try await trail.report(on: journal, by: keys)
    #expect(report.verdict == .yes)
    #expect(report.count == 3 && report.others == 0)
    #expect(report.first?.size == 24 && report.last?.size == 90)
    let record = try await journal.log.snapshot().record(at: 24)
    #expect(report.since == record?.recordedAt)
    #expect(report.signers.map(\.key.name) == ["example.org/copa", "example.org/club"])
    #expect(report.signers.map(\.count) == [3, 2])
    #expect(report.signers[1].first.time == 1_516_825_800)
    #expect(report.signers[1].last.time == 1_516_829_400)
    let required = try await trail.report(
      on: journal, by: [key.verifierKey], requiring: [club.verifierKey])
    #expect(required.verdict.word == "unknown" && required.count == 2)
    #expect(required.verdict.refusal?.code == "not-cosigned")
  }

  @Test func `names the first that a rewritten journal contradicts`() async throws {
    for size in [24, 44, 90] {
      _ = try await trail.publish(try await note(size), of: journal)
    }
    let other = try await fork(after: 30, until: 95)
    for keys in [[], [key.verifierKey]] as [[NoteVerifierKey]] {
      let report = try await trail.report(on: other, by: keys)
      #expect(report.count == 1 && report.last?.size == 24)
      #expect(report.verdict.word == "false")
      #expect(report.verdict.refusal?.code == "history-rewritten")
      #expect(report.verdict.refusal?.reason.hasPrefix("shelf/44: ") == true)
    }
    let short = try await fork(after: 30, until: 30)
    let cut = try await trail.report(on: short, by: [key.verifierKey])
    #expect(cut.verdict.refusal?.code == "shorter-than-checkpoint")
    #expect(cut.count == 1)
  }

  @Test func `is not contradicted by what somebody else put there`() async throws {
    _ = try await trail.publish(try await note(44), of: journal)
    let stranger = try NoteSigningKey(
      name: "example.org/copa", seed: [UInt8](repeating: 9, count: 32))
    let forged = try Checkpoint(origin: "example.org/copa", size: 60, root: MerkleHash.empty)
    shelf.all[60] = try forged.signed(by: stranger).bytes
    let report = try await trail.report(on: journal, by: [key.verifierKey])
    #expect(report.verdict.word == "unknown" && report.count == 1)
    #expect(report.verdict.refusal?.code == "unsigned")
    // Without keys everything that is there is believed.
    let believed = try await trail.report(on: journal)
    #expect(believed.verdict.word == "false")
    let other = try await note(44).bytes
    for bytes in [[], Array("nothing\n".utf8), other] as [[UInt8]] {
      shelf.all[60] = bytes
      let damaged = try await trail.report(on: journal, by: [key.verifierKey])
      #expect(damaged.verdict.word == "unknown" && damaged.count == 1)
    }
  }

  @Test func `of another log is passed over, and none is no answer`() async throws {
    #expect(try await trail.report(on: journal).verdict.refusal?.code == "none-published")
    _ = try await trail.publish(try await note(44), of: journal)
    let liga = try TestStore.journal(origin: "example.org/liga")
    try await liga.logDemo()
    let report = try await trail.report(on: liga)
    #expect(report.others == 1 && report.count == 0)
    #expect(report.verdict.word == "unknown")
  }
}

/// What a witness keeps before it gives a cosignature.
struct `The memory of a witness` {
  private let shelf = CheckpointShelf()
  private let clock = SteppingClock()
  private let log: NoteSigningKey
  private let witness: Witness
  private let nodes: MerkleNodes

  init() throws {
    log = try NoteSigningKey(name: "example.org/copa", seed: [UInt8](repeating: 7, count: 32))
    witness = try Witness(
      NoteSigningKey(
        name: "example.org/club", algorithm: .cosignature, seed: [UInt8](repeating: 8, count: 32)),
      knowing: [log.verifierKey])
    nodes = MerkleNodes(leafHashes: (1...97).map { MerkleHash.leaf("event \($0)".utf8) })
  }

  private func request(_ size: Int, from old: Int? = nil) throws -> WitnessRequest {
    let root = try nodes.tree.root(at: size)
    let note = try Checkpoint(origin: "example.org/copa", size: size, root: root).signed(by: log)
    guard let old else { return try WitnessRequest(parsing: note.bytes) }
    let proof = try nodes.tree.consistencyProof(from: old, to: size)
    return try WitnessRequest(parsing: proof.bytes(under: note.bytes))
  }

  /// Asks the witness as a new process does: from its memory alone.
  private func ask(_ request: WitnessRequest, isFirst: Bool = false) throws -> SignedNote {
    var memory = try WitnessMemory(of: witness, in: shelf)
    return try memory.cosign(request, isFirst: isFirst, at: clock.read())
  }

  private func code(_ body: () throws -> SignedNote) -> String? {
    do {
      _ = try body()
      return nil
    } catch let refusal as Refusal {
      return refusal.code
    } catch let error as LogError {
      return error.obstacle.map { "\($0)" }
    } catch {
      return "\(error)"
    }
  }

  @Test func `holds what was given, byte for byte`() throws {
    let first = try ask(request(44), isFirst: true)
    let second = try ask(request(90, from: 44))
    #expect(shelf.all == [44: first.bytes, 90: second.bytes])
    #expect(try WitnessMemory(of: witness, in: shelf).last?.size == 90)
  }

  @Test func `comes first: what cannot be kept is not given`() throws {
    _ = try ask(request(44), isFirst: true)
    shelf.fill()
    var memory = try WitnessMemory(of: witness, in: shelf)
    let asked = try request(90, from: 44)
    #expect(code { try memory.cosign(asked, at: clock.read()) } == "full")
    #expect(memory.last?.size == 44)
    #expect(shelf.sizes() == [44])
    // What is kept already needs no place.
    #expect(code { try ask(request(44)) } == nil)
  }

  @Test func `goes on within one process, too`() throws {
    var memory = try WitnessMemory(of: witness, in: shelf)
    _ = try memory.cosign(request(44), isFirst: true, at: clock.read())
    _ = try memory.cosign(request(90, from: 44), at: clock.read())
    let old = try request(44)
    #expect(code { try memory.cosign(old, at: clock.read()) } == "rolled-back")
  }

  @Test func `that is empty is not taken for a new one`() throws {
    #expect(code { try ask(request(44)) } == "nothing-remembered")
    #expect(shelf.all.isEmpty)
    _ = try ask(request(44), isFirst: true)
    #expect(code { try ask(request(90, from: 44), isFirst: true) } == "not-the-first")
    #expect(shelf.sizes() == [44])
  }

  @Test func `gives again what it gave last, at a new time, and keeps the first`() throws {
    let first = try ask(request(44), isFirst: true)
    let again = try ask(request(44))
    let times = try [first, again].map { try $0.verify(by: [witness.verifierKey])[0].time }
    #expect(times == [1_516_825_800, 1_516_825_801])
    #expect(shelf.all == [44: first.bytes])
  }

  @Test func `that is damaged in any byte is not believed`() throws {
    let note = try ask(request(44), isFirst: true)
    let asked = try request(90, from: 44)
    // The log's own line in between is none of the witness's words.
    let lines = note.bytes.split(separator: UInt8(ascii: "\n"))
    let own = note.bytes.count - 1 - (try #require(lines.last)).count
    for place in Array(0..<note.text.utf8.count) + Array(own..<note.bytes.count) {
      var bytes = note.bytes
      bytes[place] ^= 1
      shelf.all = [44: bytes]
      #expect(code { try ask(asked) } == "damaged-memory", "byte \(place)")
    }
    let plain = try request(44).note.bytes
    for bytes in [[], Array(note.bytes.dropLast(40)), plain] as [[UInt8]] {
      shelf.all = [44: bytes]
      #expect(code { try ask(asked) } == "damaged-memory")
    }
    // A note under a size that is not its own.
    shelf.all = [60: note.bytes]
    #expect(code { try ask(asked) } == "damaged-memory")
    shelf.all = [44: note.bytes]
    #expect(code { try ask(asked) } == nil)
  }
}
