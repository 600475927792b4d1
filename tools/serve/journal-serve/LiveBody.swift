import Hummingbird
import HummingbirdCore
import JournalCore
import JournalPages
import MatchJournal
import NIOCore
import ServiceLifecycle

/// What a page that follows a match is sent: an event for each record, and a line that keeps the
/// connection open.
struct LiveBody: Sendable {
  /// The most messages that wait for a client. One that falls further behind is let go, comes again,
  /// and says what it has seen.
  private static let most = 1000

  private let journal: MatchJournal
  private let messages: LiveMessages
  private let position: Int

  init(_ journal: MatchJournal, _ messages: LiveMessages, after position: Int) {
    self.journal = journal
    self.messages = messages
    self.position = position
  }

  /// The body, which ends when the client goes or the server does.
  var body: ResponseBody {
    ResponseBody { writer in
      let (stream, continuation) = AsyncStream.makeStream(
        of: String.self, bufferingPolicy: .bufferingOldest(Self.most))
      continuation.yield("retry: 1000\n" + LiveMessages.heartbeat)
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { try await follow(continuation) }
        group.addTask { try await Self.beat(continuation) }
        for await text in stream.cancelOnGracefulShutdown() {
          try await writer.write(ByteBuffer(string: text))
        }
        group.cancelAll()
      }
      try await writer.finish(nil)
    }
  }

  private func follow(_ continuation: AsyncStream<String>.Continuation) async throws {
    defer { continuation.finish() }
    for try await record in journal.changes(after: position) {
      guard let message = try await messages.message(record) else { continue }
      if case .dropped = continuation.yield(message) { return }
    }
  }

  private static func beat(_ continuation: AsyncStream<String>.Continuation) async throws {
    while true {
      try await Task.sleep(for: .seconds(15))
      continuation.yield(LiveMessages.heartbeat)
    }
  }
}
