import Foundation
import JournalCore
import JournalProof
import JournalSQLite

/// Everything that a journal says, in one fingerprint, and what the log thinks of the file.
///
/// Two files with one fingerprint hold provably the same: every record byte for byte, where its id
/// leads, each stream's records in order, all streams, and every fact with the names behind its
/// numbers.
struct Content {
  /// Why the file was not opened or is not sound; empty where all is well.
  private(set) var damages: [Verification.Damage] = []

  /// Events whose erasable texts are gone though nothing erased them.
  private(set) var missingTexts: [Int] = []

  /// The fingerprint; nil where it is not needed or not to be had.
  private(set) var fingerprint: String?

  /// The root of the tree over all records; empty where the file was not opened.
  private(set) var root = ""

  /// Opens and verifies; reads everything only where the log found nothing, or always.
  static func of(_ path: String, always: Bool = false) async -> Content {
    var content = Content()
    do {
      let log = try SQLiteEventLog.open(at: path, readOnly: true)
      let report = try await log.verify()
      (content.damages, content.root) = (report.damages, report.root)
      content.missingTexts = report.missingTexts
      if content.damages.isEmpty || always { content.fingerprint = try await read(log) }
    } catch {
      if content.damages.isEmpty { content.damages = [.init(position: 0, reason: "\(error)")] }
    }
    return content
  }

  /// One line of JSON, with every damage: one event of another stream puts all behind it out of count,
  /// and what is wrong at the end of the log must be named all the same.
  var line: String {
    let found = damages.map { damage -> JSONValue in
      [.integer(Int64(damage.position)), .string(damage.reason)]
    }
    var value: JSONObject = ["damages": .array(found), "root": .string(root)]
    value["missingTexts"] = .array(missingTexts.map { .integer(Int64($0)) })
    if let fingerprint { value["fingerprint"] = .string(fingerprint) }
    return String(decoding: JSONValue.object(value).canonicalBytes, as: UTF8.self)
  }

  private static func read(_ log: SQLiteEventLog) async throws -> String {
    var bytes: [UInt8] = []
    func add(_ text: String) { bytes += Array(text.utf8) + [0] }
    let records = try await log.read(from: 1, limit: .max, upTo: .max)
    let locations = try await log.locate(records.map(\.id), upTo: .max)
    for record in records {
      bytes += record.body
      // With the texts that stand beside the record.
      add("\(record.event)")
      add("\(record.id) \(locations[record.id]?.position ?? 0)")
      add("\(locations[record.id]?.stream.description ?? "nowhere")")
    }
    for stream in Set(records.map(\.stream)).sorted() {
      add("\(stream)")
      for record in try await log.read(stream, upTo: .max) { bytes += record.body }
    }
    for category in [StreamName.Category.registry, .competition, .match] {
      add("\(try await log.streams(category, upTo: .max))")
    }
    let names = try await log.names()
    try await log.scanMatches(order: .entry, upTo: .max) { stream, facts in
      add("\(stream)")
      for fact in facts {
        add("\(fact)")
        for id in [fact.team, fact.person, fact.other] { add(names.slug(id) ?? "-") }
      }
    }
    return Fingerprint.hex(of: bytes)
  }
}
