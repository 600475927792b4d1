public import JournalCore
import JournalRules

extension RegulationCase {
  /// Returns what may be a slip in the case, although it comes out as it says: figures that do not go
  /// together, and a source that nobody names.
  ///
  /// - Parameter document: the document of the regulation.
  public func doubts(under document: JSONObject) -> [String] {
    guard fault == nil else { return [] }
    return sums(under: document) + [unnamedSource(in: document)].compactMap(\.self)
  }

  private func sums(under document: JSONObject) -> [String] {
    guard let first = figures.first, figures.count > 1 else { return [] }
    let stages = (try? Regulation(document))?.stages.filter { $0.kind == .table } ?? []
    let stage = stages.first { $0.covers(round) } ?? (stages.count == 1 ? stages[0] : nil)
    var found: [String] = []
    let isPerGame = stage?.criteria.contains { ($0.key ?? "").hasSuffix("per-game") } ?? false
    if let other = figures.first(where: { $0.played != first.played }), !isPerGame {
      found.append(
        "\(first.team) have played \(first.played) matches, and \(other.team) \(other.played).")
    }
    // Only figures of all teams have sums that must agree.
    guard let meetings = stage?.meetings, first.played == meetings * (figures.count - 1) else {
      return found
    }
    let sum = { (figure: (Figures) -> Int) in figures.reduce(0) { $0 + figure($1) } }
    let pairs = [
      ("goals for", sum(\.goalsFor), "goals against", sum(\.goalsAgainst)),
      ("wins", sum(\.won), "defeats", sum(\.lost)),
    ]
    for (name, one, otherName, other) in pairs where one != other {
      found.append("All \(name) are \(one), and all \(otherName) \(other): they must be equal.")
    }
    if !sum(\.drawn).isMultiple(of: 2) {
      found.append("All draws are \(sum(\.drawn)): each is one of two teams.")
    }
    return found
  }

  /// A source without a place to find it is the label of one in the document, or of none.
  private func unnamedSource(in document: JSONObject) -> String? {
    guard let source, !source.contains(": "), source != "made up", !source.hasPrefix("recalled")
    else { return nil }
    let sources = (document["sources"]?.array ?? []).compactMap(\.string)
    let labels = sources.compactMap { text in
      text.firstRange(of: ": ").map { String(text[..<$0.lowerBound]) }
    }
    let isKnown = labels.contains { source == $0 || source.hasPrefix("\($0) ") }
    return isKnown
      ? nil
      : "Its source \"\(source)\" is none of the regulation's; with a colon it can say where it is."
  }
}

extension RegulationCase.Figures {
  /// The number of matches.
  var played: Int { won + drawn + lost }
}
