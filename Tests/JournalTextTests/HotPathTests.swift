import Testing

/// What runs for every fact or every byte.
struct `A hot path` {
  /// What folds a match, scans all of them, reads a record, and hashes the log.
  private static let paths = [
    "Sources/JournalProjections/", "Sources/JournalCore/Match/", "Sources/JournalProof/Merkle/",
    "Sources/JournalCore/Canonical/JSONReader", "Sources/JournalSQLite/MatchScan.swift",
    "Sources/JournalSQLite/FactRows", "Sources/JournalSQLite/RawStatement.swift",
    "Sources/JournalSQLite/EarlierFacts.swift", "Sources/JournalSQLite/FactDeriver.swift",
  ]

  /// Lists of types, which are gone through once for each event that is entered, or not at all.
  private static let indexes = [
    "Sources/JournalProjections/Projection.swift",
    "Sources/JournalCore/Match/Invariants/Invariants.swift",
  ]

  @Test(arguments: paths)
  func `boxes nothing`(path: String) throws {
    let files = Repository.swift(in: "Sources").filter { $0.path.hasPrefix(path) }
    #expect(!files.isEmpty, "the list names what is not there")
    for file in files where !Self.indexes.contains(file.path) {
      for line in file.text.split(separator: "\n") where line.contains(/(?:^|[^\w])any [A-Z]/) {
        guard !line.drop(while: { $0 == " " }).hasPrefix("//") else { continue }
        Issue.record("\(file): \(line)")
      }
    }
  }
}
