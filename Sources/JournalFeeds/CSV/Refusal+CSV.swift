import JournalCore

extension Refusal {
  static func csvTooLong(_ what: String, file: String) -> Refusal {
    Refusal(
      "csv-too-long", "\(file.isEmpty ? "The table" : TextRules.harmless(file)) has \(what).",
      hint: "Split it into several files.")
  }

  static func csvEmpty(file: String) -> Refusal {
    Refusal(
      "csv-no-header",
      "\(file.isEmpty ? "The table" : TextRules.harmless(file)) is empty: it has no header.",
      hint: "The first line must name the columns.")
  }

  static func csvNotText(at place: CSVPlace) -> Refusal {
    Refusal("csv-not-utf8", "\(place): not UTF-8 text.", hint: "Save the file as UTF-8.")
  }

  static func csvUnnamedColumn(at place: CSVPlace) -> Refusal {
    Refusal(
      "csv-header", "\(place): the header does not name this column.",
      hint: "Name the column, or remove it from every line.")
  }

  static func csvDuplicateColumn(other: Int, at place: CSVPlace) -> Refusal {
    Refusal(
      "csv-header", "\(place): column \(other) has the same name.",
      hint: "Give each column a name of its own.")
  }

  static func csvRagged(_ count: Int, of width: Int, at place: CSVPlace) -> Refusal {
    let found = count > width ? "more than the \(width) fields" : "\(count) of the \(width) fields"
    return Refusal(
      "csv-ragged-row", "\(place): the row has \(found) that the header names.",
      hint: "Put a field that contains a separator in quotation marks.")
  }

  static func csvUnclosedQuote(at place: CSVPlace) -> Refusal {
    Refusal(
      "csv-quote", "\(place): the quotation mark that opens here is never closed.",
      hint: "Write a quotation mark within a field twice.")
  }

  static func csvStrayQuote(at place: CSVPlace) -> Refusal {
    Refusal(
      "csv-quote", "\(place): a quotation mark opens or closes in the middle of a field.",
      hint: "Put the whole field in quotation marks, and write each one within it twice.")
  }

  static func csvLoneReturn(at place: CSVPlace) -> Refusal {
    Refusal(
      "csv-line-break", "\(place): a carriage return without a line feed.",
      hint: "End lines with LF or CRLF.")
  }

  static func csvColumnMissing(_ name: String, header: [String], file: String) -> Refusal {
    let known = header.prefix(40).joined(separator: ", ")
    let nearest = Nearest.match(name, among: header).map { " Is it \"\($0)\"?" } ?? ""
    let table = file.isEmpty ? "The table" : file
    return Refusal(
      "csv-no-column", TextRules.harmless("\(table) has no column \"\(name)\"."),
      hint: TextRules.harmless("Its columns are \(known).\(nearest)"))
  }
}
