import JournalCore
import JournalReading
public import JournalRules
import MatchJournal

/// A regulation for people: every stage with its steps or criteria in words, and their sources.
public struct RegulationText {
  private let regulation: Regulation

  /// Creates the text of a regulation.
  public init(_ regulation: Regulation) { self.regulation = regulation }

  /// All lines.
  public var lines: [String] {
    var lines = Self.wrapped("\(regulation.id): \(regulation.title)", 2)
    if let validity = Self.validity(of: regulation) { lines.append(validity) }
    lines += Self.wrapped(regulation.note, 0)
    if let match = regulation.match {
      lines += [""] + Self.row("Match", MatchRuleWords(match).text)
    }
    if let award = regulation.award { lines += Self.row("Award", Self.words(award)) }
    for stage in regulation.stages { lines += [""] + self.lines(of: stage) }
    if let sources = regulation.sources {
      lines += ["", "Sources"] + sources.flatMap { Self.wrapped("  - \($0)", 4) }
    }
    return lines
  }

  /// One line for each stage: `two-legged: 2 legs, aggregate, away goals, extra time, shoot-out`.
  public var summary: [String] {
    regulation.stages.map { TextRules.harmless(Self.summary(of: $0)) }
  }

  /// Returns when a regulation is in force; nil if nothing says so.
  static func validity(of regulation: Regulation) -> String? {
    switch (regulation.valid?.from, regulation.valid?.to) {
    case (let from?, let to?): "In force from \(from.inWords) to \(to.inWords)."
    case (let from?, nil): "In force from \(from.inWords)."
    case (nil, let to?): "In force until \(to.inWords)."
    case (nil, nil): nil
    }
  }

  private static func words(_ award: Regulation.Award) -> String {
    let score = award.score.map(\.description).joined(separator: "-")
    return "\(score)\(award.keepBetter == true ? ", a better result on the pitch stands" : "")"
  }

  // MARK: - Stages

  private func lines(of stage: Stage) -> [String] {
    let rounds = (stage.rounds ?? [stage.id]).joined(separator: ", ")
    var lines = Self.wrapped("\(stage.title ?? stage.id) (\(Self.kind(of: stage))): \(rounds)", 2)
    lines += Self.indented(stage.note)
    if let match = stage.match { lines += Self.indented("Match: \(MatchRuleWords(match).text).") }
    if let points = stage.points { lines += Self.indented("Points: \(points.words).") }
    if let meetings = stage.meetings {
      lines += Self.indented("Each pair of teams meets \(Self.times(meetings)).")
    }
    lines += clauses(stage.steps) + clauses(stage.criteria)
    if let advance = stage.advance { lines += Self.indented(Self.words(advance)) }
    for destination in stage.destinations ?? [] {
      let source = destination.source.map { " Source: \($0)" } ?? ""
      lines += Self.indented("\(destination.inWords).\(source)")
    }
    if let matters = stage.matters {
      let noun = matters.count == 1 ? "place" : "places"
      let places = Ordinal.list(matters.map(\.description))
      lines += Self.indented("Something changes after \(noun) \(places).")
    }
    if let carry = stage.carryOver { lines += Self.indented(carry.inWords) }
    if let source = stage.source { lines += Self.indented("Source: \(source)") }
    return lines
  }

  private static func kind(of stage: Stage) -> String {
    guard stage.kind == .tie else { return "table" }
    let legs = stage.legs ?? 1
    if stage.bestOf == true { return "tie, best of \(legs)" }
    return legs == 1 ? "tie, one match" : "tie, \(legs) matches"
  }

  private func clauses(_ steps: [Step], margin: Int = 2) -> [String] {
    steps.enumerated().flatMap { index, step in
      Self.clause(index, step.name, StepWords.text(of: step), margin, step.note, step.source)
        + clauses(step.decide ?? [], margin: margin + 4)
    }
  }

  private func clauses(_ criteria: [Criterion]) -> [String] {
    criteria.enumerated().flatMap { index, criterion in
      Self.clause(
        index, criterion.name, CriterionWords.text(of: criterion), 2, criterion.note,
        criterion.source, decidedBy: criterion.figureNames)
        + clauses(criterion.decide ?? [], margin: 6)
    }
  }

  /// Returns ` 1 away-goals more goals away from home, ...`.
  private static func clause(
    _ index: Int, _ name: String, _ text: String, _ margin: Int, _ note: String?, _ source: String?,
    decidedBy figures: [String] = []
  ) -> [String] {
    let number = "\(index + 1)"
    let lead =
      String(repeating: " ", count: margin + max(0, 2 - number.count)) + number + "  "
      + Columns.pad(name, 18) + " "
    let width = Wrap.isNarrow ? margin + 4 : Columns.width(lead)
    let named = figures.isEmpty ? nil : "Decides as \(figures.joined(separator: ", "))."
    let more = [named, note, source.map { "Source: \($0)" }].compactMap { $0 }
    let first =
      Wrap.isNarrow
      ? [String(repeating: " ", count: margin) + "\(number)  \(name)"]
        + wrapped(String(repeating: " ", count: width) + text, width)
      : wrapped(lead + text, width)
    return first
      + more.flatMap { wrapped(String(repeating: " ", count: width) + $0, width) }
  }

  // MARK: - Words

  private static func words(_ advance: Advance) -> String {
    var parts: [String] = []
    if let places = advance.places {
      parts.append(places == 1 ? "The winner advances" : "The top \(places) advance")
    }
    if let best = advance.best {
      let rank = best.rank.map(\.title).joined(separator: ", ")
      parts.append("the best \(best.count) of the teams in place \(best.place) advance, by \(rank)")
    }
    let source = advance.source.map { " Source: \($0)" } ?? ""
    return parts.joined(separator: "; ").capitalised + "." + source
  }

  private static func times(_ count: Int) -> String {
    count == 1 ? "once" : count == 2 ? "twice" : "\(count) times"
  }

  private static func summary(of stage: Stage) -> String {
    guard stage.kind == .tie else {
      var titles: [String] = []
      for criterion in stage.criteria where criterion.title != titles.last {
        titles.append(criterion.title)
      }
      return "\(stage.id): a table by \(titles.joined(separator: ", "))"
    }
    let legs = stage.legs == 1 ? "one match" : "\(stage.legs ?? 1) legs"
    return "\(stage.id): \(([legs] + StepWords.brief(stage)).joined(separator: ", "))"
  }

  // MARK: - Lines

  private static func row(_ lead: String, _ text: String) -> [String] {
    wrapped(Columns.pad(lead, 6) + " " + text, 7)
  }

  private static func indented(_ text: String?) -> [String] {
    wrapped(text.map { "  \($0)" }, 2)
  }

  private static func wrapped(_ text: String?, _ indent: Int) -> [String] {
    guard let text else { return [] }
    return Wrap.text(TextRules.harmless(text), indent: indent)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}

extension CarryOver {
  /// `The results among the teams of groups are carried over.`
  var inWords: String {
    let what =
      switch self.what {
      case .points: "All points"
      case .halfPoints: "Half of the points, rounded \(rounding == .down ? "down" : "up"),"
      case .results: "The results among the teams"
      }
    return "\(what) of \(from) are carried over."
  }
}

extension Destination {
  /// `Places 1-4: Champions League`.
  var inWords: String {
    let (first, last) = (range.lowerBound, range.upperBound)
    return first == last ? "Place \(first): \(to)" : "Places \(first)-\(last): \(to)"
  }
}
