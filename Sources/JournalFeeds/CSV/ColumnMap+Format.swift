import JournalCore

extension ColumnMap {
  static let format = FeedFormat(
    name: "csv", title: "CSV", byteLimit: CSVTable.byteLimit, limits: CSVTable.limits,
    notes: """
      A table says by the names of its columns what they hold: home, away, date, score and others, as \
      in the tables of football-data.co.uk, engsoccerdata, football.csv, FootyStats, FiveThirtyEight \
      and the World Cup database. One with other columns takes a map, such as
        {"format": 1, "competition": "My League", "season": "2009-10",
         "date": {"column": "Date", "format": "dd/MM/yy"},
         "home": "Home", "away": "Away", "homeGoals": "HG", "awayGoals": "AG"}
      """,
    takesMap: true,
    sample: FeedFile(
      "SP1.csv",
      "Div,Date,HomeTeam,AwayTeam,FTHG,FTAG\nSP1,28/04/18,Real Madrid,Leganes,2,1\n"),
    reader: .file { (file, options) throws(Refusal) in
      let table = try CSVTable(file.bytes, name: file.name, encoding: options.encoding)
      if let map = options.map { return try map.read(table) }
      if let map = footballData(header: table.header) { return try map.read(table) }
      guard let map = guess(header: table.header) else { throw .columnsUnknown(table) }
      var feed = try map.read(table)
      feed.notes.append(map.asNote(header: table.header, matches: feed.matches))
      return feed
    }
  ) { start in
    guard start.first != nil else { return nil }
    if let header = start.header, footballData(header: header) != nil { return .content }
    if ["csv", "tsv"].contains(start.ending) { return .ending }
    // A line of text is a header of one column.
    return start.header.flatMap { $0.count > 2 ? guess(header: $0) : nil } == nil ? nil : .opening
  }
}

extension CSVTable {
  /// The limits of tables, in words.
  static let limits = "tables 64 MiB and 1,000,000 rows"
}

extension Refusal {
  /// Two teams and a day are not among the columns.
  fileprivate static func columnsUnknown(_ table: CSVTable) -> Refusal {
    let name = TextRules.harmless(table.name.isEmpty ? "the table" : table.name)
    let columns = table.header.prefix(12).map { String($0.prefix(40)) }.joined(separator: ", ")
    let more = table.header.count > 12 ? " and \(table.header.count - 12) more" : ""
    return Refusal(
      "csv-columns",
      "The columns of \(name) are not known: the first line names \(TextRules.harmless(columns))\(more), "
        + "and none of a day and two teams is among them.",
      remedy: .giveColumnMap)
  }
}
