public import JournalCore
public import JournalReading
import MatchJournal
import JournalRules

extension Documents {
  /// What an answer supposes; nil if it supposes nothing.
  ///
  /// - Throws: `LogError`.
  public static func supposition(of view: JournalView) async throws(LogError) -> JSONValue? {
    let supposition = view.supposition
    guard !supposition.isNone else { return nil }
    var object: JSONObject = [
      "without": .array(supposition.without.map { .string("e\($0)") })
    ]
    var added: [JSONValue] = []
    let first = view.position - supposition.added.count + 1
    for (index, draft) in supposition.added.enumerated() {
      added.append(
        .object([
          "ref": .string("e\(first + index)"), "type": .string(draft.envelope.type),
          "stream": .string(draft.stream.description), "data": .object(draft.data),
          "at": draft.content["at"] ?? .null,
        ]))
    }
    object["with"] = .array(added)
    switch supposition.rules {
    case .regulation(let adopted): object["rules"] = .string(adopted.regulation.id)
    case .striking(let name): object["rules"] = .string("no-\(name)")
    case nil: object["rules"] = .null
    }
    return .object(object)
  }

  /// What an answer supposes, as its schema says it.
  static let suppositionField = Field(
    "supposed",
    .record([
      Field("without", .list(.text), "The events that are left out"),
      Field(
        "with",
        .list(
          .record([
            Field("ref", .text, "How the answer calls it; no event of the journal"),
            Field("type", .text, "Its type"), Field("stream", .text, "Its stream"),
            Field("data", .json, "What it says"), Field("at", .json, "Its match time; null for none"),
          ])), "The events that are added, with whoever is new with them"),
      Field("rules", .optional(.text), "The id of other rules, or no- and the test that is struck"),
    ]), required: false, "What is supposed, and was not recorded; absent if nothing is")
}
