public import JournalCore
public import JournalReading
import JournalRules

/// A place at the touchline: one recorder at one match, who types short lines.
///
/// Each line that is entered is durable when `enter` returns. Nothing is kept between two lines but what
/// was read, so a desk that is opened again goes on where the last one stopped.
public struct LiveDesk: Sendable {
  /// The journal.
  public let journal: MatchJournal

  /// The stream of the match.
  public let match: StreamName

  /// The recorder.
  public let author: Author

  /// How long after something happens it is typed, in seconds.
  public let lag: Int

  /// Whether the minute comes from the clock if none is typed.
  public let followsClock: Bool

  /// The recorder's own codes.
  public let keys: LiveKeys

  private let memory = LiveMemory()

  /// Opens a desk.
  ///
  /// - Parameters:
  ///   - match: the stream of the match.
  ///   - recorder: who records.
  ///   - lag: how long after something happens it is typed, in seconds.
  ///   - followsClock: whether the minute comes from the clock if none is typed.
  ///   - keys: the recorder's own codes.
  public init(
    _ journal: MatchJournal, at match: StreamName, by recorder: String, lag: Int = 0,
    followingClock followsClock: Bool = true, keys: LiveKeys = LiveKeys()
  ) {
    self.journal = journal
    self.match = match
    author = Author(by: recorder, via: .live)
    self.lag = lag
    self.followsClock = followsClock
    self.keys = keys
  }

  /// What became of a line.
  public enum Answer: Sendable {
    /// It was logged.
    case written(Outcome)
    /// It was not understood, and nothing was written.
    case misread(LiveMisreading)
    /// It asks how the match stands.
    case status
    /// It asks for the keys.
    case help
  }

  /// Logs a line, or says what is wrong with it.
  ///
  /// - Parameters:
  ///   - instant: when it was typed.
  ///   - insisting: what the recorder says of a line that was questioned.
  /// - Throws: `LogError` if the journal cannot be read or written; what was written before stays.
  public func enter(_ text: String, at instant: Instant, insisting: LiveInsistence = [])
    async throws -> Answer
  {
    let line = LiveLine(text)
    var asked: Answer?
    do {
      let outcome = try await record { view in
        let (match, reader) = try await reader(seeing: view, at: instant)
        let intent = try reader.read(line.text, insisting: insisting)
        do {
          return try await prepare(intent, in: match, seeing: view, insisting: insisting)
        } catch let refusal as Refusal {
          throw reader.misreading(keys.written(line), refusal)
        }
      }
      return .written(outcome)
    } catch let question as Question {
      asked = question.answer
    } catch let misreading as LiveMisreading {
      asked = .misread(misreading)
    } catch let LogError.refused(refusal) {
      asked = .misread(LiveMisreading(refusal, in: line))
    }
    return asked ?? .status
  }

  /// A line that asks and writes nothing.
  private struct Question: Error {
    let answer: Answer
  }

  /// Logs a line that could not be understood as a note, so that it is not lost: `! g bezema`.
  public func keep(_ text: String, at instant: Instant) async throws -> Outcome {
    try await record { view in
      let (match, reader) = try await reader(seeing: view, at: instant)
      var form = try EventForm(Observation.name)
      form.values["text"] = Observation.unread(TextRules.harmless(LiveLine(text).text))
      var time = Entry()
      time.minute = followsClock ? reader.clock.minute(at: reader.now) : nil
      do {
        return try await journal.prepare(
          reader.entry(form, time), in: match, seeing: view, again: true)
      } catch is Refusal {
        // A minute that cannot be is no reason to lose the line.
        return try await journal.prepare(reader.entry(form), in: match, seeing: view, again: true)
      }
    }
  }

  /// Returns the match as it is, its tie and its clock.
  public func look() async throws -> (match: MatchReading, tie: TieReading?, clock: LiveClock) {
    try await memory.look(at: match, of: journal)
  }

  private func record(_ body: (JournalView) async throws -> Prepared) async throws -> Outcome {
    try await journal.record(seeing: { try await memory.view(of: journal) }, body)
  }

  /// Returns the words that a line can begin with, and the names of those in the squads.
  public func completions() async throws -> [String] {
    let match = try await look().match
    return EventCatalog.standard.words + LiveReader.codes + keys.codes + NameResolver(match).squads
  }

  private func reader(seeing view: JournalView, at instant: Instant) async throws
    -> (MatchReading, LiveReader)
  {
    let match = try await view.match(self.match)
    let now = Instant(milliseconds: instant.milliseconds - Int64(lag) * 1000)
    let reader = LiveReader(
      match, tie: try await view.tie(of: match), by: author, at: now,
      followingClock: followsClock, keys: keys)
    return (match, reader)
  }

  private func prepare(
    _ intent: LiveIntent, in match: MatchReading, seeing view: JournalView,
    insisting: LiveInsistence
  ) async throws -> Prepared {
    switch intent {
    case .status: throw Question(answer: .status)
    case .help: throw Question(answer: .help)
    case .log(var entries):
      for index in entries.indices where insisting.contains(.late) {
        entries[index].time.isLate = true
      }
      guard entries.count == 1 else {
        return try await journal.prepare(entries, in: match, seeing: view, insisting)
      }
      return try await journal.prepare(
        entries[0], in: match, seeing: view, again: insisting.contains(.again))
    case .bench(let side, let name, let shirt):
      let match = try await view.knowing([name], in: match)
      let drafts = try journal.drafts(
        benching: name, shirt: shirt, on: side, in: match, by: author)
      return try await journal.prepare(drafts, seeing: view, match: match)
    case .amend(let position, let values, let time):
      let drafts = try journal.draft(
        correcting: position, in: match, values: values, time: time, by: author)
      return try await journal.prepare(drafts, seeing: view, match: match)
    case .undo:
      let reversal = try await journal.undoingLast(of: author, in: self.match, seeing: view)
      return try await journal.prepare(reversal, seeing: view)
    case .redo:
      let reversal = try await journal.redoingLast(of: author, in: self.match, seeing: view)
      return try await journal.prepare(reversal, seeing: view)
    }
  }
}

extension MatchJournal {
  /// Checks several events of one command, which `undo` takes back together.
  fileprivate func prepare(
    _ entries: [EventEntry], in match: MatchReading, seeing view: JournalView,
    _ insisting: LiveInsistence
  ) async throws -> Prepared {
    let tie = try await view.tie(of: match)
    let drafts = try entries.flatMap { try self.drafts(for: $0, in: match, tie: tie) }
    let prepared = try await prepare(
      try batched(drafts), seeing: view, match: match, allowsLate: insisting.contains(.late))
    if !insisting.contains(.again), let twin = prepared.duplicates.first, let entry = entries.first
    {
      throw entry.refusal(of: twin)
    }
    return prepared
  }
}

extension Observation {
  /// The text of a note that keeps a line which was not understood.
  fileprivate static func unread(_ line: String) -> String { "\(unreadMark)\(line)" }

  /// What the note of a line begins with that was not understood.
  public static let unreadMark = "! "
}

extension MatchEvent {
  /// Whether this is a note that keeps a line of the touchline which was not understood.
  public var keepsLine: Bool {
    guard case .observation(let note) = self else { return false }
    return note.text.hasPrefix(Observation.unreadMark)
  }
}
