import JournalCore

/// An append that waits to be committed.
struct CommitRequest: Sendable {
  let drafts: [Draft]
  let expecting: [StreamName: ExpectedVersion]
  let continuation: CheckedContinuation<Outcome, Never>

  typealias Outcome = Result<[Appended], LogError>

  /// The most requests that share one transaction: one sync for all, and no one waits for ever.
  static let groupLimit = 256
}
