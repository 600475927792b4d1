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
      only a checkpoint published earlier reveals that: --checkpoint. If the tiles were published too, \
      --tiles shows which events were rewritten, and what they said. Exits with 1 if something was \
      changed, and with 2 if the checkpoint or a key is missing or belongs to another log.

      Examples:
        journal verify
        journal verify -J copy-from-usb.db
        journal verify --checkpoint published.txt --key desk.pub
        journal verify --checkpoint published.txt --key desk.pub --tiles site/log
      """)

  @OptionGroup var global: GlobalOptions

  @Option(name: .long, help: "Also check that the log begins as this checkpoint says.")
  var checkpoint: String?

  @Option(name: .long, help: "The public key that signed it, or its file; may be repeated.")
  var key: [String] = []

  @Option(name: .long, help: "The published tiles (journal export tiles): show what was rewritten.")
  var tiles: String?

  mutating func run() async throws {
    let session = Session(global)
    let path = try session.path()
    let comparison = try await comparison(path)
    var report = try await report(path)
    if case .no(let refusal) = comparison?.verdict {
      report.damages.append(.init(position: 0, reason: String(refusal.reason.dropLast())))
    }
    let differences = comparison?.differences ?? []
    let text = VerificationText(report, at: path)
    if global.json {
      session.print(document(report, comparison))
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
    if !report.isSound { throw ExitCode(ExitStatus.no.rawValue) }
    if let status = comparison?.status, status != .done { throw ExitCode(status.rawValue) }
  }

  // MARK: - Against what was published

  /// The comparison of the journal with a checkpoint.
  private struct Comparison {
    /// The checkpoint; nil if it cannot be read or is not trusted.
    var checkpoint: Checkpoint?
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
    guard let checkpoint else {
      guard key.isEmpty, tiles == nil else {
        throw Refusal("usage", "--key and --tiles need --checkpoint FILE.")
      }
      return nil
    }
    var comparison = Comparison()
    do {
      let published = try Belief.checkpoint(checkpoint, keys: try Belief.keys(key))
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
  private func opened(_ path: String) throws(LogError) -> MatchJournal? {
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
    let signed = key.isEmpty ? "the checkpoint" : "the checkpoint, signed by \(checkpoint.origin)"
    Output.line(Wrap.text("It begins with the \(checkpoint.size) events of \(signed)."))
    describeSignature()
    if let untold = comparison.untoldTiles { Belief.say(.untold(untold)) }
  }

  /// Says that a checkpoint's signature was not checked, whatever the verdict: anybody can write
  /// one.
  private func describeSignature() {
    guard let checkpoint, key.isEmpty else { return }
    let text =
      NoteFiles.isSigned(checkpoint)
      ? "The signature of the checkpoint was not checked: add --key with the public key of its log."
      : "Nobody signed the checkpoint: it is worth only as much as the place where you kept it."
    Output.line(Wrap.text(text))
  }

  private func document(_ report: Verification, _ comparison: Comparison?) -> JSONObject {
    guard let comparison, let checkpoint else { return Documents.verification(report) }
    let signature: Documents.SignatureState =
      !key.isEmpty ? .checked : NoteFiles.isSigned(checkpoint) ? .unchecked : .none
    return Documents.verification(
      report, against: comparison.checkpoint, signature,
      rewritten: comparison.differences.map(\.position),
      comparison.untoldTiles.map { .untold($0) } ?? comparison.verdict)
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
