import Foundation
import Testing

/// What `journal narrate` says apart from the report itself.
struct `A report at the terminal` {
  @Test func `says what changed, that nothing did, or that there is no such event`() throws {
    let shell = try Shell.demo()
    let changed = try shell.run("journal narrate --diff e60").output
    #expect(changed.hasPrefix("- ") && changed.contains("\n+ "))
    let same = try shell.run("journal narrate --diff e90")
    #expect(same.output == "No sentence has changed since e90.\n")
    let error = try shell.refused("journal narrate --diff e999", status: 66)
    #expect(error.contains("There is no e999") || error.contains("there is no e999"))
  }

  @Test func `counts the sentences of an edited text and those that it leaves out`() throws {
    let shell = try Shell.demo()
    let check = "journal narrate --check --spans report.json --text"
    try shell.run("journal narrate --json > report.json; journal narrate > whole.txt")
    #expect(
      try shell.run("\(check) whole.txt").output
        == "All 5 sentences are supported by the log.\n")
    try shell.run("grep -v Zidane whole.txt | head -n 4 > less.txt; echo > none.txt")
    let less = try shell.run("\(check) less.txt").output
    #expect(less.contains("supported by the log. Left out of the report: "), "\(less)")
    #expect(try shell.refused("\(check) none.txt", status: 65).contains("no sentence in none.txt"))
    #expect(
      try shell.refused("\(check) report.json --spans whole.txt", status: 65).contains("whole.txt"))
  }

  /// Eraso scored in the 32nd minute, Benzema in the 47th, Gabriel Pires in the 55th.
  @Test func `tells the match as at a point of it`() throws {
    let shell = try Shell.demo()
    func told(_ point: String) throws -> String {
      try shell.run("journal narrate --length full --at \(point)").output
        .split(separator: "\n").joined(separator: " ")
    }
    let half = try told("HT")
    #expect(half.contains("Leganés") && half.contains("1-0") && half.contains("Eraso"), "\(half)")
    #expect(!half.contains("Benzema") && !half.contains("knocked"), "\(half)")
    let later = try told("50")
    #expect(later.contains("level at 1-1") || later.contains("1-1 between"), "\(later)")
    #expect(!later.contains("Gabriel Pires") && !later.contains("took the blame"), "\(later)")
    for point in ["HT", "50", "e57", "FT"] {
      for language in ["en", "es", "fr"] {
        let check = "journal narrate --length full --at \(point) --check --lang \(language)"
        #expect(try shell.run(check).output.contains("supported by the log"), "\(check)")
      }
    }
    #expect(try shell.refused("journal narrate --at 50 --live", status: 64).contains("--at"))
  }

  @Test func `is in brief, and never cut short, in a language with words for briefs only`() throws {
    let shell = try Shell.demo()
    for language in ["de", "it", "pt"] {
      let brief = try shell.run("journal narrate --lang \(language)").output
      #expect(brief.contains("Eraso") && brief.contains("Benzema"), "\(brief)")
      let check = try shell.run("journal narrate --lang \(language) --check").output
      #expect(check.contains("supported by the log"), "\(check)")
      for text in ["--length full", "--live", "--length full --at HT"] {
        let error = try shell.refused("journal narrate --lang \(language) \(text)", status: 64)
        #expect(error.contains("headlines and briefs only") && error.contains("en, es, fr"))
      }
    }
  }

  @Test func `is checked line by line, and only as it is written`() throws {
    let shell = try Shell.demo()
    for language in ["en", "es", "fr"] {
      let result = try shell.run("journal narrate --live --check --lang \(language)")
      #expect(result.output == "All 7 lines are supported by the log.\n", "\(result.output)")
    }
    let error = try shell.refused("journal narrate --live --check --text x.txt", status: 65)
    #expect(error.contains("Leave out --spans and --text"))
    try shell.run("journal init new -q; cd new; journal match new 'Ash v Elm' --on 2020-01-05 -q")
    let early = try shell.refused("journal narrate --live --check -J new/journal.db", status: 65)
    #expect(early.contains("othing has happened"))
  }

  /// Eraso scored the first goal, in the 32nd minute, as e57.
  @Test func `has its lines as Markdown, as HTML without script, and as JSON with their spans`()
    throws
  {
    let shell = try Shell.demo()
    let markdown = try shell.run("journal narrate --live --format markdown").output
    #expect(markdown.contains("\n- **32' 0-1** ") || markdown.hasPrefix("- **32' 0-1** "))
    let html = try shell.run("journal narrate --live --format html --cite").output
    #expect(html.hasPrefix("<ol lang=\"en\">\n<li ") && html.hasSuffix("</li>\n</ol>\n"), "\(html)")
    #expect(html.contains("<li id=\"e57\" data-events=\"e57\"><time>32&#39;</time> <b>0-1</b> "))
    #expect(!html.lowercased().contains("script") && html.contains("<cite>[e57]</cite>"))
    let document = try JSONSerialization.jsonObject(
      with: Data(try shell.run("journal narrate --live --json").output.utf8))
    let lines = try #require((document as? [String: Any])?["lines"] as? [[String: Any]])
    let goal = try #require(lines.first { $0["event"] as? String == "e57" })
    #expect(goal["minute"] as? String == "32" && goal["score"] as? [Int] == [0, 1])
    let sentence = try #require(goal["sentence"] as? [String: Any])
    #expect(sentence["events"] as? [Int] == [57])
    #expect((sentence["spans"] as? [Any])?.isEmpty == false)
  }

  /// The first leg ended 0-1; away goals counted double.
  @Test func `is a preview that knows nothing of the match`() throws {
    let shell = try Shell.demo()
    let preview = try shell.run("journal narrate rma-leg --preview").output
      .split(separator: "\n").joined(separator: " ")
    #expect(preview.contains("Real Madrid") && preview.contains("need"), "\(preview)")
    for word in ["Eraso", "Benzema scored", "2-1", "eliminated"] {
      #expect(!preview.contains(word), "\(word): \(preview)")
    }
    for options in ["", "--length full", "--lang es", "--lang fr", "--json"] {
      let check = try shell.run("journal narrate rma-leg --preview --check \(options)")
      #expect(check.status == 0, "\(check)")
    }
    for option in ["--at 50", "--live", "--publish", "--diff e60"] {
      let error = try shell.refused("journal narrate rma-leg --preview \(option)", status: 64)
      #expect(error.contains("--preview"), "\(error)")
    }
  }

  @Test func `of an imported round tells what became of each match`() throws {
    let shell = try Shell()
    let lines = """
      = Made-up League 2019/20

      Matchday 1
      [Sat Aug/3 2019]
        15.00  A Town   2-0  B Town
               C Town   v  D Town   [postponed]
               E Town   1-0  F Town   [abandoned]
               G Town   3-0  H Town   [awarded]
               I Town   v  J Town   [cancelled]

      """
    try shell.write(lines, to: "league.txt")
    let round = try shell.run(
      "journal init -q; journal import league.txt -q; journal narrate --round 1"
    ).output.replacingOccurrences(of: "\n", with: " ")
    for words in [
      "C Town v D Town was postponed.", "E Town v F Town was abandoned with E Town 1-0 up.",
      "G Town were awarded a 3-0 win over H Town.", "I Town v J Town was cancelled.",
    ] {
      #expect(round.contains(words), "\(round)")
    }
    #expect(try shell.run("journal narrate --round 1 --check").status == 0)
    // The list gives no reason, so no report does.
    for match in ["eto-fto", "gto-hto"] {
      let report = try shell.run("journal narrate \(match)").output
      #expect(!report.contains("not stated") && !report.contains("reason"), "\(report)")
      #expect(try shell.run("journal narrate \(match) --check").status == 0)
    }
  }
}
