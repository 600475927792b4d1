import JournalCore
import JournalNarrative

/// What has been told already, so that nothing is told twice.
struct Tellings {
  private var told: Set<String> = []

  /// Adds a clause and the clauses within it; returns the fact that is told again, if any.
  mutating func tell(_ clause: ClauseSpan) -> String? {
    var again: String?
    for key in clause.withParts.flatMap({ Self.keys($0) }) where !told.insert(key.key).inserted {
      again = again ?? key.name
    }
    return again
  }

  /// The facts that a clause tells.
  private static func keys(_ clause: ClauseSpan) -> [(key: String, name: String)] {
    let each: (String) -> [(key: String, name: String)] = { kind in
      clause.about.map { ("\(kind) e\($0)", "e\($0)") }
    }
    switch ClauseKind(rawValue: clause.kind) {
    case .goal, .goalRun, .burst, .spree: return each("goal")
    case .quote, .reportedSpeech, .blame: return each("words")
    case .dismissal, .dismissals: return each("dismissal")
    case .woodwork, .warning: return clause.about.first.map { [("shot e\($0)", "e\($0)")] } ?? []
    case .manner, .occasion, .coach, .need, .needToo: return []
    case .person: return clause.of.map { [("person \($0)", $0)] } ?? []
    default:
      let about = clause.about.map { "e\($0)" }.joined(separator: " ")
      return [("\(clause.kind) \(about) \(clause.of ?? "")", about.isEmpty ? clause.kind : about)]
    }
  }
}
