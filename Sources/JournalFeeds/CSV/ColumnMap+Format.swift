import JournalCore

extension ColumnMap {
  static let format = FeedFormat(
    name: "csv", title: "CSV", byteLimit: CSVTable.byteLimit, limits: CSVTable.limits,
    notes: """
      A table with other columns takes a map, such as
        {"format": 1, "competition": "My League", "season": "2009-10",
         "date": {"column": "Date", "format": "dd/MM/yy"},
         "home": "Home", "away": "Away", "homeGoals": "HG", "awayGoals": "AG"}
      """,
    takesMap: true,
    sample: FeedFile(
      "SP1.csv",
      "Div,Date,HomeTeam,AwayTeam,FTHG,FTAG\nSP1,28/04/18,Real Madrid,Leganes,2,1\n"),
    reader: .file { (file, options) throws(Refusal) in
      let known = CSVTable.header(of: file.bytes).flatMap { footballData(header: $0) }
      guard let map = options.map ?? known else { throw .columnsUnknown(file.name) }
      return try map.read(file.bytes, name: file.name)
    }
  ) { start in
    guard start.first != nil else { return nil }
    if start.header.flatMap({ footballData(header: $0) }) != nil { return .content }
    return ["csv", "tsv"].contains(start.ending) ? .ending : nil
  }
}

extension CSVTable {
  /// The limits of tables, in words.
  static let limits = "tables 64 MiB and 1,000,000 rows"
}

extension Refusal {
  fileprivate static func columnsUnknown(_ name: String) -> Refusal {
    Refusal(
      "usage", "The columns of \(TextRules.harmless(name)) are not known.",
      remedy: .giveColumnMap)
  }
}
