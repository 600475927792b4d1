/// A picture of something in the match.
public struct Image: Hashable, Sendable {
  /// Where it is kept.
  public var uri: String

  /// The SHA-256 of its bytes in hexadecimal.
  public var digest: String?

  /// What it shows.
  public var caption: String?

  /// Creates the event's data.
  public init(uri: String, digest: String? = nil, caption: String? = nil) {
    self.uri = uri
    self.digest = digest
    self.caption = caption
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Image: EventPayload {
  public static let name = "image"
  public static let summary = "A picture is linked."
  public static let setting = EventSetting.words
  public static let fields: Fields<Self> = [
    .field("uri", { $1(&$0.uri) }, "Where to find it"),
    .field("digest", { $1(&$0.digest) }, "SHA-256 of its bytes, in hexadecimal"),
    .field("caption", { $1(&$0.caption) }, "What it shows"),
  ]
  public static let sample = Image(
    uri: "https://example.org/full-time.jpg", caption: "The scoreboard at full-time")

  public static func erasable(in data: JSONObject) -> Set<String> { ["caption"] }

  public var seeds: [FactSeed] {
    [FactSeed(.words)]
  }

  public var phrase: [Phrase] {
    [.text("Image: \(caption ?? uri)")]
  }

  public func check() throws(Refusal) {
    try Checks.notEmpty(uri, "uri")
  }
}
