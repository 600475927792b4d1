/// A type of event as a value: what the catalog knows about a payload type.
public struct EventType: Sendable {
  /// The type's name in the record.
  public let name: String
  /// The version of the data's schema.
  public let v: Int
  /// One sentence that says what happened.
  public let summary: String
  /// Where such an event is recorded, and what time it carries.
  public let setting: EventSetting
  /// The fields, in order.
  public var fields: [Field] { listed() }
  /// Other names for the command line.
  public let aliases: [EventAlias]
  /// Whether an event without a source is refused.
  public let needsSource: Bool
  /// The keys of the fields that introduce a new slug.
  public let introduces: Set<String>
  /// The keys of texts that name a team, a person or a competition, if one has that name.
  public let subjects: Set<String>
  /// The types of event that each field may name; a field that is not listed may name any.
  public let referents: [String: Referent]
  /// An example.
  public var sample: MatchEvent { example() }

  // A program reads few types of many, and describing one costs: each is described when it is first
  // asked for.

  /// Lists the fields.
  private let listed: @Sendable () -> [Field]
  /// Makes the example.
  private let example: @Sendable () -> MatchEvent
  /// The keys whose texts can be erased, for given data.
  let erasable: @Sendable (JSONObject) -> Set<String>
  /// Reads data of the current version.
  let read: @Sendable (JSONObject) throws(Refusal) -> MatchEvent
  /// Upgrades data of an older version to the next one.
  let upcast: @Sendable (JSONObject, Int) -> JSONObject

  /// Creates the description of a payload type; `wrap` turns a payload into an event.
  public init<Payload: EventPayload>(
    _ type: Payload.Type, _ wrap: @escaping @Sendable (Payload) -> MatchEvent
  ) {
    name = Payload.name
    v = Payload.v
    summary = Payload.summary
    setting = Payload.setting
    listed = { Payload.fields.list }
    aliases = Payload.aliases
    needsSource = Payload.needsSource
    introduces = Payload.introduces
    subjects = Payload.subjects
    referents = Payload.referents
    example = { wrap(Payload.sample) }
    erasable = { Payload.erasable(in: $0) }
    upcast = { Payload.upcast($0, from: $1) }
    read = { data throws(Refusal) in
      let payload: Payload
      do throws(JSONMismatch) {
        payload = try Payload.fields.read(data)
      } catch {
        throw Refusal("malformed-data", "\(Payload.name): \(error).")
      }
      try payload.check()
      return wrap(payload)
    }
  }

  /// The data of the sample.
  var sampleData: JSONObject { (try? sample.encoded()) ?? JSONObject() }
}
