public import JournalCore

/// A regulation as data: how a match is played, how a tie is decided and a table ranked.
///
/// The document is recorded in the log when it is adopted, so a replay applies the text that was in
/// force. Code interprets it; no competition is hard-coded. <doc:WriteARegulation> has every key.
public struct Regulation: Hashable, Decodable, Sendable {
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

  /// The score of a match that is awarded or given up, where the decision names none.
  public var award: Award?

  /// What a match is worth in a table, where a stage does not say.
  public var points: PointsRule?

  /// What cards are worth in a table, where a stage does not say.
  public var discipline: CardWeights?

  /// The stages of the competition.
  public var stages: [Stage]

  /// Anything else that a reader should know.
  public var note: String?

  /// The dates between which a regulation was in force, both included.
  public struct Validity: Hashable, Decodable, Sendable {
    /// The first day.
    public var from: CalendarDate?
    /// The last day.
    public var to: CalendarDate?
  }

  /// The score of a match that is awarded.
  public struct Award: Hashable, Decodable, Sendable {
    /// Goals for the innocent side, and against it.
    public var score: [Int]
    /// Whether a better real result of the innocent side stands.
    public var keepBetter: Bool?
    /// Where the clause comes from.
    public var source: String?
  }

  /// How a match is played.
  public struct MatchRules: Hashable, Decodable, Sendable {
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
    /// Where the clause comes from.
    public var source: String?
  }

  /// How extra time is played.
  public struct ExtraTime: Hashable, Decodable, Sendable {
    /// How extra time ends; see <doc:HowAResultIsDerived>.
    public enum Ending: String, Word {
      /// It is played out.
      case full
      /// The first goal ends it.
      case golden
      /// A lead at its half-time ends it.
      case silver
    }

    /// Lengths of its halves, in minutes.
    public var periods: [Int]?
    /// How it ends; played out where it does not say.
    public var ends: Ending?
    /// What the golden goal counts in the score: 2 in the Caribbean Cup of 1994, else 1.
    public var goldenGoalValue: Int?
    /// Where the clause comes from.
    public var source: String?
  }

  /// How a shoot-out is taken.
  public struct ShootOut: Hashable, Decodable, Sendable {
    /// Kicks a side before sudden death.
    public var kicks: Int?
    /// What follows when they are level.
    public var then: String?
    /// Where the clause comes from.
    public var source: String?
  }

  /// How many substitutions are allowed.
  public struct Substitutions: Hashable, Decodable, Sendable {
    /// The most a side may make in the two halves.
    public var max: Int?
  }

  /// Reads a regulation.
  ///
  /// - Throws: `Refusal` that names the part which is wrong; `problems(in:)` names them all.
  public init(_ document: JSONObject) throws(Refusal) {
    let problems = Regulation.problems(in: document)
    if let first = problems.first {
      let more = problems.count > 1 ? " (\(problems.count - 1) more)" : ""
      throw Refusal(
        "bad-regulation", "\(first.text)\(more)",
        remedy: .checkRules)
    }
    do throws(JSONMismatch) {
      self = try JSONValueDecoder().decode(Regulation.self, from: .object(document))
    } catch {
      throw Refusal("bad-regulation", "The regulation is malformed: \(error).")
    }
    settleDefaults()
  }

  /// A play-off match whose steps are not given is decided as its stage says.
  private mutating func settlePlayOffs(of index: Int) {
    let rank = stages[index].rank ?? []
    for (place, criterion) in rank.enumerated() where criterion.decide == nil {
      guard let named = criterion.stage, let steps = stage(id: named)?.decide else { continue }
      stages[index].rank?[place].decide = steps
    }
  }

  /// What a stage does not say, the regulation does.
  private mutating func settleDefaults() {
    for index in stages.indices {
      stages[index].award = stages[index].award ?? award
      guard stages[index].kind == .table else { continue }
      stages[index].points = stages[index].points ?? points
      stages[index].discipline = stages[index].discipline ?? discipline
      settlePlayOffs(of: index)
    }
  }
}
