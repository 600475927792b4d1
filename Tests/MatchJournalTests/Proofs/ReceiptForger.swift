import JournalCore
import JournalProof
import JournalReading
import JournalTesting
import MatchJournal

/// Somebody who has the published log and receipts, and would like others to say something else.
struct ReceiptForger {
  /// What may be done to a receipt.
  enum Trick: CaseIterable {
    case leaveOutEvents, cutTheEnd, leaveOutAStream, reorder, changeTheState, changeAnEvent
    case exchangeTheSeal, takeAnOlderCheckpoint, takeAnotherJournal
  }

  /// A forged receipt.
  struct Forgery {
    let seed: UInt64
    let trick: Trick
    let bytes: [UInt8]
  }

  private let issuer: ReceiptIssuer
  private let twin: ReceiptIssuer
  private let seed: UInt64
  private var random: SplitMix64
  private var object = JSONObject()

  init(_ issuer: ReceiptIssuer, _ twin: ReceiptIssuer, seed: UInt64) {
    self.issuer = issuer
    self.twin = twin
    self.seed = seed
    random = SplitMix64(seed: seed)
  }

  /// Forges a receipt. Half of the forgers take care to make all fit again, as far as they can.
  mutating func forge() async throws -> Forgery {
    let victim = issuer.receipts.randomElement(using: &random)
    object = try Self.object(of: victim)
    let trick = Trick.allCases.randomElement(using: &random) ?? .reorder
    try play(trick)
    if Bool.random(using: &random) {
      if Bool.random(using: &random) { object["seal"] = nil }
      if let victim { try? await makeFit(victim.question) }
    }
    return Forgery(
      seed: seed, trick: trick, bytes: JSONValue.object(object).canonicalBytes)
  }

  private static func object(of receipt: Receipt?) throws -> JSONObject {
    guard let receipt else { return JSONObject() }
    let limits = JSONLimits(maxDepth: 40, maxBytes: Receipt.byteLimit)
    return try JSONValue(parsing: receipt.bytes, limits: limits).object ?? JSONObject()
  }

  private var events: [JSONValue] {
    get { object["events"]?.array ?? [] }
    set { object["events"] = .array(newValue) }
  }

  private mutating func play(_ trick: Trick) throws {
    switch trick {
    case .leaveOutEvents:
      for _ in 1...Int.random(in: 1...5, using: &random) where !events.isEmpty {
        events.remove(at: Int.random(in: events.indices, using: &random))
      }
    case .cutTheEnd: cutTheEnd()
    case .leaveOutAStream:
      let stream = events.randomElement(using: &random)?.stream
      events.removeAll { $0.stream == stream }
    case .reorder: reorder()
    case .changeTheState: changeTheState()
    case .changeAnEvent: try changeAnEvent()
    case .exchangeTheSeal:
      let desk = Bool.random(using: &random) ? issuer : twin
      object["seal"] = try Self.object(of: desk.receipts.randomElement(using: &random))["seal"]
    case .takeAnOlderCheckpoint:
      object["checkpoint"] = issuer.notes.randomElement(using: &random)?.json
    case .takeAnotherJournal: try takeAnotherJournal()
    }
  }

  /// Leaves out the last events, of all streams or of one.
  private mutating func cutTheEnd() {
    let count = Int.random(in: 1...max(1, events.count / 2), using: &random)
    guard Bool.random(using: &random) else {
      return events.removeLast(min(count, events.count))
    }
    let stream = events.randomElement(using: &random)?.stream
    let own = events.indices.filter { events[$0].stream == stream }.suffix(count)
    for index in own.reversed() { events.remove(at: index) }
  }

  /// Exchanges two events, or only their proofs.
  private mutating func reorder() {
    guard let first = events.indices.randomElement(using: &random),
      let second = events.indices.randomElement(using: &random)
    else { return }
    guard Bool.random(using: &random), var one = events[first].object,
      var two = events[second].object
    else { return events.swapAt(first, second) }
    (one["proof"], two["proof"]) = (two["proof"], one["proof"])
    (events[first], events[second]) = (.object(one), .object(two))
  }

  private mutating func changeTheState() {
    let words = ["decided", "as-it-stands", "undecided"]
    let word = words.randomElement(using: &random).map { JSONValue.string($0) }
    guard var result = object["result"]?.object else { return }
    if var verdict = result["verdict"]?.object {
      verdict["state"] = word
      result["verdict"] = .object(verdict)
    } else if let over = result["over"] {
      result["over"] = .bool(over != .bool(true))
      result["state"] = over == .bool(true) ? "in-play" : "finished"
    } else {
      result["state"] = word
    }
    object["result"] = .object(result)
  }

  /// Changes a number or a text in an event, and nothing else.
  private mutating func changeAnEvent() throws {
    guard let index = events.indices.randomElement(using: &random) else { return }
    let changes = [
      ("\"minute\":32", "\"minute\":31"), ("\"home\":1", "\"home\":2"), ("leganes", "getafe"),
      ("\"version\":2", "\"version\":1"), ("birch", "beech"),
      ("\"by\":\"desk\"", "\"by\":\"dusk\""),
    ]
    guard let (old, new) = changes.randomElement(using: &random) else { return }
    let text = events[index].canonicalText.replacing(old, with: new)
    events[index] = try JSONValue(parsing: Array(text.utf8), limits: .document)
  }

  /// Takes the checkpoint, the events or both from a journal of the same name.
  private mutating func takeAnotherJournal() throws {
    let other = try Self.object(of: twin.receipts.randomElement(using: &random))
    let parts = [["checkpoint"], ["events"], ["checkpoint", "events", "result"], ["result"]]
    for part in parts.randomElement(using: &random) ?? [] { object[part] = other[part] }
  }

  // MARK: - Making it fit

  /// Derives result, rules and proofs anew from what is left, under the receipt's checkpoint.
  private mutating func makeFit(_ question: AuditQuestion) async throws {
    let size = try Checkpoint(
      parsing: try SignedNote(parsing: Array((object["checkpoint"]?.string ?? "").utf8)).text
    ).size
    events = events.filter { $0.position <= size }.sorted { $0.position < $1.position }
    var proved: [JSONValue] = []
    for event in events {
      guard var entry = event.object else { continue }
      let proof = try await issuer.journal.log.snapshot()
        .inclusionProof(of: event.position, in: size)
      entry["proof"] = .array(proof.hashes.map { .string(Base64.encode($0)) })
      proved.append(.object(entry))
    }
    events = proved
    let records = try events.map { event in
      try Record(parsing: event.object?["record"]?.canonicalBytes ?? [])
    }
    object["result"] = .object(try await PlainAudit(of: question, over: records).document)
    let digests = records.compactMap { record -> String? in
      guard case .regulationAdopted(let adopted) = record.event else { return nil }
      return adopted.regulation.digest
    }
    object["regulations"] = .array(Set(digests).sorted().map { .string($0) })
  }
}

extension JSONValue {
  /// The stream of an event of a receipt.
  fileprivate var stream: String? { object?["record"]?.object?["stream"]?.string }

  /// The position of an event of a receipt.
  fileprivate var position: Int {
    Int(object?["record"]?.object?["position"]?.integer ?? 0)
  }
}

extension SignedNote {
  /// The note as it stands in a receipt.
  fileprivate var json: JSONValue { .string(String(decoding: bytes, as: UTF8.self)) }
}
