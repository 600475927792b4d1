import JournalCore

@testable import JournalNarrative

/// Values in Dutch.
struct DutchGrammar: Grammar {
  func text(of value: Value, as form: Form, _ names: Names) -> String? {
    switch value {
    case .team(let team): form == .plain || form == .bare ? names.team(team) : nil
    case .person(let person): form == .plain ? names.person(person) : nil
    case .score(let score): "\(score.home)-\(score.away)"
    case .time(let time): self.time(time)
    default: nil
    }
  }

  func junction(_ junction: Junction, before next: String) -> String {
    switch junction {
    case .but: ", maar "
    case .and: " en "
    }
  }

  /// `in minuut 55`; nil unless the minute is known.
  private func time(_ time: PlayTime) -> String? {
    guard time.isExact, let figure = time.figure else { return nil }
    return "in minuut \(figure)"
  }
}
