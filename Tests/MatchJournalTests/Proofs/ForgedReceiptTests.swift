import Foundation
import JournalCore
import JournalProof
import JournalText
import MatchJournal
import Testing

/// Receipts of which something was left out, changed, exchanged or taken from elsewhere.
struct `Forged receipts` {
  /// The number in `JOURNAL_FORGERIES`, such as 1,000; by default few enough to keep the suite
  /// quick.
  private static let count =
    ProcessInfo.processInfo.environment["JOURNAL_FORGERIES"].flatMap { Int($0) } ?? 100

  /// What a checker says of a receipt that it accepts.
  struct Told {
    let isWhole: Bool
    let extent: Int
    let state: String
    let result: JSONObject
    /// The lines and the document for people and programs; nil of a checker without words.
    var said: (lines: [String], document: JSONObject)?
  }

  /// A receipt is not accepted.
  private struct Refused: Error {}

  /// A way to check receipts of an issuer; throws if a receipt is not accepted.
  typealias Checker = @Sendable (Receipt, ReceiptIssuer) async throws -> Told

  /// A desk and another one of the same name, for each kind of question.
  private static func desks() async throws -> [(issuer: ReceiptIssuer, twin: ReceiptIssuer)] {
    [
      (try await .copa(), try await .copaTwin()),
      (try await .cup(7), try await .cup(8)),
    ]
  }

  // MARK: - The checkers

  private static let checkers: [Checker] = [
    { receipt, issuer in told(try await receipt.verify(by: [issuer.key.verifierKey])) },
    { receipt, issuer in told(try await receipt.verify(under: try kept(by: issuer))) },
    { receipt, issuer in
      let keys = [issuer.key.verifierKey]
      return told(try await receipt.verify(under: try kept(by: issuer), sealedBy: keys))
    },
  ]

  private static func kept(by issuer: ReceiptIssuer) throws -> Checkpoint {
    try Checkpoint(parsing: try #require(issuer.notes.last).text)
  }

  private static func told(_ checked: CheckedReceipt) -> Told {
    let text = ReceiptText(checked, isSigned: true)
    return Told(
      isWhole: checked.voucher != nil, extent: checked.extent,
      state: checked.answer.finality.rawValue, result: checked.receipt.result,
      said: (text.lines, Documents.receipt(checked)))
  }

  // MARK: - The law

  @Test func `are accepted for what they show, and for no more`() async throws {
    let desks = try await Self.desks()
    var outcomes: [String: Int] = [:]
    for seed in 0..<UInt64(Self.count) {
      let (issuer, twin) = desks[Int(seed) % desks.count]
      var forger = ReceiptForger(issuer, twin, seed: seed)
      let forgery = try await forger.forge()
      for check in Self.checkers {
        guard let receipt = try? Receipt(parsing: forgery.bytes),
          let told = try? await check(receipt, issuer)
        else {
          outcomes["refused", default: 0] += 1
          continue
        }
        outcomes[told.isWhole ? "whole" : "as shown", default: 0] += 1
        if let excess = try await issuer.excess(of: told, on: receipt) {
          Issue.record("forgery \(seed), \(forgery.trick): \(excess)")
        }
      }
    }
    // Most are refused; those made to fit again are true of what they still show.
    #expect(outcomes["refused", default: 0] > Self.count, "\(outcomes)")
    #expect(outcomes["as shown", default: 0] > Self.count / 5, "\(outcomes)")
  }

  // MARK: - The control

  /// Checkers that leave out one thing each.
  private static let credulous: [(name: String, check: Checker)] = [
    (
      "a receipt without a seal is whole",
      { receipt, issuer in
        let checked = try await receipt.verify(by: [issuer.key.verifierKey])
        return Told(
          isWhole: true, extent: checked.checkpoint.size, state: checked.answer.finality.rawValue,
          result: receipt.result)
      }
    ),
    (
      "any seal of the desk is this one's",
      { receipt, issuer in
        let keys = [issuer.key.verifierKey]
        guard let seal = receipt.seal else { throw Refused() }
        _ = try SignedNote(parsing: Array(seal.utf8)).verify(by: keys)
        let checked = try await receipt.withoutSeal.verify(by: keys)
        return Told(
          isWhole: true, extent: checked.checkpoint.size, state: checked.answer.finality.rawValue,
          result: receipt.result)
      }
    ),
    (
      "the result is as written",
      { receipt, issuer in
        let note = try SignedNote(parsing: Array(receipt.note.utf8))
        _ = try Checkpoint(verifying: note, by: [issuer.key.verifierKey])
        let verdict = receipt.result["verdict"]?.object ?? receipt.result
        return Told(
          isWhole: false, extent: receipt.events.last?.record.position ?? 0,
          state: verdict["state"]?.string ?? "", result: receipt.result)
      }
    ),
    (
      "the events need no proof",
      { receipt, issuer in
        let records = receipt.events.map(\.record)
        let inOrder = zip(records, records.dropFirst()).allSatisfy { $0.position < $1.position }
        guard inOrder else { throw Refused() }
        let audit = try await PlainAudit(of: receipt.question, over: records)
        return Told(
          isWhole: false, extent: records.last?.position ?? 0, state: audit.state,
          result: audit.document)
      }
    ),
  ]

  /// The law above can fail: it finds every checker out that believes too much.
  @Test func `would be accepted for more by whoever checks less`() async throws {
    let desks = try await Self.desks()
    for (name, check) in Self.credulous {
      var found: String?
      for seed in 0..<UInt64(100) where found == nil {
        let (issuer, twin) = desks[Int(seed) % desks.count]
        var forger = ReceiptForger(issuer, twin, seed: seed)
        let forgery = try await forger.forge()
        guard let receipt = try? Receipt(parsing: forgery.bytes),
          let told = try? await check(receipt, issuer)
        else { continue }
        found = try await issuer.excess(of: told, on: receipt)
      }
      #expect(found != nil, "nobody found out that \(name)")
    }
  }
}

extension Receipt {
  fileprivate var withoutSeal: Receipt {
    get throws {
      let limits = JSONLimits(maxDepth: 40, maxBytes: Receipt.byteLimit)
      var object = try #require(try JSONValue(parsing: bytes, limits: limits).object)
      object["seal"] = nil
      return try Receipt(parsing: JSONValue.object(object).canonicalBytes)
    }
  }
}

extension ReceiptIssuer {
  /// Returns what a checker accepts beyond what a receipt shows; nil if nothing.
  func excess(of told: `Forged receipts`.Told, on receipt: Receipt) async throws -> String? {
    let records = receipt.events.map(\.record)
    if let wrong = excess(of: records) { return wrong }
    guard !told.isWhole || hasIssued(receipt) else { return "whole, and nobody sealed it" }
    let last = told.isWhole ? try receipt.checkpoint.size : records.last?.position ?? 0
    guard told.extent <= last else { return "up to e\(told.extent), and it goes to e\(last)" }
    let audit = try await PlainAudit(of: receipt.question, over: records)
    guard told.state == audit.state else { return "\(told.state), and it is \(audit.state)" }
    guard told.result == audit.document else { return "the result of other events" }
    guard let said = told.said else { return nil }
    let first = said.lines.first?.unwrapped ?? ""
    let lead = told.isWhole ? "True: " : "True of what it shows, up to e\(last): "
    guard first == lead + audit.sentence else { return "\"\(first)\", not \"\(audit.sentence)\"" }
    let isNotFinal = said.lines.contains { $0.hasPrefix("  Not final ") }
    guard isNotFinal == (audit.state != "decided") else { return "final, and it is not" }
    let document: JSONObject = [
      "true": told.isWhole ? true : .null, "verdict": told.isWhole ? "true" : "as-shown",
      "state": .string(audit.state), "upTo": .string("e\(last)"),
    ]
    for member in document.members where said.document[member.key] != member.value {
      return "in JSON, \(member.key) is not \(member.value.canonicalText)"
    }
    return nil
  }

  /// Returns what is shown that the log does not have, or has more of; nil if there is nothing.
  private func excess(of shown: [Record]) -> String? {
    var versions: [StreamName: Int] = [:]
    for record in shown {
      guard records.indices.contains(record.position - 1),
        records[record.position - 1].body == record.body
      else { return "e\(record.position), which is not in the log" }
      guard record.stream != .registry else { continue }
      versions[record.stream, default: 0] += 1
      guard versions[record.stream] == record.version else {
        return "e\(record.position), without what came before it"
      }
    }
    return nil
  }

  /// Whether the desk has sealed just this.
  private func hasIssued(_ receipt: Receipt) -> Bool {
    receipts.contains { own in
      own.question == receipt.question && own.result == receipt.result && own.note == receipt.note
        && own.program == receipt.program && own.regulations == receipt.regulations
        && own.events.map(\.record) == receipt.events.map(\.record)
    }
  }
}
