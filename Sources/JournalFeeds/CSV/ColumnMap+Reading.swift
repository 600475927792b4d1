public import JournalCore

extension ColumnMap {
  /// Reads a table with one match in each row.
  ///
  /// Empty rows are skipped. A row without teams, or with an unreadable date or score, is a problem
  /// and gives no match. Any other unreadable field is a problem, and the match is read without it. A
  /// match with goals is played; one without is scheduled.
  ///
  /// - Throws: `Refusal` if the bytes are not a table, or it lacks a column of the map.
  public func read(_ bytes: [UInt8], name: String = "") throws(Refusal) -> Feed {
    let table = try CSVTable(bytes, name: name)
    var reader = try ColumnMapReader(self, table)
    for row in table where !row.isEmpty { reader.read(row) }
    return reader.feed
  }
}
