package import JournalCore

/// The part of an import that goes into one transaction: whole matches, and the names they need.
package struct ImportBatch: Sendable {
  /// The events: the source, teams, persons, competitions and ties, then the matches.
  package let drafts: [Draft]
  /// The versions that the streams must still have.
  package let expecting: [StreamName: ExpectedVersion]
  /// How many matches of the feed are dealt with once it is written.
  package let end: Int
  /// What it adds to the plan.
  let account: ImportAccount
}
