import JournalCore

/// An append that is waiting to be committed.
struct CommitRequest: Sendable {
  let drafts: [Draft]
  let expecting: [StreamName: ExpectedVersion]
  let continuation: CheckedContinuation<Outcome, Never>

  typealias Outcome = Result<[Appended], LogError>

  /// The most requests that share a transaction. They need one sync, and none of them waits too
  /// long.
  static let groupLimit = 256
}
