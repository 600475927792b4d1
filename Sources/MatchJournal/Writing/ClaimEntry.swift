public import JournalCore
public import JournalReading
import JournalProjections
import JournalRules

/// What a source says otherwise, as a person enters it.
public struct ClaimEntry: Sendable {
  /// The position of the event in dispute; nil for a claim about the score of the match.
  public var about: Int?

  /// The claimed values as typed, by field of the event's data.
  public var values: [String: String] = [:]

  /// The claimed minute or period; nil if neither was typed.
  public var time: Entry?

  /// The claimed score as typed, home first: `1-2`; nil if none was.
  public var score: String?

  /// Whether the source says that it never happened.
  public var deniesIt = false

  /// The names of those who say so.
  public var sources: [String]

  /// Who records the claim.
  public var author: Author

  /// Starts an entry.
  public init(about: Int?, sources: [String], author: Author) {
    self.about = about
    self.sources = sources
    self.author = author
  }
}

extension MatchJournal {
  /// Returns the drafts that record what a source says otherwise: a claim for each field, and the
  /// persons and the sources that are new with it. They change no result.
  ///
  /// - Throws: `Refusal` if nothing is claimed, there is no such event, or it says so already.
  public func drafts(claiming entry: ClaimEntry, in match: MatchReading) throws(Refusal)
    -> [Draft]
  {
    var newcomers: [Draft] = []
    var values: [(field: String, value: JSONValue)] = []
    let about = try subject(of: entry, in: match)
    if !entry.values.isEmpty || entry.time != nil {
      for draft in try corrections(of: entry, about, in: match) {
        if let correction = draft.correction {
          values += correction.replace.members.map { ($0.key, $0.value) }
        } else {
          newcomers.append(draft)
        }
      }
    }
    if let text = entry.score {
      values.append((Dispute.Field.score, try score(text, about, match)))
    }
    if entry.deniesIt { values.append((Dispute.Field.counts, .bool(false))) }
    guard !values.isEmpty else {
      throw Refusal(
        "nothing-claimed", "Nothing is claimed.",
        hint: "Say what the source says: a minute, a player, a team, a score.")
    }
    let (sources, news) = try self.sources(named: entry.sources, in: match.directory)
    var drafts: [Draft] = []
    for (slug, name) in news {
      drafts.append(
        try draft(
          .sourceAdded(SourceAdded(source: slug, publisher: name)), to: .registry,
          by: entry.author))
    }
    drafts += newcomers
    for (field, value) in values {
      let claim = Claim(about: about.id, field: field, value: value)
      drafts.append(
        try draft(.claim(claim), in: match, by: entry.author, sources: sources, causedBy: nil))
    }
    return try batched(drafts)
  }

  /// Returns the correction that a claim calls for.
  private func corrections(of entry: ClaimEntry, _ about: Record, in match: MatchReading)
    throws(Refusal) -> [Draft]
  {
    var values = entry.values
    let current = match.stream.effective(about)
    // Who scores an own goal scores for the others.
    if let own = values["own"], values["team"] == nil, values["player"] == nil,
      case .goal(let goal) = current.event,
      (goal.own == true) != ["yes", "true", ""].contains(own),
      let other = Side.allCases.first(where: { match.team($0) != goal.team })
    {
      values["team"] = match.team(other).text
    }
    do throws(Refusal) {
      return try draft(
        correcting: about.position, in: match, values: values, time: entry.time,
        by: entry.author)
    } catch {
      guard error.code == "nothing-to-correct" else { throw error }
      throw Refusal("nothing-claimed", "e\(about.position) says so already: nothing is in dispute.")
    }
  }

  /// Returns the event that a claim is about: the one that was named, or for a score what says how
  /// the match ended.
  private func subject(of entry: ClaimEntry, in match: MatchReading) throws(Refusal) -> Record {
    if let position = entry.about {
      guard let record = match.stream.record(at: position) else { throw .noEvent(position, match) }
      return record
    }
    guard entry.score != nil else {
      throw Refusal(
        "usage", "Which event is in dispute?", hint: "Name it, such as e12; or claim a score.")
    }
    let ends = match.stream.standingDrafts.filter { $0.draft.event.endsPlay }
    guard let record = ends.last?.record ?? match.stream.records.first else {
      throw Refusal("not-scheduled", "The match is not scheduled yet.")
    }
    return record
  }

  private func score(_ text: String, _ about: Record, _ match: MatchReading) throws(Refusal)
    -> JSONValue
  {
    let goals = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard goals.count == 2, let home = goals[0], let away = goals[1], (0...200).contains(home),
      (0...200).contains(away)
    else {
      throw Refusal(
        "bad-score", "\"\(TextRules.harmless(text))\" is no score.",
        hint: "A score is written home first: 1-2.")
    }
    if match.result()?.playedScore == Score(home, away), match.status() == .finished {
      throw Refusal("nothing-claimed", "The journal says \(home)-\(away) already.")
    }
    return [.integer(Int64(home)), .integer(Int64(away))]
  }

  /// Returns a draft of an event of a match with its sources and its cause.
  func draft(
    _ event: MatchEvent, in match: MatchReading, by author: Author, sources: [SourceSlug],
    causedBy cause: EventID?
  ) throws(Refusal) -> Draft {
    try draft(
      event, to: match.history.stream, by: author, source: sources.isEmpty ? nil : sources,
      refs: cause.map { Envelope.References(causedBy: $0) })
  }
}

extension MatchEvent {
  /// Whether the event says how a match ended.
  fileprivate var endsPlay: Bool {
    switch self {
    case .scoreDeclared(let score): score.upTo != .firstHalf
    case .finalWhistle: true
    case .periodEnd(let end): end.period >= .secondHalf
    default: false
    }
  }
}
