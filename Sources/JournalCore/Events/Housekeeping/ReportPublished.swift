/// A report was made from the journal and published.
public struct ReportPublished: Hashable, Sendable {
  /// The last position of the log on which it rests.
  public var upTo: Int

  /// The language of the report.
  public var language: String

  /// The version of the lexicon.
  public var lexicon: String?

  /// The SHA-256 of its bytes in hexadecimal.
  public var digest: String

  /// The requested length, such as `full`.
  public var length: String?

  /// The audience it was written for, such as `neutral`.
  public var tone: String?

  /// Whether the plainest wording was chosen.
  public var plain: Bool?

  /// Creates the event's data.
  public init(
    upTo: Int, language: String, lexicon: String? = nil, digest: String, length: String? = nil,
    tone: String? = nil, plain: Bool? = nil
  ) {
    self.upTo = upTo
    self.language = language
    self.lexicon = lexicon
    self.digest = digest
    self.length = length
    self.tone = tone
    self.plain = plain
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension ReportPublished: EventPayload {
  public static let name = "report-published"
  public static let summary = "A report is published."
  public static let setting = EventSetting.housekeeping
  public static let fields: Fields<Self> = [
    .field(
      "upTo", { $1(&$0.upTo) }, "The last position of the log that it draws on",
      in: 1...Int(Int32.max)),
    .field("language", { $1(&$0.language) }, "The language of the report"),
    .field("lexicon", { $1(&$0.lexicon) }, "The version of the wording"),
    .field("digest", { $1(&$0.digest) }, "SHA-256 of its bytes, in hexadecimal"),
    .field("length", { $1(&$0.length) }, "The length it was written to, such as full"),
    .field("tone", { $1(&$0.tone) }, "The readers it was written for, such as neutral"),
    .field("plain", { $1(&$0.plain) }, "Whether it used the plainest wording"),
  ]
  public static let sample = ReportPublished(
    upTo: 31, language: "en", lexicon: "1", digest: String(repeating: "0", count: 64))

  public var phrase: [Phrase] {
    [.text("Report published: \(language), up to e\(upTo)")]
  }

  public func check() throws(Refusal) {
    guard upTo > 0 else { throw Refusal("bad-position", "Positions start at 1.") }
    try Checks.notEmpty(language, "language")
    try Checks.notEmpty(digest, "digest")
  }
}
