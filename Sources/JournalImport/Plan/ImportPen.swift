import JournalCore

/// Writes the drafts of one import: all of one recorder, one source and one batch.
struct ImportPen {
  let author: Author
  let source: SourceSlug
  let sourceKey: String
  let batch: EventID

  /// A draft of an event with its name-based id.
  ///
  /// - Throws: `Refusal` where its data cannot be.
  func draft(
    _ event: MatchEvent, to stream: StreamName, at time: MatchTime? = nil, key: [String]
  ) throws(Refusal) -> Draft {
    let draft = try Draft(
      event,
      Envelope(
        stream: stream, id: ImportIdentity.id(event.name, key), type: event.name, at: time,
        by: author.by, via: author.via, batch: batch, source: [source]))
    // A text of a hostile file must not make a record that no log takes.
    guard JSONValue.object(draft.data).textLength < Record.byteLimit / 8 else {
      throw Refusal("record-too-long", "Its texts are too long for an event.")
    }
    return draft
  }
}

extension JSONValue {
  /// The bytes of all texts in it: each takes at most six times as many when it is escaped.
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
