import JournalCore

extension Wyscout {
  static let format = FeedFormat(
    name: "wyscout", title: "Wyscout", byteLimit: CSVTable.byteLimit, limits: CSVTable.limits,
    // The keys are made up; the match is the final of 2018.
    sample: FeedFile(
      Part.matches.fileName,
      """
      match_id,competition,gameweek,date_utc,venue,home_id,home,away_id,away,home_score,away_score,\
      home_ht,away_ht,home_et,away_et,home_pens,away_pens,duration,winner_id
      1,World Cup,0,2018-07-15 15:00:00,,10,France,20,Croatia,4,2,2,1,0,0,0,0,Regular,10

      """),
    reader: .tables(
      FeedTables(
        main: Part.matches.fileName, names: Part.allCases.map(\.fileName),
        naming: { part(header: $0)?.fileName },
        reading: { (tables) throws(Refusal) in
          try read(
            matches: tables[Part.matches.fileName] ?? [],
            keyEvents: tables[Part.keyEvents.fileName],
            substitutions: tables[Part.substitutions.fileName])
        }))
  ) { start in start.header.flatMap { part(header: $0) } == nil ? nil : .content }
}
