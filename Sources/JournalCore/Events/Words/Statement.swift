/// What somebody said, in the languages in which it is recorded.
public struct Statement: Hashable, Sendable {
  /// Whether the words are the speaker's own.
  public enum Form: String, Word {
    case direct, reported
  }

  /// Who said it.
  public var speaker: PersonSlug

  /// The words, by language.
  public var text: [String: String]

  /// The language in which it was said.
  public var original: String?

  /// Who translated it.
  public var translator: String?

  /// Quoted or reported.
  public var form: Form?

  /// The attitude, such as accepts-blame.
  public var stance: String?

  /// Where it was said.
  public var `where`: String?

  /// What it is about.
  public var about: String?

  /// Creates the event's data.
  public init(
    speaker: PersonSlug, text: [String: String], original: String? = nil, translator: String? = nil,
    form: Form? = nil, stance: String? = nil, `where`: String? = nil, about: String? = nil
  ) {
    self.speaker = speaker
    self.text = text
    self.original = original
    self.translator = translator
    self.form = form
    self.stance = stance
    self.where = `where`
    self.about = about
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension Statement: EventPayload {
  public static let name = "statement"
  public static let summary = "Somebody says something."
  public static let setting = EventSetting.words
  public static let needsSource = true
  public static let fields: Fields<Self> = [
    .field("speaker", { $1(&$0.speaker) }, "Who said it"),
    .field("text", { $1(&$0.text) }, "The words, by language"),
    .field("original", { $1(&$0.original) }, "The language it was said in"),
    .field("translator", { $1(&$0.translator) }, "Who translated it"),
    .field("form", { $1(&$0.form) }, "Whether quoted directly or reported"),
    .field("stance", { $1(&$0.stance) }, "The attitude, such as accepts-blame"),
    .field("where", { $1(&$0.where) }, "Where it was said", flag: "place"),
    .field("about", { $1(&$0.about) }, "What it is about"),
  ]
  public static let aliases = [
    EventAlias("quote"),
    EventAlias("q"),
  ]
  public static let sample = Statement(
    speaker: PersonSlug(known: "zinedine-zidane"), text: ["en": "I am the manager."])

  public static func erasable(in data: JSONObject) -> Set<String> { ["text"] }

  public var seeds: [FactSeed] {
    [FactSeed(.words, person: speaker)]
  }

  public var phrase: [Phrase] {
    let lead: [Phrase] = [.text("Quote, "), .person(speaker)]
    guard let words = text["en"] ?? text.min(by: { $0.key < $1.key })?.value else { return lead }
    return lead + [.text(form == .reported ? ": \(words)" : ": \"\(words)\"")]
  }

  public func check() throws(Refusal) {
    guard !text.isEmpty else { throw Refusal("no-text", "A statement needs a text.") }
  }
}
