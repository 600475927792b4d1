import JournalCore
import JournalReading
import JournalRules

/// Whether two journals can be merged at all.
struct MergeCheck {
  private let ours: MergeSide
  private let theirs: MergeSide

  init(_ ours: MergeSide, _ theirs: MergeSide) { (self.ours, self.theirs) = (ours, theirs) }

  /// Refuses two journals of which one was changed after it was written, or that call one thing by
  /// two names or two things by one.
  func run() throws(Refusal) {
    for record in theirs.records {
      guard let own = ours.record(record.id) else { continue }
      guard own.stream == record.stream, own.draft.says(record.draft) else {
        throw Refusal(
          "id-conflict",
          "e\(own.position) here and e\(record.position) there have one id and say different things:"
            + " one of them was changed after it was written.",
          hint:
            "Each, verified against a checkpoint that was published, says whether it is the one. "
            + "Nothing was written.")
      }
    }
    try checkNames()
    try checkRules()
    try checkMatches()
    try checkErased()
  }

  /// Refuses what would bring an erased name back in a text that can never be erased.
  private func checkErased() throws(Refusal) {
    let news = theirs.records.filter { !ours.has($0.id) }
    guard let record = MergeErasures(ours, theirs).firstToName(among: news) else { return }
    throw Refusal(
      "would-bring-back",
      "e\(record.position) there names somebody whose name was erased, in a text that cannot be "
        + "erased.",
      hint: "The two journals stay apart. Nothing was written.")
  }

  // MARK: - Names

  private func checkNames() throws(Refusal) {
    let own = registrations(ours, besides: theirs)
    for (key, record) in registrations(theirs, besides: ours).sorted(by: { $0.value < $1.value }) {
      guard let twin = own[key], !Self.areOne(twin.event, record.event) else { continue }
      throw Refusal(
        "slug-means-two",
        "e\(twin.position) here and e\(record.position) there register two by one name: "
          + "\(TextRules.harmless(Self.name(twin.event) ?? "")) and "
          + "\(TextRules.harmless(Self.name(record.event) ?? "")).",
        hint:
          "Correct the name in one of them if they are one; else the second scorer begins again "
          + "from this journal. Nothing was written.")
    }
  }

  private func registrations(_ side: MergeSide, besides other: MergeSide) -> [MergeKey: Placed] {
    var found: [MergeKey: Placed] = [:]
    for record in side.records where !other.has(record.id) && side.stands(record) {
      let draft = side.effective(record)
      guard Self.name(draft.event) != nil, let key = MergeKey(draft) else { continue }
      found[key] = Placed(position: record.position, event: draft.event)
    }
    return found
  }

  private struct Placed: Comparable {
    let position: Int
    let event: MatchEvent

    static func < (left: Placed, right: Placed) -> Bool { left.position < right.position }
    static func == (left: Placed, right: Placed) -> Bool { left.position == right.position }
  }

  /// What an event registers, in words; nil if it registers nothing that has a name.
  private static func name(_ event: MatchEvent) -> String? {
    switch event {
    case .teamRegistered(let team): team.name
    case .personRegistered(let person): person.name
    case .competitionDefined(let competition): "\(competition.name) \(competition.season)"
    case .tieDefined(let tie): tie.teams.map(\.text).sorted().joined(separator: " v ")
    case .sourceAdded(let source): source.publisher ?? source.source.text
    default: nil
    }
  }

  /// Whether two registrations under one slug mean the same: one name may be longer than the other.
  private static func areOne(_ one: MatchEvent, _ two: MatchEvent) -> Bool {
    let names = [one, two].map { name($0) ?? "" }
    guard !names.contains(Erasable.erased) else { return true }
    let words = names.map { Set(NameKey.fold($0).split(separator: "-").map(String.init)) }
    return words[0].isSubset(of: words[1]) || words[1].isSubset(of: words[0])
  }

  // MARK: - Rules and matches

  private func checkRules() throws(Refusal) {
    for record in theirs.records where !ours.has(record.id) && theirs.stands(record) {
      guard case .regulationAdopted(let adopted) = record.event else { continue }
      let other = ours.records.last { own in
        guard !theirs.has(own.id), ours.stands(own), case .regulationAdopted(let mine) = own.event
        else { return false }
        return mine.competition == adopted.competition && mine.digest != adopted.digest
      }
      guard let other else { continue }
      throw Refusal(
        "other-rules",
        "e\(other.position) here and e\(record.position) there adopt different rules for "
          + "\(adopted.competition).",
        hint: "Undo one of the adoptions, or adopt the same rules in both. Nothing was written.")
    }
  }

  /// Refuses if both have a match of the same teams on the same day under two names.
  private func checkMatches() throws(Refusal) {
    let own = matches(ours)
    for (stream, meeting) in matches(theirs).sorted(by: { $0.key < $1.key }) {
      guard own[stream] == nil,
        let other = own.sorted(by: { $0.key < $1.key }).first(where: {
          $0.value == meeting && theirs.histories[$0.key] == nil
        })?.key
      else { continue }
      throw Refusal(
        "match-of-two-names",
        "One match has two names: \(other.slug) here, \(stream.slug) there.",
        hint: "Both scorers begin from one journal: an empty one merges the other's before play. "
          + "Nothing was written.")
    }
  }

  private struct Meeting: Hashable {
    let date: CalendarDate
    let home: String
    let away: String
  }

  private func matches(_ side: MergeSide) -> [StreamName: Meeting] {
    var found: [StreamName: Meeting] = [:]
    for (stream, history) in side.histories where stream.category == .match {
      guard let first = history.records.first, !history.isWithdrawn(first),
        case .matchScheduled(let match) = history.effective(first).event
      else { continue }
      found[stream] = Meeting(
        date: match.date, home: NameKey.fold(side.directory.title(match.home)),
        away: NameKey.fold(side.directory.title(match.away)))
    }
    return found
  }
}

extension Draft {
  /// Whether two events of one id say the same: where a text was erased, nobody can tell otherwise.
  fileprivate func says(_ other: Draft) -> Bool {
    guard content != other.content else { return true }
    var (mine, theirs) = (content, other.content)
    mine["data"] = nil
    theirs["data"] = nil
    return mine == theirs && Self.agree(.object(data), .object(other.data))
  }

  private static func agree(_ one: JSONValue, _ two: JSONValue) -> Bool {
    if one == two || [one, two].contains(.string(Erasable.erased)) { return true }
    if let left = one.array, let right = two.array {
      return left.count == right.count && zip(left, right).allSatisfy { agree($0, $1) }
    }
    guard let left = one.object, let right = two.object,
      left.members.map(\.key).sorted() == right.members.map(\.key).sorted()
    else { return false }
    return left.members.allSatisfy { member in
      right[member.key].map { agree(member.value, $0) } ?? false
    }
  }
}
