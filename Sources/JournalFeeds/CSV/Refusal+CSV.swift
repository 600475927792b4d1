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

  static func csvHeader(_ reason: String, at place: CSVPlace) -> Refusal {
    Refusal(
      "csv-header", "\(place): the header cannot be read, because \(reason).",
      hint: "The first line must name the columns.")
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
