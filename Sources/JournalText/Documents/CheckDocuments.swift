public import JournalCore
public import JournalProof
public import MatchJournal

extension DocumentShapes {
  /// Why something does not hold or cannot be told.
  static let reason = DocumentShape<Refusal> {
    DocumentMember("code", .text, "A stable code") { $0.code }
    DocumentMember("message", .text, "Why") { $0.reason }
    DocumentMember(optional: "hint", .text, "What to do next") { $0.remedy?.asCommand }
  }

  /// The outcome of a check: the verdict and the reason.
  static let check = DocumentShape<CheckVerdict> {
    DocumentMember(
      "verdict", .word(CheckVerdict.words),
      "Whether it holds; unknown if it could not be checked"
    ) { $0.word }
    DocumentMember(
      optional: "reason", .record(reason), "Why it does not hold, or could not be checked"
    ) { $0.refusal }
  }

  /// The checkpoint of a journal.
  static let head = DocumentShape<Checkpoint> {
    DocumentMember("origin", .text, "The name on the journal's checkpoints") {
      $0.origin
    }
    DocumentMember("size", .count(from: 0), "How many events it holds") { $0.size }
    DocumentMember("root", .text, "The root over them, in hexadecimal (RFC 6962)") {
      Fingerprint.hex($0.root)
    }
  }

  typealias Proved = (verdict: CheckVerdict, checkpoint: Checkpoint?, cosigned: [NoteStatement]?)

  static let proved = DocumentShape<Proved> {
    check.of { $0.verdict }
    head.ofAny { $0.checkpoint }
    DocumentMember(
      optional: "cosigned", .list(.record(cosignature)), "The witnesses who cosigned that log"
    ) { $0.cosigned }
  }

  typealias Inclusion = (event: Record, proof: InclusionProof, checkpoint: Checkpoint)

  static let inclusion = DocumentShape<Inclusion> {
    DocumentMember("ref", .reference, "The event") { $0.event.position }
    DocumentMember("index", .count(from: 0), "Its index in the tree, from 0") { $0.proof.index }
    DocumentMember("leaf", .text, "The hash of its record") {
      Fingerprint.hex(MerkleHash.leaf($0.event.body))
    }
    DocumentMember(
      "hashes", .list(.hash), "The sibling hashes on its path to the root, lowest first"
    ) { $0.proof.hashes }
    DocumentMember("head", .record(head), "The log that holds it") { $0.checkpoint }
  }

  typealias Consistency = (proof: ConsistencyProof, old: Checkpoint, new: Checkpoint)

  static let consistency = DocumentShape<Consistency> {
    DocumentMember("old", .record(head), "The older checkpoint") { $0.old }
    DocumentMember("new", .record(head), "The log as it is now") { $0.new }
    DocumentMember("hashes", .list(.hash), "The proof (RFC 9162, section 2.1.4)") {
      $0.proof.hashes
    }
  }
}

extension DocumentKind where Content == [UInt8] {
  /// A hash in hexadecimal.
  static var hash: Self { Self(.text) { .string(Fingerprint.hex($0)) } }
}

extension Documents {
  /// Returns the checkpoint of a journal.
  public static func head(_ checkpoint: Checkpoint) -> JSONObject {
    DocumentShapes.head.object(checkpoint)
  }

  /// Returns the proof that an event is in the log.
  public static func inclusion(
    of event: Record, _ proof: InclusionProof, in checkpoint: Checkpoint
  ) -> JSONObject {
    DocumentShapes.inclusion.object((event, proof, checkpoint))
  }

  /// Returns the proof that a log begins with another.
  public static func consistency(
    _ proof: ConsistencyProof, from old: Checkpoint, to new: Checkpoint
  ) -> JSONObject {
    DocumentShapes.consistency.object((proof, old, new))
  }

  /// Returns a check that failed or could not be made: the verdict and the reason.
  public static func check(_ verdict: CheckVerdict) -> JSONObject {
    DocumentShapes.proved.object((verdict, nil, nil))
  }

  /// Returns the proof that a record is in a log.
  ///
  /// - Parameter cosigned: who cosigned the checkpoint.
  public static func proved(in checkpoint: Checkpoint, _ cosigned: [NoteStatement] = [])
    -> JSONObject
  {
    DocumentShapes.proved.object((.yes, checkpoint, cosigned))
  }
}
