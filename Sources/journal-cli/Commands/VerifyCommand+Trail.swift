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

  /// Holds the journal against what the key ring keeps of its log; nil if it keeps nothing.
  func ringTrail(_ path: String, _ session: Session) async throws -> TrailReport? {
    do {
      // Damage is reported as a finding.
      guard let journal = try MatchJournal.openUnlessDamaged(at: path), let origin = journal.origin,
        let ring = try KeyRing(of: origin, session.environment), !ring.isEmpty
      else { return nil }
      let keys = try ring.trusted()
      let checkpoints: RingCheckpoints?
      do {
        checkpoints = try ring.checkpoints()
      } catch let refusal as Refusal where refusal.code == "published-otherwise" {
        return TrailReport(CheckVerdict(refusal))
      }
      guard let checkpoints else {
        Output.error("The key ring has no checkpoint of this log yet.")
        return nil
      }
      for folder in checkpoints.missing {
        Output.error(
          "note: \(TextRules.harmless(folder)) is not there; the copies in the key ring are.")
      }
      let report = try await CheckpointTrail(in: checkpoints).report(
        on: journal, by: keys.keys, requiring: keys.witnesses)
      if report.verdict == .yes { try ring.keep(checkpoints) }
      return report
    } catch LogError.damaged {
      return nil
    } catch {
      return TrailReport(try Belief.verdict(error))
    }
  }

  /// Prints what the published checkpoints say.
  func describe(_ trail: TrailReport) {
    let isChecked = trusted.isGiven || !trail.signers.isEmpty
    for line in TrailText(trail, isChecked: isChecked).lines { Output.line(line) }
    // What does not agree is among the damages.
    if case .untold = trail.verdict { Belief.say(trail.verdict) }
  }
}
