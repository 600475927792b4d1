import JournalCore

/// How many events each stream holds, as far as an appending process knows.
actor KnownVersions {
  private var versions: [StreamName: Int] = [:]

  /// What to expect of the streams of these drafts.
  func expectations(of drafts: [Draft]) -> [StreamName: ExpectedVersion] {
    let streams = Set(drafts.map(\.stream))
    return Dictionary(uniqueKeysWithValues: streams.map { ($0, .exactly(versions[$0] ?? 0)) })
  }

  /// Learns from what was appended.
  func learn(from results: [Appended]) {
    for record in results.map(\.record) {
      versions[record.stream] = max(versions[record.stream] ?? 0, record.version)
    }
  }

  /// Learns from a conflict.
  func learn(_ stream: StreamName, holds count: Int) { versions[stream] = count }
}
