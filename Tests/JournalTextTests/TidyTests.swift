import Testing

/// Rules that the sources themselves must follow.
struct `Below the faces` {
  private static let modules = [
    "JournalCore", "JournalProjections", "JournalRules", "JournalProof", "JournalNarrative",
    "JournalAuditor", "JournalReading", "JournalFeeds", "JournalImport", "JournalMemory",
    "JournalFiles", "JournalSQLite", "MatchJournal",
  ]

  @Test(arguments: modules)
  func `no text tells what to type`(module: String) throws {
    let names = CommandNames.all.joined(separator: "|")
    let command = try Regex("(?:^|[^-\\w])journal (?:\(names))\\b")
      .matchingSemantics(.unicodeScalar)
    for (file, line) in try Sources.code(of: module) where line.contains(command) {
      Issue.record("\(file): \(line)")
    }
  }

  @Test(arguments: modules)
  func `no text names a flag`(module: String) throws {
    let flag = /"[^"]*--(?:[a-z]|\\\()/
    for (file, line) in try Sources.code(of: module) where line.contains(flag) {
      Issue.record("\(file): \(line)")
    }
  }
}

/// Files stay only if they are synced, and their folders too: nobody writes one in a way of his own.
struct `Outside of JournalFiles` {
  /// The note in the lock need not stay: an older one says less, and nothing wrong. A journal that takes
  /// another's place is whole and synced, and so is its folder after it. The lock of a hook is empty.
  private static let exceptions: Set = [
    "JournalSQLite/SidecarLock.swift", "JournalSQLite/SQLiteEventLog+Replace.swift",
    "journal-cli/Hooks/HookLock.swift",
  ]

  @Test func `no file and no folder is made`() throws {
    let way =
      #/O_CREAT|\.write\(\s*to: |create(?:File|Directory|SymbolicLink)\(|\b(?:copy|move)Item\(|\bf(?:open|sync)\(|\b(?:rename|mkdir|link)(?:at)?\(\w+, /#
    let modules = PackageTarget.all.filter {
      $0.folder.hasPrefix("Sources/") && !["JournalFiles", "CSQLiteShim"].contains($0.name)
    }
    #expect(modules.count > 15)
    for module in modules {
      for (file, line) in try Sources.code(of: module.name)
      where line.contains(way) && !Self.exceptions.contains(file) {
        Issue.record("\(file): \(line)")
      }
    }
  }
}
