import JournalAuditor
import JournalCore
import JournalNarrative
import JournalTesting
import Testing

/// A report with changed spans is detected, even if its words and spans agree.
@Suite struct SpanMutationTests {
  /// A change of a report's document.
  struct Change: Sendable, CustomTestStringConvertible {
    let name: String
    let isBrief: Bool
    let apply: @Sendable (inout ReportDocument) throws -> Void

    init(
      _ name: String, brief isBrief: Bool = false,
      _ apply: @escaping @Sendable (inout ReportDocument) throws -> Void
    ) {
      self.name = name
      self.isBrief = isBrief
      self.apply = apply
    }

    var testDescription: String { name }
  }

  static let changes = [
    Change("another match") { $0["match"] = "leganes-real-madrid-2018-01-18" },
    Change("another lexicon") { $0["lexicon"] = "en-0" },
    Change("an unknown language") { $0["language"] = "xx" },
    Change("a language that it is not in") { document in
      document["language"] = "es"
      document["lexicon"] = .string(try #require(Language(code: "es")).lexiconVersion)
    },
    Change("winner and loser swapped") { try $0.swap("exit", "winner", "loser") },
    Change("winner and loser swapped above") { try $0.swap("headline", "winner", "loser") },
    Change("the score") { try $0.value("exit", "score", "3-1") },
    Change("the leg") { try $0.value("exit", "leg", "first") },
    Change("the venue") { try $0.value("exit", "venue", "Butarque") },
    Change("the aggregate") { try $0.value("passage", "aggregate", "2-3") },
    Change("the first leg") { try $0.value("passage", "before", "0-1") },
    Change("the step that decided") { try $0.value("passage", "means", "penalties") },
    Change("a scorer") { try $0.value("goal", "who", "Claudio Beauvue") },
    Change("a time") { try $0.value("goal", "time", "after 33 minutes") },
    Change("a side") { try $0.value("goal", "home", "the home side") },
    Change("a sum of money") { try $0.value("contrast", "other", "€45 million") },
    Change("spoken words") { try $0.value("quote", "words", "\"I did what I could.\"") },
    Change("a nationality within") { try $0.value("person", "nationality", "French") },
    Change("a coach's team within") { try $0.value("coach", "team", "Leganés") },
    Change("a dateline") { try $0.value("dateline", "place", "Leganés") },
    Change("another goal's event") { document in
      let other = try #require(try document.clauses("goal").last?["about"])
      try document.clause("goal") { $0["about"] = other }
    },
    Change("another statement's event") { document in
      let other = try #require(try document.clauses("quote").last?["about"])
      try document.clause("quote") { $0["about"] = other }
    },
    Change("an event for what is about the whole match") { document in
      try document.clause("exit") { $0["about"] = [109] }
    },
    Change("no event") { document in try document.clause("milestone") { $0["about"] = [] } },
    Change("another person") { document in try document.clause("person") { $0["of"] = "tito" } },
    Change("the number of another variant") { document in
      try document.clause("goal") { $0["variant"] = .integer(($0["variant"]?.integer ?? 0) + 1) }
    },
    Change("a variant that does not exist") { document in
      try document.clause("goal") { $0["variant"] = 9999 }
    },
    Change("a negative variant") { document in
      try document.clause("goal") { $0["variant"] = -1 }
    },
    Change("words of a variant without a licence") { document in
      // "... scored the only goal": its words, its number and its licence.
      let number = try #require(ReportDocument.variant(.goal, "scored the only goal"))
      try document.clause("goal") { clause in
        clause["variant"] = .integer(Int64(number))
        clause["licences"] = ["only-goal"]
        clause["spans"] = [
          ["slot": "who", "form": "plain", "text": "Javier Eraso"],
          ["text": " scored the only goal"],
        ]
      }
    },
    Change("words for which a bar holds") { document in
      let number = try #require(ReportDocument.variant(.dismissal, "a second yellow card"))
      try document.clause("dismissal") { clause in
        clause["variant"] = .integer(Int64(number))
        clause["licences"] = ["second-yellow"]
        clause["spans"] = [
          ["text": "A second yellow card sent off "],
          ["slot": "who", "form": "plain", "text": "Tito"], ["text": " of "],
          ["slot": "team", "form": "plain", "text": "Leganés"],
        ]
      }
    },
    Change("a licence too many") { document in
      try document.clause("goal") { $0["licences"] = ["takes-lead", "late"] }
    },
    Change("no licence named") { document in
      try document.clause("passage") { $0["licences"] = [] }
    },
    Change("another kind") { document in
      try document.clause("warning") { $0["kind"] = "woodwork" }
    },
    Change("a kind that does not exist") { document in
      try document.clause("warning") { $0["kind"] = "omen" }
    },
    Change("no evidence") { document in try document.clause("goal") { $0["events"] = [] } },
    Change("evidence that nobody knows") { document in
      try document.clause("goal") { $0["events"] = [102, 103, 109, 999] }
    },
    Change("a sentence that cites less than its clauses") { document in
      try document.sentence(0) { $0["events"] = [109] }
    },
    Change("other words between the slots") { document in
      try document.words("exit", " knocked ", " thrashed ")
    },
    Change("a word too many") { document in
      try document.words("exit", " knocked ", " not knocked ")
    },
    Change("a slot left out with its words kept") { document in
      try document.clause("passage") { clause in
        clause["spans"] = .array((clause["spans"]?.array ?? []).dropLast())
      }
    },
    Change("a slot's name") { document in
      try document.slot("exit", "winner") { $0["slot"] = "loser" }
    },
    Change("a slot's form") { document in
      try document.slot("exit", "leg") { $0["form"] = "plain" }
    },
    Change("ellipsis where nothing was said before") { document in
      try document.clause("exit") { clause in
        clause["elliptic"] = true
        clause["spans"] = .array(Array((clause["spans"]?.array ?? []).dropFirst()))
      }
    },
    Change("a clause of another in a sentence by itself") { document in
      let person = try #require(try document.clauses("person").first)
      try document.sentence(2) { $0["spans"] = [.object(person), ["text": "."]] }
    },
    Change("whole spans swapped") { document in
      let goals = try document.clauses("goal")
      let spans = try (#require(goals.first?["spans"]), #require(goals.last?["spans"]))
      try document.clause("goal") { $0["spans"] = spans.1 }
    },
    Change("a sentence told twice") { document in
      let first = try #require(document.sentences.first)
      document.sentences.append(first)
    },
    Change("the goals in another order") { document in document.sentences.reverse() },
    Change("a goal left out before one that is so many minutes later") { document in
      document.sentences.removeAll { $0["text"]?.string?.contains("47th") == true }
    },
    Change("a sentence of plain words") { document in
      try document.sentence(2) { $0["spans"] = [["text": "It was a night to remember."]] }
    },
    Change("words behind a clause") { document in
      try document.sentence(2) { sentence in
        sentence["spans"] = .array((sentence["spans"]?.array ?? []) + [["text": " They cheated."]])
      }
    },
    Change("no full stop") { document in
      try document.sentence(2) { sentence in
        sentence["spans"] = .array((sentence["spans"]?.array ?? []).dropLast())
      }
    },
    Change("a line with another score") { document in
      try document.line { $0.replacing("1-2", with: "2-1") }
    },
    Change("a line with another minute") { document in
      try document.line { $0.replacing("32", with: "23") }
    },
    Change("a line with another scorer") { document in
      try document.line { $0.replacing("Eraso", with: "Tito") }
    },
    Change("a line with another step") { document in
      try document.line { $0.replacing("away goals", with: "penalties") }
    },
    Change("a headline of plain words") { document in
      try document.headline { $0["spans"] = [["text": "Leganés cheat their way through"]] }
    },
    Change("but where nothing turns", brief: true) { try $0.junction(" and ", ", but ") },
    Change("clauses joined by a cause", brief: true) { try $0.junction(" and ", " because ") },
  ]

  @Test(arguments: changes)
  func `a change of the spans is found`(change: Change) throws {
    let game = try TextMutationTests.game.get()
    let report = game.report(change.isBrief ? .brief : .full, isPlain: true)
    var document = ReportDocument(report.json)
    try change.apply(&document)
    let changed = try Report(document.json)
    #expect(changed != report, "nothing was changed")
    #expect(!game.findings(of: changed).isEmpty)
    #expect(game.findings(of: report).isEmpty)
  }

  @Test func `the document of a report is read back as the same`() throws {
    let report = try TextMutationTests.game.get().report()
    #expect(try Report(ReportDocument(report.json).json) == report)
  }
}
