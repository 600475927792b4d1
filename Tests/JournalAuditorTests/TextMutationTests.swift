import JournalAuditor
import JournalCore
import JournalNarrative
import JournalTesting
import Testing

/// A word of a text that was changed by hand is detected.
@Suite struct TextMutationTests {
  /// A change of the text that replaces some words.
  struct Edit: Sendable, CustomTestStringConvertible {
    let name: String
    let old: String
    let new: String

    init(_ name: String, _ old: String, _ new: String) {
      self.name = name
      self.old = old
      self.new = new
    }

    var testDescription: String { name }
  }

  static let edits = [
    Edit("another scorer", "Javier Eraso put", "Claudio Beauvue put"),
    Edit("a short name of another", "Zidane is under contract", "Garitano is under contract"),
    Edit("names swapped", "Leganés knocked Real Madrid out", "Real Madrid knocked Leganés out"),
    Edit("roles swapped in the headline", "Leganés knock Real Madrid", "Real Madrid knock Leganés"),
    Edit("not", "Leganés went through", "Leganés had not gone through"),
    Edit("one small not", "Isco of Real Madrid had a", "Isco of Real Madrid had not a"),
    Edit("won to lost", "winning the second leg", "losing the second leg"),
    Edit("active to passive", "knocked Real Madrid out", "were knocked out by Real Madrid"),
    Edit("a minute", "after 32 minutes", "after 31 minutes"),
    Edit("an ordinal minute", "in the 47th minute", "in the 48th minute"),
    Edit("a gap", "eight minutes later", "nine minutes later"),
    Edit("a score", "second leg 2-1", "second leg 3-1"),
    Edit("an ordinal", "the second leg", "the first leg"),
    Edit("a weekday", "on Wednesday", "on Tuesday"),
    Edit("a side", "put the visitors ahead", "put the home side ahead"),
    Edit("fans of the other side", "The home fans", "The away fans"),
    Edit("a header to a foot", "headed the winner", "shot the winner with the left foot"),
    Edit("a licensed word that is not licensed", "headed the winner", "headed the only goal"),
    Edit("the winner to the opener", "headed the winner", "headed the opener"),
    Edit("a venue", "the Santiago Bernabéu", "the Camp Nou"),
    Edit("a competition", "of the Copa del Rey", "of La Liga"),
    Edit("a round", "in the quarter-finals", "in the semi-finals"),
    Edit("an aggregate", "2-2 on aggregate", "3-2 on aggregate"),
    Edit("an aggregate at a goal", "1-1 on aggregate", "0-1 on aggregate"),
    Edit("away goals to penalties", "through on away goals", "through on penalties"),
    Edit("the first leg", "lost the first leg 1-0", "lost the first leg 2-0"),
    Edit("who lost it", "having lost the first leg", "having won the first leg"),
    Edit("last week", "last week", "last month"),
    Edit("the assist", "a pass by Lucas Vázquez", "a pass by Isco"),
    Edit("an assist that nobody gave", "later from a corner", "later from a pass by Tito"),
    Edit("a set piece", "later from a corner", "later from a throw-in"),
    Edit("a technique", "a curling shot", "a dipping shot"),
    Edit("a range", "from long range", "from close range"),
    Edit("a word of a quote", "responsible for all of this", "responsible for most of this"),
    Edit("a word left out of a quote", "we did not.", "we did."),
    Edit("a speaker", "Zidane added: \"It's a logical", "Garitano added: \"It's a logical"),
    Edit("a quote translated", "I am responsible for all of this.", "Soy responsable de todo."),
    Edit("a coach of the other side", "The Real Madrid coach", "The Leganés coach"),
    Edit("took the blame", "took the blame", "refused the blame"),
    Edit("what the crowd did", "fans booed", "fans applauded"),
    Edit("at whom", "booed their own side", "booed Leganés"),
    Edit("when", "at half-time", "at the end"),
    Edit("points", "19 points behind", "18 points behind"),
    Edit("the leader", "behind Barcelona", "behind Valencia"),
    Edit("a ratio", "15 times as much", "14 times as much"),
    Edit("a ratio, loosely", "15 times as much", "15 times less"),
    Edit("a budget", "€45 million", "€54 million"),
    Edit("a currency", "€675 million", "$675 million"),
    Edit("a nationality", "The Brazilian midfielder", "The Argentine midfielder"),
    Edit("a position", "Brazilian midfielder", "Brazilian striker"),
    Edit("first to second", "for the first time", "for the second time"),
    Edit("rested to injured", "who were rested", "who were injured"),
    Edit("what they had done", "each scored twice", "each scored once"),
    Edit("a score of another match", "the 7-1 rout", "the 7-2 rout"),
    Edit("at the weekend", "at the weekend", "on Friday"),
    Edit("a chance", "from 22 to 68 per cent", "from 22 to 86 per cent"),
    Edit("whose chance", "the chance of Leganés", "the chance of Real Madrid"),
    Edit("the model left out", "By a model that knows only score and clock, Pires", "Pires"),
    Edit("a source", "Dnevnik gives", "TASS gives"),
    Edit("what the source says", "the 52nd minute for", "the 54th minute for"),
    Edit("attempts", "against two attempts", "against three attempts"),
    Edit("who held out", "Leganés were under pressure", "Real Madrid were under pressure"),
    Edit("who was sent off", "Leganés had Tito sent off", "Leganés had Isco sent off"),
    Edit("a second yellow card", "sent off in the", "sent off for a second yellow card in the"),
    Edit("what became of a penalty", "had a penalty saved", "put a penalty wide"),
    Edit("the woodwork", "hitting the post", "hitting the bar"),
    Edit("a starter", "with Sergio Ramos", "with Carvajal"),
    Edit("the scorer of the first leg", "with Marco Asensio, who", "with Isco, who"),
    Edit("a place", "are 13th in", "are 12th in"),
    Edit("neighbours", "neighbours of Real Madrid", "rivals of Real Madrid"),
    Edit("a title", "the European champions", "the world champions"),
    Edit("attendance", "was 38,492", "was 83,492"),
    Edit("the next opponent", "meet Paris Saint-Germain", "meet Liverpool"),
    Edit("when they meet", "in three weeks", "in four weeks"),
    Edit("the next round", "in the last 16", "in the last 32"),
    Edit("a contract", "until 2020", "until 2021"),
    Edit("a date", "25 January 2018", "26 January 2018"),
    Edit("a town", "Madrid, 25", "Barcelona, 25"),
    Edit("an adjective", "with a curling shot", "with a spectacular curling shot"),
    Edit("only", "Isco of", "Only Isco of"),
    Edit("late", "Karim Benzema levelled", "Karim Benzema late levelled"),
    Edit("a stronger verb", "knocked Real Madrid out", "thrashed Real Madrid"),
    Edit("perhaps", "Leganés are in", "Leganés may be in"),
    Edit("a sentence of one's own", "The attendance", "It was a night to remember. The attendance"),
    Edit("a sentence with right names", "The attendance", "Isco scored. The attendance"),
    Edit("a sentence told again", "Isco of", "The attendance was 38,492. Isco of"),
    Edit("a cause", "at half-time.", "at half-time because of the referee."),
    Edit("words before a sentence", "Isco of", "Nobody believes that Isco of"),
    Edit("the question", "who had scored in the first leg.", "who had scored in the first leg?"),
  ]

  static let game = Result { try QuarterFinal() }

  /// Edits that remove something unnecessary and leave the text correct.
  static let harmless = [
    Edit("white space", " ", "\n "),
    Edit("typographic marks", "\"", "”"),
    Edit("apostrophes", "'", "’"),
    Edit(
      "other words of the lexicon",
      "knocked Real Madrid out of the Copa del Rey in the quarter-finals on Wednesday, winning the "
        + "second leg 2-1",
      "put Real Madrid out of the Copa del Rey in the quarter-finals on Wednesday with a 2-1 win in "
        + "the second leg"),
    Edit(
      "less of it",
      " with a curling shot from long range, which made it 1-1 on aggregate", ""),
    Edit("a short name", "Javier Eraso put", "Eraso put"),
    Edit("a full name", "Zidane is under contract", "Zinedine Zidane is under contract"),
    Edit("a sentence left out", " The attendance was 38,492.", ""),
    Edit("a headline left out", "Leganés knock Real Madrid out on away goals\n\n", ""),
    Edit("less of the tie", ", despite having lost the first leg 1-0 last week.", "."),
  ]

  @Test(arguments: edits)
  func `a change of the text is found`(edit: Edit) throws {
    let game = try Self.game.get()
    let report = game.report(isPlain: true)
    let text = ReportText(report).plain(width: 10_000)
    let range = try #require(text.range(of: edit.old), "\(edit.name): nothing to change")
    var edited = text
    edited.replaceSubrange(range, with: edit.new)
    let findings = game.findings(of: edited, against: report)
    #expect(!findings.isEmpty, "\(edit.name)")
    #expect(findings.allSatisfy { !$0.sentence.isEmpty && !$0.log.isEmpty })
  }

  @Test(arguments: harmless)
  func `a text that says the same is supported`(edit: Edit) throws {
    let game = try Self.game.get()
    let report = game.report(isPlain: true)
    let text = ReportText(report).plain(width: 10_000)
    #expect(text.contains(edit.old), "\(edit.name): nothing to change")
    let findings = game.findings(of: text.replacing(edit.old, with: edit.new), against: report)
    #expect(findings.isEmpty, "\(findings)")
  }

  @Test func `plain text, Markdown and HTML, cited or not, are read alike`() throws {
    let game = try Self.game.get()
    for language in Language.all {
      for length in ReportOptions.Length.allCases {
        let report = game.report(length, language)
        for isCited in [true, false] {
          let text = ReportText(report, citing: isCited)
          for form in [text.plain(), text.plain(width: 40), text.markdown, text.html] {
            let findings = game.findings(of: form, against: report)
            #expect(findings.isEmpty, "\(findings.inWords)")
          }
        }
      }
    }
  }

  @Test(arguments: Language.all.map(\.code), Tone.allCases)
  func `the same told in other words of the lexicon is supported`(code: String, tone: Tone) throws {
    let game = try Self.game.get()
    let language = try #require(Language(code: code))
    let plain = game.report(.full, language, tone, isPlain: true)
    let other = game.report(.full, language, tone, isPlain: false)
    let findings = game.findings(of: ReportText(other).plain(), against: plain)
    #expect(findings.isEmpty, "\(findings.inWords)")
  }

  @Test func `a sentence whose words hang on the one before is found out of its order`() throws {
    let game = try Self.game.get()
    let report = game.report(isPlain: true)
    let later = try #require(report.sentences.first { $0.text.contains("minutes later") })
    let before = try #require(report.sentences.first { $0.text.contains("47th minute") })
    let text = ReportText(report).plain(width: 10_000)
    let swapped = text.replacing(before.text, with: "#").replacing(later.text, with: before.text)
      .replacing("#", with: later.text)
    #expect(game.findings(of: swapped, against: report).contains { $0.sentence == later.text })
    let alone = text.replacing(before.text, with: "")
    #expect(game.findings(of: alone, against: report).map(\.sentence).contains(later.text))
  }

  @Test func `a finding names the sentence, the words and what the log says`() throws {
    let game = try Self.game.get()
    let report = game.report(isPlain: true)
    let text = ReportText(report).plain(width: 10_000)
      .replacing("in the 47th", with: "in the 49th")
    let findings = game.findings(of: text, against: report)
    #expect(findings.map(\.words) == ["49th"])
    #expect(findings.map(\.log) == ["\"47th\""])
    #expect(findings.map(\.code) == [.changedWords])
    #expect(findings.map { report.sentences[$0.number - 1].text.contains("in the 47th") } == [true])
  }
}

extension String {
  fileprivate func range(of words: String) -> Range<String.Index>? {
    firstRange(of: words)
  }
}
