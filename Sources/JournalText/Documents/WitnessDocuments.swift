public import JournalCore
public import JournalProof
public import MatchJournal

// Documents about checkpoints that are signed, published and cosigned.
extension DocumentShapes {
  /// A cosignature: whose it is, and when it was made.
  static let cosignature = DocumentShape<NoteStatement> {
    DocumentMember("by", .text, "The name of the witness's key") { $0.key.name }
    DocumentMember("key", .text, "The public key") { $0.key.description }
    DocumentMember("at", .optional(.instant), "When it was made; null beyond the year 9999") {
      $0.instant
    }
  }

  private static let signer = DocumentShape<TrailReport.Signer> {
    DocumentMember("name", .text, "The name of the key") { $0.key.name }
    DocumentMember("key", .text, "The public key") { $0.key.description }
    DocumentMember("count", .count(from: 1), "How many checkpoints it signed") { $0.count }
    DocumentMember(optional: "first", .instant, "The earliest time that it states, of a witness") {
      $0.first.instant
    }
    DocumentMember(optional: "last", .instant, "The latest time that it states, of a witness") {
      $0.last.instant
    }
  }

  /// How a journal stands against its published checkpoints.
  static let trail = DocumentShape<TrailReport> {
    DocumentMember("count", .count(from: 0), "Checkpoints with whose events it begins") {
      $0.count
    }
    DocumentMember("others", .count(from: 0), "Checkpoints of other logs") { $0.others }
    DocumentMember(optional: "first", .record(head), "The oldest that agrees") { $0.first }
    DocumentMember(optional: "last", .record(head), "The newest that agrees") { $0.last }
    DocumentMember(optional: "since", .instant, "When the oldest one's last event was recorded") {
      $0.since
    }
    DocumentMember("signers", .list(.record(signer)), "The given keys that signed or cosigned") {
      $0.signers
    }
    check.of { $0.verdict }
  }

  typealias Cosigned = (
    verdict: CheckVerdict, note: SignedNote?, checkpoint: Checkpoint?, statements: [NoteStatement]
  )

  static let witness = DocumentShape<Cosigned> {
    check.of { $0.verdict }
    head.ofAny { $0.checkpoint }
    cosignature.ofAny { $0.statements.first }
    DocumentMember(optional: "note", .text, "The checkpoint with all its signatures") {
      $0.note.map { String(decoding: $0.bytes, as: UTF8.self) }
    }
  }

  typealias Signed = (
    note: SignedNote, checkpoint: Checkpoint, published: (file: String, isNew: Bool)?
  )

  static let signed = DocumentShape<Signed> {
    head.of { $0.checkpoint }
    DocumentMember("note", .text, "The checkpoint with its signature") {
      String(decoding: $0.note.bytes, as: UTF8.self)
    }
    DocumentMember(optional: "published", .text, "The file in which it is published") {
      $0.published?.file
    }
    DocumentMember(optional: "new", .flag, "Whether it was not published before") {
      $0.published?.isNew
    }
  }
}

extension Documents {
  /// Returns a checkpoint that was not cosigned, and why.
  public static func witness(_ verdict: CheckVerdict) -> JSONObject {
    DocumentShapes.witness.object((verdict, nil, nil, []))
  }

  /// Returns a checkpoint that was cosigned.
  ///
  /// - Parameter statements: the witness's cosignature.
  public static func witness(
    _ note: SignedNote, _ checkpoint: Checkpoint, _ statements: [NoteStatement]
  ) -> JSONObject {
    DocumentShapes.witness.object((.yes, note, checkpoint, statements))
  }

  /// Returns a checkpoint that was signed.
  ///
  /// - Parameter published: the file in which it is published, and whether it was not before; nil
  ///   if it is not published.
  public static func signed(
    _ note: SignedNote, _ checkpoint: Checkpoint, published: (file: String, isNew: Bool)?
  ) -> JSONObject {
    DocumentShapes.signed.object((note, checkpoint, published))
  }
}
