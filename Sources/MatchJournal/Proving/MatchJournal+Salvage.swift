public import JournalCore
import JournalSQLite

extension MatchJournal {
  /// Reads every sound record of a damaged file without changing the file.
  ///
  /// - Throws: `LogError` if there is no file, or it cannot be read at all.
  public static func salvage(_ path: String) throws(LogError) -> Salvage {
    try SQLiteEventLog.salvage(path)
  }
}
