import Foundation
import JournalCore
import MatchJournal

/// Where a new journal goes.
enum JournalFile {
  /// The path that an option or a folder names; the folder is made where there is none.
  static func path(in folder: String?, _ global: GlobalOptions) throws -> String {
    if let named = global.journal { return named }
    guard let folder else { return "journal.db" }
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw LogError.cannotCreate(at: folder, reason: "the folder cannot be made")
    }
    return (folder as NSString).appendingPathComponent("journal.db")
  }
}
