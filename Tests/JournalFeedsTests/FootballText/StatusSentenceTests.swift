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
    "Spiel abgebrochen 0-0 Gewitter", "ash abd v birch", "Match abd Fog", "Game ppd Snow",
    "Ash abandoned 1-1 at half-time", "Ash abandoned 1-1 after 60 minutes", "Ash awarded 3-0 win",
    "Elm cancelled 2-0 lead", "Ash abandoned 1-1 Saturday", "Ash 1-1 abandoned at half-time",
    "Ash abd at half-time", "Elm suspended 0-0 (0-0) pending a report",
    "FA awarded Birch 3-0", "DFB wertung Ash 2-0", "Federation awarded Ash 3-0",
    "Ash awarded Cedar 3-0", "Abandoned 1-1 Fog", "Abgebrochen 1-1 Nebel", "Sospesa 1-1 Nebbia",
    "Wertung 2-0 Ash", "Postponed Ash v Birch",
    "Derby postponed Fog", "Derby abgesagt Nebel", "Play abandoned Fog",
    "Clásico suspendido Lluvia",
    "Gara sospesa Nebbia", "League abandoned Covid", "Meisterschaft abgebrochen Krieg",
    "Cup awarded Ash", "Cedar awarded Points", "Ash postponed Fog", "Derby postponed Birch",
    "ash postponed fog", "derby postponed birch", "ash susp fog", "ash abandoned 1-1 at half-time",
    "Elm postponed Saturday morning", "Ash postponed April", "Ash cancelled March 12",
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
    ("Ash abandoned 1-1 Birch", "Ash", "Birch"), ("ash postponed birch", "ash", "birch"),
    ("malmö ff postponed aik", "malmö ff", "aik"), ("ASH POSTPONED BIRCH", "ASH", "BIRCH"),
    ("Ash postponed April Rovers", "Ash", "April Rovers"),
    ("Ash cancelled March Town United", "Ash", "March Town United"),
    ("ash abandoned 1-1 birch", "ash", "birch"), ("Ash postponed Birch @ Town", "Ash", "Birch"),
    ("ash postponed birch @ Town", "ash", "birch"), ("Derby postponed Fog", "Derby", "Fog"),
  ])
  func `may have a status between its teams, which play on other lines too`(
    line: String, home: String, away: String
  ) throws {
    for others in ["\(home) v Elm 1-0\nFir v \(away) 2-0", "\(away) v \(home)\nElm v Fir"] {
      for text in ["\(others)\n\(line)\n", "\(line)\n\(others)\n"] {
        let feed = try Reading.feed(text)
        #expect(feed.problems.isEmpty)
        let match = feed.matches.first { $0.status != .scheduled && $0.status != .played }
        #expect([match?.home.name, match?.away.name] == [home, away])
        #expect(feed.matches.map(\.line) == [1, 2, 3])
        #expect(feed.matches.flatMap(\.doubts).isEmpty)
      }
    }
  }

  @Test(arguments: ["Ajax 3-0 awd de Graafschap", "Ajax 3-0 w/o de Graafschap"])
  func `has a code behind its score, and a name in small letters`(line: String) throws {
    let match = try Reading.match(line)
    #expect(match.away.name == "de Graafschap")
    #expect([.awarded, .walkover].contains(match.status))
  }

  @Test func `may have its teams in the list of a group`() throws {
    let feed = try Reading.feed("Group A | Ash  Birch\nAsh postponed Birch\nElm v Fir 1-0\n")
    #expect(feed.matches.map(\.status) == [.postponed, .played])
  }

  @Test(arguments: [
    "Ash v Birch 3-0 Secretaría", "Ash v Birch 3-0 secretaría", "Ash v Birch 3-0 Por Secretaría",
    "Ash v Birch 3-0 (Secretaría)", "Ash v CA Secretaría 3-0 Secretaría @ Town",
    "Ash v Birch Wertung 3-0", "Ash Wertung 3-0 Birch", "Ash v Birch 3-0 Tapis Vert",
  ])
  func `may call its score an award`(line: String) throws {
    let match = try Reading.match(line)
    #expect(match.status == .awarded)
    #expect(match.score.final == Score(3, 0))
    #expect(["Birch", "CA Secretaría"].contains(match.away.name))
  }

  @Test(arguments: ["como pro 1-0 vercelli", "como 1-0 vercelli pro"])
  func `is never after extra time for the last word of a name in small letters`(
    line: String
  ) throws {
    let feed = try Reading.feed("\(line)\nElm v Fir 1-0\n")
    #expect(feed.matches.map(\.home.name) == ["Elm"])
    #expect(feed.problems.map(\.line) == [1])
  }

  @Test func `is no proof of a team to another that may be a sentence`() throws {
    let line = "Derby postponed Fog"
    let feed = try Reading.feed("\(line)\nFog abandoned 1-1 Derby\n\(line)\nElm v Fir 1-0\n")
    #expect(feed.problems.map(\.line) == [1, 3])
    #expect(feed.matches.map(\.home.name) == ["Fog", "Elm"])
    #expect(feed.matches.map { $0.doubts.map(\.code) } == [["odd-name"], []])
  }

  @Test(arguments: ["Derby abandoned 1-1 Fog", "Gara sospesa 0-0 Nebbia", "Ash awarded 3-0 Points"])
  func `with a score behind its status is doubted unless both teams play on others`(
    line: String
  ) throws {
    let feed = try Reading.feed("Ash v Birch 1-0\n\(line)\n")
    #expect(feed.matches.map { $0.doubts.map(\.code) } == [[], ["odd-name"]])
  }

  @Test func `that may be a sentence keeps what stands below it from the match above`() throws {
    let feed = try Reading.feed("Ash v Birch 2-0\nPlay abandoned Fog\n(Smith 12', 40')\n")
    #expect(feed.problems.map(\.line) == [2, 3])
    #expect(feed.matches.flatMap(\.incidents).isEmpty)
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
    ("como 1-0 pro vercelli", "como", "pro vercelli", "FT 1-0"),
    ("como 1-1 (0-0) pro vercelli", "como", "pro vercelli", "HT 0-0 FT 1-1"),
    ("Ash 1-1 pro Birch", "Ash", "Birch", "ET 1-1"),
    ("Ash pro 1-1 Birch", "Ash", "Birch", "ET 1-1"),
    ("ash 1-1 nv birch", "ash", "birch", "ET 1-1"),
    ("ash 2-2 ne 5-4 birch", "ash", "birch", "FT 2-2 SO 5-4"),
    ("new england 2-0 ne revolution", "new england", "ne revolution", "FT 2-0"),
    ("Ash 1-0 FC Tapis Vert", "Ash", "FC Tapis Vert", "FT 1-0"),
    ("CD Suspenso 1-0 Ash", "CD Suspenso", "Ash", "FT 1-0"),
    ("FC Forfait v Deportivo Suspenso 2-0", "FC Forfait", "Deportivo Suspenso", "FT 2-0"),
    ("Ash v Birch 2-1 Verl", "Ash", "Birch", "ET 2-1"),
    ("Ash v SC Verl 2-1 Verl @ Town", "Ash", "SC Verl", "ET 2-1"),
    ("Ash v Birch 2-1 (1-1) Prór", "Ash", "Birch", "FT 1-1 ET 2-1"),
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
