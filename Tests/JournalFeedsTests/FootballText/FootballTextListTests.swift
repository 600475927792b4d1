import JournalCore
import JournalFeeds
import Testing

@Suite("FootballText: goals, line-ups, cards and kicks")
struct FootballTextListTests {
  @Test(
    "Every form of a list of goals",
    arguments: [
      (
        "A v B 3-0\n(Bale 3' Isco 27' Ronaldo 57')",
        ["home 3' Bale", "home 27' Isco", "home 57' Ronaldo"]
      ),
      (
        "A v B 0-2\n(Enner Valencia 16' (pen.), 31')",
        ["away 16' Enner Valencia p", "away 31' Enner Valencia"]
      ),
      ("A v B 1-1\n(Luiz 61'og Pastore 90+3'; -)", ["home 61' Luiz og", "home 90+3' Pastore"]),
      ("A v B 0-1\n(-; Name 5')", ["away 5' Name"]),
      ("A v B 2-1\n(Nani 7,41;\n  Rooney 2)", ["home 7' Nani", "home 41' Nani", "away 2' Rooney"]),
      ("A v B 1-1\n(Walcott 85pen; Zapata 87og)", ["home 85' Walcott p", "away 87' Zapata og"]),
      ("A v B 2-0\n(Gali ??' Tasic ??')", ["home ?' Gali", "home ?' Tasic"]),
      ("A v B 1-0\n(Klaassen 90'+9)", ["home 90+9' Klaassen"]),
      ("A v B 1-0\n(Taremi 90+13' (pen.))", ["home 90+13' Taremi p"]),
      ("A v B 0-1\n(N'Golo Kanté 5’)", ["away 5' N'Golo Kanté"]),
      (
        "A v B 1-1\n(0-1 Báez 44' (o.g.), 1-1 Brown 60' (p))",
        ["away 44' Báez og", "home 60' Brown p"]
      ),
      (
        "A v B 1-2\n(Benzema; Eraso, Gabriel Pires)",
        ["home - Benzema", "away - Eraso", "away - Gabriel Pires"]
      ),
      ("A v B  0-1   (Asensio 89')", ["away 89' Asensio"]),
      ("A 1-0 B @ Wien  (P. Smith 12' (p))", ["home 12' P. Smith p"]),
      ("A v B 1-0\nGoals: Smith 12'", ["home 12' Smith"]),
    ])
  func goals(text: String, goals: [String]) throws {
    #expect(try Reading.goals(Reading.match(text)) == goals)
  }

  @Test("Initials behind a minute are a name: 12' P. Smith is no penalty")
  func initials() throws {
    let match = try Reading.match("A v B 2-0\n(Jones 12' P. Smith 15')")
    #expect(Reading.goals(match) == ["home 12' Jones", "home 15' P. Smith"])
  }

  @Test(
    "A list that does not tell whose goals these are is a problem and gives no goal",
    arguments: [
      "A v B 2-1\n(X 5' Y 6' Z 7')", "A v B\n(X 5')", "A v B 0-0\n(X 5')", "A v B 1-1\n(16')",
      "A v B 2-0\n(1-0 X 5', 3-0 Y 6')", "A v B 2-0\n(1-0 X 5', Y 6')",
      "A v B 1-1\n(X 5'; Y 6'; Z 7')",
      "A v B 1-0\n(X 130')", "A v B 1-0\n(X 60+2')", "A v B 1-0\n(X 5' (h))", "A v B 1-0\n(X 5'",
      "A v B 1-0\n(6' Puskás 1-0)",
    ])
  func unclear(text: String) throws {
    let feed = try Reading.feed(text)
    #expect(feed.matches.count == 1)
    #expect(feed.matches.flatMap(\.incidents).isEmpty)
    #expect(feed.problems.map(\.line) == [2])
  }

  @Test("93' is 90+3' where there was no extra time, and of extra time where there was")
  func late() throws {
    let regular = try Reading.match("A v B 1-0\n(X 93')").goals.first?.at
    #expect(
      regular == MatchTime(period: .secondHalf, minute: 90, added: 3, precision: .approximate))
    let extra = try Reading.match("A v B 1-0 aet\n(X 93')").goals.first?.at
    #expect(extra == MatchTime(.extraTimeFirst, 93))
    let last = try Reading.match("A v B 1-0 aet\n(X 120+2')").goals.first?.at
    #expect(last == MatchTime(.extraTimeSecond, 120, added: 2))
    let early = try Reading.match("A v B 1-0\n(X 45+2')").goals.first?.at
    #expect(early == MatchTime(.firstHalf, 45, added: 2))
  }

  @Test("A forgotten parenthesis does not swallow the next match")
  func unclosed() throws {
    let feed = try Reading.feed("= Cup 2022\nMay 1\nA v B 1-0\n(X 5'\n15:00  C v D 2-0\n(Y 6')\n")
    #expect(feed.matches.map(\.home.name) == ["A", "C"])
    #expect(feed.problems.map(\.line) == [4])
    #expect(Reading.goals(feed.matches[1]) == ["home 6' Y"])
  }

  @Test("Line-ups tell substitutions, captain, coach and cards")
  func lineUps() throws {
    let match = try Reading.match(
      """
      Alder v Birch  0-0
      Alder: Ash - Beech, Cedar [c] (Dogwood), Elm (Fir 46' (Gum 88')), Hazel [Y 12'] -
             Ivy (75' Juniper), Kapok; Coach: Larch
      BIRCH: Maple, Nutmeg
      """)
    #expect(match.lineUps.map(\.side) == [.home, .away])
    #expect(
      match.lineUps[0].starters == ["Ash", "Beech", "Cedar", "Elm", "Hazel", "Ivy", "Kapok"])
    #expect((match.lineUps[0].captain, match.lineUps[0].coach) == ("Cedar", "Larch"))
    #expect(match.lineUps[0].formation == nil)
    #expect(
      Reading.substitutions(match) == [
        "home - Cedar > Dogwood", "home 46' Elm > Fir", "home 88' Fir > Gum",
        "home 75' Ivy > Juniper",
      ])
    #expect(Reading.cards(match) == ["home 12' Hazel yellow"])
    #expect(match.incidents.map(\.line) == [2, 2, 2, 2, 3])
  }

  @Test("Cards without a semicolon go to the side that has the player")
  func cards() throws {
    let text =
      "A v B 0-0\nA: Ash, César Elm\nB: Oak, Ash\nSent off: Elm 65'\nYellow cards: Ash 3'\n"
    let feed = try Reading.feed(text)
    #expect(feed.matches.flatMap { Reading.cards($0) } == ["home 65' Elm red"])
    #expect(feed.problems.map(\.line) == [5])
    let sides = try Reading.match("A v B 0-0\nYellow cards: Ash 3', 9'; -\nRed cards: -; Oak")
    #expect(
      Reading.cards(sides) == ["home 3' Ash yellow", "home 9' Ash yellow", "away - Oak red"])
  }

  @Test("A kick that was missed and nobody says how is read as wide, and that is said")
  func missed() throws {
    let feed = try Reading.feed("A v B 1-1, 1-0 pen.\nPenalties: 1-0 Ash, 1-0 Oak (missed)\n")
    #expect(feed.matches.flatMap { Reading.kicks($0) } == ["home 1 Ash scored", "away 1 Oak wide"])
    #expect(feed.problems.map(\.line) == [2])
  }

  @Test("Kicks that end at another score than the line of the match says are reported")
  func contradiction() throws {
    let feed = try Reading.feed("A v B 1-1, 3-0 pen.\nPenalties: 1-0 Ash, Oak (save)\n")
    #expect(feed.problems.map(\.line) == [2])
    #expect(feed.matches.map(\.score.shootOut) == [Score(3, 0)])
  }

  @Test("One line may have several properties, and spectators are written without commas")
  func properties() throws {
    let match = try Reading.match("A v B 0-0\nRef: Ash (ARG);  Attendance: 32_000")
    #expect((match.referee, match.refereeCountry, match.attendance) == ("Ash", "ARG", 32_000))
    let feed = try Reading.feed("A v B 0-0\nAttendance: 45,000\n")
    #expect(feed.problems.count == 1)
    #expect(feed.matches.map(\.attendance) == [nil])
  }

  @Test("What belongs to a match and stands above the first, or below a heading, is a problem")
  func homeless() throws {
    let feed = try Reading.feed("Referee: Ash\nA v B 0-0\n▪ Final\n(X 5')\nOak: Elm\n")
    #expect(feed.problems.map(\.line) == [1, 4, 5])
  }

  @Test("A line of text is a name in a file without matches, and a problem in any other")
  func names() throws {
    #expect(try Reading.feed("Militar 6 Setembro\n").remarks.map(\.kind) == [.name])
    let feed = try Reading.feed("A v B 1-0\nLiverpool Chelsea\n")
    #expect(feed.problems.map(\.text) == ["Liverpool Chelsea"])
  }

  @Test("A lost line of a line-up is no match of Escobar against Rivas")
  func lostLine() throws {
    let feed = try Reading.feed("A v B 1-0\n\nGalindo, Soto, Escobar - Rivas, Rojas\n")
    #expect(feed.matches.count == 1)
    #expect(feed.problems.map(\.line) == [3])
  }

  @Test("Comments are passed over: behind a line, over lines, and the rest behind the end mark")
  func comments() throws {
    let text =
      "A v B 1-0  # (X 5')\n<!--\nC v D 2-0\n-->\n(Y <!-- who? --> 6')\n__END__\nE v F 3-0\n"
    let feed = try Reading.feed(text)
    #expect(feed.matches.flatMap { Reading.goals($0) } == ["home 6' Y"])
    #expect(feed.problems.isEmpty)
    #expect(feed.remarks.map(\.text) == ["1 line after the end mark is not read."])
  }

  @Test("A note stays a remark")
  func notes() throws {
    let feed = try Reading.feed(
      "A v B 1-0\nNOTE: Suspended after 5 minutes, continued\n   next day.\n")
    #expect(feed.remarks.map(\.text) == ["NOTE: Suspended after 5 minutes, continued next day."])
  }

  @Test("Of a Markdown file only fenced blocks without a language are read, each for itself")
  func markdown() throws {
    let text = "X v Y 1-0\n```\n= Cup 2020\nA v B 1-0\n```\n``` json\nC v D\n```\n```\nE v F\n```\n"
    let feed = try Reading.feed(text)
    #expect(feed.matches.map(\.home.name) == ["A", "E"])
    #expect(feed.matches.map(\.competition?.season) == ["2020", nil])
  }
}
