public import JournalCore
import JournalProof

extension CapabilityConformance {
  /// The promises of `Verifying`.
  ///
  /// - Parameters:
  ///   - make: makes an empty log; called once for each promise.
  ///   - damage: changes what the log stores of an event, as a disk fault would; nil if that cannot
  ///     be reached.
  public static func verifying(
    _ make: @escaping @Sendable () async throws -> any EventLog,
    damaging damage: (@Sendable (any EventLog, _ position: Int) async throws -> Void)?
  ) -> Self {
    var promises = [
      Promise("a sound log verifies, with its counts and its root") {
        let log = try await make()
        let verifying = try verifying(log)
        try await log.appendSingly(try events(1...6))
        try await log.appendSingly([try event(7, in: Ground.second)])
        let report = try await verifying.verify()
        try demand("the damages", report.damages, is: [])
        try demand("the events", report.events, is: 7)
        try demand("the matches", report.matches, is: 2)
        var frontier = MerkleFrontier()
        for record in try await log.everything() { frontier.append(MerkleHash.leaf(record.body)) }
        try demand("the root", report.root, is: Fingerprint.hex(frontier.root))
      }
    ]
    if let damage {
      promises.append(
        Promise("an event that was changed is named") {
          let log = try await make()
          try await log.appendSingly(try events(1...6))
          try await damage(log, 4)
          let report = try await verifying(log).verify()
          try demand("the first damaged event", report.firstDamaged, is: 4)
        })
    }
    return Self(promises)
  }

  private static func verifying(_ log: any EventLog) throws -> any Verifying {
    guard let verifying = log.capabilities.verifying else {
      throw Breach(reason: "The log verifies nothing.")
    }
    return verifying
  }

  /// The promises of `Copying`.
  ///
  /// - Parameters:
  ///   - make: makes an empty log; called once for each promise.
  ///   - place: returns a free place, in the store's terms.
  ///   - open: opens a copy.
  public static func copying(
    _ make: @escaping @Sendable () async throws -> any EventLog,
    to place: @escaping @Sendable () throws -> String,
    opening open: @escaping @Sendable (_ place: String) async throws -> any EventLog
  ) -> Self {
    Self([
      Promise("a copy holds the same records, byte for byte") {
        let log = try await make()
        try await log.appendSingly(try events(1...5))
        let target = try place()
        try await copying(log).copy(to: target)
        let copy = try await open(target)
        try demand(
          "the records", try await copy.everything().map(\.body),
          is: try await log.everything().map(\.body))
        try demand("the identity", copy.identity, is: log.identity)
      },
      Promise("a copy of a log that goes on is one state of it") {
        let log = try await make()
        _ = try await log.append(try events(1...3))
        let target = try place()
        let later = try (2...40).map { try events($0 * 3 - 2...$0 * 3) }
        let writer = Task { for batch in later { _ = try await log.append(batch) } }
        try await copying(log).copy(to: target)
        try await writer.value
        let copy = try await open(target).everything()
        try demand(copy.count.isMultiple(of: 3), "The copy holds half a batch: \(copy.count).")
        let all = try await log.everything()
        try demand("the records", copy.map(\.body), is: all.prefix(copy.count).map(\.body))
      },
      Promise("a copy takes the place of nothing") {
        let log = try await make()
        try await log.appendSingly([try event(1)])
        let target = try place()
        try await copying(log).copy(to: target)
        try await log.appendSingly([try event(2)])
        var isRefused = false
        do { try await copying(log).copy(to: target) } catch { isRefused = true }
        try demand(isRefused, "A second copy took the place of the first.")
        try demand("the first copy", try await open(target).everything().count, is: 1)
      },
    ])
  }

  private static func copying(_ log: any EventLog) throws -> any Copying {
    guard let copying = log.capabilities.copying else {
      throw Breach(reason: "The log cannot copy itself.")
    }
    return copying
  }
}
