import ArgumentParser
import Foundation
import JournalCore
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
      belongs to another log.

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

  mutating func run() async throws {
    let session = Session(global)
    let path = try session.path()
    try checkOptions()
    let comparison = try await comparison(path)
    let trail = try await trail(path)
    var report = try await report(path)
    for case .no(let refusal)? in [comparison?.verdict, trail?.verdict] {
      report.damages.append(.init(position: 0, reason: String(refusal.reason.dropLast())))
    }
    let differences = comparison?.differences ?? []
    let text = VerificationText(report, at: path)
    if global.json {
      session.print(document(report, comparison, trail))
    } else if report.isSound {
      for line in text.soundLines { Output.line(line) }
      if let comparison { describe(comparison) }
      for line in text.missingTexts { Output.line(line) }
    } else {
      for line in text.damageLines { Output.line(line) }
      for line in differences.prefix(20).flatMap(\.lines) { Output.line(line) }
      if let comparison, comparison.checkpoint == nil {
        describe(comparison)
      } else {
        describeSignature()
      }
      if let untold = comparison?.untoldTiles { Belief.say(.untold(untold)) }
    }
    if !global.json, let trail { describe(trail) }
    if !report.isSound { throw ExitCode(ExitStatus.no.rawValue) }
    for status in [comparison?.status, trail?.verdict.status] {
      if let status, status != .done { throw ExitCode(status.rawValue) }
    }
  }

  private func checkOptions() throws(Refusal) {
    guard checkpoint == nil else { return }
    guard tiles == nil else { throw Refusal("usage", "--tiles goes with --checkpoint FILE.") }
    guard published != nil || !trusted.isGiven else {
      throw Refusal("usage", "keys go with --checkpoint FILE or --published FOLDER.")
    }
  }

  // MARK: - Against what was published

  /// The comparison of the journal with a checkpoint.
  private struct Comparison {
    /// The checkpoint; nil if it cannot be read or is not trusted.
    var checkpoint: Checkpoint?
    /// The witnesses who cosigned it.
    var cosigned: [NoteStatement] = []
    var verdict = CheckVerdict.yes
    var differences: [PublishedLog.Difference] = []
    /// The reason why the published files do not show what was rewritten; nil if they do, or were
    /// not asked for.
    var untoldTiles: Refusal?

    var status: ExitStatus { untoldTiles == nil ? verdict.status : .untold }
  }

  /// Compares the journal with the checkpoint; nil if none is named. If keys are named, one of them
  /// must have signed it.
  private func comparison(_ path: String) async throws -> Comparison? {
    guard let checkpoint else { return nil }
    var comparison = Comparison()
    do {
      let keys = try trusted.read()
      let published = try Belief.checkpoint(checkpoint, keys: keys.all)
      if trusted.isGiven {
        comparison.cosigned = try keys.cosignatures(on: try NoteFiles.note(checkpoint))
      }
      comparison.checkpoint = published
      guard let journal = try opened(path) else { return comparison }
      if let tiles {
        do {
          comparison.differences = try await differences(tiles, published, journal)
        } catch let refusal as Refusal {
          comparison.untoldTiles = refusal
        }
      }
      try await journal.check(published)
    } catch {
      comparison.verdict = try Belief.verdict(error)
    }
    return comparison
  }

  /// Opens the journal; nil if it is too damaged to open, which is reported as a finding.
  func opened(_ path: String) throws(LogError) -> MatchJournal? {
    do throws(LogError) {
      return try MatchJournal.open(at: path, readOnly: true)
    } catch {
      guard case .damaged = error else { throw error }
      return nil
    }
  }

  private func differences(
    _ folder: String, _ checkpoint: Checkpoint, _ journal: MatchJournal
  ) async throws -> [PublishedLog.Difference] {
    let log = PublishedLog(checkpoint) { path in
      let file = "\(folder)/\(path)"
      guard FileManager.default.fileExists(atPath: file) else { return nil }
      return try InputFile.bytes(of: file, limit: 32 << 20)
    }
    return try await log.differences(from: journal)
  }

  private func describe(_ comparison: Comparison) {
    guard let checkpoint = comparison.checkpoint, comparison.verdict.status == .done else {
      return Belief.say(comparison.verdict)
    }
    let signed =
      !trusted.isGiven ? "the checkpoint" : "the checkpoint, signed by \(checkpoint.origin)"
    Output.line(Wrap.text("It begins with the \(checkpoint.size) events of \(signed)."))
    for line in WitnessText.lines(comparison.cosigned) { Output.line(line) }
    describeSignature()
    if let untold = comparison.untoldTiles { Belief.say(.untold(untold)) }
  }

  /// Says that a checkpoint's signature was not checked, whatever the verdict: anybody can write
  /// one.
  private func describeSignature() {
    guard let checkpoint, !trusted.isGiven else { return }
    let text =
      NoteFiles.isSigned(checkpoint)
      ? "The signature of the checkpoint was not checked: add --key with the public key of its log."
      : "Nobody signed the checkpoint: it is worth only as much as the place where you kept it."
    Output.line(Wrap.text(text))
  }

  private func document(_ report: Verification, _ comparison: Comparison?, _ trail: TrailReport?)
    -> JSONObject
  {
    guard let comparison, let checkpoint else {
      return Documents.verification(report, trail: trail)
    }
    let signature: Documents.SignatureState =
      trusted.isGiven ? .checked : NoteFiles.isSigned(checkpoint) ? .unchecked : .none
    return Documents.verification(
      report, against: comparison.checkpoint.map { ($0, signature, comparison.cosigned) },
      rewritten: comparison.differences.map(\.position),
      comparison.untoldTiles.map { .untold($0) } ?? comparison.verdict, trail: trail)
  }

  // MARK: - The file itself

  /// Returns the findings; a file too damaged to open is one of them.
  private func report(_ path: String) async throws(LogError) -> Verification {
    do throws(LogError) {
      return try await MatchJournal.open(at: path, readOnly: true).verify()
    } catch {
      guard case .damaged(let position, let reason) = error else { throw error }
      var report = Verification()
      report.damages = [.init(position: position, reason: reason, isStructural: position == 0)]
      return report
    }
  }
}
