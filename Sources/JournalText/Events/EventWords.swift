public import JournalCore
public import JournalReading
import JournalRules
import MatchJournal

/// The events of one stream in words: phrases with names in place of slugs.
public struct EventWords {
  private let directory: Directory
  private let stream: StreamHistory

  /// Creates words for the events of a stream.
  public init(_ stream: StreamHistory, _ directory: Directory) {
    self.directory = directory
    self.stream = stream
  }

  /// Creates words for the events of a match.
  public init(_ match: MatchReading) { self.init(match.stream, match.directory) }

  /// Returns an event as a line shows it.
  public func text(of draft: Draft) -> String {
    if case .retraction(let retraction) = draft.event {
      return settingAside(retraction, draft) ?? undoing(retraction)
    }
    if case .correction(let correction) = draft.event { return correcting(correction) }
    if case .claim(let claim) = draft.event { return claiming(claim) }
    let mark = isProvisional(draft) ? " (provisional)" : ""
    return TextRules.harmless((decision(draft) ?? dated(draft)) + mark)
  }

  /// Returns the phrase of an event; of a decision with the day that it names, behind who decided.
  private func dated(_ draft: Draft) -> String {
    let phrase = text(of: draft.event.phrase)
    guard draft.event.setting.isRuling, let date = draft.data["date"]?.string,
      let authority = draft.data["authority"]?.string
    else { return phrase }
    guard let place = phrase.firstRange(of: "(\(authority))") else { return "\(phrase), \(date)" }
    return phrase.replacingCharacters(in: place, by: "(\(authority), \(date))")
  }

  /// Returns what VAR decided on which incident, `VAR: overturned, e52 Beauvue 33'`; nil for another
  /// event.
  private func decision(_ draft: Draft) -> String? {
    guard case .varDecision(let decision) = draft.event,
      case .varCheck(let check)? = event(decision.of)
    else { return nil }
    let isReversal = reverses(decision, draft)
    let outcome = "VAR: \(decision.outcome.rawValue)\(isReversal ? " after all" : "")"
    switch (event(check.incident), decision.outcome) {
    case (.goalDisallowed(let ruling)?, .overturned):
      guard let goal = ruling.goal else { break }
      return "\(outcome), GOAL GIVEN: \(reference(goal))"
    case (.goal?, .stands) where isReversal:
      return "\(outcome), GOAL GIVEN: \(reference(check.incident))"
    default: break
    }
    return "\(outcome), \(reference(check.incident))"
  }

  /// Whether a decision takes back the one before it on the same check.
  private func reverses(_ decision: VarDecision, _ draft: Draft) -> Bool {
    let position = stream.record(of: draft.id)?.position ?? .max
    let earlier = stream.records.last { record in
      guard record.position < position, !stream.isWithdrawn(record),
        case .varDecision(let other) = stream.effective(record).event
      else { return false }
      return other.of == decision.of
    }
    guard let earlier, case .varDecision(let last) = stream.effective(earlier).event else {
      return false
    }
    return (last.outcome == .overturned) != (decision.outcome == .overturned)
  }

  private func event(_ id: EventID) -> MatchEvent? {
    stream.record(of: id).map { stream.effective($0).event }
  }

  /// Whether an event is provisional and not yet confirmed.
  private func isProvisional(_ draft: Draft) -> Bool {
    guard draft.envelope.status == .provisional else { return false }
    return stream.record(of: draft.id).map { stream.isProvisional($0) } ?? true
  }

  private func text(of phrase: [Phrase]) -> String {
    phrase.map { part in
      switch part {
      case .text(let text): text
      case .team(let team): directory.title(team)
      case .person(let person): directory.title(person)
      case .event(let id): reference(id)
      }
    }.joined()
  }

  /// Returns `e12 Gabriel Pires 55'`.
  private func reference(_ id: EventID) -> String {
    guard let record = stream.record(of: id) else { return "an event of another stream" }
    let draft = stream.effective(record)
    let who = draft.event.seeds.lazy.compactMap(\.person).first.map { directory.title($0) }
    let when = draft.envelope.at.map { $0.label }
    return (["e\(record.position)"] + [who, when].compactMap { $0 }).joined(separator: " ")
  }

  /// Returns `SET ASIDE: e63 Gabriel Pires 55'` or `COUNTS AGAIN: ...` of what another event brought
  /// about, such as a ruling on a claim; nil if somebody undid something.
  private func settingAside(_ retraction: Retraction, _ draft: Draft) -> String? {
    guard draft.envelope.refs?.causedBy != nil, var record = stream.record(of: retraction.target)
    else { return nil }
    var isAside = true
    while case .retraction(let earlier) = record.event,
      let origin = stream.record(of: earlier.target)
    {
      record = origin
      isAside.toggle()
    }
    let name = "\(reference(record.id)) (\(name(of: record)))"
    return TextRules.harmless((isAside ? "SET ASIDE: " : "COUNTS AGAIN: ") + name)
  }

  /// Returns `Undid e16 (goal struck out). e12 counts again.`
  private func undoing(_ retraction: Retraction) -> String {
    guard var record = stream.record(of: retraction.target) else { return "Undid an event." }
    // For a chain of undos, only the effect on the original event counts.
    var isRedo = false
    while case .retraction(let undone) = record.event, let origin = stream.record(of: undone.target)
    {
      record = origin
      isRedo.toggle()
    }
    if isRedo { return "Redid e\(record.position) (\(name(of: record)))." }
    return "Undid e\(record.position) (\(name(of: record))).\(restored(by: record))"
  }

  private func restored(by record: Record) -> String {
    guard case .goalDisallowed(let ruling) = record.event,
      let goal = ruling.goal.flatMap({ stream.record(of: $0) }), !isStruck(goal)
    else { return "" }
    return " e\(goal.position) counts again."
  }

  /// Whether a standing ruling strikes a goal out.
  private func isStruck(_ goal: Record) -> Bool {
    stream.isWithdrawn(goal)
      || stream.records.contains { record in
        guard case .goalDisallowed(let ruling) = record.event else { return false }
        return ruling.goal == goal.id && !stream.isWithdrawn(record)
      }
  }

  /// Returns the name of an event's type in plain words.
  public func name(of record: Record) -> String {
    if case .goalDisallowed = record.event { return "goal struck out" }
    return record.envelope.type.split(separator: "-").joined(separator: " ")
  }

  /// Returns `CLAIM minute 31: e7 Eraso 32'`, with names in place of slugs.
  private func claiming(_ claim: Claim) -> String {
    TextRules.harmless(
      "CLAIM \(claim.field) \(value(claim.value)): \(reference(claim.about))")
  }

  /// Returns an event in a few words: `e7 Eraso 32'`.
  func short(_ record: Record) -> String { TextRules.harmless(reference(record.id)) }

  /// Returns a value of a field with names in place of slugs.
  func words(for value: JSONValue) -> String { TextRules.harmless(self.value(value)) }

  /// Returns `CORRECTED e7: Eraso -> Gabriel Pires`.
  private func correcting(_ correction: Correction) -> String {
    guard let record = stream.record(of: correction.target) else { return "CORRECTED an event" }
    return TextRules.harmless("CORRECTED e\(record.position): \(changes(correction))")
  }

  /// Returns the changes as `Eraso -> Gabriel Pires`; the old value includes earlier corrections.
  public func changes(_ correction: Correction) -> String {
    guard let record = stream.record(of: correction.target) else { return "" }
    let earlier = stream.standing.corrections[record.position, default: []]
      .compactMap { stream.record(at: $0)?.draft.correction }
      .prefix { $0 != correction }
    let before = (try? record.draft.corrected(by: Array(earlier))) ?? record.draft
    let changes = correction.replace.members.compactMap { member -> String? in
      let old = before.data[member.key] ?? before.content["at"]?.object?[member.key]
      if old == member.value || (old == nil && member.value == .null) { return nil }
      let name = correction.replace.count > 1 ? "\(member.key) " : ""
      return "\(name)\(value(old)) -> \(value(member.value))"
    }
    return changes.joined(separator: ", ")
  }

  private func value(_ value: JSONValue?) -> String {
    switch value {
    case nil, .null?: return "?"
    case .string(let text)?:
      if let person = PersonSlug(text), directory.persons[person] != nil {
        return directory.title(person)
      }
      if let team = TeamSlug(text), directory.teams[team] != nil { return directory.title(team) }
      if let id = EventID(text) { return reference(id) }
      return text
    case let value?: return value.canonicalText
    }
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<String.Index>, by text: String) -> String {
    self[..<range.lowerBound] + text + self[range.upperBound...]
  }
}

extension Draft {
  /// Returns the text in the column of the minute.
  package func label(in format: MatchFormat) -> String {
    switch event {
    case .periodStart(let start):
      guard start.period != .firstHalf, let minutes = format.minutes(of: start.period) else {
        return ""
      }
      return "\(minutes.lowerBound)'"
    case .periodEnd(let end):
      if envelope.at?.minute != nil { return envelope.at?.label ?? "" }
      return format.minutes(of: end.period).map { "\($0.upperBound)'" } ?? ""
    case .scoreDeclared(let score):
      return format.minutes(of: score.upTo ?? .secondHalf).map { "\($0.upperBound)'" } ?? ""
    case .finalWhistle: return "FT"
    default: return envelope.at?.label ?? ""
    }
  }
}
