public import JournalCore
import JournalSQLite

extension MatchJournal {
  /// Reads every sound record of a file, whatever else is broken in it; the file is not changed.
  ///
  /// - Throws: `LogError` where there is no file, or it cannot be read at all.
  public static func salvage(_ path: String) throws(LogError) -> Salvage {
    try SQLiteEventLog.salvage(path)
  }
}
