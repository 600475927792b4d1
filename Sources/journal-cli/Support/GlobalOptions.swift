import ArgumentParser
import JournalCore

/// The options common to all commands, given before or after the command's name.
struct GlobalOptions: ParsableArguments {
  /// When to use colour.
  enum Color: String, ExpressibleByArgument, CaseIterable {
    case auto, always, never
  }

  @Option(
    name: [.customShort("J"), .long],
    help: "The journal; else $JOURNAL_FILE, else journal.db here or above.")
  var journal: String?

  @Option(
    name: [.customShort("M"), .long],
    help: "The match: a slug, a short form such as rma-leg, @ or @-.")
  var match: String?

  @Option(name: .long, help: "Only what the log held by then: 22:05, 2018-01-24T22:05, 10m, e12.")
  var known: String?

  @Flag(name: .long, help: "Print one JSON document.")
  var json = false

  @Option(name: .long, help: "Whether to print in colour.")
  var color: Color?

  @Option(
    name: [.customLong("as"), .customLong("by")],
    help: "Who is recording; else $JOURNAL_AS, else user.name, else desk.")
  var recorder: String?

  @Flag(name: [.customShort("n"), .customLong("dry-run")], help: "Show what would be written.")
  var dryRun = false

  @Flag(name: .shortAndLong, help: "Say less.")
  var quiet = false

  @Flag(help: "Print long answers as they are, in no pager.")
  var noPager = false

  /// The options that take a value, for reordering before parsing.
  static let valued: Set<String> = [
    "-J", "--journal", "-M", "--match", "--known", "--color", "--as", "--by",
  ]

  /// The options without a value.
  static let flags: Set<String> = ["--json", "-n", "--dry-run", "-q", "--quiet", "--no-pager"]
}
