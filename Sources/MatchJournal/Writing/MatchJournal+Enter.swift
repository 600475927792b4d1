public import JournalCore
public import JournalReading
import JournalRules

/// An event as a person enters it: the form, the time and how to record it.
public struct EventEntry: Sendable {
  /// The type and the fields.
  public var form: EventForm
  /// The time as typed; the journal knows whether the match has begun.
  public var time: Entry
  /// The author.
  public var author: Author
  /// The names of the sources that state it.
  public var sources: [String]
  /// Whether it still awaits confirmation.
  public var isProvisional: Bool
  /// When it happened by a clock on the wall; nil if only the time of recording is known.
  public var occurredAt: OffsetInstant?
  /// Whether a whistle in added time takes its minute from the clock of the match, if that runs.
  public var followsClock = true

  /// Creates an entry.
  public init(
    form: EventForm, time: Entry = Entry(), author: Author = Author(), sources: [String] = [],
    isProvisional: Bool = false
  ) {
    self.form = form
    self.time = time
    self.author = author
    self.sources = sources
    self.isProvisional = isProvisional
  }
}

extension EventEntry {
  /// The texts that may hold names.
  var words: [String] { form.values.values.sorted() + sources }
}

extension MatchJournal {
  /// Returns the drafts of an entry: the event, and the persons and sources that are new with it.
  ///
  /// Names are looked up among those that the match knows; `prepare(_:in:seeing:again:)` makes sure
  /// that these are all that can be meant.
  /// - Parameter tie: the tie of the match, which tells whether extra time is due.
  /// - Throws: `Refusal` if a name, a value or a time is not acceptable.
  public func drafts(
    for entry: EventEntry, in match: MatchReading, tie: TieReading? = nil
  ) throws(Refusal) -> [Draft] {
    let filled = try entry.form.fill(in: match)
    guard let stream = StreamName.match(match.slug) else { return [] }
    if let ruling = ClaimRuling(entry, filled.data, in: match) {
      return try drafts(ruling: ruling, in: match)
    }
    let whistle = filled.data["period"]?.string.flatMap { Period(rawValue: $0) }
    let isWhistle = entry.form.type.setting == .whistle
    var time = entry.time
    time.hasBegun = hasBegun(match)
    time.isOver = match.isOver(in: tie)
    if let whistle, isWhistle { time.minute = time.minute ?? added(whistle, entry, match) }
    let at = try time.time(
      for: entry.form.type.setting, whistle: isWhistle ? whistle : nil, clock: match.clock,
      format: match.format)
    return try drafts(for: entry, filled, in: stream, at: at, match.directory)
  }

  /// Returns the minute of the whistle that ends a period which is on, if the clock of the match runs and
  /// shows added time.
  private func added(_ period: Period, _ entry: EventEntry, _ match: MatchReading) -> Minute? {
    guard entry.followsClock, entry.form.type.name == PeriodEnd.name, entry.author.via == .live,
      match.clock.open == period
    else { return nil }
    return LiveClock(match).whistle(endOf: period, at: entry.occurredAt?.instant ?? now, asked: now)
  }

  /// Returns the drafts of an entry in the registry's or a competition's stream, with the sources
  /// that are new with it.
  ///
  /// - Throws: `Refusal` if a name or a value is not acceptable.
  public func drafts(
    for entry: EventEntry, in stream: StreamReading
  ) throws(Refusal) -> [Draft] {
    let filled = try entry.form.fill(in: stream)
    return try drafts(for: entry, filled, in: stream.name, at: nil, stream.directory)
  }

  private func drafts(
    for entry: EventEntry, _ filled: EventForm.Filled, in stream: StreamName, at time: MatchTime?,
    _ directory: Directory
  ) throws(Refusal) -> [Draft] {
    let (sources, news) = try self.sources(named: entry.sources, in: directory)
    let batch =
      filled.newcomers.isEmpty && news.isEmpty ? nil : identities.next()
    var drafts: [Draft] = []
    for (slug, name) in news {
      let added = SourceAdded(source: slug, publisher: name)
      drafts.append(
        try draft(.sourceAdded(added), to: .registry, by: entry.author, batch: batch))
    }
    for person in filled.newcomers {
      drafts.append(
        try draft(.personRegistered(person), to: .registry, by: entry.author, batch: batch))
    }
    let envelope = Envelope(
      stream: stream, id: identities.next(), type: entry.form.type.name, v: entry.form.type.v,
      at: time, occurredAt: entry.occurredAt, by: entry.author.by, via: entry.author.via,
      batch: batch,
      status: entry.isProvisional ? .provisional : nil, source: sources.isEmpty ? nil : sources)
    return drafts + [try Draft(envelope, data: filled.data)]
  }

  /// Returns the slugs of the sources with some names, and those that are new.
  func sources(named names: [String], in directory: Directory) throws(Refusal)
    -> (slugs: [SourceSlug], news: [(slug: SourceSlug, name: String)])
  {
    var sources: [SourceSlug] = []
    var news: [(slug: SourceSlug, name: String)] = []
    for name in names {
      if let new = news.first(where: { NameKey.exact($0.name) == NameKey.exact(name) }) {
        sources.append(new.slug)
        continue
      }
      let slug = try source(name, directory, taken: sources)
      sources.append(slug)
      if directory.sources[slug] == nil { news.append((slug, name)) }
    }
    return (sources, news)
  }

  /// Returns the slug of the source with a name; a new one if no source has it.
  private func source(_ name: String, _ directory: Directory, taken: [SourceSlug])
    throws(Refusal) -> SourceSlug
  {
    if let known = try RegistryNames(directory).source(name) { return known }
    guard !NameKey.fold(name).isEmpty else {
      throw Refusal("bad-source", "\"\(TextRules.harmless(name))\" cannot be the name of a source.")
    }
    return SlugMint.mint(name, fallback: "source") {
      directory.sources[$0] != nil || taken.contains($0)
    }
  }

  /// Whether the kick-off time has passed, or the day if no time is known.
  func hasBegun(_ match: MatchReading) -> Bool {
    if let kickOff = match.scheduled.kickOff { return kickOff.instant <= now }
    return match.scheduled.date < now.utcDate
  }
}

extension ClaimRuling {
  /// Reads an entered ruling on a claim; nil if the entry is of another type.
  fileprivate init?(_ entry: EventEntry, _ data: JSONObject, in match: MatchReading) {
    guard entry.form.type.name == ClaimDecided.name,
      let claim = data["claim"]?.string.flatMap({ EventID($0) }),
      let record = match.stream.record(of: claim),
      let outcome = data["outcome"]?.string.flatMap({ ClaimDecided.Outcome(rawValue: $0) }),
      let authority = data["authority"]?.string
    else { return nil }
    self.init(
      on: record.position, outcome, authority: authority, reason: data["reason"]?.string,
      sources: entry.sources, author: entry.author)
    date = data["date"]?.string.flatMap { CalendarDate($0) }
  }
}
