public import JournalCore
import JournalProjections
import JournalRules

/// What a source says otherwise about an event of a match, and what became of it.
///
/// The claims of one command about fields of one event are one dispute: another scorer and an own goal
/// are claimed together, and decided together. Whether it happened, whether another one did, and a
/// score are disputes of their own.
public struct Dispute: Sendable {
  /// What became of a claim.
  public enum Standing: Hashable, Sendable {
    /// Nobody has ruled on it.
    case open
    /// The ruling at a position accepted it.
    case accepted(Int)
    /// The ruling at a position rejected it.
    case rejected(Int)
  }

  /// What is claimed of one field.
  public struct Value: Hashable, Sendable {
    /// The field, such as `minute`; one of `Dispute.Field` or a field of the event.
    public let field: String
    /// What the source says, with the slug of a person or a team in place of the name.
    public let claimed: JSONValue
    /// What the journal says without the claim; nil if nothing.
    public let recorded: JSONValue?
  }

  /// Fields that a claim can name and no event has.
  public enum Field {
    /// The score of the match, `[home, away]`, up to the end of the period of the event.
    public static let score = "score"
    /// Whether the event counts at all: false if the source says that it did not happen.
    public static let counts = "counts"
    /// The id of an event that was set aside as the same thing, and was another one.
    public static let another = "another"
  }

  /// The events that claim it, in order.
  public let claims: [Record]

  /// The event in dispute.
  public let about: Record

  /// What is claimed, by field.
  public let values: [Value]

  /// What became of it.
  public let standing: Standing

  /// The rulings on it that stand, in order; the last one counts.
  public let rulings: [Int]

  /// The events that carry out the ruling that accepted it, in order; empty if none did.
  public let effects: [Int]

  /// The position by which it is named: that of its first claim.
  public var position: Int { claims.first?.position ?? about.position }

  /// The slugs of those who say so.
  public var sources: [SourceSlug] {
    claims.flatMap { $0.envelope.source ?? [] }.reduce(into: []) { all, source in
      if !all.contains(source) { all.append(source) }
    }
  }

  /// Who recorded it.
  public var recorder: String { claims.first?.envelope.by ?? "" }

  /// The claimed value of a field; nil if the dispute is not about it.
  public func claimed(_ field: String) -> JSONValue? {
    values.first { $0.field == field }?.claimed
  }

  /// Whether nobody has ruled on it.
  public var isOpen: Bool { standing == .open }
}

extension MatchReading {
  /// What sources say otherwise about the match, in order of entry.
  ///
  /// A claim that was taken back is none, nor is one that the journal agrees with by now.
  public var disputes: [Dispute] {
    var groups: [ClaimGroup] = []
    for (record, draft) in stream.standingDrafts {
      guard case .claim(let claim) = draft.event else { continue }
      let key = ClaimGroup.Key(
        about: claim.about, batch: draft.envelope.batch, sources: draft.envelope.source ?? [],
        isOfFields: ![Dispute.Field.score, Dispute.Field.counts, Dispute.Field.another]
          .contains(claim.field))
      let place = groups.firstIndex {
        $0.key == key && key.batch != nil && key.isOfFields && !$0.fields.contains(claim.field)
      }
      if let place {
        groups[place].claims.append((record, claim))
      } else {
        groups.append(ClaimGroup(key: key, claims: [(record, claim)]))
      }
    }
    guard !groups.isEmpty else { return [] }
    let rulings = stream.standingDrafts.compactMap { record, draft -> (Record, ClaimDecided)? in
      if case .claimDecided(let ruling) = draft.event { (record, ruling) } else { nil }
    }
    return groups.compactMap { dispute($0, rulings) }
  }

  /// Returns the dispute that an event claims; nil if it claims none that stands.
  public func dispute(claimedAt position: Int) -> Dispute? {
    disputes.first { $0.claims.contains { $0.position == position } }
  }

  private func dispute(_ group: ClaimGroup, _ all: [(Record, ClaimDecided)]) -> Dispute? {
    guard let about = stream.record(of: group.key.about) else { return nil }
    let ids = Set(group.claims.map(\.record.id))
    let rulings = all.filter { ids.contains($0.1.claim) }
    let causes = Set(rulings.filter { $0.1.outcome == .accepted }.map(\.0.id))
    let effects = stream.standingDrafts.filter { _, draft in
      draft.envelope.refs?.causedBy.map { causes.contains($0) } ?? false
    }.map(\.record.position)
    // Of an event that was taken back, nothing is in dispute but whether it counts.
    let isAboutCounting = group.fields.contains { $0 == Dispute.Field.counts }
    guard isAboutCounting || !stream.isWithdrawn(about) else { return nil }
    let values = group.claims.map { _, claim in
      Dispute.Value(
        field: claim.field, claimed: settled(claim.value, of: claim.field),
        recorded: recorded(claim.field, of: about, without: Set(effects)))
    }
    let standing: Dispute.Standing =
      switch rulings.last {
      case nil: .open
      case (let record, let ruling)?:
        ruling.outcome == .accepted ? .accepted(record.position) : .rejected(record.position)
      }
    if standing == .open, values.allSatisfy(\.isAgreed) { return nil }
    return Dispute(
      claims: group.claims.map(\.record), about: about, values: values, standing: standing,
      rulings: rulings.map(\.0.position), effects: effects)
  }

  /// Returns a claimed value as events hold it: a number in place of its text, a slug in place of a
  /// name.
  private func settled(_ value: JSONValue, of field: String) -> JSONValue {
    guard let text = value.string else { return value }
    switch field {
    case "minute", "added": return Int64(text).map { .integer($0) } ?? value
    case "player", "assist": return directory.person(called: text).map { .string($0.text) } ?? value
    case Dispute.Field.score: return Self.score(text) ?? value
    default: return value
    }
  }

  private static func score(_ text: String) -> JSONValue? {
    let numbers = text.split(separator: "-").map { Int64($0) }
    guard numbers.count == 2, let home = numbers[0], let away = numbers[1] else { return nil }
    return [.integer(home), .integer(away)]
  }

  /// Returns what the journal says of a field, without some events.
  private func recorded(_ field: String, of record: Record, without effects: Set<Int>)
    -> JSONValue?
  {
    switch field {
    case Dispute.Field.score:
      return score(at: record, without: effects).map {
        [.integer(Int64($0.home)), .integer(Int64($0.away))]
      }
    case Dispute.Field.counts:
      return .bool(!history.standing.withdrawn.contains(record.position) || !effects.isEmpty)
    case Dispute.Field.another: return nil
    default: break
    }
    let corrections = (stream.standing.corrections[record.position] ?? [])
      .filter { !effects.contains($0) }.compactMap { stream.record(at: $0)?.draft.correction }
    let draft = (try? record.draft.corrected(by: corrections)) ?? record.draft
    if ["player", "own"].contains(field),
      let attributed = attribution(of: record, without: effects)
    {
      return field == "player"
        ? .string(attributed.player.text) : attributed.own.map { .bool($0) }
    }
    return draft.said(field)
  }

  /// Returns the last ruling that gave a goal to a scorer; nil if none stands.
  func attribution(of goal: Record, without effects: Set<Int> = []) -> GoalAttributed? {
    stream.standingDrafts.last { record, draft in
      guard case .goalAttributed(let given) = draft.event else { return false }
      return given.goal == goal.id && !effects.contains(record.position)
    }.flatMap {
      if case .goalAttributed(let given) = $0.draft.event { given } else { nil }
    }
  }

  private func score(at record: Record, without effects: Set<Int>) -> Score? {
    if case .scoreDeclared(let declared) = record.event, effects.isEmpty {
      if case .scoreDeclared(let now) = stream.effective(record).event {
        return Score(now.home, now.away)
      }
      return Score(declared.home, declared.away)
    }
    let board = result()?.without(effects)?.board.value
    switch Dispute.end(of: record.draft) {
    case .firstHalf: return board?.halfTime
    case .secondHalf: return board?.regulation
    default: return board?.total
    }
  }
}

extension Dispute {
  /// The period up to which a claim about a score speaks, by the event that it is about; nil for the
  /// whole match.
  package static func end(of about: Draft) -> Period? {
    switch about.event {
    case .scoreDeclared(let declared): declared.upTo
    case .periodEnd(let end): end.period
    default: nil
    }
  }
}

extension Dispute.Value {
  /// Whether the journal says what is claimed.
  var isAgreed: Bool {
    switch (claimed, recorded) {
    case (.null, nil), (.bool(false), nil): true
    case (let claimed, let recorded): claimed == recorded
    }
  }
}

/// The claims of one command about one event.
private struct ClaimGroup {
  struct Key: Hashable {
    let about: EventID
    let batch: EventID?
    let sources: [SourceSlug]
    /// Whether fields of the event are claimed. Whether it happened, whether another one did, and a
    /// score are questions of their own.
    let isOfFields: Bool
  }

  let key: Key
  var claims: [(record: Record, claim: Claim)]

  var fields: [String] { claims.map(\.claim.field) }
}
