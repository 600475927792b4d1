import JournalCore
import JournalMemory
import JournalReading
import JournalRules
import JournalTesting
import MatchJournal
import Synchronization

/// An event typed on a command line: the first line its type, the others its fields.
enum EntryHarness {
  private struct Desk: Sendable {
    let journal: MatchJournal
    let match: MatchReading
  }

  /// A match that has kicked off, with a goal.
  private static let desk: Desk = {
    let box = Box<Desk>()
    Still.wait {
      do {
        let journal = MatchJournal(log: InMemoryEventLog(), identities: Still.identities)
        var setup = MatchSetup(
          title: try MatchTitle("Alder 1-0 Birch (Ash 5')"),
          date: CalendarDate(daysSince1970: 17_555))
        setup.referee = "Elm"
        let (stream, drafts) = try await journal.drafts(for: setup, by: Author())
        try await journal.append(try await journal.prepare(drafts))
        let view = try await journal.view()
        box.value = Desk(
          journal: journal, match: try await view.match(try await view.resolve(match: stream.slug)))
      } catch {
        preconditionFailure("the match cannot be set up: \(error)")
      }
    }
    guard let desk = box.value else { preconditionFailure("no match") }
    return desk
  }()

  @Sendable static func run(_ bytes: [UInt8]) {
    let lines = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let words = EventCatalog.standard.words
    let word = bytes.first.map { words[Int($0) % words.count] } ?? "goal"
    guard var form = try? EventForm(word) else { return }
    let fields = form.type.fields
    for (line, field) in zip(lines.dropFirst(2), fields) where !line.isEmpty {
      form.values[field.key] = line
    }
    var entry = EventEntry(form: form, author: Author(by: "desk", via: .typed))
    entry.time.isLate = true
    entry.time.isMinuteUnknown = lines.count < 2
    if lines.count > 1 { entry.time.minute = Minute(lines[1]) }
    if let drafts = try? desk.journal.drafts(for: entry, in: desk.match) {
      for draft in drafts { RecordHarness.check(draft) }
    }
    let text = lines.dropFirst().joined(separator: "\n")
    let players = try? desk.journal.drafts(
      lineUp: text, of: "home", in: desk.match, by: Author())
    for draft in players ?? [] { RecordHarness.check(draft) }
  }
}

/// A place for one value that another thread brings.
final class Box<Value: Sendable>: Sendable {
  private let content = Mutex<Value?>(nil)

  var value: Value? {
    get { content.withLock { $0 } }
    set { content.withLock { $0 = newValue } }
  }
}
