/// A source becomes known: who publishes it, and where it was read.
public struct SourceAdded: Hashable, Codable, Sendable {
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

  /// SHA-256 of what was read.
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
  public static let summary = "A source becomes known."
  public static let setting = EventSetting.registry
  public static let fields = [
    Field("source", \Self.source, "The slug of the source"),
    Field("kind", \Self.kind, "What it is, such as agency or federation"),
    Field("publisher", \Self.publisher, "Who publishes it"),
    Field("url", \Self.url, "Where it was read"),
    Field("retrievedAt", \Self.retrievedAt, "When it was read"),
    Field("digest", \Self.digest, "SHA-256 of what was read"),
  ]
  public static let introduces: Set = ["source"]
  public static let sample = SourceAdded(
    source: SourceSlug(known: "agency"), kind: "agency", publisher: "An agency")

  public var phrase: [Phrase] {
    [.text("Source \(publisher ?? source.text)")]
  }
}
