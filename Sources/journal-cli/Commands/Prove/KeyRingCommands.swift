import ArgumentParser
import JournalCore
import JournalProof
import JournalText
import MatchJournal

/// `journal key trust`: keeps whom to believe about a log.
struct KeyTrustCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trust",
    abstract: "Keep a log's public keys and where its checkpoints are published, for verify.",
    discussion: """
      Kept on this machine, apart from the journal: from then on journal verify looks it up by itself, \
      and copies every checkpoint that it finds published, so that one that is taken away or replaced \
      later is noticed. journal key ring shows what is kept.

      Examples:
        journal key trust desk.pub --published site/checkpoints
        journal key trust --witness club.pub
        journal key trust desk.pub --origin records.example.org/copa
      """)

  @OptionGroup var global: GlobalOptions

  @Option(name: .long, help: "A folder of published checkpoints; may be repeated.")
  var published: [String] = []

  @Option(name: .long, help: "The key of a witness that must have cosigned; may be repeated.")
  var witness: [String] = []

  @Option(name: .long, help: "The log's origin; that of the journal if not given.")
  var origin: String?

  @Argument(help: "Public keys of the log, or files that hold them.")
  var keys: [String] = []

  mutating func run() async throws {
    guard !keys.isEmpty || !witness.isEmpty || !published.isEmpty else {
      throw Refusal(
        "usage", "What is to be trusted?", hint: "Name a public key, or --published FOLDER.")
    }
    let session = Session(global)
    let origin = try KeyRing.origin(origin, session)
    guard var ring = try KeyRing(of: origin, session.environment) else { throw KeyRing.nowhere }
    let folders = try published.map { folder in
      guard let place = try? FilePlace(folder),
        try CheckpointFolder.reading(folder) != nil
      else {
        throw Refusal(
          "none-published", "There is no folder \(TextRules.harmless(folder)).",
          hint: "journal sign --publish \(TextRules.harmless(folder)) makes it.")
      }
      return place.path
    }
    ring.trust(
      keys: try keys.map { try NoteFiles.verifierKey($0).description },
      witnesses: try witness.map { try NoteFiles.verifierKey($0).description }, folders: folders)
    if !global.dryRun {
      try ring.save()
      Output.acknowledge("the key ring is kept")
    }
    if !global.quiet { ring.lines.forEach { Output.text($0) } }
  }
}

/// `journal key ring`: shows whom verify believes.
struct KeyRingCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ring",
    abstract: "Show the logs, keys and published checkpoints that are trusted.",
    discussion: "Examples:\n  journal key ring")

  @OptionGroup var global: GlobalOptions

  mutating func run() async throws {
    let (rings, bad) = try KeyRing.all(Session(global).environment)
    if rings.isEmpty, bad.isEmpty, !global.quiet {
      Output.error("Nothing is trusted yet: journal key trust KEY --published FOLDER.")
    }
    for ring in rings { ring.lines.forEach { Output.text($0) } }
    // What cannot be read is not left out in silence.
    for refusal in bad.dropLast() {
      Output.error(Wrap.text("journal: \(refusal.reason)", indent: 9))
    }
    if let last = bad.last { throw last }
  }
}

/// `journal key forget`: removes what is kept about a log.
struct KeyForgetCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget",
    abstract: "Trust a log's keys no longer, and remove the copies of its checkpoints.",
    discussion: "Examples:\n  journal key forget records.example.org/copa")

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The log's origin.")
  var origin: String

  mutating func run() async throws {
    let session = Session(global)
    guard let ring = try KeyRing(of: origin, session.environment), !ring.isEmpty else {
      throw Refusal(
        "no-key", "Nothing is kept about \(TextRules.harmless(origin)).",
        hint: "journal key ring lists what is.")
    }
    if !global.dryRun { try ring.forget() }
    if !global.quiet { Output.text("\(TextRules.harmless(origin)) is forgotten.") }
  }
}

extension KeyRing {
  /// Returns the origin that is named, or that of the journal.
  fileprivate static func origin(_ named: String?, _ session: Session) throws -> String {
    if let named { return named }
    guard let origin = try session.open(readOnly: true).origin else {
      throw Refusal("usage", "The journal has no origin yet.", hint: "Add --origin ORIGIN.")
    }
    return origin
  }

  fileprivate static var nowhere: Refusal {
    Refusal(
      "usage", "There is no place to keep a key ring.",
      hint: "Set HOME or XDG_CONFIG_HOME to an absolute path.")
  }

  fileprivate var lines: [String] {
    [TextRules.harmless(origin)] + keys.map { "  key        \(TextRules.harmless($0))" }
      + witnesses.map { "  witness    \(TextRules.harmless($0))" }
      + folders.map { "  published  \(TextRules.harmless($0))" }
  }
}
