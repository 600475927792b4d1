public import JournalCore
public import JournalRules
public import MatchJournal

/// The outcome of checking a regulation's document, in words.
public enum RegulationCheckText {
  /// Returns the problems of a document.
  public static func lines(_ problems: [Regulation.Problem], in file: String) -> [String] {
    let count = problems.count == 1 ? "1 problem" : "\(problems.count) problems"
    return problems.map { problem in
      Wrap.text(TextRules.harmless("\(file): \(problem.text)"), indent: 2)
    } + ["\(count). It cannot be adopted."]
  }

  /// Returns that a document is sound, and which of its clauses cite no source.
  public static func lines(_ regulation: Regulation, in file: String) -> [String] {
    let stages = regulation.stages
    let count = stages.count == 1 ? "1 stage" : "\(stages.count) stages"
    let names = stages.map { "\($0.id) (\($0.kind.rawValue))" }.joined(separator: ", ")
    let head = "\(TextRules.harmless(file)): sound: \(count): \(TextRules.harmless(names))."
    let missing = stages.filter { !$0.unsourced.isEmpty }.map { stage in
      let text = "\(stage.id): no source for \(stage.unsourced.joined(separator: ", "))."
      return Wrap.text("  \(TextRules.harmless(text))", indent: 4)
    }
    return [Wrap.text(head, indent: 2)] + missing
  }

  /// Returns what is odd about cases: that there are none, or that they are another regulation's; nil if
  /// nothing is.
  public static func note(on cases: RegulationCases, of regulation: String?) -> String? {
    if cases.cases.isEmpty { return "note: there are no cases in the file." }
    guard cases.regulation != regulation else { return nil }
    return Wrap.text(
      TextRules.harmless("note: these are the cases of \(cases.regulation)."), indent: 6)
  }

  /// Returns what may be slips in cases that came out as they say.
  public static func doubts(about cases: RegulationCases, under document: JSONObject) -> [String] {
    cases.cases.flatMap { each in
      each.doubts(under: document).map { doubt in
        Wrap.text(TextRules.harmless("note: \(each.title): \(doubt)"), indent: 6)
      }
    }
  }

  /// Returns the cases that came out otherwise, and how many there were; nothing if there were none.
  public static func lines(of outcomes: [(RegulationCase, [String])]) -> [String] {
    guard !outcomes.isEmpty else { return [] }
    let failed = outcomes.filter { !$0.1.isEmpty }
    let lines = failed.map { each, found in
      Wrap.text(
        TextRules.harmless("  \(each.title): \(found.joined(separator: " "))"), indent: 4)
    }
    let sum = "\(outcomes.count - failed.count) of \(ImportText.count(outcomes.count, "case"))"
    return lines + ["\(sum) came out as said."]
  }
}

extension Stage {
  /// The names of the clauses that cite no source; none if the stage as a whole has one.
  fileprivate var unsourced: [String] {
    guard source == nil else { return [] }
    return steps.filter { $0.source == nil }.map(\.name)
      + criteria.filter { $0.source == nil }.map(\.name)
  }
}

extension Regulation {
  /// The clauses that cite no source, by stage and name: `two-legged/away-goals`.
  package var unsourced: [String] {
    stages.flatMap { stage in stage.unsourced.map { "\(stage.id)/\($0)" } }
  }
}
