import ArgumentParser
import Foundation
import JournalCore
import JournalReading
import JournalText
import MatchJournal
import Synchronization

/// `journal watch`: a match as it goes on, whoever logs it.
struct WatchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch", abstract: "Follow a match as it is logged.",
    discussion: """
      On a terminal the score and the last events are drawn anew with each change. In a pipe each \
      event is one line of JSON as it comes.

      Examples:
        journal watch
        journal watch --until FT
        journal watch --type goal | jq -r --unbuffered .text
      """)

  @OptionGroup var global: GlobalOptions

  @Option(help: "Only events of this type, such as goal; may be repeated.")
  var type: [String] = []

  @Option(help: "End at a point of the match: 50, HT, FT, e11.")
  var until: String?

  @Option(help: "Begin with an event, such as e1; otherwise with what comes next.")
  var from: EventReference?

  @Argument(help: "The match; the current one if not given.")
  var reference: String?

  mutating func run() async throws {
    let session = Session(global)
    let types = try type.map { try Self.type($0) }
    let end = try until.map { try AskedMoment($0).inMatch().moment }
    let journal = try session.open(readOnly: true)
    var view = try await journal.view()
    let name = try await session.name(journal, view, of: reference)
    guard !Output.isTerminal || global.json else {
      return try await draw(name, journal, view, types, until: end)
    }
    let match = try await view.match(name)
    let start = from.map { $0.position - 1 } ?? view.position
    for record in match.stream.records where record.position > start {
      if record.position <= view.position { print(record, match, types, session) }
    }
    if try await isOver(name, view, end) { return }
    for try await record in journal.log.changes(after: view.position) {
      guard record.stream == name.stream, end != nil || Self.shows(record, types) else { continue }
      view = try await journal.view(following: view, upTo: record.position)
      print(record, try await view.match(name), types, session)
      try Output.checkIsOpen()
      if try await isOver(name, view, end) { return }
    }
  }

  private static func type(_ word: String) throws(Refusal) -> String {
    if let type = EventCatalog.standard.resolve(word)?.type.name { return type }
    throw Refusal(
      "unknown-type", "There is no event type \"\(TextRules.harmless(word))\".",
      remedy: Nearest.remedy(for: word, among: EventCatalog.standard.words)
        ?? .lookAtTypes(allowsOwn: false))
  }

  // MARK: - On a terminal

  /// What a screen is drawn anew for.
  private enum Occasion: Sendable {
    case event
    case size
    case failure(any Error)
    case end
  }

  private func draw(
    _ name: MatchName, _ journal: MatchJournal, _ view: JournalView, _ types: [String],
    until end: Moment?
  ) async throws {
    let (occasions, feed) = AsyncStream.makeStream(of: Occasion.self)
    ScreenSize.onChange { feed.yield(.size) }
    var text = try await state(name, view, types)
    draw(text)
    if try await isOver(name, view, end) { return }
    var view = view
    let position = view.position
    let stream = name.stream
    let newest = NewestPosition()
    let follower = Task {
      do {
        for try await record in journal.log.changes(after: position)
        where record.stream == stream && newest.put(record.position) { feed.yield(.event) }
        feed.yield(.end)
      } catch {
        feed.yield(.failure(error))
      }
    }
    defer { follower.cancel() }
    for await occasion in occasions {
      switch occasion {
      case .event:
        guard let position = newest.take() else { continue }
        view = try await journal.view(following: view, upTo: position)
        text = try await state(name, view, types)
        draw(text)
        try Output.checkIsOpen()
        if try await isOver(name, view, end) { return }
      case .size: draw(text)
      case .failure(let error): throw error
      case .end: return
      }
    }
  }

  private func state(_ name: MatchName, _ view: JournalView, _ types: [String]) async throws
    -> WatchText
  {
    let match = try await view.match(name)
    return WatchText(match, tie: try await view.tie(of: match), types: types)
  }

  /// Draws on the screen as big as it is now.
  private func draw(_ text: WatchText) {
    let session = Session(global)
    Output.bytes(Array("\u{1b}[H\u{1b}[2J".utf8))
    Wrap.$screen.withValue(session.style.width) {
      for line in text.lines(session.style, rows: Style.rows(session.environment)) {
        Output.line(line)
      }
    }
  }

  // MARK: - In a pipe

  private func print(
    _ record: Record, _ match: MatchReading, _ types: [String], _ session: Session
  ) {
    guard Self.shows(record, types) else { return }
    session.print(Documents.watched(record, in: match))
  }

  private static func shows(_ record: Record, _ types: [String]) -> Bool {
    types.isEmpty || types.contains(record.envelope.type)
  }

  /// Whether the match has come to where the watch ends.
  private func isOver(_ name: MatchName, _ view: JournalView, _ end: Moment?) async throws -> Bool {
    guard let end else { return false }
    let match = try await view.match(name)
    return match.hasReached(end, in: try await view.tie(of: match))
  }
}

/// How far a match has come since it was last drawn.
///
/// A screen shows only the newest state, so events that arrive while it is drawn share the next
/// drawing.
private final class NewestPosition: Sendable {
  private let position = Mutex<Int?>(nil)

  /// Notes a position, and returns whether it is the first since the last was taken.
  func put(_ newest: Int) -> Bool {
    position.withLock { position in
      defer { position = newest }
      return position == nil
    }
  }

  /// Returns the newest position noted since the last call; nil if there is none.
  func take() -> Int? {
    position.withLock { position in
      defer { position = nil }
      return position
    }
  }
}

extension MatchReading {
  /// Whether a match has come to a moment.
  fileprivate func hasReached(_ moment: Moment, in tie: TieReading?) -> Bool {
    if isOver(in: tie) { return true }
    let clock = clock
    return switch moment {
    case .end: false
    case .event(let position): stream.records.contains { $0.position >= position }
    case .period(let period):
      clock.now.map { $0 > period } ?? false || clock.hasEnded(period)
        || !period.isWhistled && clock.now.map { $0 >= period } ?? false
    case .minute(let minute):
      history.facts.contains { $0.minute >= minute.regular }
        || format.period(of: minute.regular).map { clock.hasEnded($0) } ?? false
    }
  }
}
