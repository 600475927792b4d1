extension CSVTable {
  /// A row after the header.
  public struct Row: Sendable {
    let table: CSVTable
    let index: Int

    /// The line on which the row starts, from 1.
    public var line: Int { Int(table.places[index].line) }

    /// The row as it is in the file, without its line break; a long one is cut.
    public var text: String {
      let place = table.places[index]
      let end = Swift.min(place.end, place.start + UInt32(CSVTable.shownBytes))
      return String(decoding: table.bytes[Int(place.start)..<Int(end)], as: UTF8.self)
    }

    /// The text of the field in a column, from 0; doubled quotation marks become single ones.
    public subscript(column: Int) -> String {
      precondition(table.header.indices.contains(column), "a row has the columns of its header")
      return table.fields[index * table.header.count + column].text(in: table.bytes)
    }

    /// Returns the field in a column with spaces tidied; nil if the column is nil, or the field is
    /// empty or a sign for a missing value, such as `NA`.
    public func value(_ column: Int?) -> String? {
      guard let column else { return nil }
      let text = FieldText.tidy(self[column])
      return text.isEmpty || FieldText.isMissing(text) ? nil : text
    }

    /// Whether all fields are empty.
    public var isEmpty: Bool { table.header.indices.allSatisfy { value($0) == nil } }

    /// Returns a problem with this row.
    func problem(_ reason: String) -> FeedProblem {
      FeedProblem(file: table.name, line: line, text: text, reason: reason)
    }
  }
}
