import JournalCore
import JournalSQLite

/// Follows a journal until it is killed, and says `seen POSITION NANOSECONDS` for each event as it comes.
///
/// The control that a rig must catch, `--how off-by-one`, looks for itself, and goes on behind the event
/// after the last one that it saw.
struct Following {
  private let options: Options

  init(_ options: Options) { self.options = options }

  func run() async throws {
    let log = try SQLiteEventLog.open(at: options.path)
    let position = try options.number("after", 0)
    Voice.say("following")
    switch options.text("how", "changes") {
    case "off-by-one": try await Self.skip(log, after: position)
    default: try await Self.follow(log, after: position)
    }
  }

  /// Says every change of a log.
  static func follow(_ log: SQLiteEventLog, after position: Int) async throws {
    for try await record in log.changes(after: position) { say(record) }
  }

  private static func skip(_ log: SQLiteEventLog, after position: Int) async throws {
    var next = position + 1
    while true {
      let records = try await log.read(from: next, limit: 1000, upTo: .max)
      for record in records { say(record) }
      if let last = records.last { next = last.position + 2 }
      try await Task.sleep(for: .milliseconds(20))
    }
  }

  private static func say(_ record: Record) { Voice.say("seen \(record.position) \(Moment.now)") }
}
