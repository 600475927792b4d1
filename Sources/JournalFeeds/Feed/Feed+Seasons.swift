import JournalCore

extension Feed {
  /// Names a season by both its years if the file gives the first alone, as `1888` for 1888-89: when
  /// matches of it were played in the next year.
  mutating func nameSeasons() {
    var spans: [FeedCompetition: Bool] = [:]
    for match in matches {
      guard let competition = match.competition, let year = competition.season.flatMap({ Int($0) }),
        competition.season?.utf8.count == 4, let date = match.date
      else { continue }
      let isNext = date.year == year + 1
      spans[competition] = spans[competition, default: false] || isNext
    }
    for index in matches.indices {
      guard let competition = matches[index].competition, spans[competition] == true,
        let year = competition.season.flatMap({ Int($0) })
      else { continue }
      let next = (year + 1) % 100
      matches[index].competition?.season = "\(year)-\(next < 10 ? "0" : "")\(next)"
    }
  }
}
