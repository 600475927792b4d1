/// The fields that every event has outside its data: where it belongs, who recorded it, and how.
///
/// The writer supplies all of them. What the log adds (`position`, `version`, `recordedAt`) is in
/// `Record`.
public struct Envelope: Hashable, Sendable {
  /// How an event came in.
  public enum Via: String, Word {
    case live, typed, `import`, demo
  }

  /// Whether an event still waits for confirmation.
  public enum Status: String, Word {
    case provisional
  }

  /// Links to earlier events, by id.
  public struct References: Hashable, Sendable {
    /// The event that caused this one.
    public var causedBy: EventID?
    /// The event that this one reviews.
    public var reviews: EventID?
    /// The event that this one is part of.
    public var partOf: EventID?
    /// The event that this one corrects; must equal the target in the data.
    public var corrects: EventID?
    /// The event that this one retracts; must equal the target in the data.
    public var retracts: EventID?
    /// The event that this one confirms; must equal the target in the data.
    public var confirms: EventID?

    /// Creates links.
    public init(causedBy: EventID? = nil, reviews: EventID? = nil, partOf: EventID? = nil) {
      self.causedBy = causedBy
      self.reviews = reviews
      self.partOf = partOf
    }

    /// All ids that are set.
    public var all: [EventID] {
      [causedBy, reviews, partOf, corrects, retracts, confirms].compactMap { $0 }
    }
  }

  /// The stream it belongs to.
  public var stream: StreamName
  /// The writer's id. The same id with the same content is the same event, for ever.
  public var id: EventID
  /// The type of event in kebab case. Types that begin with `x-` are free for anyone.
  public var type: String
  /// The version of the data's schema.
  public var v: Int
  /// The match time, if the event has one.
  public var at: MatchTime?
  /// The wall-clock time at which it happened, if known.
  public var occurredAt: OffsetInstant?
  /// Who recorded the event.
  public var by: String
  /// How the event came in.
  public var via: Via
  /// The id of the command that wrote several events together.
  public var batch: EventID?
  /// `provisional` until confirmed or retracted.
  public var status: Status?
  /// The slugs of the sources that state it.
  public var source: [SourceSlug]?
  /// Links to earlier events.
  public var refs: References?

  /// Creates an envelope.
  public init(
    stream: StreamName, id: EventID, type: String, v: Int = 1, at: MatchTime? = nil,
    occurredAt: OffsetInstant? = nil, by: String, via: Via, batch: EventID? = nil,
    status: Status? = nil, source: [SourceSlug]? = nil, refs: References? = nil
  ) {
    self.stream = stream
    self.id = id
    self.type = type
    self.v = v
    self.at = at
    self.occurredAt = occurredAt
    self.by = by
    self.via = via
    self.batch = batch
    self.status = status
    self.source = source
    self.refs = refs
  }
}

extension Envelope: FieldRecord {
  /// The fields of a record outside its data.
  public static let fields: Fields<Self> = [
    .field("stream", { $1(&$0.stream) }, "The stream it belongs to"),
    .field("id", { $1(&$0.id) }, "The writer's id"),
    .field("type", { $1(&$0.type) }, "The kind of event"),
    .field("v", { $1(&$0.v) }, "The version of the data's schema"),
    .field("at", { $1(&$0.at) }, "Match time"),
    .field("occurredAt", { $1(&$0.occurredAt) }, "The wall clock of the happening"),
    .field("by", { $1(&$0.by) }, "Who recorded it"),
    .field("via", { $1(&$0.via) }, "How it came in"),
    .field("batch", { $1(&$0.batch) }, "The command that wrote several events together"),
    .field("status", { $1(&$0.status) }, "Whether it still waits for confirmation"),
    .field("source", { $1(&$0.source) }, "The sources that state it"),
    .field("refs", { $1(&$0.refs) }, "Links to earlier events"),
  ]

  /// An event that the desk enters in the registry.
  public static let sample = Envelope(
    stream: .registry, id: EventID(high: 0x019c_11f4_8f5a_7c3e, low: 0x9e5a_0d5b_1c2a_9f10),
    type: "team-registered", by: "desk", via: .typed)
}

extension Envelope.References: FieldRecord, FieldValue {
  /// The links, by what they mean.
  public static let fields: Fields<Self> = [
    .field("causedBy", { $1(&$0.causedBy) }, "The event that brought this one about"),
    .field("reviews", { $1(&$0.reviews) }, "The event that this one reviews"),
    .field("partOf", { $1(&$0.partOf) }, "The event that this one is part of"),
    .field("corrects", { $1(&$0.corrects) }, "The event that this one corrects"),
    .field("retracts", { $1(&$0.retracts) }, "The event that this one retracts"),
    .field("confirms", { $1(&$0.confirms) }, "The event that this one confirms"),
  ]

  /// No links.
  public static let sample = Envelope.References()
}
