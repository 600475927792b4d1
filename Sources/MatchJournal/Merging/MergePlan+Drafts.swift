import JournalCore
import JournalProof
import JournalReading

extension MergePlan {
  /// Returns the events that a merge appends, in order: those of the other journal, then what is
  /// said of those that both have.
  ///
  /// - Parameter answers: what somebody says of each question, in the order of `questions`; what is
  ///   missing is left open.
  func drafts(_ answers: [Answer]) throws(Refusal) -> [Draft] {
    let pen = MergePen()
    var drafts = try news.map { record throws(Refusal) in try incoming(record) }
    var settled: [(id: EventID, drafts: [Draft])] = []
    var asked = 0
    for twin in twins {
      var answer = Answer.same
      if !twin.isSure {
        answer = answers.indices.contains(asked) ? answers[asked] : .open
        asked += 1
      }
      guard answer != .another else { continue }
      settled.append((twin.kept.id, try settle(twin, isOpen: answer == .open, pen)))
    }
    for conflict in conflicts {
      settled.append((conflict.record.id, try settle(conflict, pen)))
    }
    for merger in mergers {
      let why = "merge: the names would go round in a circle"
      settled.append(
        (
          merger.id,
          [
            try pen.draft(
              .retraction(Retraction(target: merger.id, reason: why)), to: merger.stream, "circle",
              [merger.id])
          ]
        ))
    }
    let own = settled.sorted { $0.id < $1.id }.flatMap(\.drafts)
    drafts += try people.drafts(pen) { ours.has($0) }
    drafts += try sources(of: own, pen) + own + erasures(pen)
    // What an earlier merge said already is not said again.
    var seen: Set<EventID> = []
    return drafts.filter { !ours.has($0.id) && seen.insert($0.id).inserted }
  }

  // MARK: - What comes in

  /// Returns an event of the other journal as it is offered to this one: its texts in plain text,
  /// which a private journal seals anew, or only the digests of what was erased.
  private func incoming(_ record: Record) throws(Refusal) -> Draft {
    let draft = record.draft
    let isErased = MergeErasures.isErased(draft)
    guard !isErased else { return try Draft(content: draft.content) }
    var content = draft.content
    if draft.holdsDigests { content["data"] = .object(draft.data) }
    let plain = try Draft(content: content)
    guard erased.contains(record.id) else { return plain }
    return try plain.sealedForGood()
  }

  private func erasures(_ pen: MergePen) throws(Refusal) -> [Draft] {
    let causes = MergeErasures(ours, theirs).causes
    var drafts: [Draft] = []
    for target in erased {
      guard let cause = causes[target] else { continue }
      let erased = DataErased(target: target, person: cause.person, reason: cause.reason)
      drafts.append(try pen.draft(.dataErased(erased), to: .registry, "erase", [target]))
    }
    return drafts
  }

  // MARK: - Twins

  private func settle(_ twin: Twin, isOpen: Bool, _ pen: MergePen) throws(Refusal) -> [Draft] {
    if case .matchScheduled = twin.kept.event { return try settleSchedule(twin, pen) }
    let (keeper, other) = twin.keepsOurs ? (ours, theirs) : (theirs, ours)
    let ids = [twin.kept.id, twin.dropped.id]
    let stream = twin.kept.stream
    var drafts: [Draft] = []
    for act in other.acts(on: twin.dropped).reversed() {
      let why = "merge: about what \(twin.kept.envelope.by) logged too"
      drafts.append(
        try pen.draft(
          .retraction(Retraction(target: act.id, reason: why)), to: stream, "set aside act",
          ids + [act.id], causedBy: twin.kept.id))
    }
    let why = "merge: \(twin.kept.envelope.by) logged it too"
    drafts.append(
      try pen.draft(
        .retraction(Retraction(target: twin.dropped.id, reason: why)), to: stream, "set aside", ids,
        causedBy: twin.kept.id))
    guard stream.category == .match else { return drafts }
    let (kept, dropped) = (keeper.effective(twin.kept), other.effective(twin.dropped))
    drafts += try differences(kept, dropped, twin, pen)
    if case .goal = twin.kept.event, other.strikes(twin.dropped), !keeper.strikes(twin.kept) {
      drafts.append(
        try claim(twin, Dispute.Field.counts, .bool(false), pen))
    }
    if isOpen {
      drafts.append(
        try claim(
          twin, Dispute.Field.another, .string(twin.dropped.id.description), pen))
    }
    return drafts
  }

  /// Fills in what the event that stands lacks, and claims where the other says otherwise.
  private func differences(_ kept: Draft, _ dropped: Draft, _ twin: Twin, _ pen: MergePen)
    throws(Refusal) -> [Draft]
  {
    var gaps = JSONObject()
    var drafts: [Draft] = []
    let hidden = isPrivate ? Set(kept.textFields + dropped.textFields) : []
    for field in twin.fields where !hidden.contains(field) {
      // Within a minute, the period follows from the minute.
      guard field != "period" || dropped.envelope.at?.minute == nil,
        let value = dropped.said(field), value.string != Erasable.erased
      else { continue }
      if kept.said(field) == nil {
        if field != "added" || kept.envelope.at?.minute == dropped.envelope.at?.minute {
          gaps[field] = value
        }
      } else {
        drafts.append(try claim(twin, field, value, pen))
      }
    }
    guard !gaps.isEmpty else { return drafts }
    let correction = Correction(
      target: twin.kept.id, replace: gaps,
      reason: "merge: \(twin.dropped.envelope.by) knew more")
    // What the rules refuse stays unknown.
    guard (try? kept.corrected(by: [correction])) != nil else { return drafts }
    return [
      try pen.draft(
        .correction(correction), to: kept.stream, "fill in", [twin.kept.id, twin.dropped.id])
    ] + drafts
  }

  private func claim(_ twin: Twin, _ field: String, _ value: JSONValue, _ pen: MergePen)
    throws(Refusal) -> Draft
  {
    let claim = Claim(about: twin.kept.id, field: field, value: value)
    let source = twin.dropped.envelope.source ?? [Self.scorer(twin.dropped)]
    return try pen.draft(
      .claim(claim), to: twin.kept.stream, "claim \(field)", [twin.kept.id, twin.dropped.id],
      source: source)
  }

  /// The match as the first one scheduled it, with what the second one knew besides: both events
  /// say so from now on, whichever is first in a journal.
  private func settleSchedule(_ twin: Twin, _ pen: MergePen) throws(Refusal) -> [Draft] {
    let (keeper, other) = twin.keepsOurs ? (ours, theirs) : (theirs, ours)
    let kept = keeper.effective(twin.kept)
    let dropped = other.effective(twin.dropped)
    var drafts: [Draft] = []
    var (fill, replace) = (JSONObject(), JSONObject())
    for field in Set(kept.data.members.map(\.key) + dropped.data.members.map(\.key)).sorted() {
      switch (kept.data[field], dropped.data[field]) {
      case (let mine?, let theirs?) where mine != theirs:
        replace[field] = mine
        drafts.append(try claim(twin, field, theirs, pen))
      case (nil, let theirs?): fill[field] = theirs
      case (let mine?, nil): replace[field] = mine
      default: break
      }
    }
    let changes = [(kept, fill, "fill in"), (dropped, replace, "agree")]
    for (draft, values, deed) in changes where !values.isEmpty {
      let correction = Correction(
        target: draft.id, replace: values, reason: "merge: both scheduled the match")
      drafts.append(
        try pen.draft(
          .correction(correction), to: draft.stream, deed, [twin.kept.id, twin.dropped.id]))
    }
    return drafts
  }

  // MARK: - Corrections

  private func settle(_ conflict: Conflict, _ pen: MergePen) throws(Refusal) -> [Draft] {
    let field = conflict.field
    let ids = [conflict.record.id, conflict.stands.id, conflict.claimed.id]
    guard let stands = conflict.stands.draft.correction?.replace[field],
      let claimed = conflict.claimed.draft.correction?.replace[field]
    else { return [] }
    let correction = Correction(
      target: conflict.record.id, replace: [field: stands],
      reason: "merge: \(conflict.stands.envelope.by) corrected it first")
    var drafts = [
      try pen.draft(
        .correction(correction), to: conflict.record.stream, "correct \(field)", ids)
    ]
    guard conflict.record.stream.category == .match,
      !isPrivate || !conflict.record.draft.textFields.contains(field)
    else { return drafts }
    let source = conflict.claimed.envelope.source ?? [Self.scorer(conflict.claimed)]
    drafts.append(
      try pen.draft(
        .claim(Claim(about: conflict.record.id, field: field, value: claimed)),
        to: conflict.record.stream, "claim \(field)", ids, source: source))
    return drafts
  }

  // MARK: - Who says so

  /// The slug of whoever recorded an event without a source: what they wrote down is what they say.
  private static func scorer(_ record: Record) -> SourceSlug {
    let name = SlugMint.fold("scorer \(record.envelope.by)")
    return SourceSlug(name) ?? SourceSlug(known: "scorer")
  }

  /// Returns the registrations of the scorers whom claims name.
  private func sources(of drafts: [Draft], _ pen: MergePen) throws(Refusal) -> [Draft] {
    let all = twins.flatMap { [$0.ours, $0.theirs] } + conflicts.map(\.claimed)
    let names = Dictionary(
      all.map { (Self.scorer($0), $0.envelope.by) }, uniquingKeysWith: { min($0, $1) })
    let used = Set(drafts.flatMap { $0.envelope.source ?? [] })
    var news: [Draft] = []
    for (slug, name) in names.sorted(by: { $0.key < $1.key }) where used.contains(slug) {
      guard ours.directory.sources[slug] == nil, theirs.directory.sources[slug] == nil else {
        continue
      }
      let added = SourceAdded(source: slug, kind: "scorer", publisher: name)
      let id = EventID(digest: Fingerprint.sha256(Array("scorer \(slug)".utf8)))
      news.append(try pen.draft(.sourceAdded(added), to: .registry, "scorer", [id]))
    }
    return news
  }
}

extension MergeErasures {
  /// Whether the texts of an event are gone.
  static func isErased(_ draft: Draft) -> Bool {
    draft.holdsDigests && JSONValue.object(draft.data).texts.contains(Erasable.erased)
  }
}

extension Draft {
  /// The fields whose texts a private journal keeps beside the record.
  var textFields: [String] {
    let sealed = try? sealed { _ in String(repeating: "0", count: 64) }
    return sealed?.erasableFields ?? erasableFields
  }

  /// Returns the event with digests of texts that nobody keeps.
  func sealedForGood() throws(Refusal) -> Draft {
    do {
      return try sealed { text in
        let salt = (0..<32).map { _ in UInt8.random(in: .min ... .max) }
        return ErasableValue.digest(of: text, salt: salt)
      }.withoutTexts()
    } catch let refusal as Refusal {
      throw refusal
    } catch {
      throw Refusal("malformed-record", "\(error)")
    }
  }

  private func withoutTexts() throws(Refusal) -> Draft { try Draft(content: content) }
}
