public import JournalCore
public import JournalReading
import JournalRules

extension MatchJournal {
  /// Returns the drafts that correct fields of an event of a match.
  ///
  /// - Parameters:
  ///   - position: the position of the event.
  ///   - values: the new values as typed, by field of the event's data; an empty text removes the
  ///     field.
  ///   - time: the new minute or period; nil if neither was typed.
  /// - Throws: `Refusal` if there is no such event, or it cannot be corrected that way.
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
      if let newcomer = newcomers.first, values["team"] == nil {
        throw Refusal(
          "no-player", "No player \"\(TextRules.harmless(newcomer.name))\" is known here.",
          remedy: .registerByTeam(.ifSomebodyNew))
      }
      for key in values.keys.sorted() { replace[key] = filled.data[key] ?? .null }
      try Self.checkTeam(filled.data, current, values, match)
    }
    if let time { try Self.replaceTime(time, of: current, match.format, in: &replace) }
    for member in replace.members where current.has(member) { replace[member.key] = nil }
    guard !replace.isEmpty else {
      throw Refusal(
        "nothing-to-correct",
        values.isEmpty && time == nil
          ? "Nothing to correct." : "Nothing to correct: e\(position) already says so.",
        remedy: .nameWhatIsWrong(fields: current.fieldNames, inMatch: true))
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

  /// Fills in the corrected fields along with the others, so that names are resolved in context.
  private func fill(_ values: [String: String], over current: Draft, in match: MatchReading)
    throws(Refusal) -> EventForm.Filled
  {
    var form = try EventForm(current.envelope.type)
    for (key, value) in values where !value.isEmpty { form.values[key] = value }
    let isOwn = current.data["own"] == .bool(true)
    if isOwn, form.values["own"] == nil { form.values["own"] = "true" }
    let narrows = form.type.fields.contains { $0.key == "team" }
    for field in form.type.fields
    where narrows && values[field.key] == nil && field.isRequired {
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

  /// Returns the draft that corrects fields of an event of the registry or of a competition's
  /// stream.
  ///
  /// - Parameters:
  ///   - position: the position of the event.
  ///   - values: the new values as typed, by field of the event's data; an empty text removes the
  ///     field.
  /// - Throws: `Refusal` if there is no such event, or it cannot be corrected that way.
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
          ? "Nothing to correct." : "Nothing to correct: e\(position) already says so.",
        remedy: .nameWhatIsWrong(fields: current.fieldNames, inMatch: false))
    }
    let correction = Correction(target: record.id, replace: replace, reason: reason)
    return try draft(.correction(correction), to: stream.name, by: author)
  }

  /// Refuses to let another scorer move a goal to the other team without saying so.
  private static func checkTeam(
    _ data: JSONObject, _ current: Draft, _ values: [String: String], _ match: MatchReading
  ) throws(Refusal) {
    guard values["team"] == nil, let team = data["team"]?.string, let old = current.data["team"],
      old != .string(team), let slug = TeamSlug(team)
    else { return }
    let name = match.directory.title(slug)
    throw Refusal(
      "team-changes", "That player plays for \(name), but the event is the other team's.",
      remedy: .giveTeam(code: match.directory.code(slug).lowercased()))
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
      throw .noSuchMinute(minute)
    }
    try MatchTime(period, minute.regular, added: minute.added).check(in: format)
    replace["minute"] = .integer(Int64(minute.regular))
    replace["added"] = minute.added.map { .integer(Int64($0)) } ?? .null
    if period != old { replace["period"] = .string(period.rawValue) }
  }

  /// Returns the drafts that strike out a goal: the referee's decision. The goal stays to be seen,
  /// with who ruled and why. What the desk entered by mistake is taken back by
  /// `undoing(_:by:reason:seeing:)`.
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
}

extension EventForm {
  /// Keeps the required fields that the event already has, so that they need not be typed again.
  fileprivate mutating func keep(_ current: Draft) {
    infers = false
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
      remedy: .lookAtLog)
  }
}

extension Draft {
  /// The fields of its type; none for a type of one's own.
  fileprivate var fieldNames: [String] {
    EventCatalog.standard[envelope.type]?.fields.map(\.key) ?? []
  }

  /// Whether a field already has this value; a missing field equals null.
  fileprivate func has(_ member: JSONObject.Member) -> Bool {
    let old = data[member.key] ?? content["at"]?.object?[member.key]
    return old == member.value || old == nil && member.value == .null
  }
}
