import JournalCore
import JournalProjections
public import JournalReading
import JournalRules
import MatchJournal

/// What a match still lacks, such as scorers of goals or the full-time whistle.
public enum OpenQuestions {
  /// Returns the questions, one on each line.
  public static func list(_ match: MatchReading) -> [String] {
    let goals = match.projection(GoalList.self).goals
    let anonymous = goals.filter { !$0.person.isSome }.map { "e\($0.position)" }
    let timeless = goals.filter { $0.minute == 0 }.map { "e\($0.position)" }
    var lines: [String] = []
    if !anonymous.isEmpty {
      lines.append("Open: no scorer for \(anonymous.joined(separator: ", ")).")
    }
    if !timeless.isEmpty {
      lines.append("Open: no minute for \(timeless.joined(separator: ", ")).")
    }
    let loose = match.history.facts.filter { fact in
      fact.subject != 0 && match.history.standing.withdrawn.contains(fact.subject)
        && fact.kind != .retraction
    }
    for fact in loose {
      lines.append("Open: e\(fact.position) refers to e\(fact.subject), which was taken back.")
    }
    return lines
  }
}
