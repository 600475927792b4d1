import JournalCore
import JournalSQLite

/// One of several processes that deliver a set of events again and again, in no order.
///
/// All shares of one seed come from one shuffled list, in which every id is at least once.
struct Delivering {
  private let options: Options

  init(_ options: Options) { self.options = options }

  func run() async throws {
    let (ids, deliveries) = (
      try options.number("ids", 30_000), try options.number("deliveries", 100_000)
    )
    let (share, shares) = (try options.number("share", 0), try options.number("shares", 1))
    var chance = Chance(try options.number("seed", 1))
    var list = Array(1...ids)
    for _ in ids..<max(ids, deliveries) { list.append(Int.random(in: 1...ids, using: &chance)) }
    list.shuffle(using: &chance)
    let log = try Journal.ready(at: options.path)
    var (written, replayed) = (0, 0)
    for (index, number) in list.enumerated() where index % shares == share {
      let note = Note(writer: 1, number: number)
      let result = try await append(note, to: log)
      if result.replayed { replayed += 1 } else { written += 1 }
      Voice.say("ack \(note.id) \(result.record.position)")
    }
    Voice.say("delivered \(written) \(replayed)")
  }

  private func append(_ note: Note, to log: SQLiteEventLog) async throws -> Appended {
    let draft = try note.draft(.note, in: try Journal.stream(of: note, "shared"))
    while true {
      do {
        guard let result = try await log.append([draft]).first else {
          throw Options.Problem("an append without a result")
        }
        return result
      } catch {
        guard (error as? LogError)?.obstacle == .busy else { throw error }
        Voice.say("busy")
      }
    }
  }
}
