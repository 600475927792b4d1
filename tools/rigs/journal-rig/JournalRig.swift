import Foundation

/// Does in one process what the fault rigs in `tools/rigs` need of the log.
///
///     journal-rig append FILE [--writer 1] [--from 1] [--count 100] [--batch 1] [--tasks 1] …
///     journal-rig deliver FILE --ids N --deliveries N --share I --shares N [--seed 1]
///     journal-rig observe FILE --how read|verify|backup --seconds S
///     journal-rig errors FILE --appends N --error EIO|ENOSPC --first N --step N [--ack late]
///     journal-rig latency FILE --writers N --appends N
///     journal-rig write FILE --writer N --tasks N --count N --pause MS [--follow P]
///     journal-rig follow FILE --after P [--how changes|off-by-one]
///     journal-rig serve                reads `check`, `content` and `flip` from standard input
@main
struct JournalRig {
  static func main() async {
    var words = Array(CommandLine.arguments.dropFirst())
    let command = words.isEmpty ? "" : words.removeFirst()
    do {
      let options = try Options(words)
      switch command {
      case "append": try await Appending(options).run()
      case "deliver": try await Delivering(options).run()
      case "observe": try await Observing(options).run()
      case "errors":
        var failing = try Failing(options)
        try await failing.run()
      case "latency": try await Timing(options).run()
      case "write": try await Writing(options).run()
      case "follow": try await Following(options).run()
      case "serve": await Serving().run()
      default:
        throw Options.Problem(
          "journal-rig append|deliver|observe|errors|latency|write|follow|serve")
      }
    } catch {
      FileHandle.standardError.write(Data("journal-rig \(command): \(error)\n".utf8))
      exit(1)
    }
  }
}
