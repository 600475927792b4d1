import JournalCore
import Testing

@testable import JournalFeeds

/// What the tests of `FeedFormat` ask of every format of the list, asked of the guide's.
struct `The format of the guide` {
  private static let all: [FeedFormat] = [
    FootballText.format,
    ResultLines.format,
  ]

  @Test func `reads its sample as one match, without a problem`() throws {
    let format = ResultLines.format
    guard case .file(let read) = format.reader else {
      Issue.record("it is not read file by file")
      return
    }
    let feed = try read(format.sample, FeedOptions())
    #expect(feed.matches.count == 1)
    #expect(feed.problems.isEmpty)
  }

  @Test func `is told from the others by its content`() {
    let start = FeedStart(ResultLines.format.sample)
    let sure = Self.all.filter { $0.clue(start) == .content }
    #expect(sure == [ResultLines.format])
  }
}
