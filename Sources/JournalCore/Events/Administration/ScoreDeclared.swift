/// A score that is known only as a total; the goals are checked against it.
public struct ScoreDeclared: Hashable, Sendable {
  /// Goals of the home side.
  public var home: Int

  /// Goals of the away side.
  public var away: Int

  /// The period at whose end it was the score; H2 if absent.
  public var upTo: Period?

  /// Creates the event's data.
  public init(home: Int, away: Int, upTo: Period? = nil) {
    self.home = home
    self.away = away
    self.upTo = upTo
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension ScoreDeclared: EventPayload {
  public static let name = "score-declared"
  public static let summary = "A score is declared as a total."
  public static let setting = EventSetting.administration
  public static let fields: Fields<Self> = [
    .field("home", { $1(&$0.home) }, "Goals for the home side", in: 0...200),
    .field("away", { $1(&$0.away) }, "Goals for the away side", in: 0...200),
    .field(
      "upTo", { $1(&$0.upTo) }, "The last period it includes; H2 by default", as: Period.playedKind),
  ]
  public static let sample = ScoreDeclared(home: 0, away: 1, upTo: .secondHalf)

  public var seeds: [FactSeed] {
    [
      FactSeed(.scoreDeclared, value: Fact.pack(Score(home, away)), period: upTo ?? .secondHalf)
    ]
  }

  public var phrase: [Phrase] {
    switch upTo ?? .secondHalf {
    case .firstHalf: [.text("Half-time")]
    case .extraTimeSecond: [.text("After extra time")]
    case .secondExtraTimeSecond: [.text("After the second extra time")]
    case .secondHalf: [.text("Full-time")]
    case let period: [.text("Score after the \(period.title)")]
    }
  }

  public func check() throws(Refusal) {
    guard (upTo ?? .secondHalf).isPlayed else {
      throw Refusal("bad-period", "A score is declared at the end of H1, H2, ET1 to ET4.")
    }
    guard (0...200).contains(home), (0...200).contains(away) else {
      throw Refusal("bad-score", "A side's goals must be from 0 to 200.")
    }
  }
}
