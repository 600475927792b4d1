import Foundation
import GRDB
import JournalCore
import struct JournalCore.Record
import JournalProof
import JournalSQLite
import JournalTesting
import Testing

/// A recording time that runs backwards in the file itself, with a hash that fits.
@Suite(.serialized) struct `A time that runs backwards` {
  private let folder: TemporaryFolder
  private let log: SQLiteEventLog
  /// The quarter-final of 24 events, a second apart; e24 is the last.
  private let records: [Record]

  init() async throws {
    folder = try TemporaryFolder()
    log = try folder.journal()
    var first = Reporter(at: "leganes-real-madrid-2018-01-18")
    var second = Reporter(first: 4)
    let drafts =
      try first.drafts(CopaQuarterFinal.firstLeg) + second.drafts(CopaQuarterFinal.secondLeg)
    for draft in drafts { _ = try await log.append([draft]) }
    records = try await log.read(from: 1, limit: .max)
  }

  /// Writes e25 past the log, and returns what is said of its time.
  private func damages(_ happening: Happening, at time: Instant) async throws -> [String] {
    var reporter = Reporter(in: .registry, first: 90)
    let record = try Record(
      try reporter.draft(happening), at: Stamp(position: 25, version: 1, recordedAt: time))
    try await DatabaseQueue(path: folder.file()).write { db in
      try db.execute(sql: "INSERT INTO streams(id, name) VALUES (90, 'registry')")
      try db.execute(
        sql: """
          INSERT INTO events(position, stream, version, recorded_at, id, leaf, body)
          VALUES (25, 90, 1, ?, ?, ?, ?)
          """,
        arguments: [
          time.milliseconds, Data(record.id.bytes), Data(MerkleHash.leaf(record.body)),
          String(decoding: record.body, as: UTF8.self),
        ])
    }
    let found = try await log.verify().damages.filter { $0.position == 25 }.map(\.reason)
    return found.filter { $0.contains("time") }
  }

  private func correction(from first: Int) -> Happening {
    Happening(.clockCorrected(ClockCorrected(first: records[first - 1].id, reason: "it leapt")))
  }

  private static let wrong = ["its recording time is wrong"]

  @Test func `is damage without a word`() async throws {
    let note = Happening(.sourceAdded(SourceAdded(source: "marca")))
    #expect(try await damages(note, at: records[22].recordedAt) == Self.wrong)
  }

  @Test func `is none if it is later after all`() async throws {
    let note = Happening(.sourceAdded(SourceAdded(source: "marca")))
    #expect(try await damages(note, at: records[23].recordedAt) == [])
  }

  @Test func `is none where the clock was corrected`() async throws {
    #expect(try await damages(correction(from: 20), at: records[18].recordedAt) == [])
  }

  @Test func `is damage behind the last time that the correction trusts`() async throws {
    let time = Instant(milliseconds: records[18].recordedAt.milliseconds - 1)
    #expect(try await damages(correction(from: 20), at: time) == Self.wrong)
  }

  @Test func `is none before the first event, if that was wrong`() async throws {
    #expect(try await damages(correction(from: 1), at: Instant(milliseconds: 0)) == [])
  }
}
