public import JournalCore
public import JournalReading
import JournalRules

/// The result of planning an undo or a redo.
public struct Reversal: Sendable {
  /// One retraction for each event, newest first.
  public let drafts: [Draft]

  /// The parts of the command that stay, with the reason.
  public let doubts: [Doubt]
}

extension MatchJournal {
  /// Plans to take back the whole of a recorder's last standing command.
  ///
  /// Someone whom the command registered stays registered if another event has named them since.
  /// - Parameters:
  ///   - stream: the match or competition that the command wrote to; nil for any.
  ///   - reason: the reason to record; `undo` if nil.
  ///   - view: the journal as it was read.
  /// - Throws: `Refusal` if there is no command, or it set up a match, erased something or was an
  ///   import; `LogError`.
  public func undoingLast(
    of author: Author, in stream: StreamName? = nil, reason: String? = nil, seeing view: JournalView
  ) async throws -> Reversal {
    var log = CommandLog(view.snapshot)
    var limit = Int.max
    while let command = try await log.last(.entry, by: author.by, in: stream, before: limit) {
      try check(command, view)
      let (targets, doubts) = try await split(command, &log)
      if !targets.isEmpty {
        return Reversal(drafts: try retract(targets, reason ?? "undo", author), doubts: doubts)
      }
      // The rest that an earlier undo had to leave does not block the next one.
      guard command.isRest, let first = command.records.first?.position else {
        throw Refusal(
          "still-named",
          "\(command.range) cannot be taken back. \(doubts.first?.reason ?? "")",
          remedy: .correct(command.range))
      }
      limit = first
    }
    throw try await Refusal.nothingToUndo(author, stream, view)
  }

  /// Splits a command into what is taken back and what stays because another event names it by now.
  private func split(_ command: CommandLog.Command, _ log: inout CommandLog) async throws
    -> (targets: [Record], doubts: [Doubt])
  {
    var targets: [Record] = []
    var doubts: [Doubt] = []
    let end = command.records.last?.position ?? 0
    for record in command.records {
      if let slug = record.event.registered,
        let mention = try await log.mention(of: slug, after: end)
      {
        doubts.append(
          Doubt("still-registered", "e\(record.position) stays: e\(mention) names \(slug)."))
      } else {
        targets.append(record)
      }
    }
    return (targets, doubts)
  }

  /// Plans to take back one event in any stream.
  ///
  /// - Throws: `Refusal` if there is no such event, it no longer stands, or it cannot be taken
  ///   back; `LogError`.
  public func undoing(
    _ position: Int, by author: Author, reason: String? = nil, seeing view: JournalView
  ) async throws -> Reversal {
    guard let record = try await view.snapshot.record(at: position) else {
      throw Refusal.noEvent(position, "the journal")
    }
    let stream = try await view.stream(record.stream)
    var log = CommandLog(view.snapshot)
    if let slug = record.event.registered, try await log.stands(record),
      let mention = try await log.mention(of: slug, after: position)
    {
      throw Refusal(
        "still-named", "e\(position) cannot be taken back: e\(mention) names \(slug).",
        remedy: .correct("e\(position)"))
    }
    let draft = try draft(undoing: position, in: stream, by: author, reason: reason ?? "undo")
    return Reversal(drafts: [draft], doubts: [])
  }

  /// Plans to bring back the whole of what a recorder's last undo took back.
  ///
  /// - Throws: `Refusal` if there is no undo, or the recorder has entered something since;
  ///   `LogError`.
  public func redoingLast(
    of author: Author, in stream: StreamName? = nil, reason: String? = nil, seeing view: JournalView
  ) async throws -> Reversal {
    var log = CommandLog(view.snapshot)
    guard let command = try await log.last(.undo, by: author.by, in: stream) else {
      throw Refusal(
        "nothing-to-redo",
        "\(author.by) has nothing to redo\(try await view.place(stream)).")
    }
    // Whatever was entered since has replaced what was taken back.
    let undo = command.records.last?.position ?? 0
    if let newer = try await log.entry(by: author.by, in: stream, after: undo) {
      throw Refusal(
        "nothing-to-redo",
        "\(author.by) has nothing to redo: e\(newer) was entered after the last undo.",
        remedy: .bringBackAllTheSame(undoing: undo))
    }
    return Reversal(drafts: try retract(command.records, reason ?? "redo", author), doubts: [])
  }

  /// Checks an undo or a redo without writing.
  ///
  /// - Throws: `Refusal` if it cannot be recorded; `LogError`.
  public func prepare(_ reversal: Reversal, seeing view: JournalView) async throws -> Prepared {
    var prepared = try await prepare(reversal.drafts, seeing: view)
    prepared.doubts += reversal.doubts
    return prepared
  }

  /// Returns the draft that takes back an event of a stream.
  ///
  /// - Throws: `Refusal` if there is no such event, it no longer stands, or it cannot be taken
  ///   back.
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
        "already-undone", "e\(position) has already been taken back.",
        remedy: undo.map { .bringBack(undoing: $0.position) })
    }
    if let why = record.event.permanence("e\(position)") { throw why }
    return try draft(
      .retraction(Retraction(target: record.id, reason: reason)), to: stream.name, by: author)
  }

  /// Returns the drafts that take back an event of a match.
  ///
  /// - Throws: `Refusal` if there is no such event, it no longer stands, or it cannot be taken
  ///   back.
  public func drafts(
    undoing position: Int, in match: MatchReading, by author: Author, reason: String = "undo"
  ) throws(Refusal) -> [Draft] {
    guard match.stream.record(at: position) != nil else { throw .noEvent(position, match) }
    let stream = StreamReading(
      name: match.history.stream, history: match.stream, directory: match.directory, matches: [])
    return [try draft(undoing: position, in: stream, by: author, reason: reason)]
  }

  private func retract(_ records: [Record], _ reason: String, _ author: Author) throws(Refusal)
    -> [Draft]
  {
    let batch = records.count > 1 ? identities.next() : nil
    var drafts: [Draft] = []
    for record in records.reversed() {
      let retraction = Retraction(target: record.id, reason: reason)
      drafts.append(
        try draft(.retraction(retraction), to: record.stream, by: author, batch: batch))
    }
    return drafts
  }

  /// Refuses a command that cannot be taken back as a whole.
  private func check(_ command: CommandLog.Command, _ view: JournalView) throws(Refusal) {
    // An import without a batch does not tell which events came in together.
    if let record = command.records.first(where: {
      $0.envelope.via == .import && $0.envelope.batch == nil
    }) {
      throw Refusal(
        "undo-import", "The last write, \(command.range), was an import.",
        remedy: .undoOne(record.position))
    }
    for record in command.records {
      if let why = record.event.permanence(command.range) { throw why }
    }
  }
}

extension MatchEvent {
  /// The slug that the event registered; nil if it registers none.
  fileprivate var registered: String? {
    switch self {
    case .teamRegistered(let team): team.team.text
    case .personRegistered(let person): person.person.text
    case .sourceAdded(let source): source.source.text
    case .competitionDefined(let competition): competition.competition.text
    case .tieDefined(let tie): tie.tie.text
    default: nil
    }
  }

  /// The reason why the event cannot be taken back; nil if it can.
  ///
  /// - Parameter range: the command that it belongs to, as displayed.
  fileprivate func permanence(_ range: String) -> Refusal? {
    switch self {
    case .matchScheduled:
      Refusal(
        "undo-set-up", "\(range) set up a match, which undo does not take back.",
        remedy: .voidMatch)
    case .dataErased:
      Refusal("undo-erasure", "\(range) erased texts for good: nothing brings them back.")
    case .journalBranched:
      Refusal(
        "undo-branch", "\(range) says where the journal parted from what was lost: it stays.")
    case .clockCorrected:
      Refusal("undo-clock", "\(range) says where the journal's times go on: it stays.")
    default: nil
    }
  }
}

extension JournalView {
  /// Returns ` in rma-leg`; an empty text for the whole journal.
  fileprivate func place(_ stream: StreamName?) async throws(LogError) -> String {
    guard let stream else { return "" }
    let name = stream.category == .match ? try await matchName(stream.slug) : nil
    return " in \(name?.shortForm ?? stream.slug)"
  }
}

extension Refusal {
  fileprivate static func nothingToUndo(
    _ author: Author, _ stream: StreamName?, _ view: JournalView
  ) async throws(LogError) -> Refusal {
    let isFar = stream == nil && view.position > CommandLog.reach
    return Refusal(
      "nothing-to-undo",
      "\(author.by) has nothing to undo\(try await view.place(stream))"
        + (isFar ? " among the last \(CommandLog.reach) events." : "."),
      remedy: .undoOfOthers)
  }
}
