import JournalCore

extension ColumnMap {
  /// Returns the map that the names of a table's columns make; nil if they do not name two teams and a
  /// day.
  ///
  /// Names are compared without case, spaces and underscores. They are those of engsoccerdata, the World
  /// Cup database (jfjelstul/worldcup), FiveThirtyEight's, football.csv's and FootyStats' tables, and
  /// what tables of results usually have.
  static func guess(header: [String]) -> ColumnMap? {
    var places: [String: String] = [:]
    for name in header.reversed() { places[key(name)] = name }
    func find(_ names: [String]) -> String? { names.lazy.compactMap { places[$0] }.first }
    guard let date = find(dates) else { return nil }
    var columns: [Item: String] = [:]
    for (item, names) in known {
      if let column = find(names), column != date { columns[item] = column }
    }
    guard columns[.home] != nil, columns[.away] != nil else { return nil }
    for name in header where name != date && !columns.values.contains(name) {
      guard let item = ColumnName(name).item, columns[item] == nil else { continue }
      columns[item] = name
    }
    // Old tables call the home team so.
    if columns[.halfTimeScore] == columns[.home] { columns[.halfTimeScore] = nil }
    // One column of a pair says nothing.
    for (home, away) in pairs where (columns[home] == nil) != (columns[away] == nil) {
      (columns[home], columns[away]) = (nil, nil)
    }
    return try? ColumnMap(
      competition: find(competitions).map { .column($0) },
      season: find(seasons).map { .column($0) },
      date: date, dateForms: [], columns: columns)
  }

  private static func key(_ name: String) -> String {
    String(name.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic || $0.isDigit })
  }

  private static let dates = [
    "date", "matchdate", "gamedate", "dategmt", "dateutc", "utcdate", "datetime", "kickoffdate",
    "day", "datum", "fecha", "data", "dia", "día", "jour", "giorno", "timestamp",
  ]

  private static let competitions = [
    "competition", "competitionname", "tournamentname", "leaguename", "league", "division", "div",
    "tournament", "comp",
  ]

  private static let seasons = [
    "season", "seasonname", "saison", "temporada", "stagione", "seasonid",
  ]

  /// The names of each item, the most telling first.
  private static let known: [(Item, [String])] = [
    (
      .home,
      [
        "hometeamname", "hometeam", "homename", "team1", "homeclub", "home", "heim",
        "heimmannschaft", "local", "equipolocal", "casa", "squadracasa", "mandante", "equipecasa",
        "domicile",
        "equipedomicile", "heimteam", "homeclubname", "ht",
      ]
    ),
    (
      .away,
      [
        "awayteamname", "awayteam", "awayname", "team2", "awayclub", "visitorteam", "visitor",
        "visitors", "away", "gast", "gastmannschaft", "visitante", "equipovisitante", "ospite",
        "ospiti", "trasferta", "fora", "forasteiro", "exterieur", "extérieur", "gastteam",
        "awayclubname", "at",
      ]
    ),
    (
      .homeGoals,
      [
        "fthg", "hometeamgoalcount", "hometeamscore", "hometeamgoals", "homegoals", "homescore",
        "homegoal", "hgoal", "hgoals", "score1", "goals1", "fthome", "hg", "tore1", "goleslocal",
        "homeclubgoals", "golcasa", "golscasa", "gl",
      ]
    ),
    (
      .awayGoals,
      [
        "ftag", "awayteamgoalcount", "awayteamscore", "awayteamgoals", "awaygoals", "awayscore",
        "awaygoal", "vgoal", "vgoals", "score2", "goals2", "ftaway", "ag", "tore2",
        "golesvisitante", "awayclubgoals", "golospite", "golsfora", "gv",
      ]
    ),
    (
      .halfTimeHome, ["hthg", "hometeamgoalcounthalftime", "hthome", "homehalftime", "hthomegoals"]
    ),
    (
      .halfTimeAway, ["htag", "awayteamgoalcounthalftime", "htaway", "awayhalftime", "htawaygoals"]
    ),
    (.extraTimeHome, ["ethg", "homescoreet", "homeet", "homeextratime", "aethg"]),
    (.extraTimeAway, ["etag", "awayscoreet", "awayet", "awayextratime", "aetag"]),
    (
      .homePens,
      ["hometeamscorepenalties", "homepens", "homepenalties", "homepenaltyscore", "hpen", "hp"]
    ),
    (
      .awayPens,
      [
        "awayteamscorepenalties", "awaypens", "awaypenalties", "awaypenaltyscore", "vpen", "vp",
        "ap",
      ]
    ),
    (
      .score,
      [
        "ft", "fulltime", "fulltimescore", "ftscore", "finalscore", "score", "ergebnis",
        "resultado", "risultato", "résultat", "resultat", "marcador", "punteggio", "placar",
        "endstand",
      ]
    ),
    (.halfTimeResult, ["htr", "halftimeresult", "resulthalftime"]),
    (.result, ["ftr", "fulltimeresult", "result", "res", "outcome", "matchresult"]),
    (.halfTimeScore, ["halftimescore", "htscore", "halftime", "ht"]),
    (.extraTimeScore, ["et", "extratimescore"]),
    (.pensScore, ["scorepenalties", "pens", "penalties", "penaltyscore", "p"]),
    (.afterExtraTime, ["aet", "afterextratime", "extratime"]),
    (.status, ["status", "matchstatus", "gamestatus", "state"]),
    (.award, ["award", "awarded", "awardedto"]), (.walkover, ["walkover"]), (.bye, ["bye"]),
    (.note, ["note", "notes", "comment", "comments", "remark", "remarks"]),
    (.time, ["matchtime", "kickofftime", "kickoff", "time", "hora", "uhrzeit"]),
    (
      .matchday,
      [
        "matchday", "gameweek", "matchweek", "spieltag", "jornada", "giornata", "journée",
        "journee", "rodada", "gw", "week",
      ]
    ),
    (.leg, ["leg"]),
    (.stage, ["stage"]), (.group, ["groupname", "group"]),
    (.round, ["round", "roundname", "stagename"]),
    (.venue, ["stadiumname", "stadium", "venue", "ground"]),
    (.city, ["cityname", "city"]),
    (.attendance, ["attendance", "crowd", "spectators", "att"]),
    (.referee, ["refereename", "referee"]),
    (.neutral, ["neutral", "neutralvenue", "isneutral"]),
    (.key, ["matchid", "gameid", "fixtureid"]),
  ]

  /// What is said of a table whose columns were known by their names, and of which matches were read.
  func asNote(header: [String], matches: FeedMatches) -> String {
    let labels = [competition, season].compactMap { label -> String? in
      guard case .column(let name) = label else { return nil }
      return name
    }
    let read = Set([date] + columns.values + labels)
    let rest = header.filter { !read.contains($0) }
    let shown = header.filter { read.contains($0) }.joined(separator: ", ")
    let scores: [Item] = [.homeGoals, .score, .extraTimeHome, .extraTimeScore]
    // A column of outcomes may hold scores too.
    let isScored =
      scores.contains { columns[$0] != nil } || matches.contains { $0.score.final != nil }
    let few = rest.prefix(6).joined(separator: ", ")
    let more = rest.count > 6 ? " and \(rest.count - 6) more" : ""
    return TextRules.harmless(
      "Columns read: \(shown)." + (rest.isEmpty ? "" : " Not read: \(few)\(more).")
        + (isScored ? "" : " None of them is known as the score."))
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}
