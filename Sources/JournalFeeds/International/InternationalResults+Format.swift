import JournalCore

extension InternationalResults {
  static let format = FeedFormat(
    name: "international", otherName: "international-results", title: "international results",
    byteLimit: CSVTable.byteLimit, limits: CSVTable.limits,
    sample: FeedFile(
      Part.results.fileName,
      """
      date,home_team,away_team,home_score,away_score,tournament,city,country,neutral
      2018-07-15,France,Croatia,4,2,FIFA World Cup,Moscow,Russia,TRUE

      """),
    reader: .tables(
      FeedTables(
        main: Part.results.fileName, names: Part.allCases.map(\.fileName),
        naming: { part(header: $0)?.fileName },
        reading: { (tables) throws(Refusal) in
          try read(
            results: tables[Part.results.fileName] ?? [],
            goalscorers: tables[Part.goalscorers.fileName],
            shootouts: tables[Part.shootouts.fileName])
        }))
  ) { start in start.header.flatMap { part(header: $0) } == nil ? nil : .content }
}
