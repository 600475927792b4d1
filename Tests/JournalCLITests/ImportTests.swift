import Foundation
import Testing

/// What `journal import` says about a bad file, format or competition.
struct `An import` {
  private static let results = """
    Sat Jan 4 2020
      Birch v Alder  1-0   (Ash 5')
      Cedar v Dogwood  2-1

    """

  private static func shell() throws -> Shell {
    let shell = try Shell()
    try shell.run("journal init -q")
    try shell.write(results, to: "day.txt")
    return shell
  }

  @Test func `writes without asking where nothing differs, and once`() throws {
    let shell = try Self.shell()
    let first = try shell.run("journal import day.txt")
    #expect(first.status == 0)
    #expect(first.output.hasSuffix("2 matches added (11 events, 1 goal).\n"))
    #expect(try shell.run("journal import day.txt").output == "day.txt: nothing new.\n")
    #expect(try shell.run("journal verify").status == 0)
    let letter = try shell.run("cp day.txt d; journal import d --from football.txt")
    #expect(letter.output == "d: nothing new.\n", "\(letter.error.prefix(200))")
  }

  @Test func `writes nothing in a dry run`() throws {
    let shell = try Self.shell()
    let before = shell.contents()
    let plan = try shell.run("journal import day.txt --dry-run").output
    #expect(plan.contains("2 matches are new"))
    #expect(plan.hasSuffix("Nothing written.\n"))
    #expect(shell.contents() == before)
  }

  @Test func `writes nothing where something differs and nobody is there to ask`() throws {
    let shell = try Self.shell()
    try shell.run("journal import day.txt -q")
    try shell.write(Self.results.replacingOccurrences(of: "2-1", with: "2-2"), to: "other.txt")
    let before = shell.contents()
    let result = try shell.run("journal import other.txt")
    #expect(result.status == 64)
    #expect(result.error.contains("this is not a terminal"))
    #expect(shell.contents() == before)
    #expect(try shell.run("journal import other.txt --take mine").status == 0)
    #expect(try shell.run("journal status -M ced").output.contains("2-1"))
    #expect(try shell.run("journal import other.txt --take theirs").status == 0)
    #expect(try shell.run("journal status -M ced").output.contains("2-2"))
  }

  @Test func `says what it comes to as one document`() throws {
    let shell = try Self.shell()
    let said = try shell.run("journal import day.txt --json").output
    #expect(said.split(separator: "\n").count == 1)
    #expect(said.contains(#""newMatches":2"#))
    #expect(said.contains(#""problems":[]"#))
    let again = try shell.run("journal import day.txt --json").output
    #expect(again.contains(#""new":0"#))
  }

  @Test func `takes the tables of international results together`() throws {
    let shell = try Self.shell()
    try shell.run("mkdir tables")
    let match = "1930-07-30,Uruguay,Argentina"
    let header = "date,home_team,away_team"
    try shell.write(
      "\(header),home_score,away_score,tournament,city,country,neutral\n"
        + "\(match),4,2,FIFA World Cup,Montevideo,Uruguay,FALSE\n", to: "tables/results.csv")
    try shell.write(
      "\(header),team,scorer,minute,own_goal,penalty\n"
        + "\(match),Uruguay,Pablo Dorado,12,FALSE,FALSE\n", to: "tables/goalscorers.csv")
    let first = try shell.run("journal import tables").output
    #expect(first.contains("international results, 1 match, 1 goal."))
    let again = try shell.run("journal import tables/goalscorers.csv tables/results.csv").output
    #expect(again == "goalscorers.csv: nothing new.\n" || again == "results.csv: nothing new.\n")
    let alone = try shell.refused("journal import tables/goalscorers.csv", status: 64)
    #expect(alone.contains("results.csv"))
  }

  @Test(arguments: [
    ("journal import nothing.txt", 66, "cannot be read"),
    ("journal import day.txt --from football", 64, "football.txt"),
    ("journal import day.txt --competition spring-cup", 66, "No competition"),
    ("journal import table.csv", 65, "--map"),
    ("journal import table.csv", 65, "one, two"),
    ("journal import notes", 65, "--from"),
  ])
  func `says what is wrong, and writes nothing`(command: String, status: Int32, hint: String)
    throws
  {
    let shell = try Self.shell()
    try shell.write("one,two\n1,2\n", to: "table.csv")
    try shell.write("Dear diary\n", to: "notes")
    let said = try shell.refused(command, status: status)
    #expect(said.lowercased().contains(hint.lowercased()), "\(said)")
  }

  @Test func `of several files names the one that fails, and those that are in`() throws {
    let shell = try Shell.firstHalf()
    try shell.write(Self.results, to: "day.txt")
    let note = { (text: String) in #"{"type":"observation","data":{"text":"\#(text)"}}"# + "\n" }
    try shell.write(note("Rain."), to: "one.jsonl")
    try shell.write(note("Wind.") + "no json\n", to: "two.jsonl")
    try shell.write(note("Sun."), to: "three.jsonl")
    let result = try shell.run("journal import day.txt one.jsonl two.jsonl three.jsonl -y")
    #expect(result.status == 65)
    let said = result.error.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(said.contains("Of 4 files, 2 files are in: day.txt, one.jsonl."), "\(said)")
    #expect(said.contains("two.jsonl: line 2"), "\(said)")
    #expect(!said.contains("Nothing written."), "\(said)")
    #expect(try shell.run("journal match list").output.contains("1-0"))
    let none = try shell.run("journal import two.jsonl one.jsonl")
    let refused = none.error.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(none.status == 65 && refused.contains("Nothing written."), "\(refused)")
  }

  @Test func `goes out as Football.TXT and comes in again the same`() throws {
    let shell = try Self.shell()
    try shell.run("journal import day.txt -q && journal export football.txt -o out.txt")
    try shell.run("journal init other -q && journal import out.txt -J other/journal.db -q")
    let lists = try ["", " -J other/journal.db"].map { option in
      try shell.run("journal match list\(option)").output
    }
    #expect(lists[0] == lists[1])
    #expect(lists[0].contains("1-0"))
  }
}
