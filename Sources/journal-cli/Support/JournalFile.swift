import Foundation
import JournalCore
import JournalFiles
import MatchJournal

/// The place of a new journal.
enum JournalFile {
  /// Returns the path given by an option, a folder or `JOURNAL_FILE`; creates the folder, which stays,
  /// if necessary.
  static func path(in folder: String?, _ global: GlobalOptions) throws -> String {
    if let named = global.journal { return named }
    guard let folder else {
      return ProcessInfo.processInfo.environment["JOURNAL_FILE"] ?? "journal.db"
    }
    do {
      try Folder.make(folder)
    } catch {
      throw LogError.cannotCreate(at: folder, reason: "the folder cannot be made")
    }
    return (folder as NSString).appendingPathComponent("journal.db")
  }
}
