public import JournalCore
public import JournalProof
public import MatchJournal

/// What verifying a journal came to, alone or held against a checkpoint.
struct Verified {
  let report: Verification
  /// What holding it against a checkpoint came to; nil if it was held against none.
  var verdict: CheckVerdict?
  /// The checkpoint; nil if it could not be read or is not to be believed.
  var checkpoint: (checkpoint: Checkpoint, signature: Documents.SignatureState)?
  /// The events that are not those which were published.
  var rewritten: [Int]?
}

extension DocumentShapes {
  private static let damage = DocumentShape<Verification.Damage> {
    DocumentMember(optional: "ref", .reference, "The event") {
      $0.position > 0 ? $0.position : nil
    }
    DocumentMember("message", .text, "What is wrong") { $0.reason }
  }

  typealias Published = (checkpoint: Checkpoint, signature: Documents.SignatureState)

  private static let published = DocumentShape<Published> {
    head.of { $0.checkpoint }
    DocumentMember(
      "signature", .word(Documents.SignatureState.allCases.map(\.rawValue)),
      "Whether a key that was given signed it"
    ) { $0.signature.rawValue }
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
      "Events whose erasable texts are gone though no event erased them"
    ) { $0.report.missingTexts }
    DocumentMember(
      optional: "checkpoint", .record(published), "The checkpoint that it was held against"
    ) { $0.checkpoint }
    DocumentMember(
      optional: "rewritten", .references, "Events that are not those which were published"
    ) { $0.rewritten }
    check.ofAny { $0.verdict }
  }
}

extension Documents {
  /// What is known of a checkpoint's signature.
  public enum SignatureState: String, CaseIterable, Sendable {
    /// A key that was given signed it.
    case checked
    /// It has one, and no key was given to check it by.
    case unchecked
    /// Nobody signed it.
    case none
  }

  /// What a verification found.
  public static func verification(_ report: Verification) -> JSONObject {
    DocumentShapes.verification.object(Verified(report: report))
  }

  /// What verifying found, held against a checkpoint.
  ///
  /// - Parameters:
  ///   - checkpoint: the checkpoint; nil if it could not be read or is not to be believed.
  ///   - rewritten: the events that are not those which were published.
  ///   - verdict: what holding the journal against it came to.
  public static func verification(
    _ report: Verification, against checkpoint: Checkpoint?, _ signature: SignatureState,
    rewritten: [Int], _ verdict: CheckVerdict
  ) -> JSONObject {
    DocumentShapes.verification.object(
      Verified(
        report: report, verdict: verdict, checkpoint: checkpoint.map { ($0, signature) },
        rewritten: checkpoint == nil ? nil : rewritten))
  }
}
