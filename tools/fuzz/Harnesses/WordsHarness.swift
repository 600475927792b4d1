import JournalCore
import MatchJournal

/// The words of a command line: titles, minutes, days, times, ids, slugs, names.
enum WordsHarness {
  @Sendable static func run(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    if let title = try? MatchTitle(text) {
      law(!title.away.isEmpty, "a match has two names")
      for (side, count) in Side.allCases.map({ ($0, title.score?[$0] ?? 0) }) {
        law(title.scorers.count { $0.side == side } <= count, "no more scorers than goals")
      }
    }
    if let minute = Minute(text) { law(Minute(minute.description) == minute, "minutes round-trip") }
    if let day = CalendarDate(text) {
      law(CalendarDate(day.description) == day, "days round-trip")
      law(CalendarDate(daysSince1970: day.daysSince1970) == day, "days count")
    }
    if let time = OffsetInstant(text) {
      law(OffsetInstant(time.description) == time, "times round-trip")
    }
    if let time = Instant(text) { law(Instant(time.description) == time, "instants round-trip") }
    if let id = EventID(text) { law(EventID(id.description) == id, "ids round-trip") }
    if let name = StreamName(text) { law(name.description == text, "streams round-trip") }
    let folded = SlugMint.fold(text)
    law(folded.isEmpty || Slug<Team>(folded) != nil, "what is folded is a slug")
    let slug: TeamSlug = SlugMint.mint(text, fallback: "t") { $0.text.utf8.count < 3 }
    law(slug.text.utf8.count >= 3, "what is minted is free")
    let harmless = TextRules.harmless(text)
    law(TextRules.harmless(harmless) == harmless, "what is harmless stays as it is")
    _ = Nearest.match(text, among: EventCatalog.standard.words)
  }
}
