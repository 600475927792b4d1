import JournalCore
import JournalFeeds
import Testing

/// Lines about a match, and names that are spelt like words for its status. Teams are made up, save
/// SC Verl, Hansa Rostock, Preußen Münster and the Swedish ones.
struct `A line below a match` {
  private static let heading = "= League 2020/21\nSat Sep 12 2020\n"

  @Test(arguments: [
    "Game abandoned due to snow", "Match abandoned after 60 minutes",
    "Partido suspendido por lluvia", "Spiel abgebrochen in der Nachspielzeit",
    "Fixture postponed to May", "Round 3 cancelled by the FA", "Points awarded to Cedar",
    "Points awarded Cedar", "Match abandoned 60 Minutes", "Game abandoned Saturday",
    "Ash abandoned 70' Birch", "Fixture postponed 12 May", "Partita sospesa Nebbia",
    "Begegnung abgebrochen Gewitter", "Elm postponed Saturday", "The rest cancelled Covid",
    "FA have postponed Elm v Fir", "Game postponed Elm v Fir", "Semi-final cancelled Elm",
    "Rencontre interrompue Orage", "Jogo adiado Chuva", "Match abandoned 1-1 at half-time",
    "Spiel abgebrochen 0-0 Gewitter", "ash abd v birch",
  ])
  func `that is a sentence is no match, and is named`(sentence: String) throws {
    let feed = try FootballText.read(
      Array("\(Self.heading)  Ash v Birch 1-0\n  \(sentence)\n  Cedar v Dogwood 2-0\n".utf8))
    #expect(feed.matches.map(\.home.name) == ["Ash", "Cedar"])
    #expect(feed.problems.map(\.line) == [4])
  }

  @Test(arguments: [
    ("Ash abandonné 1. FC Birch", "Ash", "1. FC Birch"),
    ("Ash abgebrochen 1860 Birch", "Ash", "1860 Birch"),
    ("Ash e.V. abgesagt v.v. Birch", "Ash e.V.", "v.v. Birch"),
    ("Ash nicht ausgetragen Birch", "Ash", "Birch"), ("ash abd birch", "ash", "birch"),
    ("Rest of the World postponed Birch", "Rest of the World", "Birch"),
    ("Ash abandoned 1-1 Birch", "Ash", "Birch"),
  ])
  func `may have a status between its teams`(line: String, home: String, away: String) throws {
    let match = try Reading.match(line)
    #expect([match.home.name, match.away.name] == [home, away])
    #expect(match.status != .scheduled)
  }

  @Test(arguments: [
    ("SC Verl 1-1 (0-0) Hansa Rostock", "SC Verl", "Hansa Rostock", "HT 0-0 FT 1-1"),
    ("Münster v SC Verl 2-1 (1-0)", "Münster", "SC Verl", "HT 1-0 FT 2-1"),
    ("Münster 2-1 SC Verl", "Münster", "SC Verl", "FT 2-1"),
    ("SC VERL 1-0 HANSA ROSTOCK", "SC VERL", "HANSA ROSTOCK", "FT 1-0"),
    ("Verl 0-3 Verl II", "Verl", "Verl II", "FT 0-3"),
    ("Ash 1-0 Pró Cantagalo", "Ash", "Pró Cantagalo", "FT 1-0"),
    ("CA Secretaría 1-0 Ash", "CA Secretaría", "Ash", "FT 1-0"),
    ("Münster 2-2 (1-1) verl. SC Verl", "Münster", "SC Verl", "FT 1-1 ET 2-2"),
    ("SC Verl Verl. 2-2 Münster", "SC Verl", "Münster", "ET 2-2"),
    ("SC Verl v Münster 2-2 verl", "SC Verl", "Münster", "ET 2-2"),
    ("malmö ff v aik 1-0", "malmö ff", "aik", "FT 1-0"),
    ("aik v malmö ff", "aik", "malmö ff", ""),
    ("malmö ff 2-1 bk häcken", "malmö ff", "bk häcken", "FT 2-1"),
    ("aik 2-1 malmö ff", "aik", "malmö ff", "FT 2-1"),
  ])
  func `has teams whose names are spelt like a word about the score`(
    line: String, home: String, away: String, score: String
  ) throws {
    let match = try Reading.match(line)
    #expect([match.home.name, match.away.name] == [home, away])
    #expect(Reading.score(match.score) == score)
    #expect(match.status == (score.isEmpty ? .scheduled : .played))
  }

  @Test(arguments: ["Round 3 postponed matches", "Round 3, abandoned match", "Final (replay)"])
  func `that names matches of a round is a heading`(line: String) throws {
    let feed = try Reading.feed("Ash v Birch 1-0\n\(line)\nCedar v Dogwood 2-0")
    #expect(feed.problems.isEmpty)
    #expect(feed.remarks.map(\.text) == [line])
  }

  @Test(arguments: [
    "ash w.o. birch", "Ash w/o Birch", "Ash v Birch f.f.", "Ash v Birch [ff]", "Ash v Birch [wo]",
    "Ash v Birch (ff)",
  ])
  func `may tell of a walkover with dots, a slash or brackets`(line: String) throws {
    let feed = try Reading.feed(line)
    #expect(feed.matches.map(\.status) == [.walkover])
  }
}
