public import JournalCore
public import JournalProof
public import MatchJournal

/// The outcome of verifying a journal, alone or against a checkpoint.
struct Verified {
  let report: Verification
  /// The verdict on the checkpoint; nil if there was none.
  var verdict: CheckVerdict?
  /// The checkpoint; nil if it could not be read or is not trusted.
  var checkpoint: Documents.ComparedCheckpoint?
  /// The events that differ from the published ones.
  var rewritten: [Int]?
  /// How the journal stands against its published checkpoints; nil if none were asked about.
  var trail: TrailReport?
}

extension DocumentShapes {
  private static let damage = DocumentShape<Verification.Damage> {
    DocumentMember(optional: "ref", .reference, "The event") {
      $0.position > 0 ? $0.position : nil
    }
    DocumentMember("message", .text, "What is wrong") { $0.reason }
  }

  private static let doubtfulTimes = DocumentShape<ClockStretch> {
    DocumentMember("from", .reference, "The first event") { $0.events.lowerBound }
    DocumentMember("to", .reference, "The last event") { $0.events.upperBound }
    DocumentMember("latest", .instant, "The latest of their times") { $0.latest }
    DocumentMember("message", .text, "What is wrong with them") { ClockText($0).sentence }
    DocumentMember(
      optional: "corrected", .reference, "The event that says so, absent if none does yet"
    ) { $0.correction?.position }
  }

  private static let compared = DocumentShape<Documents.ComparedCheckpoint> {
    head.of { $0.checkpoint }
    DocumentMember(
      "signature", .word(Documents.SignatureState.allCases.map(\.rawValue)),
      "Whether one of the given keys signed it"
    ) { $0.signature.rawValue }
    DocumentMember("cosigned", .list(.record(cosignature)), "The witnesses who cosigned it") {
      $0.cosigned
    }
  }

  static let verification = DocumentShape<Verified> {
    DocumentMember("sound", .flag, "Whether everything is as it was written") {
      $0.report.isSound
    }
    DocumentMember("events", .count(from: 0), "Events that were read") { $0.report.events }
    DocumentMember("matches", .count(from: 0), "Matches among them") { $0.report.matches }
    DocumentMember("root", .text, "The root of the Merkle tree over the records (RFC 6962)") {
      $0.report.root
    }
    DocumentMember("damages", .list(.record(damage)), "What is wrong") { $0.report.damages }
    DocumentMember(
      "missingTexts", .references,
      "Events whose erasable texts are gone without being erased"
    ) { $0.report.missingTexts }
    DocumentMember(
      "doubtfulTimes", .list(.record(doubtfulTimes)),
      "Events whose recording times are not to be trusted, because a clock was wrong"
    ) { $0.report.doubtfulTimes }
    DocumentMember(
      optional: "checkpoint", .record(compared), "The checkpoint it was compared with"
    ) { $0.checkpoint }
    DocumentMember(
      optional: "rewritten", .references, "Events that differ from those published"
    ) { $0.rewritten }
    DocumentMember(
      optional: "published", .record(trail), "The published checkpoints it was compared with"
    ) { $0.trail }
    check.ofAny { $0.verdict }
  }
}

extension Documents {
  /// What is known about a checkpoint's signature.
  public enum SignatureState: String, CaseIterable, Sendable {
    /// One of the given keys made the signature.
    case checked
    /// There is a signature, but no key was given to check it.
    case unchecked
    /// There is no signature.
    case none
  }

  /// A checkpoint that a journal was compared with, and what is known about who signed it.
  public typealias ComparedCheckpoint = (
    checkpoint: Checkpoint, signature: SignatureState, cosigned: [NoteStatement]
  )

  /// Returns the findings of a verification.
  ///
  /// - Parameter trail: how the journal stands against its published checkpoints; nil if none were
  ///   asked about.
  public static func verification(_ report: Verification, trail: TrailReport? = nil) -> JSONObject {
    DocumentShapes.verification.object(Verified(report: report, trail: trail))
  }

  /// Returns the findings of a verification against a checkpoint.
  ///
  /// - Parameters:
  ///   - comparison: how the journal stands against the checkpoint.
  ///   - signature: what is known about the checkpoint's signature.
  ///   - trail: how the journal stands against its published checkpoints; nil if none were asked
  ///     about.
  public static func verification(
    _ report: Verification, against comparison: CheckpointComparison, signature: SignatureState,
    trail: TrailReport? = nil
  ) -> JSONObject {
    let checkpoint: ComparedCheckpoint? = comparison.checkpoint.map {
      ($0, signature, comparison.cosigned)
    }
    return DocumentShapes.verification.object(
      Verified(
        report: report, verdict: comparison.outcome, checkpoint: checkpoint,
        rewritten: checkpoint == nil ? nil : comparison.differences.map(\.position), trail: trail))
  }
}
