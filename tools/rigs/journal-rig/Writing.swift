import JournalCore
import JournalSQLite

/// Appends at a moderate rate from several tasks, and says `ack POSITION NANOSECONDS` for each event.
///
/// `--follow P` follows the log in the same process too, from behind a position, until it is killed.
struct Writing {
  private let options: Options

  init(_ options: Options) { self.options = options }

  func run() async throws {
    let log = try Journal.ready(at: options.path)
    let (tasks, count) = (try options.number("tasks", 2), try options.number("count", 100))
    let (writer, pause) = (try options.number("writer", 1), try options.number("pause", 20))
    let start = try options.number("follow", -1)
    try await withThrowingTaskGroup(of: Void.self) { group in
      if start >= 0 { group.addTask { try await Following.follow(log, after: start) } }
      try await withThrowingTaskGroup(of: Void.self) { writers in
        for task in 0..<tasks {
          let numbers = stride(from: task + 1, through: count, by: tasks)
          writers.addTask { try await Self.append(numbers, by: writer, to: log, pause) }
        }
        try await writers.waitForAll()
      }
      if start < 0 { try await log.settle() }
      Voice.say("done")
      try await group.waitForAll()
    }
  }

  private static func append(
    _ numbers: StrideThrough<Int>, by writer: Int, to log: SQLiteEventLog, _ pause: Int
  ) async throws {
    var chance = Chance(writer)
    for number in numbers {
      let note = Note(writer: writer, number: number)
      let draft = try note.draft(.note, in: try Journal.stream(of: note, "shared"))
      for result in try await log.append([draft]) {
        Voice.say("ack \(result.record.position) \(Moment.now)")
      }
      try await Task.sleep(for: .milliseconds(Int.random(in: 0...2 * pause, using: &chance)))
    }
  }
}
