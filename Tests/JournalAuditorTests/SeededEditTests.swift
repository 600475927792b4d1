import JournalAuditor
import JournalCore
import JournalNarrative
import JournalReading
import JournalReportTesting
import JournalRules
import JournalTesting
import Testing

/// Edits that no one chose: 200 of the text and 100 of the log that change what is said, all of them
/// found, and 100 that a sub-editor may make, of which at least 90 pass.
@Suite struct SeededEditTests {
  private static let game = Result { try QuarterFinal() }

  private static let languages: [Language] = [.english, .spanish, .french]

  private static let people = [
    "Javier Eraso", "Eraso", "Karim Benzema", "Benzema", "Gabriel Pires", "Pires", "Isco", "Tito",
    "Claudio Beauvue", "Beauvue", "Lucas Vázquez",
  ]

  private static let teams = ["Real Madrid", "Leganés"]

  private static func report(_ random: inout SplitMix64) throws -> Report {
    let language = languages[Int.random(in: 0..<languages.count, using: &random)]
    let tone = Tone.allCases[Int.random(in: 0..<Tone.allCases.count, using: &random)]
    let length: ReportOptions.Length = Bool.random(using: &random) ? .full : .brief
    return try game.get().report(length, language, tone, isPlain: Bool.random(using: &random))
  }

  /// A sentence with one thing changed in what it says; nil if it has no such thing.
  private static func changed(_ sentence: String, _ kind: Int, _ random: inout SplitMix64)
    -> String?
  {
    var words = sentence.split(separator: " ").map(String.init)
    switch kind {
    case 0:
      // A number is one more.
      let places = words.indices.filter { words[$0].contains(where: \.isNumber) }
      guard let place = places.randomElement(using: &random),
        let digit = words[place].lastIndex(where: \.isNumber),
        let value = Int(String(words[place][digit]))
      else { return nil }
      words[place].replaceSubrange(digit...digit, with: "\((value + 1) % 10)")
      return words.joined(separator: " ")
    case 1:
      // The teams change their parts.
      guard teams.allSatisfy({ sentence.contains($0) }) else { return nil }
      return sentence.replacing(teams[0], with: "#").replacing(teams[1], with: teams[0])
        .replacing("#", with: teams[1])
    case 2:
      // Somebody else did it.
      guard let old = people.first(where: { sentence.contains($0) }) else { return nil }
      let others = people.filter { !$0.hasSuffix(old) && !old.hasSuffix($0) }
      return others.randomElement(using: &random).map { sentence.replacing(old, with: $0) }
    case 3:
      // It did not happen.
      guard words.count > 3 else { return nil }
      let place = Int.random(in: 1..<words.count - 1, using: &random)
      words.insert(
        ["never", "not", "nunca", "jamais"].randomElement(using: &random) ?? "not", at: place)
      return words.joined(separator: " ")
    default:
      // Somebody adds what nobody logged.
      let words = [
        "Ronaldo scored a fifth goal.", "The referee was to blame.", "Leganés won 4-0.",
        "Nadie lo esperaba.", "Le public a quitté le stade.", "Eraso was sent off.",
      ]
      return words.randomElement(using: &random).map { "\(sentence) \($0)" }
    }
  }

  @Test func `200 changes of what a text says are found`() throws {
    let game = try Self.game.get()
    var random = SplitMix64(seed: 22)
    var (count, missed) = (0, [String]())
    var kinds: [Int: Int] = [:]
    for _ in 0..<5000 where count < 200 {
      let report = try Self.report(&random)
      guard let sentence = report.sentences.randomElement(using: &random) else { continue }
      let kind = count % 5
      guard let other = Self.changed(sentence.text, kind, &random), other != sentence.text else {
        continue
      }
      let text = ReportText(report).plain(width: 10_000).replacing(sentence.text, with: other)
      count += 1
      kinds[kind, default: 0] += 1
      if game.findings(of: text, against: report).isEmpty { missed.append(other) }
    }
    #expect(kinds == [0: 40, 1: 40, 2: 40, 3: 40, 4: 40])
    #expect(missed.isEmpty, "\(missed.count) of 200: \(missed)")
  }

  /// Sentences about two moments, the later of which was told first.
  @Test func `sentences that tell a later moment first are found`() throws {
    let game = try Self.game.get()
    var count = 0
    for language in Self.languages {
      for tone in Tone.allCases {
        let report = game.report(.full, language, tone)
        let timed = report.sentences.filter { sentence in
          sentence.clauses.contains { ["goal", "missed-penalty", "dismissal"].contains($0.kind) }
        }
        for (first, second) in zip(timed, timed.dropFirst()) {
          let text = ReportText(report).plain(width: 10_000).replacing(first.text, with: "#")
            .replacing(second.text, with: first.text).replacing("#", with: second.text)
          #expect(!game.findings(of: text, against: report).isEmpty, "\(first.text) \(second.text)")
          count += 1
        }
      }
    }
    #expect(count >= 18, "\(count)")
  }

  @Test func `what a free sentence puts later is not told after what came later`() throws {
    let game = try Self.game.get()
    let report = game.report(.full)
    let right = "Eraso scored in the 32nd minute. Then Benzema scored in the 47th minute."
    #expect(game.findings(of: right, against: report).filter { $0.code != .omission }.isEmpty)
    let wrong = "Benzema scored in the 47th minute. Then Eraso scored in the 32nd minute."
    let found = game.findings(of: wrong, against: report).filter { $0.code == .contradicted }
    #expect(found.map(\.words) == ["then"], "\(found)")
  }

  @Test func `a sentence that is not supported comes with one that is`() throws {
    let game = try Self.game.get()
    let report = game.report(isPlain: true)
    let sentence = try #require(report.sentences.first { $0.text.contains("47th minute") })
    let text = ReportText(report).plain(width: 10_000)
      .replacing("in the 47th minute", with: "in the 49th minute")
    let found = game.findings(of: text, against: report)
    #expect(found.compactMap(\.offered) == [sentence.text], "\(found.map(\.offered))")
  }

  /// Sentences of one's own about what was logged: plain, with "also", and with a pronoun.
  private static let own: [String: [String]] = [
    "en": [
      "Eraso scored in the 32nd minute.", "Benzema also scored, in the 47th minute.",
      "Gabriel Pires scored for Leganés, and he scored the winner in the 55th minute.",
    ],
    "es": [
      "Eraso marcó en el minuto 32.", "Benzema también marcó, en el minuto 47.",
      "Gabriel Pires marcó en el minuto 55.",
    ],
    "fr": [
      "Eraso a marqué à la 32e minute.", "Benzema a aussi marqué, à la 47e minute.",
      "Gabriel Pires a marqué à la 55e minute.",
    ],
  ]

  private static let kindsOfWork = 10

  /// The text of a report as a sub-editor leaves it; nil if it has no place for the change.
  private static func worked(on report: Report, _ kind: Int, _ random: inout SplitMix64) throws
    -> String?
  {
    let text = ReportText(report).plain(width: 10_000)
    let language = try #require(Language(code: report.language))
    let rest = report.sentences.dropFirst(2).filter { !$0.text.contains("\"") }
    guard let sentence = rest.randomElement(using: &random) else { return nil }
    switch kind {
    case 0: return text.replacing(" " + sentence.text, with: "")
    case 1, 2:
      // The same in the words of another tone.
      let other = try game.get().report(
        report.length, language, kind == 1 ? .home : .away, isPlain: true)
      let same = other.sentences.first {
        $0.clauses.map(\.about) == sentence.clauses.map(\.about)
          && $0.clauses.map(\.kind) == sentence.clauses.map(\.kind) && $0.text != sentence.text
      }
      return same.map { text.replacing(sentence.text, with: $0.text) }
    case 3: return text.replacing("\"", with: "”").replacing("'", with: "’")
    case 4:
      return text.replacing("Javier Eraso", with: "Eraso").replacing(
        "Karim Benzema", with: "Benzema")
    case 5:
      // One sentence becomes two.
      let whole = sentence.clauses.map { Span.clause($0).text }
      guard whole.count == 2, sentence.clauses.allSatisfy({ !$0.isElliptic }) else { return nil }
      let parts = whole.map { $0.prefix(1).uppercased() + $0.dropFirst() + "." }
      return text.replacing(sentence.text, with: parts.joined(separator: " "))
    case 6:
      // Two sentences become one.
      let singles = zip(rest, rest.dropFirst()).filter { first, second in
        first.clauses.count == 1 && second.clauses.count == 1 && first.text.hasSuffix(".")
          && people.contains { second.text.hasPrefix($0) }
          && text.contains(first.text + " " + second.text)
      }
      guard let (first, second) = singles.randomElement(using: &random) else { return nil }
      let words = language.grammar.junction(.and, before: second.text)
      return text.replacing(
        first.text + " " + second.text, with: first.text.dropLast() + words + second.text)
    default: return own[report.language].map { text + "\n\n" + $0[kind - 7] }
    }
  }

  @Test func `of 100 edits of a sub-editor at least 90 pass`() throws {
    let game = try Self.game.get()
    var random = SplitMix64(seed: 90)
    var (count, refused) = (0, [String]())
    for _ in 0..<5000 where count < 100 {
      let report = try Self.report(&random)
      let kind = count % Self.kindsOfWork
      guard let text = try Self.worked(on: report, kind, &random),
        text != ReportText(report).plain(width: 10_000) || kind == 3 || kind == 4
      else { continue }
      count += 1
      let findings = game.findings(of: text, against: report)
      if !findings.isEmpty { refused.append("\(kind): \(findings)") }
    }
    #expect(count == 100)
    #expect(refused.count <= 10, "\(refused.count) of 100: \(refused)")
  }

  /// A change of one recorded thing, by chance.
  private static func change(_ places: [String: Int], _ random: inout SplitMix64) throws
    -> [Happening]
  {
    func place(_ name: String) throws -> EventID { .e(try #require(places[name])) }
    func other(_ range: ClosedRange<Int>, than old: Int) -> Int {
      let value = Int.random(in: range, using: &random)
      return value == old ? (value == range.upperBound ? range.lowerBound : value + 1) : value
    }
    switch Int.random(in: 0..<9, using: &random) {
    case 0:
      return [
        .correction(of: try place("opener"), ["minute": .integer(Int64(other(20...44, than: 32)))])
      ]
    case 1:
      return [
        .correction(
          of: try place("equaliser"), ["minute": .integer(Int64(other(46...54, than: 47)))])
      ]
    case 2:
      return [
        .correction(of: try place("winner"), ["minute": .integer(Int64(other(56...89, than: 55)))])
      ]
    case 3:
      let scorer = ["claudio-beauvue", "tito", "carvajal"].randomElement(using: &random) ?? "tito"
      return [.correction(of: try place("opener"), ["player": .string(scorer)])]
    case 4:
      return [
        .correction(of: try place("miss"), ["minute": .integer(Int64(other(56...87, than: 60)))])
      ]
    case 5:
      return [
        .correction(of: try place("red"), ["minute": .integer(Int64(other(61...89, than: 88)))])
      ]
    case 6:
      let count = other(10_000...80_000, than: 38_492)
      return [.correction(of: try place("crowd-count"), ["count": .integer(Int64(count))])]
    case 7:
      let side: TeamSlug = Bool.random(using: &random) ? "leganes" : "real-madrid"
      return [.goal(side, "tito", MatchTime(.secondHalf, Int.random(in: 56...89, using: &random)))]
    default:
      let name =
        ["opener", "equaliser", "winner", "red", "miss", "boos"].randomElement(using: &random)
        ?? "red"
      return [.retraction(of: try place(name))]
    }
  }

  @Test func `100 changes of the log are found in the report of before`() throws {
    let before = try Self.game.get()
    var random = SplitMix64(seed: 100)
    var missed: [String] = []
    for _ in 0..<100 {
      let events = try Self.change(before.places, &random)
      let after = try QuarterFinal(changes: { _ in events })
      let old = before.report(.full)
      let new = after.report(.full)
      #expect(after.findings(of: new).isEmpty, "\(events): \(after.findings(of: new))")
      if after.findings(of: old).isEmpty || new.sentences.map(\.text) == old.sentences.map(\.text) {
        missed.append("\(events.map(\.event.name))")
      }
    }
    #expect(missed.isEmpty, "\(missed.count) of 100: \(missed)")
  }
}
