public import JournalCore
import JournalReading
public import JournalRules
public import MatchJournal

extension DocumentShapes {
  private static let shipped = DocumentShape<(id: String, document: JSONObject)> {
    DocumentMember("id", .text, "The id") { $0.id }
    DocumentMember("title", .json(.text), "The title") { $0.document["title"] ?? .null }
    DocumentMember(optional: "valid", .json, "When it was in force: from, to") {
      $0.document["valid"]
    }
    DocumentMember("digest", .text, "SHA-256 of the canonical document") { $0.document.digest }
  }

  static let rules = DocumentShape<[String]> {
    DocumentMember(
      "regulations", .list(.record(shipped)), "The regulations that come with the program"
    ) { ids in ids.compactMap { id in RegulationLibrary.document(id).map { (id, $0) } } }
  }

  private static let problem = DocumentShape<Regulation.Problem> {
    DocumentMember("path", .text, "The place in the document") { $0.path }
    DocumentMember("message", .text, "What is wrong") { $0.reason }
  }

  static let explained = DocumentShape<(regulation: Regulation, lines: [String])> {
    DocumentMember("id", .text, "The id") { $0.regulation.id }
    DocumentMember("title", .text, "The title") { $0.regulation.title }
    DocumentMember("lines", .list(.text), "The sentences, as they are printed") { $0.lines }
  }

  private static let outcome = DocumentShape<(RegulationCase, [String])> {
    DocumentMember("title", .text, "What the case shows") { $0.0.title }
    DocumentMember(optional: "source", .text, "Where its facts come from") { $0.0.source }
    DocumentMember("differences", .list(.text), "What came out otherwise") { $0.1 }
  }

  typealias RulesCheck = (
    file: String, problems: [Regulation.Problem], unsourced: [String],
    cases: [(RegulationCase, [String])]
  )

  static let rulesCheck = DocumentShape<RulesCheck> {
    DocumentMember("file", .text, "The file") { $0.file }
    DocumentMember("sound", .flag, "Whether it can be adopted") { $0.problems.isEmpty }
    DocumentMember("problems", .list(.record(problem)), "Everything that is wrong") {
      $0.problems
    }
    DocumentMember("unsourced", .list(.text), "The places of clauses that name no source") {
      $0.unsourced
    }
    DocumentMember("cases", .list(.record(outcome)), "The cases that were tried") { $0.cases }
  }
}

extension Documents {
  /// Returns regulations that come with the library, by their ids.
  public static func rules(_ ids: [String]) -> JSONObject { DocumentShapes.rules.object(ids) }

  /// Returns a regulation in sentences.
  public static func explained(_ regulation: Regulation, _ lines: [String]) -> JSONObject {
    DocumentShapes.explained.object((regulation, lines))
  }

  /// Returns the problems of a regulation's document, and how its cases came out.
  public static func check(
    _ file: String, _ problems: [Regulation.Problem], unsourced: [String],
    _ cases: [(RegulationCase, [String])] = []
  ) -> JSONObject {
    DocumentShapes.rulesCheck.object((file, problems, unsourced, cases))
  }
}
