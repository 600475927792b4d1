public import JournalCore
public import JournalRules

extension MatchJournal {
  /// The draft that corrects fields of an event.
  ///
  /// - Parameters:
  ///   - position: the event.
  ///   - values: new values as typed, by field of the event's data; an empty text removes the field.
  ///   - time: a new minute or period, where one was typed.
  /// - Throws: `Refusal`.
  public func draft(
    correcting position: Int, in match: MatchReading, values: [String: String],
    time: Entry? = nil, reason: String? = nil, by author: Author
  ) throws(Refusal) -> [Draft] {
    guard let record = match.stream.record(at: position) else { throw .noEvent(position, match) }
    let current = match.stream.effective(record)
    var replace = JSONObject()
    var newcomers: [PersonRegistered] = []
    if !values.isEmpty {
      let filled = try fill(values, over: current, in: match)
      newcomers = filled.newcomers
      for key in values.keys.sorted() { replace[key] = filled.data[key] ?? .null }
      try Self.checkTeam(filled.data, current, values, match)
    }
    if let time { try Self.replaceTime(time, of: current, match.format, in: &replace) }
    for member in replace.members where current.has(member) { replace[member.key] = nil }
    guard !replace.isEmpty else {
      throw Refusal(
        "nothing-to-correct",
        values.isEmpty && time == nil
          ? "Nothing to correct." : "Nothing to correct: e\(position) says so already.",
        hint: "Name what is wrong: --minute 56, --player NAME, ...")
    }
    let correction = Correction(target: record.id, replace: replace, reason: reason)
    guard let stream = StreamName.match(match.slug) else { return [] }
    let batch = newcomers.isEmpty ? nil : identities.next()
    var drafts: [Draft] = []
    for person in newcomers {
      drafts.append(try draft(.personRegistered(person), to: .registry, by: author, batch: batch))
    }
    return drafts + [try draft(.correction(correction), to: stream, by: author, batch: batch)]
  }

  /// The corrected fields with all others as they are, so that names are resolved in their light.
  private func fill(_ values: [String: String], over current: Draft, in match: MatchReading)
    throws(Refusal) -> EventForm.Filled
  {
    var form = try EventForm(current.envelope.type)
    for (key, value) in values where !value.isEmpty { form.values[key] = value }
    let isOwn = current.data["own"] == .bool(true)
    if isOwn, form.values["own"] == nil { form.values["own"] = "true" }
    for field in form.type.fields where values[field.key] == nil && field.isRequired {
      if let text = current.data[field.key]?.string { form.values[field.key] = text }
    }
    form.keep(current)
    if values["player"] != nil, values["team"] == nil { form.values["team"] = nil }
    if form.type.fields.contains(where: { form.lacks($0) }),
      let team = current.data["team"]?.string, form.values["team"] == nil,
      (try? form.fill(in: match)) == nil
    {
      form.values["team"] = team
    }
    return try form.fill(in: match)
  }

  // MARK: - The registry and competitions

  /// The draft that corrects fields of an event of the registry or of a competition's stream.
  ///
  /// - Parameters:
  ///   - position: the event.
  ///   - values: new values as typed, by field of the event's data; an empty text removes the field.
  /// - Throws: `Refusal`.
  public func draft(
    correcting position: Int, in stream: StreamReading, values: [String: String],
    reason: String? = nil, by author: Author
  ) throws(Refusal) -> Draft {
    guard let record = stream.history.record(at: position) else {
      throw .noEvent(position, stream.name.description)
    }
    let current = stream.history.effective(record)
    var form = try EventForm(current.envelope.type)
    form.values = values.filter { !$0.value.isEmpty }
    form.keep(current)
    let filled = try form.fill(in: stream)
    var replace = JSONObject()
    for key in values.keys.sorted() { replace[key] = filled.data[key] ?? .null }
    for member in replace.members where current.has(member) { replace[member.key] = nil }
    guard !replace.isEmpty else {
      throw Refusal(
        "nothing-to-correct",
        values.isEmpty
          ? "Nothing to correct." : "Nothing to correct: e\(position) says so already.",
        hint: "Name what is wrong: --set points=9.")
    }
    let correction = Correction(target: record.id, replace: replace, reason: reason)
    return try draft(.correction(correction), to: stream.name, by: author)
  }

  /// The draft that takes back an event of the registry or of a competition's stream.
  ///
  /// - Throws: `Refusal` where there is no such event, or none that stands.
  public func draft(
    undoing position: Int, in stream: StreamReading, by author: Author, reason: String = "undo"
  ) throws(Refusal) -> Draft {
    guard let record = stream.history.record(at: position) else {
      throw .noEvent(position, stream.name.description)
    }
    guard !stream.history.isWithdrawn(record) else {
      let undo = stream.history.records.last {
        $0.retracted == record.id && !stream.history.isWithdrawn($0)
      }
      throw Refusal(
        "already-undone", "e\(position) has been taken back already.",
        hint: undo.map { "journal undo e\($0.position) brings it back." })
    }
    return try draft(
      .retraction(Retraction(target: record.id, reason: reason)), to: stream.name, by: author)
  }

  /// Another scorer does not turn a goal over to the other side by itself.
  private static func checkTeam(
    _ data: JSONObject, _ current: Draft, _ values: [String: String], _ match: MatchReading
  ) throws(Refusal) {
    guard values["team"] == nil, let team = data["team"]?.string, let old = current.data["team"],
      old != .string(team), let slug = TeamSlug(team)
    else { return }
    let name = match.directory.title(slug)
    throw Refusal(
      "team-changes", "That player is one of \(name), and the event is the other team's.",
      hint: "Add --team \(match.directory.code(slug).lowercased()) if it is theirs.")
  }

  private static func replaceTime(
    _ time: Entry, of current: Draft, _ format: MatchFormat, in replace: inout JSONObject
  ) throws(Refusal) {
    guard let minute = time.minute else {
      if time.isMinuteUnknown { (replace["minute"], replace["added"]) = (.null, .null) }
      if let period = time.period { replace["period"] = .string(period.rawValue) }
      return
    }
    let old = current.envelope.at?.period
    let fits = old.flatMap { format.minutes(of: $0) }?.contains(minute.regular) == true
    guard let period = time.period ?? (fits ? old : format.period(of: minute.regular)) else {
      throw Refusal(
        "no-such-minute", "no minute \(minute).", hint: "Stoppage time is written 90+5.")
    }
    try MatchTime(period, minute.regular, added: minute.added).check(in: format)
    replace["minute"] = .integer(Int64(minute.regular))
    replace["added"] = minute.added.map { .integer(Int64($0)) } ?? .null
    if period != old { replace["period"] = .string(period.rawValue) }
  }

  /// The draft that strikes a goal out.
  public func draft(
    striking position: Int, in match: MatchReading, reason: String, by ruler: String?,
    time: Entry, author: Author
  ) throws(Refusal) -> [Draft] {
    guard let record = match.stream.record(at: position) else { throw .noEvent(position, match) }
    var form = try EventForm("goal-disallowed")
    form.values = ["goal": record.id.description, "reason": reason]
    form.values["by"] = ruler?.lowercased()
    return try drafts(for: EventEntry(form: form, time: time, author: author), in: match)
  }

  // MARK: - Undo and redo

  /// The drafts that take back an event or, with none named, the last write to the match that stands.
  ///
  /// What one command wrote together is taken back together.
  ///
  /// - Parameter reason: why; an `undo` is what a redo looks for.
  public func drafts(
    undoing position: Int?, in match: MatchReading, by author: Author, reason: String = "undo"
  ) throws(Refusal) -> [Draft] {
    let standing = match.stream.records.filter { !match.stream.isWithdrawn($0) }
    let record: Record?
    if let position {
      record = match.stream.record(at: position)
      guard let record else { throw .noEvent(position, match) }
      guard !match.stream.isWithdrawn(record) else {
        throw Refusal(
          "already-undone", "e\(position) has been taken back already.",
          hint: "journal redo brings it back.")
      }
    } else {
      record = standing.last { !$0.isUndo && !$0.isRedo && !$0.isScheduling }
    }
    guard let record, !record.isScheduling else { throw .nothingToUndo(match) }
    let together = standing.filter { !$0.isScheduling && $0.isWritten(with: record) }
    return try retract(position == nil ? together : [record], reason, match, author)
  }

  /// The drafts that bring back what the last standing undo took back.
  public func drafts(redoingIn match: MatchReading, by author: Author) throws(Refusal) -> [Draft] {
    let undos = match.stream.records.filter { $0.isUndo && !match.stream.isWithdrawn($0) }
    guard let last = undos.last else {
      throw Refusal("nothing-to-redo", "There is nothing to redo in \(match.shortForm).")
    }
    let together = undos.filter { $0.isWritten(with: last) }
    return try retract(together, "redo", match, author)
  }

  private func retract(
    _ records: [Record], _ reason: String, _ match: MatchReading, _ author: Author
  ) throws(Refusal) -> [Draft] {
    guard let stream = StreamName.match(match.slug) else { return [] }
    let batch = records.count > 1 ? identities.next() : nil
    var drafts: [Draft] = []
    for record in records.reversed() {
      let retraction = Retraction(target: record.id, reason: reason)
      drafts.append(try draft(.retraction(retraction), to: stream, by: author, batch: batch))
    }
    return drafts
  }
}

extension Record {
  fileprivate var isScheduling: Bool {
    if case .matchScheduled = event { true } else { false }
  }

  fileprivate func isWritten(with other: Record) -> Bool {
    id == other.id || envelope.batch != nil && envelope.batch == other.envelope.batch
  }

  /// Whether it is an undo, which a redo can take back.
  fileprivate var isUndo: Bool { retractionReason == "undo" }

  /// Whether it is a redo, which is not undone in turn.
  fileprivate var isRedo: Bool { retractionReason == "redo" }

  private var retractionReason: String? {
    if case .retraction(let retraction) = event { retraction.reason } else { nil }
  }

  /// The event that it takes back, where it does.
  public var retracted: EventID? {
    if case .retraction(let retraction) = event { retraction.target } else { nil }
  }
}

extension EventForm {
  /// Required fields that an event has already need not be typed again.
  fileprivate mutating func keep(_ current: Draft) {
    kept = Set(
      type.fields.filter { $0.isRequired && values[$0.key] == nil && current.data[$0.key] != nil }
        .map(\.key))
  }

  /// Whether a required field is neither typed nor kept.
  fileprivate func lacks(_ field: Field) -> Bool {
    field.isRequired && values[field.key] == nil && !kept.contains(field.key)
  }
}

extension Refusal {
  static func noEvent(_ position: Int, _ match: MatchReading) -> Refusal {
    noEvent(position, match.shortForm)
  }

  static func noEvent(_ position: Int, _ place: String) -> Refusal {
    Refusal(
      "no-such-event", "There is no e\(position) in \(place).",
      hint: "journal log shows its events.")
  }

  static func nothingToUndo(_ match: MatchReading) -> Refusal {
    Refusal("nothing-to-undo", "There is nothing to undo in \(match.shortForm).")
  }
}

extension Draft {
  /// Whether a field has this value already; a field that is not there has none.
  fileprivate func has(_ member: JSONObject.Member) -> Bool {
    let old = data[member.key] ?? content["at"]?.object?[member.key]
    return old == member.value || old == nil && member.value == .null
  }
}

extension MatchJournal {
  /// The last write of all, where it is a decision or a word in the stream of a competition; nil where
  /// it was about a match.
  ///
  /// What was taken back already is passed over, and so is the registry. - Throws: `LogError`.
  public func lastCompetitionWrite() async throws(LogError) -> Int? {
    let head = try await log.head().position
    guard head > 0 else { return nil }
    let records = try await log.read(from: max(1, head - 199), limit: 200)
    for record in records.reversed() where record.stream.category != .registry {
      if record.retracted != nil { continue }
      let stream = StreamHistory(try await log.read(record.stream))
      if stream.isWithdrawn(record) { continue }
      let isOfCompetition = record.stream.category == .competition
      return isOfCompetition && record.event.setting.mayBeOfCompetition ? record.position : nil
    }
    return nil
  }
}
