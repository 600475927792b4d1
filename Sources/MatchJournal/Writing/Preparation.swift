import JournalCore
import JournalReading
import JournalRules

/// Checks events one after the other, each against the journal with the earlier ones added.
struct Preparation {
  private var view: JournalView
  private var directory = Directory()
  /// Whether the directory holds all names of the journal, so that there are no more to learn.
  private let knowsAll: Bool
  private var matches: [StreamName: MatchFold] = [:]
  private var counts: [StreamName: Int] = [:]
  private var ledgers: [StreamName: RulingLedger] = [:]
  /// The regulations that were read, by the position of the event that adopted them.
  private var regulations: [Int: AdoptedRegulation] = [:]
  private var locations: [EventID: EventLocation]
  private var position: Int

  private var drafts: [Draft] = []
  /// The place of each draft among them.
  private var places: [EventID: Int] = [:]
  private var positions: [Int] = []
  private var isKnown: [Bool] = []
  private var doubts: [Doubt] = []
  private var mixed: Set<StreamName> = []
  private var unknown: UnknownNames

  /// Whether events may be entered for a period that has ended.
  var allowsLate = false

  /// Starts from the journal as it was read.
  init(_ view: JournalView, for drafts: [Draft], match: MatchReading? = nil) async throws {
    self.view = view
    unknown = UnknownNames()
    try await unknown.read(view, if: drafts)
    knowsAll = !Self.needsFew(drafts)
    directory =
      knowsAll
      ? try await view.directory() : try await view.directory(for: RegistryNeed(drafts))
    if let match, let stream = StreamName.match(match.slug) {
      matches[stream] = MatchFold(match.history, format: match.format)
      counts[stream] = match.stream.records.count
    }
    position = view.position
    let named = drafts.flatMap { [$0.id] + $0.mentions }
    locations = try await view.snapshot.locate(named)
  }

  /// Lets go of the events so far, which were written, and keeps what the next part of a file needs: the
  /// names, and how long the streams of the registry are. What a match or a ruling needs is read again from
  /// the log if it goes on there.
  mutating func close() {
    for (draft, isKnown) in zip(drafts, isKnown) where !isKnown {
      if let count = counts[draft.stream] { counts[draft.stream] = count + 1 }
    }
    counts = counts.filter { $0.key.category != .match }
    (matches, ledgers, mixed, locations) = ([:], [:], [], [:])
    (drafts, places, positions, isKnown, doubts) = ([], [:], [], [], [])
  }

  /// Goes on with the next part of a file, once this one is closed.
  ///
  /// - Returns: nil if it has to start anew: somebody else wrote too, or only a few names are known.
  func following(_ view: JournalView, for drafts: [Draft]) async throws -> Preparation? {
    guard knowsAll, view.position == position else { return nil }
    var next = self
    next.view = view
    try await next.unknown.read(view, if: drafts)
    next.locations = try await view.snapshot.locate(drafts.flatMap { [$0.id] + $0.mentions })
    return next
  }

  /// What the events so far name and nobody registered.
  var unknownNames: [Doubt] { unknown.doubts(in: directory) }

  /// Takes over what the parts before named, where this one had to start anew.
  mutating func note(namesOf earlier: Preparation) { unknown.add(earlier.unknown) }

  /// Checks one event and adds it.
  ///
  /// - Throws: `Refusal`; `LogError`.
  mutating func add(_ draft: Draft) async throws {
    places[draft.id] = places[draft.id] ?? drafts.count
    drafts.append(draft)
    if let known = locations[draft.id] {
      positions.append(known.position)
      isKnown.append(true)
      mixed.insert(draft.stream)
      return
    }
    position += 1
    positions.append(position)
    isKnown.append(false)
    try checkSource(draft)
    try await checkMentions(draft)
    let corrected =
      draft.stream.category == .match ? try await decide(draft) : try await checkRegistry(draft)
    if let corrected {
      try await checkMentions(corrected)
      try await learn(RegistryNeed([corrected]))
    }
    try await doubtAppeal(draft)
    unknown.note(corrected ?? draft)
    locations[draft.id] = EventLocation(position: position, stream: draft.stream)
    directory.take(draft.event, at: position)
  }

  /// The events checked so far, which are all there are.
  var result: Prepared {
    var prepared = part
    prepared.doubts += unknownNames
    return prepared
  }

  /// The events checked so far, where others may still register what they name.
  var part: Prepared {
    let expecting = counts.filter { !mixed.contains($0.key) }
      .mapValues { ExpectedVersion.exactly($0) }
    return Prepared(
      view: view, drafts: drafts, positions: positions, isKnown: isKnown,
      doubts: doubts,
      histories: matches.mapValues(\.history), directory: directory, expecting: expecting)
  }

  /// Doubts extra time in a tie that is already decided.
  mutating func doubt(extraTimeIn tie: TieReading) {
    guard tie.verdict.state == .decided else { return }
    doubts.append(
      Doubt("extra-time-decided", "Extra time starts, though \(tie.tie.tie) is decided without it.")
    )
  }

  /// Returns a match with the events added to it.
  func after(_ match: MatchReading) -> MatchReading {
    StreamName.match(match.slug).flatMap { matches[$0]?.history }.map { match.with($0) } ?? match
  }

  /// Doubts the end of a match if its regulation still requires extra time or a shoot-out.
  mutating func doubt(endOf match: MatchReading, in tie: TieReading) {
    guard tie.verdict.winner == nil, match.scheduled.leg ?? 1 == tie.contest.legCount,
      tie.contest.missingLegs.isEmpty, let need = tie.verdict.needs.last,
      let words = Self.plays[need]
    else { return }
    doubts.append(
      Doubt("no-winner", "The match ends, but \(tie.tie.tie) is not decided: it needs \(words)."))
  }

  private static let plays = [
    "extra-time": "extra time", "second-extra-time": "a second extra time",
    "shoot-out": "a shoot-out",
  ]

  // MARK: - Who is who

  /// Whether events need only the names that they mention: a few events of matches do, many or
  /// other ones need the whole registry.
  private static func needsFew(_ drafts: [Draft]) -> Bool {
    drafts.count <= 100
      && drafts.allSatisfy { draft in
        switch draft.event {
        case .personRegistered, .sourceAdded: true
        default: draft.stream.category == .match
        }
      }
  }

  /// Reads more names than the events themselves mention.
  private mutating func learn(_ need: RegistryNeed) async throws {
    guard !knowsAll else { return }
    directory = try await view.directory(for: need)
    for (index, draft) in drafts.enumerated() where draft.stream.category != .match {
      if !isKnown[index] { directory.take(draft.event, at: positions[index]) }
    }
  }

  // MARK: - Checks

  private func checkSource(_ draft: Draft) throws(Refusal) {
    guard EventCatalog.standard[draft.envelope.type]?.needsSource == true,
      draft.envelope.source?.isEmpty ?? true
    else { return }
    throw Refusal(
      "no-source", "\(draft.envelope.type) needs a source.",
      remedy: .giveSource)
  }

  /// Checks that an event refers to earlier events of its own stream. An erasure and a correction of
  /// the clock are in the registry, whatever the stream of the events that they are about.
  private mutating func checkMentions(_ draft: Draft) async throws {
    let new = draft.mentions.filter { locations[$0] == nil }
    if !new.isEmpty { locations.merge(try await view.snapshot.locate(new)) { old, _ in old } }
    if draft.isAboutAnyStream {
      for id in draft.mentions where locations[id] == nil {
        throw Refusal("no-such-event", "There is no event \(id).")
      }
      return
    }
    for id in draft.mentions {
      guard let location = locations[id] else {
        throw Refusal("no-such-event", "There is no event \(id).")
      }
      guard location.stream == draft.stream else {
        throw Refusal(
          "other-stream",
          "e\(location.position) belongs to \(location.stream), not to \(draft.stream).",
          hint: "A correction or decision stays in the stream of its event.")
      }
    }
    try await doubtReferents(of: draft)
    guard let refs = draft.envelope.refs, let subject = draft.event.subject else { return }
    for named in [refs.corrects, refs.retracts, refs.confirms] {
      if let named, named != subject {
        throw Refusal("refs-differ", "The event's refs and data name different targets.")
      }
    }
  }

  /// Doubts a reference to an unusual type of event, such as an appeal against a goal.
  private mutating func doubtReferents(of draft: Draft) async throws {
    let referents = EventCatalog.standard[draft.envelope.type]?.referents ?? [:]
    for (key, wanted) in referents.sorted(by: { $0.key < $1.key }) {
      guard let id = draft.data[key]?.string.flatMap({ EventID($0) }),
        let position = locations[id]?.position, let named = try await type(of: id, at: position),
        let refusal = wanted.refusal(of: named, "e\(position)", as: key, of: draft.envelope.type)
      else { continue }
      doubts.append(Doubt(refusal.code, refusal.reason, position: position))
    }
  }

  /// Says which decision stands, where an event seems to say otherwise.
  private mutating func doubtAppeal(_ draft: Draft) async throws {
    switch draft.event {
    case .appealDecided, .resultConfirmed: break
    default: return
    }
    var records = try await view.records(of: draft.stream).records
    for (index, other) in drafts.enumerated() where other.stream == draft.stream && !isKnown[index]
    {
      let stamp = Stamp(
        position: positions[index], version: records.count + 1,
        recordedAt: Instant(milliseconds: 0))
      records.append(try Record(other, at: stamp))
    }
    doubts += AppealDoubts.all(of: draft, in: records)
  }

  private func type(of id: EventID, at position: Int) async throws -> String? {
    if let place = places[id] { return drafts[place].envelope.type }
    return try await view.snapshot.record(at: position)?.envelope.type
  }

  /// - Returns: the event as the draft corrects it; nil if the draft is no correction.
  private mutating func decide(_ draft: Draft) async throws -> Draft? {
    var fold = try await fold(of: draft)
    let amended = try await amended(by: draft, fold.history)
    let (locations, directory, position) = (locations, directory, position)
    var corrected: Draft?
    if draft.correction != nil {
      let next = fold.history.adding(draft, at: position, amended: amended) {
        locations[$0]?.position
      }
      corrected = try next.correcting(position)
    }
    if case .matchScheduled(let scheduled) = (corrected ?? draft).event { try check(scheduled) }
    // The dictionary lets go of the match while it grows, so that nothing of it is copied.
    matches[draft.stream] = nil
    doubts += try fold.add(
      draft, at: position, amended: amended, allowsLate: allowsLate,
      title: { directory.title(ofSlug: $0) }, locate: { locations[$0]?.position })
    matches[draft.stream] = fold
    return corrected
  }

  /// Checks that the teams of a match are those of its tie.
  private mutating func check(_ match: MatchScheduled) throws(Refusal) {
    for team in [match.home, match.away] where directory.teams[team] == nil {
      doubts.append(Doubt("unknown-team", "\(team) plays, but is not registered."))
    }
    if let doubt = rules(of: match)?.doubt(aboutPlacesOf: [match]) { doubts.append(doubt) }
    guard let tie = match.tie else { return }
    guard let defined = directory.ties[tie] else {
      doubts.append(Doubt("unknown-tie", "\(tie) is not defined yet."))
      return
    }
    guard Set(defined.teams) == [match.home, match.away] else {
      let teams = defined.teams.map { directory.title($0) }.joined(separator: " and ")
      throw Refusal("other-tie", "\(tie) is between \(teams).", hint: "Name another tie.")
    }
  }

  private mutating func fold(of draft: Draft) async throws -> MatchFold {
    if let fold = matches[draft.stream] { return fold }
    let stream = try await view.records(of: draft.stream)
    counts[draft.stream] = stream.records.count
    let history = try await view.facts(of: draft.stream)
    let first = stream.records.first.map { stream.effective($0).event } ?? draft.event
    var need = RegistryNeed(stream.records.map(\.draft))
    if case .matchScheduled(let scheduled) = first { need.take(RegistryNeed(scheduled)) }
    try await learn(need)
    return MatchFold(history, format: format(of: first))
  }

  private mutating func format(of first: MatchEvent) -> MatchFormat {
    guard case .matchScheduled(let scheduled) = first else { return .standard }
    return rules(of: scheduled)?.matchFormat(of: scheduled) ?? .standard
  }

  /// Returns the regulation of a match; reads each document once.
  private mutating func rules(of match: MatchScheduled) -> Regulation? {
    var known = regulations
    let adopted = try? AdoptedRegulation.of(match, in: directory) { adopted in
      if let rules = known[adopted.position] { return rules }
      let rules = try AdoptedRegulation(adopted)
      known[adopted.position] = rules
      return rules
    }
    regulations = known
    return adopted?.regulation
  }

  /// Returns the event that a correction corrects, and those that this one corrects in turn.
  private func amended(by draft: Draft, _ history: MatchHistory) async throws -> [Int: Draft] {
    guard let correction = draft.correction else { return [:] }
    var found: [Int: Draft] = [:]
    var next: EventID? = correction.target
    while let id = next, let location = locations[id], history.amended[location.position] == nil {
      let record = try await view.snapshot.record(at: location.position)
      let target = record?.draft ?? places[id].map { drafts[$0] }
      found[location.position] = target
      next = target?.correction?.target
    }
    return found
  }

  /// - Returns: the event as the draft corrects it; nil if the draft is no correction.
  private mutating func checkRegistry(_ draft: Draft) async throws -> Draft? {
    let setting = draft.event.setting
    guard draft.event.payload == nil || setting.belongs(in: draft.stream.category) else {
      throw Refusal(
        "wrong-stream", "\(draft.envelope.type) does not belong in \(draft.stream).",
        hint: "It goes into \(setting.homeTitle).")
    }
    if counts[draft.stream] == nil {
      counts[draft.stream] = try await view.records(of: draft.stream).records.count
    }
    try checkNew(draft.event)
    let check = RegistryCheck(directory: directory)
    if let doubt = try check.doubt(about: draft) { doubts.append(doubt) }
    guard setting.isRuling || setting == .housekeeping else {
      ledgers[draft.stream]?.add(draft, at: position)
      return nil
    }
    var ledger = try await ledger(of: draft.stream)
    defer { ledgers[draft.stream] = ledger }
    guard let corrected = try check.check(draft, at: position, in: &ledger) else { return nil }
    if let doubt = try check.doubt(about: corrected) { doubts.append(doubt) }
    if case .regulationAdopted(let adopted) = corrected.event {
      _ = try regulationProblem(adopted)
    }
    return corrected
  }

  /// Returns what a stream holds before the newest event, for a ruling or a correction. The dictionary
  /// lets go of it while it grows, so that nothing of it is copied.
  private mutating func ledger(of stream: StreamName) async throws -> RulingLedger {
    if let ledger = ledgers.removeValue(forKey: stream) { return ledger }
    var ledger = RulingLedger(try await view.records(of: stream).records)
    for (index, draft) in drafts.dropLast().enumerated()
    where draft.stream == stream && !isKnown[index] {
      ledger.add(draft, at: positions[index])
    }
    return ledger
  }

  /// Refuses a slug that is already taken.
  private func checkNew(_ event: MatchEvent) throws(Refusal) {
    let taken: String? =
      switch event {
      case .teamRegistered(let team): directory.teams[team.team] == nil ? nil : team.team.text
      case .personRegistered(let person):
        directory.persons[person.person] == nil ? nil : person.person.text
      case .competitionDefined(let competition):
        directory.competitions[competition.competition] == nil
          ? nil : competition.competition.text
      case .tieDefined(let tie): directory.ties[tie.tie] == nil ? nil : tie.tie.text
      case .regulationAdopted(let adopted): try regulationProblem(adopted)
      default: nil
      }
    guard let taken else { return }
    throw Refusal(
      "slug-taken", "\(taken) is already registered.",
      hint: "Correct the event that registered it, or choose another slug.")
  }

  private func regulationProblem(_ adopted: RegulationAdopted) throws(Refusal) -> String? {
    _ = try Regulation(adopted.regulation)
    guard adopted.regulation.digest == adopted.digest else {
      throw Refusal(
        "bad-digest", "The regulation's digest is not that of its document.",
        hint: "It should be \(adopted.regulation.digest).")
    }
    return nil
  }
}

extension Draft {
  fileprivate var isAboutAnyStream: Bool {
    switch event {
    case .dataErased, .clockCorrected: true
    default: false
    }
  }
}
