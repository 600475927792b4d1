import JournalCore
import JournalReading

/// Checks an event of the registry's or a competition's stream against what is known.
struct RegistryCheck {
  let directory: Directory

  // MARK: - Against the directory

  /// Returns the doubt about an event; nil if there is none.
  ///
  /// - Throws: `Refusal` if the event names something impossible.
  func doubt(about draft: Draft) throws(Refusal) -> Doubt? {
    switch draft.event {
    case .personRegistered(let person):
      return person.team.flatMap { doubt(team: $0, "\(person.name) plays for \($0)") }
    case .entitiesMerged(let merger): try check(merger)
    case .entityRenamed(let renamed): try check(renamed.entity, renamed.kind ?? .team)
    default: break
    }
    guard draft.event.setting.isRuling else { return nil }
    try checkTie(of: draft)
    try checkMatch(of: draft)
    return draft.teams.lazy.compactMap { doubt(team: $0, "This names \($0)") }.first
  }

  private func doubt(team: TeamSlug, _ lead: String) -> Doubt? {
    guard directory.teams[directory.canonical(team)] == nil else { return nil }
    return Doubt("unknown-team", "\(lead), which nobody registered.")
  }

  private func check(_ merger: EntitiesMerged) throws(Refusal) {
    let kind = merger.kind ?? .team
    try check(merger.into, kind)
    guard directory.canonical(merger.into.text, kind) != merger.from.text else {
      throw Refusal("same-entity", "\(merger.into) was already merged into \(merger.from).")
    }
  }

  private func check(_ slug: EntitySlug, _ kind: EntityKind) throws(Refusal) {
    let isKnown =
      switch kind {
      case .team: TeamSlug(slug.text).map { directory.teams[$0] != nil }
      case .person: PersonSlug(slug.text).map { directory.persons[$0] != nil }
      case .competition: CompetitionSlug(slug.text).map { directory.competitions[$0] != nil }
      }
    guard isKnown != true else { return }
    let known: [String] =
      switch kind {
      case .team: directory.teams.keys.map(\.text)
      case .person: directory.persons.keys.map(\.text)
      case .competition: directory.competitions.keys.map(\.text)
      }
    throw Refusal(
      "not-registered", "No \(kind.rawValue) \(slug) is registered.",
      remedy: Nearest.remedy(for: slug.text, among: known.sorted()))
  }

  /// Checks that a decision on a tie names a tie of the competition and teams that play in it.
  private func checkTie(of draft: Draft) throws(Refusal) {
    guard let text = draft.data["tie"]?.string, let slug = TieSlug(text) else { return }
    guard let tie = directory.ties[slug] else { throw .noTie(text, directory) }
    guard StreamName.competition(tie.competition) == draft.stream else {
      throw Refusal(
        "other-competition", "\(slug) is a tie of \(tie.competition).",
        hint: "Its decisions go into that stream.")
    }
    let teams = tie.teams.map { directory.canonical($0) }
    for team in draft.teams where !teams.contains(directory.canonical(team)) {
      let names = tie.teams.map { directory.title($0) }.joined(separator: " and ")
      throw Refusal(
        "team-not-in-tie", "\(directory.title(team)) do not play in \(slug).",
        hint: "It is between \(names).")
    }
  }

  /// Checks that an award outside the stream of a match names its match.
  private func checkMatch(of draft: Draft) throws(Refusal) {
    guard case .resultAwarded(let award) = draft.event, award.match == nil else { return }
    throw Refusal(
      "missing-field", "In a competition's stream, result-awarded must name its match.",
      remedy: .nameMatchOrRecordInIt)
  }

  // MARK: - Against the stream

  /// Checks a decision, or an event that changes one, together with what its stream holds.
  ///
  /// A decision that gives no points back can contradict nothing, and one that does is held against
  /// what is owed; only an event that changes others looks at the whole stream.
  ///
  /// - Parameter ledger: what the stream holds so far; the draft is added to it.
  /// - Returns: the event as the draft corrects it; nil if the draft is no correction.
  /// - Throws: `Refusal` if the event contradicts the stream.
  func check(_ draft: Draft, at position: Int, in ledger: inout RulingLedger) throws(Refusal)
    -> Draft?
  {
    defer { ledger.add(draft, at: position) }
    let changesOthers = draft.correction != nil || draft.event.setting == .housekeeping
    if !changesOthers, ledger.bears(draft.event) { return nil }
    let records = try ledger.records()
    let before = StreamHistory(records)
    let after = StreamHistory(
      records + [try RulingLedger.record(draft, position, records.count)])
    let corrected = try corrected(by: draft, after)
    do throws(Refusal) {
      try points(after)
    } catch {
      // An earlier fault in the stream is no reason to refuse a new event.
      do throws(Refusal) { try points(before) } catch { return corrected }
      guard draft.event.setting == .housekeeping else { throw error }
      throw Refusal(
        error.code, error.reason, hint: "First correct or take back the event that gives them back."
      )
    }
    return corrected
  }

  private func points(_ stream: StreamHistory) throws(Refusal) {
    let events = stream.standingDrafts.map(\.draft.event)
    try RestoredPoints.check(events) { directory.title($0) }
  }

  /// Returns the event as a correction leaves it; nil if the draft is no correction.
  private func corrected(by draft: Draft, _ after: StreamHistory) throws(Refusal) -> Draft? {
    guard draft.correction != nil, let newest = after.records.last else { return nil }
    let root = after.standing.corrections.first { $0.value.contains(newest.position) }
    guard let root, let original = after.record(at: root.key) else {
      throw Refusal(
        "not-standing", "The event has been taken back: there is nothing to correct.",
        hint: "Take back the event that took it back, or record it again.")
    }
    let chain = root.value.compactMap { after.record(at: $0)?.draft.correction }
    let corrected = try original.draft.corrected(by: chain)
    try checkSlugs(of: corrected, were: original.draft, at: root.key)
    return corrected
  }

  /// Refuses to correct the slug that an event introduced, or the competition that it belongs to.
  private func checkSlugs(of corrected: Draft, were original: Draft, at position: Int)
    throws(Refusal)
  {
    let setting = corrected.event.setting
    guard setting == .registry || setting == .competition else { return }
    let type = EventCatalog.standard[corrected.envelope.type]
    for key in type?.introduces.sorted() ?? []
    where corrected.data[key] != original.data[key] {
      throw Refusal(
        "slug-for-good",
        "e\(position) gave \(original.data[key]?.string ?? key) its slug for good.",
        remedy: .joinSlugs)
    }
    guard setting == .competition, let slug = corrected.data["competition"]?.string,
      slug != corrected.stream.slug
    else { return }
    throw Refusal(
      "other-competition", "e\(position) is in the stream of \(corrected.stream.slug).",
      hint: "Take it back there, and record it in the stream of \(slug).")
  }
}

extension Draft {
  /// The teams that the event names.
  var teams: [TeamSlug] {
    let fields = EventCatalog.standard[envelope.type]?.fields ?? []
    return fields.flatMap { field -> [TeamSlug] in
      switch (field.kind, data[field.key]) {
      case (.team, .string(let text)?): [TeamSlug(text)].compactMap { $0 }
      case (.list(.team), .array(let texts)?):
        texts.compactMap { $0.string.flatMap { TeamSlug($0) } }
      default: []
      }
    }
  }
}
