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
      let checkpoints = try ring.checkpoints()
      for folder in checkpoints.copied {
        Output.error(
          "note: \(TextRules.harmless(folder)) cannot be read; the copies in the key ring are used."
        )
      }
      let finding = checkpoints.finding
      guard try !checkpoints.sizes().isEmpty else {
        if let finding { return TrailReport(.untold(finding)) }
        Output.error("The key ring has no checkpoint of this log yet.")
        return nil
      }
      var report = try await CheckpointTrail(in: checkpoints).report(
        on: journal, by: keys.keys, requiring: keys.witnesses)
      if report.verdict == .yes { keep(checkpoints, in: ring) }
      if let finding { report.doubt(finding) }
      return report
    } catch LogError.damaged {
      return nil
    } catch let refusal as Refusal where refusal.code == "bad-ring" {
      // It says nothing against the journal.
      return TrailReport(.untold(refusal))
    } catch {
      return TrailReport(try Belief.verdict(error))
    }
  }

  /// Keeps copies for the next time. Whether that is possible changes nothing about the journal.
  private func keep(_ checkpoints: RingCheckpoints, in ring: KeyRing) {
    do throws(LogError) {
      try ring.keep(checkpoints)
    } catch {
      Output.error(
        Wrap.text(
          "note: no copies of the checkpoints were kept: "
            + TextRules.harmless(error.description), indent: 6))
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
