public import JournalCore
public import MatchJournal

extension DocumentShapes {
  static let importedLines = DocumentShape<(outcome: LinesOutcome, name: String)> {
    DocumentMember("file", .text, "The name of the file") { $0.name }
    DocumentMember("new", .count(from: 0), "New events") { $0.outcome.newCount }
    DocumentMember("known", .count(from: 0), "Events already known") {
      $0.outcome.knownCount
    }
    DocumentMember("dryRun", .flag, "Whether nothing was written") { $0.outcome.isDry }
    DocumentMember("doubts", .list(.record(doubt)), "What is odd about them") {
      $0.outcome.doubts
    }
  }
}

extension Documents {
  /// Returns the outcome of importing the lines of a file.
  ///
  /// - Parameter name: the name of the file.
  public static func imported(_ outcome: LinesOutcome, named name: String) -> JSONObject {
    DocumentShapes.importedLines.object((outcome, name))
  }
}
