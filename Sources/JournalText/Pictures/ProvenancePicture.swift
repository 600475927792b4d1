import JournalCore
public import JournalDrawing

/// How an answer follows from events and clauses, as a picture: columns by how far from the answer.
public struct ProvenancePicture {
  private let derivation: Derivation

  /// Shows a derivation.
  public init(_ derivation: Derivation) { self.derivation = derivation }

  /// The chart.
  ///
  /// - Parameter note: what else must be said of it, such as what it supposes.
  public func chart(note: String? = nil) -> FlowChart {
    let boxes = derivation.steps.map { step in
      FlowChart.Box(
        id: step.id, kind: Self.kind(step.kind), head: step.head, text: step.text,
        sources: step.sources)
    }
    let kinds = Set(derivation.steps.map(\.kind))
    let meanings: [(Derivation.Kind, String)] = [
      (.event, "event of the log"), (.clause, "clause of the regulation"), (.derived, "derived"),
      (.answer, "answer"),
    ]
    return FlowChart(
      title: "Why: \(derivation.subject)",
      caption: PictureWords.sentences([derivation.sentence, note]),
      description: PictureWords.sentences(
        [derivation.sentence] + derivation.steps.dropLast().map { told($0) }),
      boxes: boxes,
      meanings: meanings.filter { kinds.contains($0.0) }.map { .init(Self.kind($0.0), $0.1) })
  }

  /// Returns `Away goals: Leganés 2, Real Madrid 1: puts Leganés through, from match 1, match 2`.
  private func told(_ step: Derivation.Step) -> String {
    let names = Dictionary(
      derivation.steps.map { ($0.id, $0.head) }, uniquingKeysWith: { first, _ in first })
    let sources = step.sources.compactMap { names[$0] }.filter { !$0.isEmpty }
    let from = sources.isEmpty ? "" : "; from \(Ordinal.list(sources))"
    return "\(step.head): \(step.text)\(from)"
  }

  private static func kind(_ kind: Derivation.Kind) -> FlowChart.Kind {
    switch kind {
    case .event: .event
    case .clause: .clause
    case .derived: .derived
    case .answer: .answer
    }
  }
}
