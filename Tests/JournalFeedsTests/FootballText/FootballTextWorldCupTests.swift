import JournalCore
import JournalFeeds
import Testing

/// Single matches of the published files.
@Suite("FootballText: known matches", .enabled(if: FootballFiles.isPresent, FootballFiles.absence))
struct FootballTextWorldCupTests {
  private func match(_ file: String, _ home: String, _ away: String) throws -> FeedMatch {
    let found = try FootballFiles.feed(file).matches.filter {
      $0.home.name == home && $0.away.name == away
    }
    return try #require(found.first)
  }

  @Test("Argentina beat France on penalties in the final of 2022, after 3-3")
  func final() throws {
    let match = try match("worldcup/2022--qatar/cup_finals.txt", "Argentina", "France")
    #expect(Reading.score(match.score) == "HT 2-0 FT 2-2 ET 3-3 SO 4-2")
    #expect(match.score.shootOutWinner == .home)
    #expect(match.score.hasExtraTime)
    #expect(
      Reading.goals(match) == [
        "home 23' Lionel Messi p", "home 108' Lionel Messi", "home 36' Ángel Di María",
        "away 80' Kylian Mbappé p", "away 81' Kylian Mbappé", "away 118' Kylian Mbappé p",
      ])
    #expect(match.goals[1].at == MatchTime(.extraTimeSecond, 108))
    #expect(match.competition == FeedCompetition(name: "World Cup", season: "2022"))
    #expect((match.round, match.date) == ("Final", CalendarDate("2022-12-18")))
    #expect((match.venue, match.city) == ("Lusail Iconic Stadium", "Lusail"))
    #expect(match.time == 18 * 60)
  }

  @Test("Croatia beat Japan 3-1 on penalties: written 1-3, as Japan is named first")
  func japan() throws {
    let match = try match("worldcup/2022--qatar/cup_finals.txt", "Japan", "Croatia")
    #expect(Reading.score(match.score) == "HT 1-0 FT 1-1 ET 1-1 SO 1-3")
    #expect(match.score.shootOutWinner == .away)
  }

  @Test("Qatar's first match is of matchday 1, by the days that the file declares")
  func matchday() throws {
    let match = try match("worldcup/2022--qatar/cup.txt", "Qatar", "Ecuador")
    #expect((match.group, match.matchday, match.round) == ("Group A", 1, nil))
    #expect(Reading.goals(match) == ["away 16' Enner Valencia p", "away 31' Enner Valencia"])
  }

  @Test("England 4-4 Belgium in 1954 was 3-3 after ninety minutes")
  func extraTime() throws {
    let match = try match("worldcup/1954--switzerland/cup.txt", "England", "Belgium")
    #expect(Reading.score(match.score) == "FT 3-3 ET 4-4")
    #expect((match.group, match.matchday) == ("Group 4", 1))
  }

  @Test("A play-off of a group is a round and no group")
  func playOff() throws {
    let match = try match("worldcup/1954--switzerland/cup.txt", "West Germany", "Turkey")
    #expect(match.group == "Group 2")
    let all = try FootballFiles.feed("worldcup/1954--switzerland/cup.txt").matches
    let playOffs = all.filter { $0.round?.hasSuffix("Play-off") == true }
    #expect(playOffs.map(\.round) == ["Group 2 Play-off", "Group 4 Play-off"])
    #expect(playOffs.allSatisfy { $0.group == nil && $0.matchday == nil })
  }

  @Test("Solares knocked Nalón out on penalties, written before the score")
  func kicksFirst() throws {
    let match = try match("espana/2021-22/cup.txt", "Nalón CF", "SD Solares")
    #expect(Reading.score(match.score) == "HT 0-1 FT 1-1 ET 1-1 SO 3-4")
    #expect(match.score.shootOutWinner == .away)
    #expect((match.round, match.time) == ("Preliminary round", 15 * 60))
  }

  @Test("Real Madrid came back against Manchester City: 3-1 after extra time")
  func comeback() throws {
    let match = try match("champions-league/2021-22/cl.txt", "Real Madrid", "Manchester City")
    #expect(Reading.score(match.score) == "HT 0-0 FT 2-1 ET 3-1")
    #expect((match.home.country, match.away.country) == ("ESP", "ENG"))
    #expect((match.round, match.leg, match.group) == ("Semifinals", nil, nil))
    #expect(match.competition == FeedCompetition(name: "UEFA Champions League", season: "2021-22"))
  }

  @Test("A time holds for the matches below it until the next date")
  func times() throws {
    let matches = try FootballFiles.feed("champions-league/2017-18/cl.txt").matches
    #expect(matches.prefix(2).map(\.time) == [20 * 60 + 45, 20 * 60 + 45])
    let feed = try Reading.feed("= Cup 2022\nMay 1\n15:00  A v B\nMay 2\nC v D\n")
    #expect(feed.matches.map(\.time) == [900, nil])
  }

  @Test("Spain withdrew in 1960: both matches are cancelled, with the reason")
  func withdrawn() throws {
    let matches = try FootballFiles.feed("spec/samples/1960_euro_quali.txt").matches
      .filter { $0.status == .cancelled }
    #expect(matches.map(\.home.name) == ["Soviet Union", "Spain"])
    #expect(matches.allSatisfy { $0.note == "Spain withdrew" && $0.score == FeedScore() })
    #expect(matches.map(\.city) == ["Moskva", "Madrid"])
  }

  @Test("An own goal stands beside the side that it counts for: Demiral's for Italy")
  func ownGoal() throws {
    let match = try match("spec/samples-l2/2021_euro.txt", "ITALY", "TURKEY")
    #expect(Reading.goals(match)[0] == "home 53' Merih Demiral og")
    #expect(
      Reading.cards(match) == [
        "away 88' Çağlar Söyüncü yellow", "away 90' Halil Dervişoğlu yellow",
      ])
    #expect((match.venue, match.city) == ("Stadio Olimpico", "Roma"))
    #expect((match.referee, match.refereeCountry) == ("Danny Makkelie", "Netherlands"))
  }

  @Test("Coman came on for Lenglet and went off for Thuram; Mbappé's kick was saved")
  func nested() throws {
    let all = try FootballFiles.feed("spec/samples-l2/2021_euro.txt").matches
    let match = try #require(all.last)
    let changes = Reading.substitutions(match)
    #expect(changes.contains("away 46' Clément Lenglet > Kingsley Coman"))
    #expect(changes.contains("away 111' Kingsley Coman > Marcus Thuram"))
    #expect(match.lineUps.map(\.formation) == ["3-4-3", "5-3-2"])
    #expect(match.lineUps.map(\.coach) == ["Vladimir Petković", "Didier Deschamps"])
    #expect(Reading.kicks(match).first == "home 1 Mario Gavranović scored")
    #expect(Reading.kicks(match).last == "away 5 Kylian Mbappé saved")
    #expect((match.score.shootOut, match.score.firstKicker) == (Score(5, 4), .home))
  }

  @Test("The shoot-out of 1999 began with a kick that was held; the list alone tells its score")
  func heldKick() throws {
    let match = try match(
      "spec/samples-l2/1999_copa_libertadores.txt", "Palmeiras", "Deportivo Cali")
    #expect(Reading.kicks(match).prefix(2) == ["home 1 Zinho saved", "away 1 Dudamel scored"])
    #expect(Reading.kicks(match).suffix(2) == ["home 5 Euller scored", "away 5 Zapata wide"])
    #expect(Reading.score(match.score) == "FT 2-1 SO 4-3")
    #expect(Reading.substitutions(match).contains("home 75' Alex > Euller"))
    #expect(Reading.cards(match) == ["away - Mosquera red", "home - Evair red"])
    #expect((match.attendance, match.referee, match.leg) == (32_000, "Aquino", 2))
  }

  @Test("Running scores tell whose goals these are: Argentina 6-1 Chile in 1916")
  func running() throws {
    let match = try match("spec/samples-l2/1917_southamerican_championship.txt", "ARG", "CHI")
    #expect(
      Reading.goals(match).prefix(3) == ["home 2' Ohaco", "away 44' Báez", "home 60' Brown p"])
    #expect((match.attendance, match.city) == (18_000, "Buenos Aires"))
    #expect(match.lineUps.map(\.formation) == ["2-3-5", "2-3-5"])
    #expect(match.date == CalendarDate("1916-07-06"))
  }
}
