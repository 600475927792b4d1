import GRDB
public import JournalCore

extension SQLiteEventLog: Verifying {
  /// Reads every event and checks it against everything that is stored about it.
  ///
  /// It checks the canonical form, hash, place, version and id, derives the facts again, and checks
  /// the tree and the schema.
  public func verify() async throws(LogError) -> Verification {
    var report = try await onReader { () throws(LogError) in try verifyRows() }
    if let lost = try await lostEndNow() {
      report.damages.append(.init(position: 0, reason: "\(lost)"))
    }
    for difference in try await schemaDifferences() {
      report.damages.append(.init(position: 0, reason: "the schema differs, \(difference)"))
    }
    return report
  }

  /// What was acknowledged and is not in the file at this moment.
  private func lostEndNow() async throws(LogError) -> LostEnd? {
    let noted = AcknowledgedEnd.read(SidecarLock(beside: path).text)
    return try await read { try AcknowledgedEnd.lost(noted, $0) }
  }

  private func verifyRows() throws(LogError) -> Verification {
    var report = Verification()
    do {
      try Self.attempt(path) {
        // On its own connection, so that nobody waits for it.
        try Self.snapshot(try Self.reader(of: path)) { db in
          var verifier = try Verifier(db)
          // What was found before the file became unreadable counts too.
          defer { report = verifier.report }
          try verifier.run()
        }
      }
    } catch .damaged(let position, let reason) {
      report.damages.append(.init(position: position, reason: reason, isStructural: true))
      report.damages.sort { ($0.position, $0.reason) < ($1.position, $1.reason) }
    }
    return report
  }
}
