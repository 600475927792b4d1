public import JournalCore
public import JournalProof
public import MatchJournal

/// The outcome of checking a receipt.
enum ReceiptOutcome {
  /// All that it shows is true; and who cosigned its checkpoint.
  case checked(CheckedReceipt, cosigned: [NoteStatement])
  /// It is false, or could not be checked.
  case refused(CheckVerdict)

  /// The words for all outcomes in documents.
  static let words = CheckVerdict.words + ["as-shown"]

  /// The word for the outcome in documents.
  var word: String {
    switch self {
    case .checked(let receipt, _) where receipt.reservation != nil: "as-shown"
    case .checked: CheckVerdict.yes.word
    case .refused(let verdict): verdict.word
    }
  }

  /// Whether the receipt is true; nil if that is unknown, or holds only for what it shows.
  var isTrue: Bool? {
    switch self {
    case .checked(let receipt, _): receipt.reservation == nil ? true : nil
    case .refused(.no): false
    case .refused: nil
    }
  }

  /// What keeps the receipt from being true without reservation; nil if nothing does.
  var reason: Refusal? {
    switch self {
    case .checked(let receipt, _): receipt.reservation
    case .refused(let verdict): verdict.refusal
    }
  }

  /// The receipt; nil if it is not true of what it shows.
  var checked: CheckedReceipt? {
    if case .checked(let receipt, _) = self { receipt } else { nil }
  }

  /// Who cosigned its checkpoint; nil if it is not true of what it shows.
  var cosigned: [NoteStatement]? {
    if case .checked(_, let cosigned) = self { cosigned } else { nil }
  }
}

extension DocumentShapes {
  private static let shown = DocumentShape<Receipt.Shown> {
    DocumentMember("stream", .text, "The match or the competition") { "\($0.stream)" }
    DocumentMember("events", .count(from: 0), "How many of its events are shown") { $0.count }
    DocumentMember(
      "last", .reference,
      "The last of them; later ones may be missing unless somebody vouches for it"
    ) { $0.last }
  }

  private static let question = DocumentShape<AuditQuestion> {
    DocumentMember("kind", .word(["tie", "match", "place"]), "What is asked about") { $0.kind }
    DocumentMember(optional: "tie", .slug, "The slug of the tie") {
      if case .tie(let tie) = $0 { tie.text } else { nil }
    }
    DocumentMember(optional: "match", .slug, "The slug of the match") {
      if case .match(let match) = $0 { match } else { nil }
    }
    DocumentMember(optional: "competition", .slug, "The slug of the competition") {
      if case .place(let competition, _, _) = $0 { competition.text } else { nil }
    }
    DocumentMember(optional: "team", .team, "The slug of the team whose place it is") {
      if case .place(_, let team, _) = $0 { team } else { nil }
    }
    DocumentMember(optional: "group", .text, "The group") {
      if case .place(_, _, let group) = $0 { group } else { nil }
    }
  }

  static let receipt = DocumentShape<ReceiptOutcome> {
    DocumentMember(
      "true", .optional(.flag),
      "Whether it is true and leaves nothing out; null if one of the two is unknown"
    ) { $0.isTrue }
    DocumentMember(
      "verdict", .word(ReceiptOutcome.words),
      "Whether it is true; as-shown if what it shows is, and nobody vouches that nothing is left out"
    ) { $0.word }
    DocumentMember(optional: "reason", .record(reason), "Why the verdict is not true") {
      $0.reason
    }
    DocumentMember(optional: "question", .record(question), "What it answers") {
      $0.checked?.receipt.question
    }
    DocumentMember(optional: "summary", .text, "The result, as journal audit says it") {
      $0.checked?.answer.sentence
    }
    DocumentMember(
      optional: "state", .word(AuditAnswer.Finality.allCases.map(\.rawValue)),
      "How final the result is"
    ) { $0.checked?.answer.finality.rawValue }
    DocumentMember(
      optional: "upTo", .reference,
      "How far it goes: to the last event of the log if somebody vouches for it, else of the receipt"
    ) { $0.checked?.extent }
    DocumentMember(optional: "events", .count(from: 0), "The events that it carries") {
      $0.checked?.receipt.events.count
    }
    DocumentMember(optional: "head", .record(head), "The log that holds them") {
      $0.checked?.checkpoint
    }
    DocumentMember(
      optional: "cosigned", .list(.record(cosignature)), "The witnesses who cosigned that log"
    ) { $0.cosigned }
    DocumentMember(optional: "regulations", .list(.text), "The digests of the regulations") {
      $0.checked?.receipt.regulations
    }
    DocumentMember(optional: "program", .text, "The version of the program that made it") {
      $0.checked?.receipt.program
    }
    DocumentMember(
      optional: "vouchedBy", .optional(.text), "Who vouches that nothing is left out"
    ) { $0.checked.map(\.voucher) }
    DocumentMember(
      optional: "shown", .list(.record(shown)), "The matches and competitions it shows"
    ) { $0.checked?.receipt.shown }
  }
}

extension AuditQuestion {
  fileprivate var kind: String {
    switch self {
    case .tie: "tie"
    case .match: "match"
    case .place: "place"
    }
  }
}

extension Documents {
  /// Returns a receipt that is false or could not be checked.
  public static func receipt(_ verdict: CheckVerdict) -> JSONObject {
    DocumentShapes.receipt.object(.refused(verdict))
  }

  /// Returns a receipt that is true of what it shows.
  ///
  /// - Parameter cosigned: who cosigned its checkpoint.
  public static func receipt(_ receipt: CheckedReceipt, _ cosigned: [NoteStatement] = [])
    -> JSONObject
  {
    DocumentShapes.receipt.object(.checked(receipt, cosigned: cosigned))
  }
}
