import JournalCore

/// A match to which events are added, each checked against those before it.
///
/// The checks are those of any other entry, on a match that is folded only once. Refusals can name
/// only those who appear in this match, so that the work for a match does not grow with the
/// journal.
struct ImportCheck {
  /// Short names by slug, for use in refusals and doubts.
  var titles: [String: String] = [:]

  private var match: MatchFold
  private var positions: [EventID: Int] = [:]
  private var next: Int

  /// Starts from the records of a match; there are none if the match is new.
  init(_ stream: StreamName, _ records: [Record], format: MatchFormat, head: Int) {
    next = head
    var names = NameTable()
    var positions: [EventID: Int] = [:]
    var raw: [Fact] = []
    for record in records {
      raw += record.draft.facts(
        at: record.position, intern: { names.intern($0) }, locate: { positions[$0] })
      positions[record.id] = record.position
    }
    let needed = MatchHistory.amendments(in: raw)
    let drafts = records.filter { needed.contains($0.position) }
      .map { ($0.position, $0.draft) }
    let history = MatchHistory(
      stream, raw: raw, names: names,
      amended: Dictionary(drafts, uniquingKeysWith: { first, _ in first }),
      locate: { positions[$0] })
    match = MatchFold(history, format: format)
    self.positions = positions
  }

  /// The match with the events added so far.
  var history: MatchHistory { match.history }

  /// The format in which the match is played.
  var format: MatchFormat { match.format }

  /// Whether an event is in the match.
  func holds(_ id: EventID) -> Bool { positions[id] != nil }

  /// Checks an event and adds it.
  ///
  /// - Parameter target: the record that it corrects; nil if it is not a correction.
  /// - Throws: `Refusal`; nothing is added then.
  mutating func add(_ draft: Draft, correcting target: Record? = nil) throws(Refusal) -> [Doubt] {
    let position = next + 1
    let amended = target.map { [$0.position: $0.draft] } ?? [:]
    let (known, titles) = (positions, titles)
    let doubts = try match.add(
      draft, at: position, amended: amended, title: { titles[$0] }, locate: { known[$0] })
    positions[draft.id] = position
    next = position
    return doubts
  }
}
