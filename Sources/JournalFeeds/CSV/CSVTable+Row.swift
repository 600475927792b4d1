extension CSVTable {
  /// One row below the header.
  public struct Row: Sendable {
    let table: CSVTable
    let index: Int

    /// The line on which the row begins, from 1.
    public var line: Int { Int(table.places[index].line) }

    /// The row as it stands in the file, without its line break; a long one is cut.
    public var text: String {
      let place = table.places[index]
      let end = Swift.min(place.end, place.start + 400)
      return String(decoding: table.bytes[Int(place.start)..<Int(end)], as: UTF8.self)
    }

    /// The field in a column, counted from 0: its text with doubled quotation marks made one.
    public subscript(column: Int) -> String {
      precondition(table.header.indices.contains(column), "a row has the columns of its header")
      let field = table.fields[index * table.header.count + column]
      return CSVReader.text(of: table.bytes[Int(field.start)..<Int(field.end)])
    }

    /// The field in one form, without needless spaces; nil where there is no such column, and where
    /// the field is empty or `NA`, which R writes for what is not there.
    public func value(_ column: Int?) -> String? {
      guard let column else { return nil }
      let text = FieldText.tidy(self[column])
      return text.isEmpty || text == "NA" ? nil : text
    }

    /// Whether nothing stands in any of the fields.
    public var isEmpty: Bool { table.header.indices.allSatisfy { value($0) == nil } }

    /// The problem that this row has.
    func problem(_ reason: String) -> FeedProblem {
      FeedProblem(file: table.name, line: line, text: text, reason: reason)
    }
  }
}
