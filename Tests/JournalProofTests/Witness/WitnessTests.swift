import JournalCore
import JournalProof
import JournalTesting
import Testing

/// What a witness cosigns: a log that only grew, and each size of it with one root.
@Suite struct `A witness` {
  private let log: NoteSigningKey
  private let witness: Witness
  private let nodes: MerkleNodes
  private let time = SteppingClock.start

  init() throws {
    log = try NoteSigningKey(name: "example.org/copa", seed: Array(repeating: 1, count: 32))
    nodes = Self.nodes(97)
    witness = try Witness(
      NoteSigningKey(
        name: "example.org/club", algorithm: .cosignature, seed: Array(repeating: 2, count: 32)),
      knowing: [log.verifierKey])
  }

  /// A log of so many events, the last of which may be others.
  private static func nodes(_ count: Int, changed: ClosedRange<Int>? = nil) -> MerkleNodes {
    MerkleNodes(
      leafHashes: (1...count).map { number in
        let word = changed?.contains(number) == true ? "another event" : "event"
        return MerkleHash.leaf("\(word) \(number)".utf8)
      })
  }

  private func checkpoint(_ size: Int, in nodes: MerkleNodes? = nil) throws -> Checkpoint {
    try Checkpoint(
      origin: "example.org/copa", size: size, root: (nodes ?? self.nodes).tree.root(at: size))
  }

  /// What the log sends: a checkpoint, and the proof from an earlier size.
  private func request(
    _ size: Int, from old: Int? = nil, in nodes: MerkleNodes? = nil, by key: NoteSigningKey? = nil
  ) throws -> WitnessRequest {
    let nodes = nodes ?? self.nodes
    let note = try checkpoint(size, in: nodes).signed(by: key ?? log).bytes
    guard let old else { return try WitnessRequest(parsing: note) }
    let proof = try nodes.tree.consistencyProof(from: old, to: size)
    return try WitnessRequest(parsing: proof.bytes(under: note))
  }

  private func refusal(
    _ request: WitnessRequest, after last: Checkpoint?,
    location: SourceLocation = #_sourceLocation
  ) -> String? {
    do throws(Refusal) {
      _ = try witness.cosign(request, after: last, at: time)
      Issue.record("it was cosigned", sourceLocation: location)
      return nil
    } catch {
      return error.code
    }
  }

  @Test func `cosigns a log as it grows`() throws {
    var last: Checkpoint?
    for size in [24, 44, 90, 90, 97] {
      let proof = last.flatMap { $0.size < size ? $0.size : nil }
      let note = try witness.cosign(try request(size, from: proof), after: last, at: time)
      let statements = try note.verify(by: [log.verifierKey, witness.verifierKey])
      #expect(statements.map(\.time) == [nil, SteppingClock.start.milliseconds / 1000])
      last = try witness.recall(note)
      #expect(last?.size == size)
    }
  }

  @Test func `refuses a log that was rolled back, whatever comes with it`() throws {
    let last = try checkpoint(90)
    #expect(refusal(try request(44), after: last) == "rolled-back")
    #expect(refusal(try request(44, from: 24), after: last) == "rolled-back")
    #expect(refusal(try request(89, from: 24), after: last) == "rolled-back")
  }

  @Test func `refuses a second history of the same size`() throws {
    let other = Self.nodes(97, changed: 57...57)
    let last = try checkpoint(90)
    #expect(refusal(try request(90, in: other), after: last) == "forked")
    #expect(refusal(try request(90, from: 90, in: other), after: last) == "forked")
  }

  @Test func `refuses a longer history that was rewritten`() throws {
    let last = try checkpoint(90)
    for changed in [1...1, 57...57, 90...90] {
      let other = Self.nodes(97, changed: changed)
      #expect(refusal(try request(97, from: 90, in: other), after: last) == "not-continued")
    }
    // What differs only after the size that was cosigned is a history that goes on.
    let later = Self.nodes(97, changed: 91...97)
    _ = try witness.cosign(try request(97, from: 90, in: later), after: last, at: time)
  }

  @Test func `refuses a proof with any hash changed, left out or added`() throws {
    let last = try checkpoint(90)
    let note = try checkpoint(97).signed(by: log)
    let good = try nodes.tree.consistencyProof(from: 90, to: 97).hashes
    #expect(good.count > 3)
    func code(_ hashes: [[UInt8]]) throws -> String? {
      let proof = ConsistencyProof(oldSize: 90, newSize: 97, hashes: hashes)
      return refusal(try WitnessRequest(parsing: proof.bytes(under: note.bytes)), after: last)
    }
    for index in good.indices {
      var (changed, fewer) = (good, good)
      changed[index][0] ^= 1
      fewer.remove(at: index)
      #expect(try code(changed) == "not-continued")
      #expect(try code(fewer) == "not-continued")
    }
    #expect(try code(good + [MerkleHash.empty]) == "not-continued")
  }

  @Test func `asks for the proof from the size that it cosigned`() throws {
    let last = try checkpoint(44)
    for old in [nil, 24, 90] {
      let refused = refusal(try request(97, from: old), after: last)
      #expect(refused == "other-start")
    }
    // A witness that has seen nothing has no use for a proof.
    #expect(refusal(try request(97, from: 90), after: nil) == "other-start")
    let asked = try request(97, from: 24)
    do throws(Refusal) {
      _ = try witness.cosign(asked, after: last, at: time)
      Issue.record("it was cosigned")
    } catch {
      #expect(error.remedy == .proveSince(size: 44))
    }
  }

  @Test func `takes the same request again once it is remembered, and no older one`() throws {
    let (first, second) = (try request(44), try request(90, from: 44))
    let early = try witness.recall(try witness.cosign(first, after: nil, at: time))
    let late = try witness.recall(try witness.cosign(second, after: early, at: time))
    let again = try witness.cosign(second, after: late, at: time)
    #expect(try witness.recall(again).size == 90)
    #expect(refusal(first, after: late) == "rolled-back")
  }

  @Test func `knows its logs by their keys`() throws {
    let stranger = try NoteSigningKey(
      name: "example.org/copa", seed: Array(repeating: 9, count: 32))
    #expect(refusal(try request(24, by: stranger), after: nil) == "unsigned")
    let liga = try NoteSigningKey(name: "example.org/liga", seed: Array(repeating: 8, count: 32))
    let other = try Checkpoint(origin: "example.org/liga", size: 3, root: MerkleHash.empty)
    let asked = try WitnessRequest(parsing: try other.signed(by: liga).bytes)
    #expect(refusal(asked, after: nil) == "unknown-log")
    // The key of one log does not speak for another.
    let both = try Witness(
      NoteSigningKey(
        name: "example.org/club", algorithm: .cosignature, seed: Array(repeating: 2, count: 32)),
      knowing: [log.verifierKey, liga.verifierKey])
    let usurped = try WitnessRequest(parsing: try checkpoint(24).signed(by: liga).bytes)
    #expect(throws: Refusal.self) { try both.cosign(usurped, after: nil, at: time) }
    let last = try checkpoint(24)
    #expect(throws: Refusal.self) { try both.cosign(asked, after: last, at: time) }
    var broken = try checkpoint(24).signed(by: log).bytes
    broken[broken.count - 12] ^= 1
    if let read = try? WitnessRequest(parsing: broken) {
      #expect(refusal(read, after: nil) == "bad-signature")
    }
  }

  @Test func `has a key that cosigns, and no log's`() throws {
    #expect(throws: Refusal.self) { try Witness(log, knowing: [log.verifierKey]) }
  }

  @Test func `recalls only what it cosigned`() throws {
    let note = try witness.cosign(try request(24), after: nil, at: time)
    #expect(try witness.recall(note).size == 24)
    let plain = try checkpoint(24).signed(by: log)
    #expect(throws: Refusal.self) { try witness.recall(plain) }
    var bytes = note.bytes
    bytes[20] ^= 1
    let changed = try SignedNote(parsing: bytes)
    #expect(throws: Refusal.self) { try witness.recall(changed) }
  }

  @Test func `follows an empty log from its first event`() throws {
    let empty = try Checkpoint(origin: "example.org/copa", size: 0, root: MerkleHash.empty)
    let asked = try WitnessRequest(parsing: try empty.signed(by: log).bytes)
    let last = try witness.recall(try witness.cosign(asked, after: nil, at: time))
    #expect(try witness.recall(try witness.cosign(request(24), after: last, at: time)).size == 24)
    let odd = try Checkpoint(
      origin: "example.org/copa", size: 0, root: MerkleHash.leaf("something".utf8))
    let refused = try WitnessRequest(parsing: try odd.signed(by: log).bytes)
    #expect(refusal(refused, after: nil) == "bad-checkpoint")
  }

  @Test func `reads a request in one form alone`() throws {
    let proof = try nodes.tree.consistencyProof(from: 44, to: 90)
    let note = try checkpoint(90).signed(by: log)
    let text = String(decoding: proof.bytes(under: note.bytes), as: UTF8.self)
    let read = try WitnessRequest(parsing: Array(text.utf8))
    #expect(read.oldSize == 44 && read.hashes == proof.hashes && read.note.bytes == note.bytes)
    let hash = Base64.encode(MerkleHash.empty)
    let many = Array(repeating: hash, count: 64).joined(separator: "\n")
    for bad in [
      text.replacing("old 44", with: "old 044"), text.replacing("old 44", with: "old -1"),
      text.replacing("old 44", with: "old  44"), text.replacing("old 44", with: "old 44 "),
      text.replacing("old 44", with: "old 44\nAAAA"),
      text.replacing("old 44", with: "old 9223372036854775808"),
      text.replacing("old 44", with: "old 44\n\(many)"), text.replacing("\n", with: "\r\n"),
      "old 44\n", "old 44\n\(hash)\n", "old 44\n\n", "old 44", "",
      String(text.dropLast()), text + "\n",
    ] {
      #expect(throws: Refusal.self, "\(bad.prefix(60))") {
        try WitnessRequest(parsing: Array(bad.utf8))
      }
    }
  }
}

/// A log that others signed, from one published checkpoint to the next.
@Suite(.enabled(if: Vectors.isPresent, Vectors.absence))
struct `The sample log of Tessera, witnessed` {
  private static let folder = "tlog-testlog-tessera/testdata/log"
  private static let vkey =
    "example.com/log/testdata+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx"

  @Test func `is cosigned at every size, and never back again`() throws {
    let bundle = try TilePath(.entries, index: 0, width: 15)
    let entries = try EntryBundle.records(
      in: Vectors.bytes("\(Self.folder)/\(bundle)"), width: bundle.width)
    let tree = MerkleNodes(leafHashes: entries.map { MerkleHash.leaf($0) }).tree
    let key = try NoteVerifierKey(parsing: Self.vkey)
    let witness = try Witness(
      NoteSigningKey(
        name: "example.org/club", algorithm: .cosignature, seed: Array(repeating: 2, count: 32)),
      knowing: [key])
    var last: Checkpoint?
    for size in 0...15 {
      var bytes = try Vectors.bytes("\(Self.folder)/checkpoint.\(size)")
      if size > 1 {
        bytes = try tree.consistencyProof(from: size - 1, to: size).bytes(under: bytes)
      }
      let note = try witness.cosign(
        try WitnessRequest(parsing: bytes), after: last, at: SteppingClock.start)
      last = try witness.recall(note)
      let earlier = try WitnessRequest(
        parsing: Vectors.bytes("\(Self.folder)/checkpoint.\(max(0, size - 1))"))
      guard size > 0 else { continue }
      #expect(throws: Refusal.self) {
        try witness.cosign(earlier, after: last, at: SteppingClock.start)
      }
    }
    #expect(last?.size == 15)
  }
}
