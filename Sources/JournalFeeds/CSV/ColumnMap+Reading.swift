public import JournalCore

extension ColumnMap {
  /// Reads a table with one match a row.
  ///
  /// Rows in which nothing stands are passed over. A row without teams, with a date or a score that
  /// cannot be read is a problem and no match; another field that cannot be read is a problem, and
  /// the match is there without it. A match with goals is played, one without is set.
  ///
  /// - Throws: `Refusal` where the bytes are no table, or a column of the map is not in it.
  public func read(_ bytes: [UInt8], name: String = "") throws(Refusal) -> Feed {
    let table = try CSVTable(bytes, name: name)
    var reader = try ColumnMapReader(self, table)
    for row in table where !row.isEmpty { reader.read(row) }
    return reader.feed
  }
}
