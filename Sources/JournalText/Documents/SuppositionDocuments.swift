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
}
