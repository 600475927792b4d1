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

  /// The sources of its clauses.
  public var sources: [String]?

  /// How a match is played.
  public var match: MatchRules?

  /// The score of an awarded or forfeited match, if the decision gives none.
  public var award: Award?

  /// The points for a match in a table, if a stage does not give them.
  public var points: PointsRule?

  /// What cards are worth in a table, if a stage does not say.
  public var discipline: CardWeights?

  /// The stages of the competition.
  public var stages: [Stage]

  /// Anything else that is worth knowing.
  public var note: String?

  /// The dates between which a regulation was in force, both inclusive.
  public struct Validity: Hashable, Decodable, Sendable {
    /// The first day.
    public var from: CalendarDate?
    /// The last day.
    public var to: CalendarDate?
  }

  /// The score of an awarded match.
  public struct Award: Hashable, Decodable, Sendable {
    /// The goals for the innocent side, and those against it.
    public var score: [Int]
    /// Whether a real result that is better for the innocent side stands.
    public var keepBetter: Bool?
    /// The source of the clause.
    public var source: String?
  }

  /// How a match is played.
  public struct MatchRules: Hashable, Decodable, Sendable {
    /// The lengths of the halves, in minutes.
    public var periods: [Int]?
    /// Extra time.
    public var extraTime: ExtraTime?
    /// The second extra time.
    public var secondExtraTime: SecondExtraTime?
    /// The shoot-out.
    public var shootOut: ShootOut?
    /// Substitutions.
    public var substitutions: Substitutions?
    /// The fewest players with which a side may play on.
    public var minPlayers: Int?
    /// The source of the clause.
    public var source: String?
  }

  /// How extra time is played.
  public struct ExtraTime: Hashable, Decodable, Sendable {
    /// How extra time ends; see <doc:HowAResultIsDerived>.
    public enum Ending: String, Word {
      /// It is played in full.
      case full
      /// The first goal ends it.
      case golden
      /// A lead at half-time of extra time ends it.
      case silver
    }

    /// The lengths of its halves, in minutes.
    public var periods: [Int]?
    /// How it ends; played in full if not given.
    public var ends: Ending?
    /// How many goals a golden goal counts for: 2 in the Caribbean Cup of 1994, otherwise 1.
    public var goldenGoalValue: Int?
    /// The source of the clause.
    public var source: String?
  }

  /// How a second extra time is played, if the first ends level.
  public struct SecondExtraTime: Hashable, Decodable, Sendable {
    /// How a second extra time ends; see <doc:HowAResultIsDerived>.
    public enum Ending: String, Word {
      /// It is played in full.
      case full
      /// The first goal ends it.
      case golden
      /// Only a goal ends it, however long it takes.
      case toAFinish = "to-a-finish"
    }

    /// The lengths of its halves, in minutes.
    public var periods: [Int]?
    /// How it ends; played in full if not given.
    public var ends: Ending?
    /// The source of the clause.
    public var source: String?
  }

  /// How a shoot-out is taken.
  public struct ShootOut: Hashable, Decodable, Sendable {
    /// The kicks of each side before sudden death.
    public var kicks: Int?
    /// What follows if they are level.
    public var then: String?
    /// The source of the clause.
    public var source: String?
  }

  /// The number of substitutions allowed.
  public struct Substitutions: Hashable, Decodable, Sendable {
    /// The maximum for a side in the two halves.
    public var max: Int?
  }

  /// Reads a regulation.
  ///
  /// - Throws: `Refusal` that names the part that is wrong; `problems(in:)` lists all of them.
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

  /// Gives a play-off match without steps those of its stage, and several of them their table.
  private mutating func settlePlayOffs(of index: Int) {
    for (place, criterion) in (stages[index].rank ?? []).enumerated() {
      guard let stage = criterion.stage.flatMap({ stage(id: $0) }) else { continue }
      if criterion.play == .matches {
        stages[index].rank?[place].playOffTable = [stage]
      } else if criterion.decide == nil, let steps = stage.decide {
        stages[index].rank?[place].decide = steps
      }
    }
  }

  /// Fills in from the regulation what a stage does not say.
  private mutating func settleDefaults() {
    for index in stages.indices {
      stages[index].award = stages[index].award ?? award
      guard stages[index].kind == .table else { continue }
      stages[index].points = stages[index].points ?? points
      stages[index].discipline = stages[index].discipline ?? discipline
    }
    for index in stages.indices where stages[index].kind == .table { settlePlayOffs(of: index) }
  }
}
