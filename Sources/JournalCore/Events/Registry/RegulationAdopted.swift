/// A competition adopts a regulation. The event holds the whole document, so that it outlives any
/// file.
public struct RegulationAdopted: Hashable, Sendable {
  /// The slug of competition and season.
  public var competition: CompetitionSlug

  /// The whole document.
  public var regulation: JSONObject

  /// The SHA-256 of the canonical document in hexadecimal.
  public var digest: String

  /// Creates the event's data.
  public init(competition: CompetitionSlug, regulation: JSONObject, digest: String) {
    self.competition = competition
    self.regulation = regulation
    self.digest = digest
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension RegulationAdopted: EventPayload {
  public static let name = "regulation-adopted"
  public static let summary = "A competition adopts a regulation."
  public static let setting = EventSetting.competition
  public static let fields: Fields<Self> = [
    .field("competition", { $1(&$0.competition) }, "The slug of the competition, with its season"),
    .field("regulation", { $1(&$0.regulation) }, "The whole regulation document"),
    .field("digest", { $1(&$0.digest) }, "SHA-256 of the canonical document, in hexadecimal"),
  ]
  public static let sample = RegulationAdopted(
    competition: CompetitionSlug(known: "copa-del-rey-2017-18"),
    regulation: ["id": "es.copa-del-rey.2017-18", "format": 1],
    digest: String(repeating: "0", count: 64))

  public var phrase: [Phrase] {
    [.text("Rules \(regulationID ?? competition.text)")]
  }

  public func check() throws(Refusal) {
    guard digest.utf8.count == 64 else {
      throw Refusal("bad-digest", "A regulation's digest has 64 hexadecimal digits.")
    }
  }
}

extension RegulationAdopted {
  /// The id in the document itself.
  public var regulationID: String? { regulation["id"]?.string }
}
