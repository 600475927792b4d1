/// A kind of event as a value: what the index knows of a payload type.
public struct EventType: Sendable {
  /// The type's name in the record.
  public let name: String
  /// The version of the data's schema.
  public let v: Int
  /// One sentence that says what happened.
  public let summary: String
  /// Where such an event belongs.
  public let setting: EventSetting
  /// The fields, in order.
  public let fields: [Field]
  /// Other names for the command line.
  public let aliases: [EventAlias]
  /// Whether the event is refused without a source.
  public let needsSource: Bool
  /// The keys of the fields that bring a slug into being.
  public let introduces: Set<String>
  /// The keys of texts that name a team, a person or a competition, where one goes by that name.
  public let subjects: Set<String>
  /// What kinds of event the fields that name events can name.
  public let referents: [String: Referent]
  /// An example.
  public let sample: MatchEvent

  /// The keys whose texts can be erased from given data.
  let erasable: @Sendable (JSONObject) -> Set<String>
  /// Reads data of the current version.
  let read: @Sendable (JSONObject) throws(Refusal) -> MatchEvent
  /// Brings data of an older version to the next one.
  let upcast: @Sendable (JSONObject, Int) -> JSONObject

  /// Describes a payload type; `wrap` makes an event of it.
  public init<Payload: EventPayload>(
    _ type: Payload.Type, _ wrap: @escaping @Sendable (Payload) -> MatchEvent
  ) {
    name = Payload.name
    v = Payload.v
    summary = Payload.summary
    setting = Payload.setting
    fields = Payload.fields.list
    aliases = Payload.aliases
    needsSource = Payload.needsSource
    introduces = Payload.introduces
    subjects = Payload.subjects
    referents = Payload.referents
    sample = wrap(Payload.sample)
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

  /// The data of the example.
  var sampleData: JSONObject { (try? sample.encoded()) ?? JSONObject() }
}
