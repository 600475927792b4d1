import JournalCore
public import JournalRules

/// What differs between two regulations, clause by clause in words.
public struct RegulationChanges {
  /// A clause that differs.
  public struct Change: Hashable, Sendable {
    /// The stage, by its title or id in the first regulation; nil for what concerns all stages.
    public let stage: String?
    /// What the clause is about, such as `steps` or `points`.
    public let subject: String
    /// What only the first regulation has of it, with its place if it is a list; nil if nothing.
    public let was: String?
    /// What only the second has; nil if nothing.
    public let now: String?
  }

  /// The changes, in the order of the first regulation, new stages last.
  public let changes: [Change]

  /// Compares two regulations.
  public init(from old: Regulation, to new: Regulation) {
    var changes = Self.compare(nil, Self.clauses(of: old), Self.clauses(of: new))
    var taken: Set<String> = []
    for stage in old.stages {
      let partner = Self.partner(of: stage, in: new.stages.filter { !taken.contains($0.id) })
      if let partner { taken.insert(partner.id) }
      changes += Self.compare(
        Self.name(of: stage), Self.clauses(of: stage), partner.map { Self.clauses(of: $0) } ?? [])
    }
    for stage in new.stages where !taken.contains(stage.id) {
      changes += Self.compare(Self.name(of: stage), [], Self.clauses(of: stage))
    }
    self.changes = changes
  }

  private static func name(of stage: Stage) -> String { stage.title ?? stage.id }

  /// Returns the stage of another regulation that does the same: by id, else by rounds.
  private static func partner(of stage: Stage, in stages: [Stage]) -> Stage? {
    if let same = stages.first(where: { $0.id == stage.id && $0.kind == stage.kind }) {
      return same
    }
    let shared = stages.filter { $0.kind == stage.kind }.map { other in
      (other, (stage.rounds ?? [stage.id]).count { other.covers($0) })
    }
    let best = shared.max { $0.1 < $1.1 }
    return best.flatMap { $0.1 > 0 ? $0.0 : nil }
  }

  /// What a clause is about, and its parts in their order.
  private struct Clause {
    let subject: String
    let parts: [String]
    /// Whether the parts are asked one after the other.
    let isOrdered: Bool

    init(_ subject: String, _ parts: [String], isOrdered: Bool = false) {
      (self.subject, self.parts, self.isOrdered) = (subject, parts, isOrdered)
    }

    init(_ subject: String, _ text: String) { self.init(subject, [text]) }

    /// Returns the parts at some indices, numbered if they are ordered.
    func text(_ indices: [Int]) -> String? {
      guard !indices.isEmpty else { return nil }
      return indices.map { isOrdered ? "\($0 + 1). \(parts[$0])" : parts[$0] }
        .joined(separator: isOrdered ? "; " : ", ")
    }
  }

  private static func clauses(of regulation: Regulation) -> [Clause] {
    let award = regulation.award.map { award in
      award.score.map(\.description).joined(separator: "-")
        + (award.keepBetter == true ? ", a better result on the pitch stands" : "")
    }
    return [
      regulation.match.map { Clause("match", MatchRuleWords($0).parts) },
      award.map { Clause("award", $0) },
    ].compactMap(\.self)
  }

  private static func clauses(of stage: Stage) -> [Clause] {
    var clauses = [Clause("rounds", stage.rounds ?? [stage.id])]
    if let match = stage.match { clauses.append(Clause("match", MatchRuleWords(match).parts)) }
    if stage.kind == .tie {
      let legs = stage.legs ?? 1
      clauses.append(Clause("matches", stage.bestOf == true ? "best of \(legs)" : "\(legs)"))
      clauses.append(Clause("steps", StepWords.brief(stage), isOrdered: true))
    } else {
      if let points = stage.points {
        clauses.append(
          Clause("points", points.words))
      }
      if let meetings = stage.meetings { clauses.append(Clause("meetings", "\(meetings)")) }
      clauses.append(
        Clause("criteria", stage.criteria.map { CriterionWords.text(of: $0) }, isOrdered: true))
      if let places = stage.advance?.places {
        clauses.append(Clause("advance", "the top \(places)"))
      }
      if let destinations = stage.destinations {
        clauses.append(Clause("destinations", destinations.map(\.inWords)))
      }
      if let best = stage.advance?.best {
        clauses.append(Clause("best", "\(best.count) of the teams in place \(best.place)"))
      }
    }
    return clauses
  }

  private static func compare(_ stage: String?, _ old: [Clause], _ new: [Clause]) -> [Change] {
    let subjects =
      old.map(\.subject)
      + new.map(\.subject).filter { name in !old.contains { $0.subject == name } }
    return subjects.compactMap { subject in
      let was = old.first { $0.subject == subject }
      let now = new.first { $0.subject == subject }
      guard was?.parts != now?.parts else { return nil }
      let difference = (now?.parts ?? []).difference(from: was?.parts ?? [])
      return Change(
        stage: stage, subject: subject, was: was?.text(difference.removals.map(\.index)),
        now: now?.text(difference.insertions.map(\.index)))
    }
  }
}

extension CollectionDifference.Change {
  /// Where the element was, or is.
  fileprivate var index: Int {
    switch self {
    case .insert(let index, _, _), .remove(let index, _, _): index
    }
  }
}
