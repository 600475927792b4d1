import Foundation
import Testing

/// Names in every script on the command line: different names stay different, and each is found
/// again.
struct `A name of another script` {
  private static let pairs = [
    ("Зенит", "Спартак"), ("北京", "上海"), ("الهلال", "النصر"), ("Ολυμπιακός", "Παναθηναϊκός"),
    ("울산", "전북"), ("Шахтёр Donetsk", "Динамо Kyiv"), ("🔥🔥", "⚽⚽"), ("???", "!!!"),
  ]

  @Test(arguments: pairs)
  func `is a team of its own in a match`(home: String, away: String) throws {
    let shell = try Shell()
    let made = try shell.run(
      "journal init -q && journal match new '\(home) v \(away)' --on 2024-05-01")
    #expect(made.status == 0, "\(made.error)")
    #expect(made.output.contains("\(home) v \(away)"))
    let goal = try shell.run(
      "journal append goal -m 10 -t '\(away)' && journal status --json")
    #expect(goal.output.contains(#""score":[0,1]"#), "\(goal.error)")
  }

  /// A mark belongs to the character before it, even a space, so nothing separates such names.
  @Test func `is refused where it is nothing but marks`() throws {
    let shell = try Shell()
    try shell.run("journal init -q")
    let title = "\u{301} v \u{302}\u{303}"
    let said = try shell.refused("journal match new '\(title)' --on 2024-05-01", status: 65)
    #expect(said.contains("is not a match"))
  }

  @Test func `does not stand for another that is registered`() throws {
    let shell = try Shell()
    try shell.run("journal init -q && journal match new 'Зенит v ЦСКА' --on 2024-05-01 -q")
    let second = try shell.run("journal match new 'Barcelona v Спартак' --on 2024-05-02")
    #expect(second.output.contains("Barcelona v Спартак"))
    let third = try shell.run("journal match new 'спартак v ЗЕНИТ' --on 2024-05-03")
    #expect(third.output.contains("Спартак v Зенит"))
  }

  @Test func `finds a match by the start of a team`() throws {
    let shell = try Shell()
    try shell.run(
      """
      set -e
      journal init -q
      journal match new 'Зенит v Спартак' --on 2024-05-01 -q
      journal match new 'ЦСКА v Спартак' --on 2024-05-08 -q
      journal match new '北京国安 v 上海海港' --on 2024-05-09 -q
      """)
    #expect(try shell.run("journal status -M зен").output.contains("Зенит v Спартак"))
    #expect(try shell.run("journal status -M 上海").output.contains("北京国安 v 上海海港"))
    #expect(try shell.refused("journal status -M спартак", status: 65).contains("fits 2 matches"))
    #expect(try shell.refused("journal status -M Динамо", status: 66).contains("no match"))
  }

  @Test func `is found as a player, whole or by its start`() throws {
    let shell = try Shell()
    try shell.run("journal init -q && journal match new 'Зенит v Спартак' --on 2024-05-01 -q")
    for (minute, player) in [("5", "Артём Дзюба"), ("20", "Квинси Промес"), ("30", "дзюба")] {
      let goal = try shell.run("journal append goal -m \(minute) -t зен -p '\(player)'")
      #expect(goal.status == 0, "\(goal.error)")
    }
    let goals = try shell.run("journal replay").output
    #expect(goals.components(separatedBy: "Артём Дзюба").count == 3)
    #expect(goals.contains("0-0") == false)
    let unknown = try shell.refused("journal append goal -m 40 -p 'Иванов'", status: 65)
    #expect(!unknown.contains("Дзюба"))
  }

  @Test func `is kept by an import of Football.TXT, twice as once`() throws {
    let shell = try Shell()
    try shell.write(
      """
      = Премьер-Лига 2023/24

      ▪ Тур 1
      Jul 21 2023
        Зенит  2-1  Спартак   (Клаудиньо 12' Вендел 50'; Соболев 70')
        ЦСКА  0-0  Динамо
        北京  1-0  上海

      """, to: "liga.txt")
    try shell.run("journal init -q && journal import liga.txt -y -q")
    let list = try shell.run("journal match list").output
    for match in ["Зенит 2-1 Спартак", "ЦСКА 0-0 Динамо", "北京 1-0 上海"] {
      #expect(list.contains(match))
    }
    #expect(try shell.run("journal import liga.txt").output == "liga.txt: nothing new.\n")
  }

  @Test func `is kept by an import of CSV`() throws {
    let shell = try Shell()
    try shell.write(
      """
      date,home_team,away_team,home_score,away_score,tournament,city,country,neutral
      2024-03-02,Зенит,Спартак,1,0,Лига,Москва,Россия,FALSE
      2024-03-02,Ρεάλ,Άρης,3,2,Кубок,Αθήνα,Ελλάδα,FALSE
      2024-03-03,الهلال,النصر,1,1,دوري,الرياض,السعودية,FALSE

      """, to: "results.csv")
    let imported = try shell.run("journal init -q && journal import results.csv -y")
    #expect(imported.output.contains("3 matches added"), "\(imported.output)\(imported.error)")
    let list = try shell.run("journal match list").output
    #expect(list.contains("Зенит 1-0 Спартак"))
    #expect(list.contains("Ρεάλ 3-2 Άρης"))
    #expect(list.contains("الهلال 1-1 النصر"))
  }

  @Test func `names a source too`() throws {
    let shell = try Shell.firstHalf()
    let note = "journal append note --text 'Туман' --source 'Спорт-Экспресс' --source 'Матч ТВ'"
    #expect(try shell.run(note).status == 0)
    #expect(try shell.run(note).status == 0)
    let log = try shell.run("journal export").output
    #expect(log.components(separatedBy: #""publisher":"Матч ТВ""#).count == 2)
  }
}
