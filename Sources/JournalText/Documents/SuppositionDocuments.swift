public import JournalCore
public import JournalReading
import JournalRules
public import MatchJournal

/// A supposed event with the position by which the answer cites it.
private typealias SupposedEvent = (position: Int, draft: Draft)

extension DocumentShapes {
  private static let supposedEvent = DocumentShape<SupposedEvent> {
    DocumentMember("ref", .reference, "The name the answer gives it; not an event of the journal") {
      $0.position
    }
    DocumentMember("type", .text, "Its type") { $0.draft.envelope.type }
    DocumentMember("stream", .text, "Its stream") { $0.draft.stream.description }
    DocumentMember(optional: "at", .json, "Its match time") { $0.draft.content["at"] }
    DocumentMember("data", .json, "What it says") { .object($0.draft.data) }
  }

  private static let supposition = DocumentShape<JournalView> {
    DocumentMember("without", .references, "The events left out") {
      $0.supposition.without
    }
    DocumentMember(
      "with", .list(.record(supposedEvent)), "The events added, registrations included"
    ) { $0.supposedEvents }
    DocumentMember(
      "rules", .optional(.text), "The id of the other rules, or no- and the test that is struck"
    ) { $0.supposition.rules?.name }
  }

  /// The member of every answer that can be given under a supposition.
  static let supposed = DocumentShape<JournalView> {
    DocumentMember(
      optional: "supposed", .record(supposition), "What is supposed and not recorded"
    ) { $0.supposition.isNone ? nil : $0 }
  }
}

extension Documents {
  /// Returns an answer with what it supposes.
  public static func answer(_ document: JSONObject, in view: JournalView) -> JSONObject {
    var document = document
    for member in DocumentShapes.supposed.object(view).members {
      document[member.key] = member.value
    }
    return document
  }
}

extension Supposition.Rules {
  /// The id of the regulation, or `no-` and what is struck out.
  fileprivate var name: String {
    switch self {
    case .regulation(let adopted): adopted.regulation.id
    case .striking(let name): "no-\(name)"
    }
  }
}
