import Foundation
import JournalCore
import MatchJournal

/// A point of the log as it is typed for `--known`: an event, an instant, a clock time, or "ago".
struct KnownTime {
  private let text: String
  private let session: Session

  init(_ text: String, _ session: Session) {
    self.text = text
    self.session = session
  }

  /// The last position that the log held then; the instant is said where it was worked out.
  ///
  /// - Throws: `Refusal` where nothing had been recorded by then.
  func position(in journal: MatchJournal) async throws -> Int {
    if text.hasPrefix("e"), let position = Int(text.dropFirst()) {
      guard position > 0 else { throw try await nothing(by: "e\(position)", in: journal) }
      return position
    }
    let instant = try instant(in: journal)
    let position = try await journal.log.snapshot().position(knownAt: instant)
    guard position > 0 else { throw try await nothing(by: "\(instant)", in: journal) }
    if !session.options.quiet { Output.error("As known at \(instant): e\(position) and before.") }
    return position
  }

  private func nothing(by time: String, in journal: MatchJournal) async throws -> Refusal {
    guard let first = try await journal.log.snapshot().record(at: 1) else {
      return Refusal(
        "nothing-known", "Nothing was known by \(time): the journal is empty.",
        hint: "Leave --known out.")
    }
    return Refusal(
      "nothing-known",
      "Nothing was known by \(time): the first event was recorded at \(first.recordedAt) (e1).",
      hint: "Name a later time, or e1.")
  }

  private func instant(in journal: MatchJournal) throws -> Instant {
    if let exact = OffsetInstant(text) { return exact.instant }
    if let ago = ago(before: journal.now) { return ago }
    let zone = journal.timeZone.flatMap { TimeZone(identifier: $0) } ?? .gmt
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    let parts = text.split(separator: "T").map(String.init)
    guard (1...2).contains(parts.count) else { throw bad }
    let clock = parts.count == 2 ? parts[1] : parts[0].contains(":") ? parts[0] : "23:59:59"
    let now = Date(timeIntervalSince1970: Double(journal.now.milliseconds) / 1000)
    var wanted = calendar.dateComponents([.year, .month, .day], from: now)
    if parts.count == 2 || !parts[0].contains(":") {
      guard let date = CalendarDate(parts[0]) else { throw bad }
      (wanted.year, wanted.month, wanted.day) = (date.year, date.month, date.day)
    }
    let numbers = clock.split(separator: ":").map { Int($0) }
    guard (2...3).contains(numbers.count), let hour = numbers[0], let minute = numbers[1],
      let second = numbers.count == 3 ? numbers[2] : 59, hour < 24, minute < 60, second < 60
    else { throw bad }
    (wanted.hour, wanted.minute, wanted.second) = (hour, minute, second)
    guard let date = calendar.date(from: wanted) else { throw bad }
    return Instant(milliseconds: Int64(date.timeIntervalSince1970 * 1000) + 999)
  }

  private func ago(before now: Instant) -> Instant? {
    let units: [Character: Int64] = ["s": 1, "m": 60, "h": 3600, "d": 86_400]
    guard let unit = text.last, let seconds = units[unit], let count = Int64(text.dropLast()) else {
      return nil
    }
    // Nothing was recorded before this century, so "ago" is bounded and cannot overflow.
    guard (0...36_500 * 86_400 / seconds).contains(count) else { return nil }
    return Instant(milliseconds: now.milliseconds - count * seconds * 1000)
  }

  private var bad: Refusal {
    Refusal(
      "usage", "\"\(TextRules.harmless(text))\" is not a time.",
      hint: "Write 22:05, 2018-01-24T22:05, 10m (ago) or e12.")
  }
}
