import Testing

/// Rules that the sources themselves must follow.
struct `Below the faces` {
  private static let modules = [
    "JournalCore", "JournalProjections", "JournalRules", "JournalProof", "JournalNarrative",
    "JournalAuditor", "JournalReading", "JournalFeeds", "JournalImport", "JournalMemory",
    "JournalSQLite", "MatchJournal",
  ]

  @Test(arguments: modules)
  func `no text tells what to type`(module: String) throws {
    let command =
      /(?:^|[^-\w])journal (append|audit|backup|check|correct|demo|doctor|erase|events|export|form|head|help|import|init|key|log|match|narrate|prove|redo|replay|rules|salvage|schema|scorers|show|sign|status|table|tie|undo|verify)\b/
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
