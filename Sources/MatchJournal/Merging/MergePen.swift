import JournalCore
import JournalProof

/// Writes the events that a merge adds of its own.
///
/// Their ids and all that they say follow from the two events that they are about, and not from which
/// journal takes in the other: merged either way round, two journals hold the same events. An id is
/// the digest of `match-journal merge 1`, of what the event does, and of the ids of those events, none
/// of which tells anything of a text.
struct MergePen {
  /// The name in the records.
  static let author = "merge"

  /// Returns an event.
  ///
  /// - Parameters:
  ///   - deed: what it does, in a word.
  ///   - ids: the events that it is about, in an order that does not depend on the side.
  func draft(
    _ event: MatchEvent, to stream: StreamName, _ deed: String, _ ids: [EventID],
    source: [SourceSlug]? = nil, causedBy cause: EventID? = nil
  ) throws(Refusal) -> Draft {
    try Draft(
      event,
      Envelope(
        stream: stream, id: Self.id(deed, ids), type: event.name, by: Self.author, via: .import,
        batch: Self.id("batch", Array(ids.prefix(2))), source: source,
        refs: cause.map { Envelope.References(causedBy: $0) }))
  }

  private static func id(_ deed: String, _ ids: [EventID]) -> EventID {
    let lines = ["match-journal merge 1", deed] + ids.map(\.description)
    return EventID(digest: Fingerprint.sha256(Array(lines.joined(separator: "\n").utf8)))
  }
}
