public import JournalCore

/// Makes the drafts of one stream, with the ids `EventID.e(1)`, `.e(2)` and so on.
public struct Reporter: Sendable {
  /// The stream of the drafts.
  public let stream: StreamName

  /// The number of the next id.
  public private(set) var next: Int

  /// Creates a reporter for a match.
  ///
  /// - Parameter first: the number of the first id; several reporters of one log start apart.
  public init(at match: String = "real-madrid-leganes-2018-01-24", first: Int = 1) {
    guard let stream = StreamName.match(match) else { preconditionFailure("not a match: \(match)") }
    self.init(in: stream, first: first)
  }

  /// Creates a reporter for any stream.
  public init(in stream: StreamName, first: Int = 1) {
    self.stream = stream
    next = first
  }

  /// The draft of a happening, with the next id.
  ///
  /// - Throws: `Refusal` if its data is not valid.
  public mutating func draft(_ happening: Happening) throws(Refusal) -> Draft {
    let event = happening.event
    let draft = try Draft(event, envelope(event.name, v: event.v, at: happening.time))
    next += 1
    return draft
  }

  /// The draft of data given as JSON, with the next id.
  ///
  /// - Throws: `Refusal` if the data is not valid.
  public mutating func draft(
    _ type: String, v: Int = 1, at time: MatchTime? = nil, data: JSONObject
  ) throws(Refusal) -> Draft {
    let draft = try Draft(envelope(type, v: v, at: time), data: data)
    next += 1
    return draft
  }

  /// The drafts of happenings, in order.
  ///
  /// - Throws: `Refusal` if the data of one is not valid.
  public mutating func drafts(_ happenings: [Happening]) throws(Refusal) -> [Draft] {
    try happenings.map { happening throws(Refusal) in try draft(happening) }
  }

  /// Skips a number.
  mutating func skip() { next += 1 }

  private func envelope(_ type: String, v: Int, at time: MatchTime?) -> Envelope {
    let needsSource = EventCatalog.standard[type]?.needsSource ?? false
    return Envelope(
      stream: stream, id: .e(next), type: type, v: v, at: time, by: "desk", via: .demo,
      source: needsSource ? ["agency"] : nil)
  }
}
