import JournalCore
import JournalText
import MatchJournal

// Against all checkpoints that were published.
extension VerifyCommand {
  /// Holds the journal against every published checkpoint; nil if no folder is named.
  func trail(_ path: String) async throws -> TrailReport? {
    guard let published else { return nil }
    do {
      let keys = try trusted.read()
      guard let folder = try CheckpointFolder.reading(published) else {
        throw Refusal("none-published", "There is no folder \(TextRules.harmless(published)).")
      }
      // Damage is reported as a finding.
      guard let journal = try MatchJournal.openUnlessDamaged(at: path) else { return nil }
      return try await CheckpointTrail(in: folder).report(
        on: journal, by: keys.keys, requiring: keys.witnesses)
    } catch LogError.damaged {
      return nil
    } catch {
      return TrailReport(try Belief.verdict(error))
    }
  }

  /// Prints what the published checkpoints say.
  func describe(_ trail: TrailReport) {
    for line in TrailText(trail, isChecked: trusted.isGiven).lines { Output.line(line) }
    // What does not agree is among the damages.
    if case .untold = trail.verdict { Belief.say(trail.verdict) }
  }
}
