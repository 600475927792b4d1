public import JournalCore
import JournalReading
import JournalRules
import JournalText
public import MatchJournal

/// What is sent to a page that follows a match, as server-sent events.
public struct LiveMessages: Sendable {
  private let journal: MatchJournal
  private let stream: StreamName

  /// A line that keeps a connection open and tells nothing.
  public static let heartbeat = ":\n\n"

  /// Finds the match that a page follows.
  ///
  /// - Throws: `Refusal` if there is no such match; `LogError`.
  public init(of match: String, in journal: MatchJournal) async throws {
    guard match.first != "@" else { throw Refusal.noPage }
    self.journal = journal
    stream = try await journal.view().resolve(match: match).stream
  }

  /// Returns the message of a record: its position as the id, and what happened in a sentence; nil if it
  /// is not of the match, or acts on nothing in it.
  ///
  /// - Throws: `LogError`.
  public func message(_ record: Record) async throws -> String? {
    guard record.stream == stream else { return nil }
    let view = try await journal.view(upTo: record.position)
    guard let name = try await view.matchName(stream.slug) else { return nil }
    let match = try await view.match(name)
    let draft = match.stream.effective(record)
    let label = draft.label(in: match.format)
    let words = EventWords(match).text(of: draft)
    let sentence = [label, words, MatchHeader.score(of: match)].filter { !$0.isEmpty }
    // A line feed would begin another field.
    let text = TextRules.harmless(sentence.joined(separator: " · "))
    return "id: \(record.position)\nevent: event\ndata: \(text)\n\n"
  }
}
