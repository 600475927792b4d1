import JournalCore
import JournalNarrative
import JournalReading
import JournalRules
public import MatchJournal

extension AuditAnswer {
  /// The answer in a sentence: the first of `journal audit`.
  public var sentence: String {
    switch self {
    case .tie(let tie): TieWords(tie).sentence
    case .match(let match):
      match.result().map { AuditMatchText.sentence(match, $0) } ?? "\(title(match))."
    case .place(let audit, let table): PlaceSentence(audit, table).text
    }
  }

  /// What was asked about: `copa-qf, Leganés v Real Madrid, Quarter-finals`.
  var subject: String {
    switch self {
    case .tie(let tie):
      let names = tie.tie.teams.map { tie.directory.title($0) }.joined(separator: " v ")
      return "\(tie.tie.tie), \(names), \(tie.tie.round)"
    case .match(let match): return "\(match.slug), \(title(match))"
    case .place(let audit, let table):
      let reference = "\(table.competition.competition.competition)/\(audit.row.team)"
      return table.name.group.map { "\(reference), group \($0)" } ?? reference
    }
  }

  private func title(_ match: MatchReading) -> String {
    "\(match.title(.home)) v \(match.title(.away))"
  }
}
