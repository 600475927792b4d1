import Foundation
import JournalCore
import JournalProof
import JournalReading
import JournalRules
import JournalTesting
import JournalText
import MatchJournal
import Testing

/// A result that is handed out, and what may happen to it on the way.
struct `A receipt` {
  private func demo() async throws -> (MatchJournal, NoteSigningKey) {
    let journal = try TestStore.journal(origin: "example.org/copa")
    try await journal.logDemo()
    let key = try NoteSigningKey(name: "example.org/copa", seed: [UInt8](repeating: 7, count: 32))
    return (journal, key)
  }

  private func receipt(
    _ journal: MatchJournal, _ key: NoteSigningKey, _ question: AuditQuestion = .tie("copa-qf")
  ) async throws -> Receipt {
    try await journal.receipt(for: question, under: try await journal.checkpoint().signed(by: key))
  }

  @Test func `of a tie is true without the journal`() async throws {
    let (journal, key) = try await demo()
    let bytes = try await receipt(journal, key).bytes
    let read = try Receipt(parsing: bytes)
    let checked = try await read.verify(by: [key.verifierKey])
    #expect(checked.checkpoint.size == (try await journal.log.head().position))
    let verdict = try #require(read.result["verdict"]?.object)
    #expect(verdict["winner"]?.object?["team"] == "leganes")
    #expect(verdict["decidedBy"] == "away-goals")
    #expect(read.bytes == bytes)
  }

  @Test func `of a match is true, and says what the scoreboard says`() async throws {
    let (journal, key) = try await demo()
    let name = try #require(try await journal.view().matchNames().last)
    let made = try await receipt(journal, key, .match(name.slug))
    try await Receipt(parsing: made.bytes).verify(by: [key.verifierKey])
    #expect(made.events.count < (try await journal.log.head().position))
  }

  @Test func `of another key is not true`() async throws {
    let (journal, key) = try await demo()
    let made = try await receipt(journal, key)
    let other = try NoteSigningKey(name: "example.org/copa", seed: [UInt8](repeating: 8, count: 32))
    await #expect(throws: Refusal.self) { try await made.verify(by: [other.verifierKey]) }
    let unsigned = try await journal.receipt(for: .tie("copa-qf"))
    await #expect(throws: Refusal.self) { try await unsigned.verify(by: [key.verifierKey]) }
    try await unsigned.verify(under: try await journal.checkpoint())
  }

  /// What a forger might change; each change keeps the JSON valid.
  @Test(arguments: [
    ("\"minute\":32", "\"minute\":31"), ("gabriel-pires", "gabriel-pirez"),
    ("\"decidedBy\":\"away-goals\"", "\"decidedBy\":\"aggregate\""),
    ("\"state\":\"decided\"", "\"state\":\"undecided\""), ("\"kind\":\"tie\"", "\"kind\":\"cup\""),
    ("\"tie\":\"copa-qf\"", "\"tie\":\"copa-sf\""), ("\\n90\\n", "\\n89\\n"),
    ("example.org/copa\\n", "example.org/cup\\n"), ("\"version\":3", "\"version\":4"),
    ("\"reg", "\"geg"),
  ])
  func `with one thing changed is not true`(old: String, new: String) async throws {
    let (journal, key) = try await demo()
    let text = String(decoding: try await receipt(journal, key).bytes, as: UTF8.self)
    let range = try #require(text.range(of: old), "\(old) is not in the receipt")
    let forged = text.replacingCharacters(in: range, with: new)
    await #expect(throws: (any Error).self) {
      try await Receipt(parsing: Array(forged.utf8)).verify(by: [key.verifierKey])
    }
  }

  @Test func `with an event left out is not true`() async throws {
    let (journal, key) = try await demo()
    let whole = try await receipt(journal, key)
    let text = String(decoding: whole.bytes, as: UTF8.self)
    var refused = 0
    for index in whole.events.indices where whole.events[index].record.stream.category == .match {
      var object = try #require(try JSONValue(parsing: text, limits: .document).object)
      var events = try #require(object["events"]?.array)
      events.remove(at: index)
      object["events"] = .array(events)
      let forged = try Receipt(parsing: JSONValue.object(object).canonicalBytes)
      do {
        try await forged.verify(by: [key.verifierKey])
      } catch {
        refused += 1
      }
    }
    // The last events of a stream may be ones that change nothing, such as quotes or the crowd.
    let matches = whole.events.count { $0.record.stream.category == .match }
    #expect(refused >= matches - 8)
    #expect(matches > 40)
  }

  /// A tribunal strikes out Leganés' winner after the final whistle: the last event of the match.
  @Test func `whose last event is left out is sealed no more, and says that nobody vouches for it`()
    async throws
  {
    let (journal, key) = try await demo()
    let goal = try #require(
      try await journal.log.read(from: 1, limit: .max).last { $0.envelope.type == "goal" })
    let ruling = GoalDisallowed(goal: goal.id, reason: .handball, by: .referee)
    let author = Author(by: "desk", via: .typed)
    let draft = try journal.draft(
      .goalDisallowed(ruling), to: goal.stream, by: author, source: ["tass"])
    _ = try await journal.log.append([draft])
    let whole = try await receipt(journal, key).sealed(by: key)
    let checked = try await whole.verify(by: [key.verifierKey])
    #expect(checked.voucher == "example.org/copa" && checked.reservation == nil)
    #expect(whole.shown.last?.last == 91 && checked.extent == 91)

    // What the journal said before that event, over the events known then.
    var object = try #require(
      try JSONValue(parsing: String(decoding: whole.bytes, as: UTF8.self), limits: .document)
        .object)
    object["events"] = try .array(#require(object["events"]?.array).dropLast())
    let earlier = try await journal.checkpoint(at: 90).signed(by: key)
    object["result"] = .object(
      try await journal.receipt(for: .tie("copa-qf"), under: earlier).result)
    let trimmed = try Receipt(parsing: JSONValue.object(object).canonicalBytes)
    await #expect(throws: Refusal.self) { try await trimmed.verify(by: [key.verifierKey]) }
    object["seal"] = nil
    let bare = try Receipt(parsing: JSONValue.object(object).canonicalBytes)
    let partly = try await bare.verify(by: [key.verifierKey])
    #expect(partly.voucher == nil && partly.reservation?.code == "no-seal")
    #expect(bare.shown.last?.last == 90 && partly.extent == 90)
    #expect(
      ReceiptText(partly, isSigned: true).lines[0].unwrapped
        == "True of what it shows, up to e90: Leganés go through: 2-2 on aggregate, 2-1 on away "
        + "goals.")
    let document = Documents.receipt(partly)
    #expect(document["verdict"] == "as-shown" && document["true"] == .null)
    #expect(document["upTo"] == "e90" && document["vouchedBy"] == .null)
  }

  /// Before the first leg, in the 47th minute of the second, and at its end.
  @Test(arguments: [
    (
      46, "undecided",
      "Undecided: 0-0 on aggregate, 0-0 on away goals. Needs: leg 1, leg 2, extra-time."
    ),
    (62, "as-it-stands", "Real Madrid go through as it stands: 2-1 on aggregate."),
    (90, "decided", "Leganés go through: 2-2 on aggregate, 2-1 on away goals."),
  ])
  func `of a tie says how final it was`(size: Int, state: String, sentence: String) async throws {
    let (journal, key) = try await demo()
    let note = try await journal.checkpoint(at: size).signed(by: key)
    let made = try await journal.receipt(for: .tie("copa-qf"), under: note).sealed(by: key)
    let checked = try await made.verify(by: [key.verifierKey])
    let document = Documents.receipt(checked)
    #expect(document["true"] == true && document["verdict"] == "true")
    #expect(document["state"] == .string(state))
    #expect(document["summary"] == .string(sentence))
    #expect(document["question"] == ["kind": "tie", "tie": "copa-qf"])
    #expect(document["upTo"] == .string("e\(size)"))
    let lines = ReceiptText(checked, isSigned: true).lines
    #expect(lines[0].unwrapped == "True: \(sentence)")
    #expect(lines.contains { $0.hasPrefix("  Not final ") } == (state != "decided"))
  }

  /// Before the kick-off, in the 47th minute, and at the end.
  @Test(arguments: [
    (50, "undecided", "Real Madrid v Leganés."),
    (62, "as-it-stands", "Real Madrid 1-1 Leganés so far."),
    (90, "decided", "Real Madrid 1-2 Leganés."),
  ])
  func `of a match says how final it was`(size: Int, state: String, sentence: String) async throws {
    let (journal, key) = try await demo()
    let note = try await journal.checkpoint(at: size).signed(by: key)
    let question = AuditQuestion.match("real-madrid-leganes-2018-01-24")
    let made = try await journal.receipt(for: question, under: note).sealed(by: key)
    let answer = try await made.verify(by: [key.verifierKey]).answer
    #expect(answer.finality.rawValue == state)
    #expect(answer.sentence == sentence)
  }

  @Test func `whose seal was checked by no key is true of what it shows`() async throws {
    let (journal, key) = try await demo()
    let whole = try await receipt(journal, key).sealed(by: key)
    let kept = try await journal.checkpoint()
    let checked = try await whole.verify(under: kept)
    #expect(checked.voucher == nil && checked.reservation?.code == "seal-not-checked")
    let keys = [key.verifierKey]
    #expect(try await whole.verify(under: kept, sealedBy: keys).voucher == "example.org/copa")
  }

  @Test func `sealed by another key, or for another receipt, is not true`() async throws {
    let (journal, key) = try await demo()
    let other = try NoteSigningKey(name: "example.org/copa", seed: [UInt8](repeating: 8, count: 32))
    let made = try await receipt(journal, key)
    let stranger = try made.sealed(by: other)
    await #expect(throws: Refusal.self) { try await stranger.verify(by: [key.verifierKey]) }
    let name = try #require(try await journal.view().matchNames().last)
    let match = try await receipt(journal, key, .match(name.slug)).sealed(by: key)
    let text = String(decoding: made.bytes, as: UTF8.self)
    let seal = try #require(match.seal.map { JSONValue.string($0).canonicalText })
    let moved = text.replacing(
      "\"question\":", with: "\"seal\":PLACE,\"question\":", maxReplacements: 1
    ).replacing("PLACE", with: seal)
    await #expect(throws: Refusal.self) {
      try await Receipt(parsing: Array(moved.utf8)).verify(by: [key.verifierKey])
    }
  }

  @Test func `holds nothing beside what is sealed`() async throws {
    let (journal, key) = try await demo()
    let whole = try await receipt(journal, key).sealed(by: key)
    let text = String(decoding: whole.bytes, as: UTF8.self)
    for place in ["{\"checkpoint\":", "\"question\":{", "{\"proof\":"] {
      let note = "\"aside\":\"Checked by the court\","
      let open = try #require(place.firstIndex(of: "{").map { place.index(after: $0) })
      let added = text.replacing(
        place, with: place[..<open] + note + place[open...], maxReplacements: 1)
      #expect(added != text)
      #expect(throws: Refusal.self, "\(place)") { try Receipt(parsing: Array(added.utf8)) }
    }
  }

  @Test func `tells its result in the winner's order`() async throws {
    let (journal, key) = try await demo()
    let name = try #require(try await journal.view().matchNames().last)
    let match = try await receipt(journal, key, .match(name.slug))
    let told = try await match.verify(by: [key.verifierKey]).answer
    #expect(told.sentence == "Real Madrid 1-2 Leganés.")
    #expect(match.result["played"] == [1, 2])
    let tie = try await receipt(journal, key).verify(by: [key.verifierKey]).answer
    #expect(tie.sentence == "Leganés go through: 2-2 on aggregate, 2-1 on away goals.")
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `with any byte changed is not true, or says the same`(seed: UInt64) async throws {
    let (journal, key) = try await demo()
    let original = try await receipt(journal, key)
    let bytes = original.bytes
    var random = SplitMix64(seed: seed)
    for _ in 0..<60 {
      var changed = bytes
      let place = Int.random(in: 0..<bytes.count, using: &random)
      changed[place] ^= UInt8.random(in: 1...255, using: &random)
      guard let forged = try? Receipt(parsing: changed) else { continue }
      do {
        try await forged.verify(by: [key.verifierKey])
      } catch {
        continue
      }
      // Only the version of the program, on which nothing rests, can be changed.
      #expect(forged.result == original.result)
      #expect(forged.events.map(\.record) == original.events.map(\.record))
      #expect(forged.note == original.note)
    }
  }

  @Test func `under a published checkpoint is as of then`() async throws {
    let (journal, key) = try await demo()
    let published = try await journal.checkpoint().signed(by: key)
    let goal = try #require(
      try await journal.log.read(from: 1, limit: .max).last { $0.envelope.type == "goal" })
    let draft = try journal.draft(
      .retraction(Retraction(target: goal.id, reason: "test")), to: goal.stream,
      by: Author(by: "desk", via: .typed))
    _ = try await journal.log.append([draft])
    let then = try await journal.receipt(for: .tie("copa-qf"), under: published)
    let now = try await receipt(journal, key)
    #expect(then.result != now.result)
    try await then.verify(by: [key.verifierKey])
    try await now.verify(by: [key.verifierKey])
  }
}

/// A place in a table rests on a whole season.
@Suite(.enabled(if: History.isPresent, History.absence))
struct `A receipt of a league` {
  @Test func `says who was third, and carries the season that it follows from`() async throws {
    let journal = try TestStore.journal(origin: "example.org/liga")
    let season = try await Season(
      ["espana/2017-18/1-liga.txt"], rules: "es.la-liga.2017-18", in: journal)
    let key = try NoteSigningKey(name: "example.org/liga", seed: [UInt8](repeating: 7, count: 32))
    let note = try await journal.checkpoint().signed(by: key)
    // Barcelona 93, Atlético 79, Real Madrid 76: the published table.
    let reading = try await season.reading()
    let table = try #require(reading.tables.first.flatMap { reading.table($0) })
    let third = try table.team(at: 3)
    let made = try await journal.receipt(
      for: .place(season.competition, team: third, group: nil), under: note)
    #expect(third.text.hasPrefix("real-madrid"))
    #expect(made.events.filter { $0.record.envelope.type == "match-scheduled" }.count == 380)
    try await Receipt(parsing: made.bytes).verify(by: [key.verifierKey])

    let text = String(decoding: made.bytes, as: UTF8.self)
    let forged = text.replacing("\"place\":3", with: "\"place\":2", maxReplacements: 1)
    #expect(forged != text)
    await #expect(throws: (any Error).self) {
      try await Receipt(parsing: Array(forged.utf8)).verify(by: [key.verifierKey])
    }
  }
}
