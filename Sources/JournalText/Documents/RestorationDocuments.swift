public import JournalCore
public import MatchJournal

extension DocumentShapes {
  typealias Restored = (plan: RestorationPlan, done: Restoration?, aside: String?)

  static let restoration = DocumentShape<Restored> {
    DocumentMember("backup", .count(from: 0), "The number of events in the backup") {
      $0.plan.events
    }
    DocumentMember("restored", .flag, "Whether it was done, and not only planned") {
      $0.done != nil
    }
    DocumentMember("events", .count(from: 0), "The number of events as restored") {
      $0.done?.events ?? $0.plan.events
    }
    DocumentMember(
      "later", .references, "Events that the replaced journal has and the backup has not"
    ) { $0.plan.later.map(\.position) }
    DocumentMember(
      optional: "unread", .list(.reference),
      "The first and the last event that was acknowledged and cannot be read"
    ) { $0.plan.unread.map { [$0.lowerBound, $0.upperBound] } }
    DocumentMember("erasures", .count(from: 0), "Erasures to apply again") {
      $0.plan.erasures.count
    }
    DocumentMember(optional: "erased", .references, "The events whose texts were erased again") {
      $0.done?.erasures.erased
    }
    DocumentMember(
      optional: "unknown", .count(from: 0), "Erasures of events that the backup does not have"
    ) { $0.done?.erasures.unknown }
    DocumentMember(optional: "clean", .flag, "Whether the texts are gone from the file") {
      $0.done?.erasures.isClean
    }
    DocumentMember(optional: "branch", .reference, "The event that says what was lost") {
      $0.done?.branch
    }
    DocumentMember(optional: "aside", .text, "Where the replaced journal is") { $0.aside }
  }
}

extension Documents {
  /// Returns a restoration that was planned.
  public static func restoration(_ plan: RestorationPlan, aside: String?) -> JSONObject {
    DocumentShapes.restoration.object((plan, nil, aside))
  }

  /// Returns a restoration that was done.
  public static func restoration(
    _ plan: RestorationPlan, _ done: Restoration, aside: String?
  ) -> JSONObject {
    DocumentShapes.restoration.object((plan, done, aside))
  }
}
