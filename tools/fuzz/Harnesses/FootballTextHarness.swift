import JournalCore
import JournalFeeds

/// Football.TXT, read and written.
enum FootballTextHarness {
  @Sendable static func run(_ bytes: [UInt8]) {
    guard let feed = try? FootballText.read(bytes, file: "file.txt") else { return }
    _ = try? FootballText.read(bytes, file: "file.md")
    check(feed)
  }

  /// What is written can be read, and has nothing in it that a terminal obeys.
  static func check(_ feed: Feed) {
    let text = FootballText.write(feed)
    law(
      !text.unicodeScalars.contains { $0 != "\n" && TextRules.isHarmful($0) },
      "nothing that a terminal obeys is written")
    for match in feed.matches { _ = FootballText.line(match) }
    _ = try? FootballText.read(Array(text.utf8))
  }
}
