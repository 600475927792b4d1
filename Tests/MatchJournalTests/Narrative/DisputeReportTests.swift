import JournalAuditor
import JournalCore
import JournalNarrative
import JournalReading
import JournalRules
import JournalTesting
import MatchJournal
import Testing

/// Reports of Real Madrid v Leganés, January 2018, with claims of Marca and rulings of the RFEF that
/// nobody made: what is in dispute is told as such, what was decided as decided.
struct `A report of a match in dispute` {
  private let journal: MatchJournal
  private let author = Author(by: "desk", via: .typed)

  init() async throws {
    journal = try TestStore.journal()
    try await journal.logDemo()
  }

  /// What is claimed, and how each language begins to tell it: open, accepted, rejected.
  private struct Case: Sendable {
    let name: String
    let scorer: String?
    let english, spanish, french: [String]
    let set: @Sendable (inout ClaimEntry) -> Void

    func words(_ language: String) -> [String] {
      language == "en" ? english : language == "es" ? spanish : french
    }
  }

  private static let cases = [
    Case(
      name: "a goal that never was", scorer: "gabriel-pires",
      english: [
        "Marca has no goal of Leganés in the 55th minute.",
        "RFEF struck out the goal of Leganés in the 55th minute.",
        "RFEF confirmed the goal of Leganés in the 55th minute.",
      ],
      spanish: [
        "Marca no recoge el gol del Leganés en el minuto 55.",
        "RFEF anuló el gol del Leganés en el minuto 55.",
        "RFEF confirmó el gol del Leganés en el minuto 55.",
      ],
      french: [
        "Marca n'a pas le but de Leganés", "RFEF a annulé le but de Leganés",
        "RFEF a confirmé le but de Leganés",
      ]
    ) { $0.deniesIt = true },
    Case(
      name: "another team", scorer: "gabriel-pires",
      english: [
        "Marca gives the goal of Leganés in the 55th minute to Real Madrid.",
        "RFEF gave the goal in the 55th minute to Real Madrid.",
        "RFEF refused to give the goal of Leganés in the 55th minute to Real Madrid.",
      ],
      spanish: [
        " el gol del Leganés en el minuto 55 fue del Real Madrid.",
        "RFEF concedió al Real Madrid el gol en el minuto 55.",
        "RFEF no concedió al Real Madrid el gol del Leganés en el minuto 55.",
      ],
      french: [
        "Marca attribue au Real Madrid le but de Leganés",
        "RFEF a attribué le but ", "RFEF n'a pas attribué au Real Madrid le but de Leganés",
      ]
    ) { $0.values = ["team": "real-madrid", "player": "Benzema"] },
    Case(
      name: "an own goal", scorer: "karim-benzema",
      english: [
        "Marca calls the goal of Real Madrid in the 47th minute an own goal.",
        "RFEF called the goal of Leganés in the 47th minute an own goal.",
        "RFEF refused to call the goal of Real Madrid in the 47th minute an own goal.",
      ],
      spanish: [
        " el gol del Real Madrid en el minuto 47 fue en propia puerta.",
        "RFEF declaró en propia puerta el gol del Leganés en el minuto 47.",
        "RFEF no declaró en propia puerta el gol del Real Madrid en el minuto 47.",
      ],
      french: [
        "our Marca, le but du Real Madrid",
        "RFEF a jugé que le but de Leganés", "RFEF a jugé que le but du Real Madrid",
      ]
    ) { $0.values = ["own": "yes"] },
    Case(
      name: "another scorer", scorer: "javier-eraso",
      english: [
        "Marca credits the goal of Leganés in the 32nd minute to ",
        "RFEF credited the goal of Leganés in the 32nd minute to ",
        "RFEF refused to credit the goal of Leganés in the 32nd minute to ",
      ],
      spanish: ["Marca atribuye a ", "RFEF atribuyó a ", "RFEF no atribuyó a "],
      french: [
        "Marca attribue le but de Leganés", "RFEF a attribué le but de Leganés",
        "RFEF n'a pas attribué le but de Leganés",
      ]
    ) { $0.values = ["player": "Gabriel Pires"] },
    Case(
      name: "another minute", scorer: "javier-eraso",
      english: [
        "Marca gives the 44th minute for Eraso's goal.",
        "RFEF put Eraso's goal in the 44th minute.",
        "RFEF rejected the 44th minute for Eraso's goal.",
      ],
      spanish: [
        "Marca sitúa en el minuto 44 el gol de Eraso.",
        "RFEF situó el gol de Eraso en el minuto 44.",
        "RFEF no aceptó el minuto 44 para el gol de Eraso.",
      ],
      french: [
        "Marca situe le but d'Eraso à la 44e minute.",
        "RFEF a situé le but d'Eraso à la 44e minute.",
        "RFEF n'a pas situé le but d'Eraso à la 44e minute.",
      ]
    ) { $0.time = Entry(minute: Minute(44)) },
    Case(
      name: "a level score", scorer: nil,
      english: [
        "Marca gives the score as 2-2.", "RFEF set the score at 2-2.",
        "RFEF rejected a score of 2-2.",
      ],
      spanish: [
        "Marca da un resultado de 2-2.", "RFEF fijó un resultado de 2-2.",
        "RFEF no aceptó un resultado de 2-2.",
      ],
      french: [
        "Marca donne un score de 2-2.", "RFEF a fixé un score de 2-2.",
        "RFEF n'a pas retenu un score de 2-2.",
      ]
    ) { $0.score = "2-2" },
    Case(
      name: "another winner", scorer: nil,
      english: [
        "Marca gives the score as 2-1 to Real Madrid.",
        "RFEF set the score at 2-1 to Real Madrid.",
        "RFEF rejected a score of 2-1 to Real Madrid.",
      ],
      spanish: [
        "Marca da un resultado de 2-1 a favor del Real Madrid.",
        "RFEF fijó un resultado de 2-1 a favor del Real Madrid.",
        "RFEF no aceptó un resultado de 2-1 a favor del Real Madrid.",
      ],
      french: [
        "Marca donne un score de 2-1 en faveur du Real Madrid.",
        "RFEF a fixé un score de 2-1 en faveur du Real Madrid.",
        "RFEF n'a pas retenu un score de 2-1 en faveur du Real Madrid.",
      ]
    ) { $0.score = "2-1" },
  ]

  /// The claims that would change the score.
  private static let decisive = [
    "a goal that never was", "another team", "an own goal", "a level score", "another winner",
  ]

  // MARK: - The desk

  private func match(_ view: JournalView) async throws -> MatchReading {
    try await view.match(try await view.resolve(match: "rma-leg"))
  }

  private func claim(
    _ scorer: String?, source: String = "Marca", _ set: (inout ClaimEntry) -> Void
  ) async throws -> Int {
    let match = try await match(try await journal.view())
    let goal = scorer.flatMap { scorer in
      match.stream.records.first {
        $0.envelope.type == "goal" && $0.draft.data["player"]?.string == scorer
      }?.position
    }
    var entry = ClaimEntry(about: goal, sources: [source], author: author)
    set(&entry)
    let drafts = try journal.drafts(claiming: entry, in: match)
    let outcome = try await journal.record { view in
      try await journal.prepare(drafts, seeing: view, match: match)
    }
    return try #require(outcome.records.first { $0.envelope.type == "claim" }?.position)
  }

  private func rule(
    _ outcome: ClaimDecided.Outcome, on claim: Int, by authority: String = "RFEF"
  ) async throws {
    let match = try await match(try await journal.view())
    let ruling = ClaimRuling(
      on: claim, outcome, authority: authority, sources: ["match report"], author: author)
    _ = try await journal.record { view in
      try await journal.prepare(
        try journal.drafts(ruling: ruling, in: match), seeing: view, match: match,
        allowsLate: true)
    }
  }

  /// Tells the match, and lets the auditor check the report.
  private func report(_ language: Language, _ length: ReportOptions.Length) async throws -> Report {
    let view = try await journal.view()
    let match = try await match(view)
    let tie = try await view.tie(of: match)
    let around = try await view.surroundings(of: match)
    let options = ReportOptions(language: language, length: length, isPlain: true)
    let report = Report(match: match, tie: tie, surroundings: around, options: options)
    let audit = ReportAudit(report, match: match, tie: tie, surroundings: around)
    #expect(audit.findings == [], "\(language.code)")
    return report
  }

  private func sentence(_ words: String, _ report: Report) -> Sentence? {
    report.sentences.first { $0.text.contains(words) }
  }

  // MARK: - What is told

  @Test(arguments: cases.map(\.name), ["en", "es", "fr"])
  func `says who says otherwise, and how it was decided`(name: String, code: String) async throws {
    let made = try #require(Self.cases.first { $0.name == name })
    let language = try #require(Language(code: code))
    let words = made.words(code)
    #expect(try await sentence(words[0], report(language, .full)) == nil)
    let claim = try await claim(made.scorer, made.set)
    let open = try await report(language, .full)
    let told = try #require(sentence(words[0], open), "\(open.text)")
    // A team and a scorer are two claims, and one dispute.
    let dispute = try await match(try await journal.view()).dispute(claimedAt: claim)
    let claims = Set(try #require(dispute).claims.map(\.position))
    #expect(!claims.isDisjoint(with: told.evidence))
    for (outcome, index) in [(ClaimDecided.Outcome.accepted, 1), (.rejected, 2), (.accepted, 1)] {
      try await rule(outcome, on: claim)
      let report = try await report(language, .full)
      let told = try #require(sentence(words[index], report), "\(report.text)")
      #expect(claims.isSubset(of: told.evidence))
      #expect(sentence(words[0], report) == nil, "it is in dispute no longer")
      #expect(sentence(words[3 - index], report) == nil, "it was decided otherwise")
    }
  }

  @Test(arguments: cases.map(\.name), Language.all.map(\.code))
  func `that is brief says in one sentence that the score is in dispute`(
    name: String, code: String
  ) async throws {
    let made = try #require(Self.cases.first { $0.name == name })
    let language = try #require(Language(code: code))
    let isDecisive = Self.decisive.contains(name)
    let claim = try await claim(made.scorer, made.set)
    let open = try await report(language, .brief)
    #expect((sentence("Marca", open) != nil) == isDecisive, "\(open.text)")
    try await rule(.accepted, on: claim)
    let accepted = try await report(language, .brief)
    #expect((sentence("RFEF", accepted) != nil) == isDecisive, "\(accepted.text)")
    #expect(sentence("Marca", accepted) == nil)
    try await rule(.rejected, on: claim)
    let rejected = try await report(language, .brief)
    #expect((sentence("RFEF", rejected) != nil) == isDecisive, "\(rejected.text)")
    #expect(!isDecisive || sentence("RFEF", accepted)?.text != sentence("RFEF", rejected)?.text)
  }

  @Test func `names several sources once each, and none whose name is for machines`() async throws {
    _ = try await claim(nil) { $0.score = "2-2" }
    _ = try await claim("gabriel-pires") { $0.deniesIt = true }
    #expect(try await sentence("Marca disputes the score.", report(.english, .brief)) != nil)
    _ = try await claim(nil, source: "AS") { $0.score = "3-2" }
    #expect(
      try await sentence("Marca and AS dispute the score.", report(.english, .brief)) != nil)
    let full = try await report(.english, .full)
    #expect(sentence("AS gives the score as 3-2 to Real Madrid.", full) != nil)
    #expect(sentence("Marca gives the score as 2-2.", full) != nil)
  }

  @Test func `says of a half what a source says of the half`() async throws {
    let match = try await match(try await journal.view())
    let end = try #require(
      match.stream.records.first { $0.envelope.type == "period-end" && $0.position < 62 })
    let drafts = [
      try journal.draft(
        .sourceAdded(SourceAdded(source: SourceSlug(known: "marca"), publisher: "Marca")),
        to: .registry, by: author),
      try journal.draft(
        .claim(Claim(about: end.id, field: "score", value: [1, 0])), to: match.history.stream,
        by: author, source: [SourceSlug(known: "marca")]),
    ]
    _ = try await journal.append(drafts)
    let full = try await report(.english, .full)
    #expect(
      sentence("Marca gives the score at half-time as 1-0 to Real Madrid.", full) != nil,
      "\(full.text)")
    // The score of the match is in dispute no more than before.
    #expect(try await sentence("Marca", report(.english, .brief)) == nil)
  }

  @Test func `that names nobody says by a ruling`() async throws {
    let claim = try await claim(nil, source: "data/results.csv") { $0.score = "2-2" }
    #expect(try await sentence("The score is disputed.", report(.english, .brief)) != nil)
    #expect(
      try await sentence("The score is also given as 2-2.", report(.english, .full)) != nil)
    try await rule(.rejected, on: claim, by: "https://example.org/ruling")
    #expect(
      try await sentence("A ruling confirmed the score.", report(.english, .brief)) != nil)
    #expect(
      try await sentence("A ruling rejected a score of 2-2.", report(.english, .full)) != nil)
  }

  @Test func `that was written before a ruling is not supported after it`() async throws {
    let claim = try await claim("gabriel-pires") { $0.deniesIt = true }
    let old = [try await report(.english, .brief), try await report(.english, .full)]
    try await rule(.rejected, on: claim)
    let view = try await journal.view()
    let match = try await match(view)
    for report in old {
      let audit = ReportAudit(
        report, match: match, tie: try await view.tie(of: match),
        surroundings: try await view.surroundings(of: match))
      #expect(audit.findings.map(\.code) == [.otherEvents], "\(audit.findings)")
    }
  }

  @Test func `tells a goal that a source counts again`() async throws {
    let claim = try await claim("gabriel-pires") { $0.deniesIt = true }
    try await rule(.accepted, on: claim)
    let match = try await match(try await journal.view())
    let goal = try #require(match.dispute(claimedAt: claim)?.about.id)
    let counts = try journal.draft(
      .claim(Claim(about: goal, field: "counts", value: true)), to: match.history.stream,
      by: author, source: [SourceSlug(known: "marca")])
    let again = try #require(try await journal.append([counts]).records.first?.position)
    let open = try await report(.english, .full)
    #expect(
      sentence("Marca has another goal of Leganés in the 55th minute.", open) != nil,
      "\(open.text)")
    #expect(try await sentence("Marca disputes the score.", report(.english, .brief)) != nil)
    try await rule(.accepted, on: again)
    let restored = try await report(.english, .full)
    #expect(
      sentence("RFEF restored the goal of Leganés in the 55th minute.", restored) != nil,
      "\(restored.text)")
  }
}

extension Report {
  fileprivate var text: String { sentences.map(\.text).joined(separator: " ") }
}
