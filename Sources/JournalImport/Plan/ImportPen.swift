import JournalCore

/// Writes the drafts of one import, all with the same author, source and batch.
struct ImportPen {
  let author: Author
  let source: SourceSlug
  let sourceKey: String
  let batch: EventID

  /// Returns a draft of an event with its derived id.
  ///
  /// - Throws: `Refusal` if the data is not valid.
  func draft(
    _ event: MatchEvent, to stream: StreamName, at time: MatchTime? = nil, key: [String]
  ) throws(Refusal) -> Draft {
    let draft = try Draft(
      event,
      Envelope(
        stream: stream, id: ImportIdentity.id(event.name, key), type: event.name, at: time,
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
