/// An event as a writer hands it to the log, without the fields that the log assigns.
///
/// Idempotency compares this *content*. The JSON is authoritative, unknown fields included;
/// `envelope` and `event` are parsed from it.
public struct Draft: Hashable, Sendable {
  /// The content as JSON: the record without `position`, `version` and `recordedAt`.
  public let content: JSONObject

  /// The fields of the content outside its data.
  public let envelope: Envelope

  /// What happened, as the data says.
  public let event: MatchEvent

  /// The place that an imported record had at its source; kept only if it fits here.
  public var stamp: Stamp?

  /// The event's own data, with digests replaced by the values that are kept beside the log.
  public let data: JSONObject

  /// Whether the content holds digests of values that are kept beside the log.
  public let holdsDigests: Bool

  /// The event's id.
  public var id: EventID { envelope.id }

  /// The stream it belongs to.
  public var stream: StreamName { envelope.stream }

  /// Creates a draft of an event from the catalog's Swift types.
  ///
  /// - Throws: `Refusal` if the envelope or the data is not valid.
  public init(_ event: MatchEvent, _ envelope: Envelope) throws(Refusal) {
    var envelope = envelope
    envelope.type = event.name
    envelope.v = event.v
    try self.init(envelope, data: try event.encoded())
  }

  /// Creates a draft from an envelope and data as JSON.
  ///
  /// - Throws: `Refusal` if the envelope or the data is not valid.
  public init(_ envelope: Envelope, data: JSONObject) throws(Refusal) {
    var content = try Self.json(of: envelope)
    content["data"] = .object(data)
    try self.init(content: content)
  }

  private static func json(of envelope: Envelope) throws(Refusal) -> JSONObject {
    do throws(JSONMismatch) {
      return try Envelope.fields.write(envelope)
    } catch {
      throw Refusal("malformed-record", error.description)
    }
  }

  /// Parses a draft from the JSON of a record or of a bare event.
  ///
  /// - Parameter values: the values that are kept beside the log, by their digests.
  /// - Throws: `Refusal` naming the field that is not valid.
  public init(
    content: JSONObject, catalog: EventCatalog = .standard, revealing values: [String: String] = [:]
  ) throws(Refusal) {
    var content = content
    stamp = Stamp(removedFrom: &content)
    self.content = content
    do throws(JSONMismatch) {
      envelope = try Envelope.fields.read(content)
    } catch {
      throw Refusal("malformed-record", "The record is malformed: \(error).")
    }
    guard !envelope.by.isEmpty else {
      throw Refusal(
        "malformed-record", "The record has no \"by\", so it does not say who recorded it.")
    }
    try TextRules.check(.string(envelope.by))
    guard let stored = content["data"]?.object else {
      throw Refusal("malformed-record", "The record has no \"data\".")
    }
    holdsDigests = !Erasable.digests(in: .object(stored)).isEmpty
    data = holdsDigests ? Erasable.opened(.object(stored), values).object ?? stored : stored
    event = try catalog.read(data, type: envelope.type, v: envelope.v)
  }
}

extension Refusal {
  static let notARecord = Refusal("malformed-record", "The record is not a JSON object.")
}
