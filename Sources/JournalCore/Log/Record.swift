/// An event as it stands in the log, permanently.
public struct Record: Hashable, Sendable {
  /// The place in the log, from 1, without gaps. People see it as `e12`.
  public let position: Int

  /// The place in the stream, from 1, without gaps.
  public let version: Int

  /// When the log wrote the record: UTC in milliseconds. Never used for ordering.
  public let recordedAt: Instant

  /// What the writer supplied.
  public let draft: Draft

  /// The canonical JSON (RFC 8785) of the whole record in UTF-8: the bytes that are stored and hashed.
  public let body: [UInt8]

  /// The maximum size of a record in bytes; C2SP tlog-tiles entry bundles carry 16-bit lengths.
  public static let byteLimit = 64_000

  /// Creates the record of a draft at its assigned place.
  ///
  /// - Throws: `Refusal` if the record would be longer than 64,000 bytes.
  public init(_ draft: Draft, at stamp: Stamp) throws(Refusal) {
    position = stamp.position
    version = stamp.version
    recordedAt = stamp.recordedAt
    var draft = draft
    draft.stamp = stamp
    self.draft = draft
    var content = draft.content
    content["position"] = .integer(Int64(stamp.position))
    content["version"] = .integer(Int64(stamp.version))
    content["recordedAt"] = .string(stamp.recordedAt.description)
    body = JSONValue.object(content).canonicalBytes
    guard body.count <= Self.byteLimit else { throw .recordTooLong(body.count) }
  }

  /// Parses a record from its stored bytes.
  ///
  /// The bytes must be JSON of at most `byteLimit` bytes with the fields of a record, a place among
  /// them. They need not be canonical, and become `body` as they are; the place is taken as it
  /// stands. So a store that reads its rows checks the place against the row, and the bytes against
  /// a hash or against `Record(record.draft, at: stamp).body`.
  ///
  /// - Parameter values: the values that are kept beside the log, by their digests.
  /// - Throws: `Refusal` if the bytes are not a record.
  public init(parsing body: [UInt8], revealing values: [String: String] = [:]) throws(Refusal) {
    let value: JSONValue
    do throws(JSONError) {
      value = try JSONValue(parsing: body, limits: .record)
    } catch {
      throw Refusal("malformed-json", "\(error)")
    }
    guard let content = value.object else { throw .notARecord }
    let draft = try Draft(content: content, revealing: values)
    guard let stamp = draft.stamp else {
      throw Refusal("malformed-record", "The record has no position, version or recordedAt.")
    }
    position = stamp.position
    version = stamp.version
    recordedAt = stamp.recordedAt
    self.draft = draft
    self.body = body
  }

  /// The event's id.
  public var id: EventID { draft.id }

  /// The stream it belongs to.
  public var stream: StreamName { draft.stream }

  /// The fields of the record outside its data.
  public var envelope: Envelope { draft.envelope }

  /// What happened.
  public var event: MatchEvent { draft.event }
}

extension Refusal {
  static func recordTooLong(_ count: Int) -> Refusal {
    Refusal(
      "record-too-long",
      "The event would take \(count) bytes; a record may have at most \(Record.byteLimit).",
      hint: "Shorten its texts or split it.")
  }
}
