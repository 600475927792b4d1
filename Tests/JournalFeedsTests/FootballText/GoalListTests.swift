import JournalCore
import JournalFeeds
import Testing

/// Lists of goals of which a part cannot be read. Teams and people are made up.
struct `A list of goals` {
  @Test(arguments: [
    "two goals by Smith", "12.30", "12:30", "h", "VAR", "pen missed", "own goal", "Goals",
    "Smith missed a penalty", "Smith2", "from the spot", "dos goles de Smith", "Wiederholung",
    "Wertung", "a tavolino", "...", "Abd.", "Susp.", "match abd", "match susp", "game ppd",
    "match void", "spiel", "partita sospesa", "play abd.", "Abandoned.",
  ])
  func `makes no player of words that are no name`(words: String) throws {
    for list in ["(\(words))", "(\(words) 40')", "(Ash 12', \(words) 40')", "(\(words); )"] {
      let feed = try Reading.feed("A v B 2-0\n\(list)\nC v D 1-0\n")
      let players = feed.matches.flatMap { Reading.goals($0) }
      #expect(players.allSatisfy { $0 == "home 12' Ash" }, "\(list): \(players)")
      let status = feed.matches.first?.status
      #expect(!feed.problems.isEmpty || status == .awarded, "\(list) is not named")
    }
  }

  @Test(arguments: [
    "de la Mata", "Marco van Basten", "d'Ambrosio", "al-Owairan", "Kevin-Prince Boateng",
    "N'Golo Kanté", "X", "O'Neill", "Bygmester", "Ole Gunnar By", "Goalby", "van der Sar",
    "王", "Tor Arne", "Ahmad abd al-Rahman", "Neymar jr.", "v.d. Berg", "vd Vaart",
    "dalla Bona", "tom Dieck", "P. a/l Perumal", "M. an der Heiden", "Sidi ould Ahmed",
    "Nur binti Hassan", "dai Vernon", "dal Bello", "uit den Bosch", "v/d Berg", "auf dem Berge",
    "v. Berg", "Smith sr.", "Müller sen.", "Ramón y Cajal", "Am Ende",
  ])
  func `has names of many kinds`(name: String) throws {
    let match = try Reading.match("A v B 1-0\n(\(name) 12')")
    #expect(Reading.goals(match) == ["home 12' \(name)"])
    #expect(match.doubts.isEmpty)
  }

  @Test func `may begin with a name that is spelt like a code`() throws {
    let match = try Reading.match("A v B 2-0\n(Abd 10', Awd 20')")
    #expect(Reading.goals(match) == ["home 10' Abd", "home 20' Awd"])
    #expect(match.status == .played)
    // One minute may also be that of a match that was abandoned.
    let feed = try Reading.feed("A v B 1-0\n(Abd 60')\n(abd 60', fog)\n")
    #expect(feed.problems.map(\.line) == [2, 3])
    #expect(feed.matches.flatMap(\.incidents).isEmpty)
  }

  @Test(arguments: [
    ("Smith ?", "home - Smith"), ("Smith? 12'", "home 12' Smith"),
    ("old man 12'", "home 12' old man"), ("Player A7 12'", "home 12' Player A7"),
    ("am 12'", "home 12' am"), ("na 12'", "home 12' na"), ("v. 12'", "home 12' v."),
    ("Tor am 12'", "home 12' Tor am"), ("Smith v Jones 12'", "home 12' Smith v Jones"),
    ("Smith v 12'", "home 12' Smith v"), ("jr 12'", "home 12' jr"),
    ("sen Smith 12'", "home 12' sen Smith"),
  ])
  func `doubts a name of which it is not sure`(text: String, goal: String) throws {
    let match = try Reading.match("A v B 1-0\n(\(text))")
    #expect(Reading.goals(match) == [goal])
    #expect(match.doubts.count == 1)
  }

  @Test func `doubts names written as codes, and not those that codes begin`() throws {
    let match = try Reading.match(
      "A v B 4-0\n(Ash 10', abd el-Kader 12', Abd. Samad 20', SUSP 30')")
    #expect(match.goals.count == 4)
    #expect(match.doubts.map { $0.reason.contains("el-Kader") } == [false, false])
  }

  @Test(arguments: ["?", "unknown", "N.N.", "Unknown"])
  func `has goals by nobody that is known`(word: String) throws {
    let match = try Reading.match("A v B 1-0\n(\(word) 12')")
    #expect(Reading.goals(match) == ["home 12' ?"])
  }

  @Test(arguments: [
    "Ash 12', Beech 151'", "Ash 12', Beech 60+3'", "Ash 12', Beech 45+999'", "Ash 12', Beech 12.30",
    "Ash 12', Beech 40' (h)", "Ash 12', Beech 40' (og) (pen)", "Ash 12', Beech (header)",
    "Ash 12', Beech 40' [x]", "16', Ash 12'",
  ])
  func `loses the one goal that cannot be read, which is named`(list: String) throws {
    let feed = try Reading.feed("A v B 2-0\n(\(list))\n")
    #expect(feed.matches.flatMap { Reading.goals($0) } == ["home 12' Ash"])
    #expect(feed.problems.map(\.line) == [2])
  }

  @Test func `keeps its sides where a goal cannot be read`() throws {
    let feed = try Reading.feed("A v B 2-2\n(0-1 Oak 3', VAR 8', 1-1 Ash 200', 2-1 Elm 40')\n")
    #expect(feed.matches.flatMap { Reading.goals($0) } == ["away 3' Oak", "home 40' Elm"])
    #expect(feed.problems.map(\.line) == [2, 2])
  }

  @Test(arguments: [
    ("[Ash 22' (o.g.)]", ["home 22' Ash og"]),
    ("[Ash 22' (o.g.), Beech 33']", ["home 22' Ash og", "home 33' Beech"]),
    ("[Ash 22',\n   Beech 33']", ["home 22' Ash", "home 33' Beech"]),
    ("[Ash 22', 33'; -]", ["home 22' Ash", "home 33' Ash"]),
    ("[Ash 22’ (p), Beech 90+1’]", ["home 22' Ash p", "home 90+1' Beech"]),
  ])
  func `may stand in brackets, and leaves the day as it is`(list: String, goals: [String]) throws {
    let feed = try Reading.feed(
      "= League 2019/20\nSat Aug 10\n  A v B 2-0\n  \(list)\n  C v D 1-0\n")
    #expect(feed.problems.isEmpty, "\(feed.problems)")
    #expect(Reading.goals(feed.matches[0]) == goals)
    #expect(feed.matches[1].date == feed.matches[0].date)
  }

  @Test(arguments: ["Ash 105'", "Ash 91'", "Ash 40', 117'"])
  func `with a minute of extra time that was not played is doubted`(list: String) throws {
    let match = try Reading.match("A v B 2-0\n(\(list))")
    #expect(match.doubts.map(\.code) == ["late-minute"])
    let extra = try Reading.match("A v B 2-0 aet\n(\(list))")
    #expect(extra.doubts.isEmpty)
  }
}

struct `A list of cards` {
  @Test(arguments: ["Ash 12', Beech 151'", "Ash 12', VAR 20'", "Beech 1.5, Ash 12'"])
  func `loses the one card that cannot be read, which is named`(list: String) throws {
    let feed = try Reading.feed("A v B 0-0\nYellow cards: \(list); -\n")
    #expect(feed.matches.flatMap { Reading.cards($0) } == ["home 12' Ash yellow"])
    #expect(feed.problems.map(\.line) == [2])
  }
}
