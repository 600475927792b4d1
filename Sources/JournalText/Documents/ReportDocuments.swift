public import JournalAuditor
public import JournalCore
public import JournalNarrative
public import MatchJournal

// A report encodes itself as JSON and is decoded from it, spans included; these shapes describe it.
extension DocumentShapes {
  private static let sentence = DocumentShape<JSONObject> {
    DocumentMember("text", .json(.text), "The sentence") { $0.member("text") }
    DocumentMember(
      "events", .json(.list(.integer(nil))), "The events that it rests on, by position"
    ) { $0.member("events") }
    DocumentMember(
      "spans", .json(.list(.json)),
      "Its pieces: words of the lexicon, values with slot and form, clauses with their own spans"
    ) { $0.member("spans") }
  }

  static let report = DocumentShape<Report> {
    DocumentMember("match", .slug, "The match") { $0.match }
    DocumentMember("language", .text, "The language tag") { $0.language }
    DocumentMember("lexicon", .text, "The version of the lexicon") { $0.lexicon }
    DocumentMember("length", .word(["headline", "brief", "full"]), "The length it was written to") {
      $0.length.rawValue
    }
    DocumentMember("tone", .word(["neutral", "home", "away"]), "The readers it was written for") {
      $0.tone.rawValue
    }
    DocumentMember("plain", .flag, "Whether it uses the plainest wording") { $0.isPlain }
    DocumentMember("line", .record(sentence), "The result in one line") { $0.line.json }
    DocumentMember("headline", .record(sentence), "The headline") { $0.headline.json }
    DocumentMember(
      optional: "dateline", .record(sentence), "The place and the day"
    ) { $0.dateline?.json }
    DocumentMember(
      "paragraphs", .list(.list(.record(sentence))), "The sentences in order, by paragraph"
    ) { $0.paragraphs.map { $0.sentences.map(\.json) } }
  }

  static let roundReport = DocumentShape<RoundReport> {
    DocumentMember("language", .text, "The language tag") { $0.language }
    DocumentMember("lexicon", .text, "The version of the lexicon") { $0.lexicon }
    DocumentMember("headline", .record(sentence), "The headline") { $0.headline.json }
    DocumentMember(
      "paragraphs", .list(.list(.record(sentence))), "The sentences in order, by paragraph"
    ) { $0.paragraphs.map { $0.sentences.map(\.json) } }
  }

  private static let liveLine = DocumentShape<LiveReport.Line> {
    DocumentMember("event", .reference, "The event") { $0.position }
    DocumentMember(optional: "minute", .text, "The minute as a scoreboard shows it") { $0.minute }
    DocumentMember("score", .score, "The score after it, home first") { $0.score }
    DocumentMember("sentence", .record(sentence), "What happened") { $0.sentence.json }
  }

  static let liveReport = DocumentShape<LiveReport> {
    DocumentMember("lines", .list(.record(liveLine)), "The lines in the order of the match") {
      $0.lines
    }
  }

  private static let finding = DocumentShape<ReportAudit.Finding> {
    DocumentMember(
      "place", .word(["line", "headline", "dateline", "text"]), "The part of the report it is in"
    ) { $0.place.rawValue }
    DocumentMember("number", .integer(1...1_000_000), "The sentence or line, from 1") {
      $0.number
    }
    DocumentMember("sentence", .text, "The sentence") { $0.sentence }
    DocumentMember(
      "words", .text, "The words that are not supported; empty if words are missing"
    ) { $0.words }
    DocumentMember("code", .text, "What is wrong") { $0.code.rawValue }
    DocumentMember("log", .text, "What the log says instead") { $0.log }
  }

  static let reportCheck = DocumentShape<(findings: [ReportAudit.Finding], leftOut: Int)> {
    DocumentMember("supported", .flag, "Whether the log supports all of it") {
      $0.findings.isEmpty
    }
    DocumentMember(
      "leftOut", .integer(0...1_000_000),
      "Sentences of the report that are missing from the edited text"
    ) { $0.leftOut }
    DocumentMember("findings", .list(.record(finding)), "What is not supported") { $0.findings }
  }
}

extension Documents {
  /// Returns a report, with every span.
  public static func report(_ report: Report) -> JSONObject {
    DocumentShapes.report.object(report)
  }

  /// Returns the text of a round, with every span.
  public static func report(_ report: RoundReport) -> JSONObject {
    DocumentShapes.roundReport.object(report)
  }

  /// Returns a match told line by line, with every span.
  public static func live(_ report: LiveReport) -> JSONObject {
    DocumentShapes.liveReport.object(report)
  }

  /// Returns the findings of an audit of a report.
  ///
  /// - Parameter leftOut: the number of the report's sentences that an edited text lacks.
  public static func check(_ findings: [ReportAudit.Finding], leftOut: Int) -> JSONObject {
    DocumentShapes.reportCheck.object((findings, leftOut))
  }
}

extension JSONObject {
  fileprivate func member(_ key: String) -> JSONValue { self[key] ?? .null }
}
