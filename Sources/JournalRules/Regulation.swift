public import JournalCore

/// A regulation as data: how a match is played and in which order a tie is decided.
///
/// The document is recorded in the log when it is adopted, so a replay applies the text that was in
/// force. Code interprets it; no competition is hard-coded (RULES, section F).
public struct Regulation: Hashable, Codable, Sendable {
  /// The version of the format; this program knows 1.
  public var format: Int

  /// The id, such as `es.copa-del-rey.2017-18`.
  public var id: String

  /// The title, for people.
  public var title: String

  /// The dates between which it was in force.
  public var valid: Validity?

  /// Where its clauses come from.
  public var sources: [String]?

  /// How a match is played.
  public var match: MatchRules?

  /// The stages of the competition.
  public var stages: [Stage]

  /// The dates between which a regulation was in force, both included.
  public struct Validity: Hashable, Codable, Sendable {
    /// The first day.
    public var from: CalendarDate?
    /// The last day.
    public var to: CalendarDate?
  }

  /// How a match is played.
  public struct MatchRules: Hashable, Codable, Sendable {
    /// Lengths of the halves, in minutes.
    public var periods: [Int]?
    /// Extra time.
    public var extraTime: ExtraTime?
    /// The shoot-out.
    public var shootOut: ShootOut?
    /// Substitutions.
    public var substitutions: Substitutions?
    /// Fewest players a side may go on with.
    public var minPlayers: Int?
  }

  /// How extra time is played.
  public struct ExtraTime: Hashable, Codable, Sendable {
    /// Lengths of its halves, in minutes.
    public var periods: [Int]?
    /// `full`, `golden` or `silver`.
    public var ends: String?
  }

  /// How a shoot-out is taken.
  public struct ShootOut: Hashable, Codable, Sendable {
    /// Kicks a side before sudden death.
    public var kicks: Int?
    /// What follows when they are level.
    public var then: String?
  }

  /// How many substitutions are allowed.
  public struct Substitutions: Hashable, Codable, Sendable {
    /// The most a side may make in the two halves.
    public var max: Int?
  }

  /// How long and by how many a match is played under this regulation.
  public var matchFormat: MatchFormat {
    let standard = MatchFormat.standard
    return MatchFormat(
      halves: match?.periods.flatMap { $0.count == 2 ? $0 : nil } ?? standard.halves,
      extraTime: match?.extraTime?.periods.flatMap { $0.count == 2 ? $0 : nil }
        ?? standard.extraTime,
      shootOutKicks: match?.shootOut?.kicks ?? standard.shootOutKicks,
      substitutions: match?.substitutions?.max,
      minimumPlayers: match?.minPlayers ?? standard.minimumPlayers)
  }

  /// The stage that a round belongs to; case and hyphens make no difference.
  public func stage(ofRound round: String) -> Stage? {
    let folded = SlugMint.fold(round)
    return stages.first { stage in
      (stage.rounds ?? [stage.id]).contains { SlugMint.fold($0) == folded }
    }
  }

  /// Reads a regulation.
  ///
  /// - Throws: `Refusal` that names the part which is wrong.
  public init(_ document: JSONObject) throws(Refusal) {
    do throws(JSONMismatch) {
      self = try JSONValueDecoder().decode(Regulation.self, from: .object(document))
    } catch {
      throw Refusal("bad-regulation", "The regulation is malformed: \(error).")
    }
    guard format == 1 else {
      throw Refusal(
        "bad-regulation", "The regulation has format \(format); this program knows 1.",
        hint: "Use a newer journal.")
    }
    for stage in stages { try stage.check() }
  }
}
