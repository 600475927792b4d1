import ArgumentParser
import Foundation
import JournalCore
import JournalFiles
import JournalProof
import JournalText
import MatchJournal

/// `journal verify`: checks that nothing has changed since it was written.
struct VerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Check that nothing has changed since it was written.",
    discussion: """
      On its own it finds what was changed in the file. Whoever owns the file can rewrite all of it; \
      only a checkpoint published earlier reveals that: --checkpoint, or --published with a folder of \
      all of them (journal sign --publish), your own copy of it or a witness's. If the tiles were \
      published too, --tiles shows which events were rewritten, and what they said. Exits with 1 if \
      something was changed, and with 2 if it cannot tell: a checkpoint or a key is missing or \
      belongs to another log. A recording time that has not come yet is told, but it is as it was \
      written and changes no exit code.

      What was trusted of this log with journal key trust is looked up by itself, unless a checkpoint, \
      a folder or a key is named, or --no-ring is given.

      Examples:
        journal verify
        journal verify -J copy-from-usb.db
        journal verify --published copy-of-checkpoints --key desk.pub --key club.pub
        journal verify --checkpoint published.txt --key desk.pub
        journal verify --checkpoint published.txt --key desk.pub --tiles site/log
      """)

  @OptionGroup var global: GlobalOptions

  @Option(name: .long, help: "Also check that the log begins as this checkpoint says.")
  var checkpoint: String?

  @Option(name: .long, help: "Also check that it begins as all checkpoints in this folder say.")
  var published: String?

  @OptionGroup var trusted: KeyOptions

  @Option(name: .long, help: "The published tiles (journal export tiles): show what was rewritten.")
  var tiles: String?

  @Flag(name: .customLong("no-ring"), help: "Do not look up the key ring.")
  var noRing = false

  mutating func run() async throws {
    let session = Session(global)
    let path = try session.path()
    try checkOptions()
    let comparison = try await comparison(path)
    let ring = usesRing ? try await ringTrail(path, session) : nil
    let named = try await trail(path)
    let trail = named ?? ring
    var report = try await MatchJournal.verification(at: path)
    report.take(comparison?.verdict)
    report.take(trail?.verdict)
    if global.json {
      session.print(document(report, comparison, trail))
    } else {
      describe(report, comparison, at: path)
      if let trail { describe(trail) }
    }
    if !report.isSound { throw ExitCode(ExitStatus.no.rawValue) }
    for status in [comparison?.outcome.status, trail?.verdict.status] {
      if let status, status != .done { throw ExitCode(status.rawValue) }
    }
  }

  /// Whether nothing else is named to hold the journal against.
  private var usesRing: Bool {
    !noRing && checkpoint == nil && published == nil && !trusted.isGiven
  }

  private func checkOptions() throws(Refusal) {
    guard checkpoint == nil else { return }
    guard tiles == nil else { throw Refusal("usage", "--tiles goes with --checkpoint FILE.") }
    guard published != nil || !trusted.isGiven else {
      throw Refusal("usage", "keys go with --checkpoint FILE or --published FOLDER.")
    }
  }

  /// Compares the journal with the checkpoint; nil if none is named. If keys are named, one of them
  /// must have signed it.
  private func comparison(_ path: String) async throws -> CheckpointComparison? {
    guard let checkpoint else { return nil }
    do {
      let keys = try trusted.read()
      let published = try Belief.checkpoint(checkpoint, keys: keys.all)
      let cosigned =
        trusted.isGiven ? try keys.cosignatures(on: try NoteFiles.note(checkpoint)) : []
      return try await CheckpointComparison(
        of: try MatchJournal.openUnlessDamaged(at: path), with: published, cosignedBy: cosigned,
        published: tiles.map(Self.reader(of:)))
    } catch {
      return CheckpointComparison(try Belief.verdict(error))
    }
  }

  /// What is known about the signature of the checkpoint.
  private func signature(_ checkpoint: String) -> Documents.SignatureState {
    trusted.isGiven ? .checked : NoteFiles.isSigned(checkpoint) ? .unchecked : .none
  }

  /// Returns what reads the files in a folder of tiles.
  private static func reader(of folder: String) -> (TilePath) throws -> [UInt8]? {
    { path in
      let file = "\(folder)/\(path)"
      guard try FileKind.typed(file) != nil else { return nil }
      return try InputFile.bytes(of: file, limit: 32 << 20)
    }
  }

  private func describe(
    _ report: Verification, _ comparison: CheckpointComparison?, at path: String
  ) {
    let text = VerificationText(report, at: path)
    let compared = comparison.flatMap { comparison in
      checkpoint.map { CheckpointComparisonText(comparison, signature: signature($0)) }
    }
    let lines =
      report.isSound
      ? text.soundLines + (compared?.soundLines ?? []) + text.missingTexts + text.doubtfulTimes
      : text.damageLines + (compared?.damageLines ?? [])
    for line in lines { Output.text(line) }
  }

  private func document(
    _ report: Verification, _ comparison: CheckpointComparison?, _ trail: TrailReport?
  ) -> JSONObject {
    guard let comparison, let checkpoint else {
      return Documents.verification(report, trail: trail)
    }
    return Documents.verification(
      report, against: comparison, signature: signature(checkpoint), trail: trail)
  }
}
