import JournalCore

/// Writes the drafts of one import, all with the same author, source and batch.
struct ImportPen {
  let author: Author
  let source: SourceSlug
  let sourceKey: String
  let batch: EventID
  let identity: ImportIdentity

  /// Returns the id of an event: the one that the journal already holds it under, or else its own.
  func id(_ type: String, _ key: [String], isHeld: (EventID) -> Bool) -> EventID {
    if let earlier = identity.earlierID(type, key), isHeld(earlier) { return earlier }
    return identity.id(type, key)
  }

  /// Returns a draft of an event with its derived id.
  ///
  /// - Parameter isHeld: whether the stream has an event with an id.
  /// - Throws: `Refusal` if the data is not valid.
  func draft(
    _ event: MatchEvent, to stream: StreamName, at time: MatchTime? = nil, key: [String],
    isHeld: (EventID) -> Bool = { _ in false }
  ) throws(Refusal) -> Draft {
    let draft = try Draft(
      event,
      Envelope(
        stream: stream, id: id(event.name, key, isHeld: isHeld), type: event.name, at: time,
        by: author.by, via: author.via, batch: batch, source: [source]))
    // The texts of a hostile file must not make a record that no log accepts.
    guard JSONValue.object(draft.data).textLength < Record.byteLimit / 8 else {
      throw Refusal("record-too-long", "Its texts are too long for an event.")
    }
    return draft
  }
}

extension JSONValue {
  /// The bytes of all texts in the value; escaping makes each at most six times as long.
  fileprivate var textLength: Int {
    switch self {
    case .string(let text): text.utf8.count
    case .array(let values): values.reduce(0) { $0 + $1.textLength }
    case .object(let object):
      object.members.reduce(0) { $0 + $1.key.utf8.count + $1.value.textLength }
    case .null, .bool, .integer, .number: 0
    }
  }
}
