public import JournalCore

extension ColumnMap {
  /// Reads a table with one match in each row.
  ///
  /// Empty rows and byes are skipped. A row without teams, or with an unreadable date or score, is a
  /// problem and gives no match. Any other unreadable field is a problem, and the match is read without
  /// it. A match with goals is played; one without is scheduled.
  ///
  /// - Parameter encoding: nil to guess.
  /// - Throws: `Refusal` if the bytes are not a table, it lacks a column of the map, or its dates may
  ///   have the day first as well as the month.
  public func read(_ bytes: [UInt8], name: String = "", encoding: TextEncoding? = nil)
    throws(Refusal) -> Feed
  {
    try read(try CSVTable(bytes, name: name, encoding: encoding))
  }

  /// Reads a table with one match in each row.
  func read(_ table: CSVTable) throws(Refusal) -> Feed {
    var reader = try ColumnMapReader(self, table)
    for row in table where !row.isEmpty { reader.read(row) }
    return reader.whole
  }
}
