/// A source is registered: who publishes it, and where it was read.
public struct SourceAdded: Hashable, Sendable {
  /// The slug of the source.
  public var source: SourceSlug

  /// What it is, such as agency or federation.
  public var kind: String?

  /// Who publishes it.
  public var publisher: String?

  /// Where it was read.
  public var url: String?

  /// When it was read.
  public var retrievedAt: OffsetInstant?

  /// The SHA-256 of what was read.
  public var digest: String?

  /// Creates the event's data.
  public init(
    source: SourceSlug, kind: String? = nil, publisher: String? = nil, url: String? = nil,
    retrievedAt: OffsetInstant? = nil, digest: String? = nil
  ) {
    self.source = source
    self.kind = kind
    self.publisher = publisher
    self.url = url
    self.retrievedAt = retrievedAt
    self.digest = digest
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension SourceAdded: EventPayload {
  public static let name = "source-added"
  public static let summary = "A source is added."
  public static let setting = EventSetting.registry
  public static let fields: Fields<Self> = [
    .field("source", { $1(&$0.source) }, "The slug of the source"),
    .field("kind", { $1(&$0.kind) }, "The kind of source, such as agency or federation"),
    .field("publisher", { $1(&$0.publisher) }, "Who publishes it"),
    .field("url", { $1(&$0.url) }, "Where it was read"),
    .field("retrievedAt", { $1(&$0.retrievedAt) }, "When it was read"),
    .field("digest", { $1(&$0.digest) }, "SHA-256 of the text that was read"),
  ]
  public static let introduces: Set = ["source"]
  public static let sample = SourceAdded(
    source: SourceSlug(known: "agency"), kind: "agency", publisher: "An agency")

  public var phrase: [Phrase] {
    [.text("Source \(publisher ?? source.text)")]
  }
}
