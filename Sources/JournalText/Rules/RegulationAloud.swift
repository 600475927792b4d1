import JournalCore
import JournalReading
public import JournalRules

/// A regulation as somebody would read it aloud: sentences, without ids and sources.
public struct RegulationAloud {
  private let regulation: Regulation

  /// Creates the text of a regulation.
  public init(_ regulation: Regulation) { self.regulation = regulation }

  /// The title, and a paragraph for each stage.
  public var lines: [String] {
    var paragraphs = [[regulation.title] + validity + Self.noted(regulation.note)]
    for stage in regulation.stages {
      paragraphs.append(
        [stage.title ?? stage.id] + Self.noted(stage.note)
          + (stage.kind == .tie ? tie(stage) : table(stage)))
    }
    paragraphs.append(match)
    return paragraphs.filter { !$0.isEmpty }.flatMap { paragraph in
      paragraph.enumerated().map { index, sentence in
        let text = index == 0 ? sentence : "  \(sentence)"
        // Parts of a sentence, and items of a list, keep their place in further lines.
        let isItem = sentence.drop { $0 == " " }.first?.isNumber == true
        return Wrap.text(
          TextRules.harmless(text), indent: text.prefix { $0 == " " }.count + (isItem ? 3 : 0))
      } + [""]
    }.dropLast()
  }

  /// When it is in force.
  private var validity: [String] {
    RegulationText.validity(of: regulation).map { [$0] } ?? []
  }

  /// A note as a sentence of its own.
  private static func noted(_ note: String?) -> [String] {
    note.map { [$0.hasSuffix(".") ? $0 : "\($0)."] } ?? []
  }

  private var match: [String] {
    let parts = regulation.match.map { MatchRuleWords($0).parts } ?? []
    var sentences = parts.isEmpty ? [] : ["A match has \(parts.joined(separator: "; "))."]
    if let award = regulation.award {
      let better = award.keepBetter == true ? ", unless the score was better" : ""
      sentences.append(
        "A match that is given up counts \(award.score.map(\.description).joined(separator: "-"))"
          + " for the other team\(better).")
    }
    return sentences.isEmpty ? [] : ["In every stage"] + sentences
  }

  // MARK: - Ties

  private func tie(_ stage: Stage) -> [String] {
    let legs = stage.legs ?? 1
    let count =
      legs == 1
      ? "One match decides."
      : stage.bestOf == true
        ? "The first team to win more than half of \(legs) matches goes through."
        : "A tie has \(Self.number(legs)) matches."
    return [count] + sentences(stage.steps, legs: legs)
  }

  private func sentences(_ steps: [Step], legs: Int) -> [String] {
    var sentences: [String] = []
    for (index, step) in steps.enumerated() {
      let lead = index == 0 ? "" : "If they are level, "
      switch step.play ?? step.test {
      case "extra-time": sentences.append("\(lead)extra time is played.".capitalised)
      case "second-extra-time":
        sentences.append("\(lead)a second extra time is played.".capitalised)
      case "shoot-out" where step.play != nil:
        sentences.append("\(lead)a shoot-out decides.".capitalised)
      case "shoot-out" where index > 0 && steps[index - 1].play == "shoot-out": break
      case "match":
        sentences.append("\(lead)\(StepWords.text(of: step))".capitalised)
        sentences += self.sentences(step.decide ?? [], legs: 1).map { "  \($0)" }
      case "lots": sentences.append("\(lead)lots are drawn.".capitalised)
      case "goals", "away-goals":
        let isAfter = index > 0 && Self.isExtraTime(steps[index - 1])
        sentences.append(goals(step, isAfter ? "Then " : lead, steps[..<index], legs: legs))
      default: sentences.append("\(lead)\(StepWords.text(of: step)) decides.".capitalised)
      }
      sentences += Self.noted(step.note)
    }
    return sentences
  }

  /// `More goals over the two matches decide.`
  private func goals(_ step: Step, _ lead: String, _ earlier: ArraySlice<Step>, legs: Int)
    -> String
  {
    let away = step.test == "away-goals" ? " away from home" : ""
    let isDemanded = earlier.contains { Self.isExtraTime($0) }
    let play =
      earlier.contains { $0.play == "second-extra-time" } && step.over != .firstExtraTime
      ? "the second extra time" : "extra time"
    guard step.over != .regulation, earlier.contains(where: { $0.test == step.test }) else {
      let all = earlier.isEmpty && legs > 1 ? " over the \(Self.number(legs)) matches" : ""
      return "\(lead)more goals\(away)\(all) decide.".capitalised
    }
    return isDemanded
      ? "\(lead)more goals\(away) decide, those of \(play) among them.".capitalised
      : "If extra time was played, its goals\(away) count as well."
  }

  private static func isExtraTime(_ step: Step) -> Bool {
    step.play == "extra-time" || step.play == "second-extra-time"
  }

  // MARK: - Tables

  private func table(_ stage: Stage) -> [String] {
    var sentences: [String] = []
    if let meetings = stage.meetings {
      sentences.append("Each team meets every other \(Self.times(meetings)).")
    }
    if let points = stage.points {
      sentences.append(
        "A win is worth \(Self.number(points.win)) points, and a draw \(Self.number(points.draw)).")
      if let bonus = points.bonus {
        let worth = bonus.points == 1 ? "One point" : "\(Self.number(bonus.points)) points"
        sentences.append("\(worth.capitalised) more is given \(bonus.condition).")
      }
    }
    let criteria = stage.criteria.map { criterion in
      CriterionWords.text(of: criterion) + (criterion.note.map { " (\($0))" } ?? "")
    }
    if let first = criteria.first {
      sentences.append("Teams are ranked by \(first).")
      let others = criteria.dropFirst()
      if !others.isEmpty {
        sentences.append("Those who are level on that, by the first of these that separates them:")
        sentences += others.enumerated().map { "  \($0 + 1). \($1)" }
      }
    }
    sentences += stage.criteria.flatMap { playOff($0) } + matters(stage)
    if let places = stage.advance?.places {
      let best = stage.advance?.best.map {
        ", and the best \(Self.number($0.count)) of those in place \($0.place)"
      }
      sentences.append("The first \(Self.number(places)) go on\(best ?? "").")
    }
    if let carry = stage.carryOver { sentences.append(carry.inWords) }
    sentences += (stage.destinations ?? []).map { "\($0.inWords)." }
    return sentences
  }

  /// How a play-off for a place is decided, where it has steps of its own.
  private func playOff(_ criterion: Criterion) -> [String] {
    guard criterion.play == .match else { return [] }
    let stage = criterion.stage.flatMap { regulation.stage(id: $0) }
    guard let steps = criterion.decide ?? (stage?.kind == .tie ? stage?.steps : nil),
      !steps.isEmpty
    else { return [] }
    return ["A play-off match is decided so:"]
      + self.sentences(steps, legs: stage?.legs ?? 1).map { "  \($0)" }
  }

  /// The places on which something depends, where a criterion asks for them.
  private func matters(_ stage: Stage) -> [String] {
    let asking = stage.criteria.filter { $0.onlyIf == .placeMatters }
    // Below the last destination nobody goes anywhere: it ends where the table does.
    let last = (stage.destinations ?? []).map(\.range.upperBound).max()
    let all = stage.boundaries.filter { $0 != last || stage.matters?.contains($0) == true }.sorted()
    let own = asking.compactMap(\.matters)
    let sets = Set(asking.map { $0.matters ?? all })
    guard sets.count != 1 else {
      return sets.first.flatMap { $0.isEmpty ? nil : ["Something \(Self.depends(on: $0))"] } ?? []
    }
    guard !own.isEmpty else { return [] }
    return asking.map { criterion in
      "For \(CriterionWords.subject(of: criterion)), something "
        + Self.depends(on: criterion.matters ?? all)
    }
  }

  /// Returns `depends on the place between 4 and 5, and between 17 and 18.`
  private static func depends(on places: [Int]) -> String {
    let pairs = places.sorted().map { "\($0) and \($0 + 1)" }
    let list =
      pairs.count < 3
      ? pairs.joined(separator: ", and between ")
      : pairs.dropLast().joined(separator: ", ") + ", and between " + (pairs.last ?? "")
    return "depends on the place between \(list)."
  }

  private static let words = [
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
  ]

  private static func number(_ value: Int) -> String {
    words.indices.contains(value) ? words[value] : "\(value)"
  }

  private static func times(_ value: Int) -> String {
    value == 1 ? "once" : value == 2 ? "twice" : "\(number(value)) times"
  }
}
