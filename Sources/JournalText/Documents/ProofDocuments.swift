public import JournalCore
public import JournalProof
public import MatchJournal

extension Documents {
  /// What a journal says of itself.
  public static func head(_ checkpoint: Checkpoint) -> JSONObject {
    [
      "origin": .string(checkpoint.origin), "size": number(checkpoint.size),
      "root": .string(Fingerprint.hex(checkpoint.root)),
    ]
  }

  /// Proof that an event stands in the log.
  public static func inclusion(
    of event: Record, _ proof: InclusionProof, in checkpoint: Checkpoint
  ) -> JSONObject {
    [
      "ref": .string("e\(event.position)"), "index": number(proof.index),
      "leaf": .string(Fingerprint.hex(MerkleHash.leaf(event.body))),
      "hashes": hashes(proof.hashes), "head": .object(head(checkpoint)),
    ]
  }

  /// Proof that a log begins with another.
  public static func consistency(
    _ proof: ConsistencyProof, from old: Checkpoint, to new: Checkpoint
  ) -> JSONObject {
    ["old": .object(head(old)), "new": .object(head(new)), "hashes": hashes(proof.hashes)]
  }

  /// What a doctor found.
  public static func examination(_ examination: Examination) -> JSONObject {
    [
      "needsDoing": .bool(examination.needsDoing),
      "findings": .array(
        examination.findings.map {
          .object([
            "subject": .string($0.subject), "message": .string($0.text),
            "needsDoing": .bool($0.needsDoing),
          ])
        }),
    ]
  }

  /// What is known of a checkpoint's signature.
  public enum SignatureState: String, CaseIterable, Sendable {
    /// A key that was given signed it.
    case checked
    /// It has one, and no key was given to check it by.
    case unchecked
    /// Nobody signed it.
    case none
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
    var document = verification(report)
    for member in check(verdict).members { document[member.key] = member.value }
    guard let checkpoint else { return document }
    var published = head(checkpoint)
    published["signature"] = .string(signature.rawValue)
    document["checkpoint"] = .object(published)
    document["rewritten"] = positions(rewritten)
    return document
  }

  /// What could be saved.
  public static func salvage(_ salvage: Salvage) -> JSONObject {
    [
      "records": number(salvage.records.count), "carved": number(salvage.carved),
      "missing": .array(
        salvage.missing.map {
          .object(["from": .string("e\($0.lowerBound)"), "to": .string("e\($0.upperBound)")])
        }),
    ]
  }

  /// What was erased.
  public static func erasure(_ erasure: Erasure) -> JSONObject {
    [
      "erased": positions(erasure.erased), "mentions": positions(erasure.mentions),
      "others": positions(erasure.others), "clean": .bool(erasure.isClean),
    ]
  }

  /// What would be erased, and what would stay.
  public static func erasurePlan(_ plan: ErasurePlan) -> JSONObject {
    ["erases": texts(plan.erases), "stays": texts(plan.stays)]
  }

  private static func texts(_ all: [ErasurePlan.Texts]) -> JSONValue {
    .array(
      all.map { texts in
        .object([
          "ref": .string("e\(texts.position)"), "type": .string(texts.type),
          "fields": .array(texts.fields.map { .string($0) }),
          "erasable": .bool(texts.isErasable),
        ])
      })
  }

  /// A check that did not come to a yes: the verdict and why.
  public static func check(_ verdict: CheckVerdict) -> JSONObject {
    var document: JSONObject = ["verdict": .string(verdict.word)]
    if let reason = reason(verdict) { document["reason"] = reason }
    return document
  }

  /// Why something is not so, or could not be checked; nil if it is so.
  static func reason(_ verdict: CheckVerdict) -> JSONValue? {
    verdict.refusal.map { refusal in
      var reason: JSONObject = [
        "code": .string(refusal.code), "message": .string(refusal.reason),
      ]
      if let remedy = refusal.remedy { reason["hint"] = .string(remedy.asCommand) }
      return .object(reason)
    }
  }

  /// A record that was proved to stand in a log.
  public static func proved(in checkpoint: Checkpoint) -> JSONObject {
    var document = check(.yes)
    for member in head(checkpoint).members { document[member.key] = member.value }
    return document
  }

  /// A receipt that is not true, or could not be checked.
  public static func receipt(_ verdict: CheckVerdict) -> JSONObject {
    var document = check(verdict)
    if case .no = verdict { document["true"] = .bool(false) } else { document["true"] = .null }
    return document
  }

  /// A receipt that is true of what it shows.
  ///
  /// - Parameter voucher: whose word it is that nothing is left out; nil for nobody's.
  public static func receipt(_ receipt: Receipt, _ checkpoint: Checkpoint, voucher: String?)
    -> JSONObject
  {
    [
      "verdict": .string(CheckVerdict.yes.word), "true": .bool(true),
      "summary": .string(summary(of: receipt)),
      "events": number(receipt.events.count), "head": .object(head(checkpoint)),
      "regulations": .array(receipt.regulations.map { .string($0) }),
      "program": .string(receipt.program),
      "vouchedBy": voucher.map { .string($0) } ?? .null,
      "shown": .array(
        receipt.shown.map { shown in
          .object([
            "stream": .string("\(shown.stream)"), "events": number(shown.count),
            "last": .string("e\(shown.last)"),
          ])
        }),
    ]
  }

  /// What a receipt claims, in a few words.
  public static func summary(of receipt: Receipt) -> String {
    let result = receipt.result
    switch receipt.question {
    case .tie(let tie):
      let verdict = result["verdict"]?.object
      var aggregate = verdict?["aggregate"]?.array?.compactMap(\.integer) ?? []
      let teams = result["teams"]?.array?.map { $0.object?["team"] } ?? []
      let side = verdict?["winner"]?.object
      if let side, teams.first != side["team"] { aggregate.reverse() }
      let score = aggregate.map { String($0) }.joined(separator: "-")
      guard let winner = side?["name"]?.string else {
        return "\(tie) is undecided, \(score) on aggregate"
      }
      let decided = verdict?["decidedBy"]?.string ?? "aggregate"
      return "\(winner) win \(tie), \(score) on aggregate, decided by \(decided)"
    case .match(let slug):
      let names = ["home", "away"].map { result[$0]?.object?["name"]?.string ?? slug }
      let goals = (result["result"] ?? result["score"])?.array?.compactMap(\.integer) ?? []
      guard goals.count == 2, result["over"] == .bool(true) else {
        return "\(names[0]) v \(names[1]) is not over"
      }
      return "\(names[0]) \(goals[0])-\(goals[1]) \(names[1])"
    case .place(let competition, let team, let group):
      let row = result["row"]?.object
      let place = row?["place"]?.integer.map { "number \($0)" } ?? "without a place"
      let points = row?["points"]?.integer.map { ", \($0) points" } ?? ""
      let table = group.map { "\(competition), group \($0)" } ?? competition.text
      return "\(row?["name"]?.string ?? team.text) are \(place) in \(table)\(points)"
    }
  }

  private static func hashes(_ hashes: [[UInt8]]) -> JSONValue {
    .array(hashes.map { .string(Fingerprint.hex($0)) })
  }

  private static let headFields = [
    Field("origin", .text, "The name that the journal's checkpoints carry"),
    Field("size", .integer(0...Int(Int32.max)), "How many events it holds"),
    Field("root", .text, "The root over them, in hexadecimal (RFC 6962)"),
  ]

  private static let shownFields = [
    Field("stream", .text, "The match or the competition"),
    Field("events", .integer(0...Int(Int32.max)), "How many of its events are shown"),
    Field("last", .text, "The last of them: later ones may be left out, unless somebody vouches"),
  ]

  static let verifiedCheckpointFields =
    headFields + [
      Field(
        "signature", .word(SignatureState.allCases.map(\.rawValue)),
        "Whether a key that was given signed it")
    ]

  static let checkFields = [
    Field(
      "verdict", .word(CheckVerdict.words),
      "Whether it is so; unknown if it could not be checked"),
    Field(
      "reason",
      .record([
        Field("code", .text, "A stable name"), Field("message", .text, "Why"),
        Field("hint", .text, required: false, "What to do next"),
      ]), required: false, "Why it is not so, or could not be checked"),
  ]

  private static let textFields = [
    Field("ref", .text, "The event"), Field("type", .text, "Its type"),
    Field("fields", .list(.text), "The fields that hold the texts"),
    Field("erasable", .flag, "Whether they can be erased"),
  ]

  private static let examinationFields = [
    Field("subject", .text, "What was looked at"), Field("message", .text, "What was found"),
    Field("needsDoing", .flag, "Whether something needs doing"),
  ]

  static let ofProofs: [(name: String, title: String, fields: [Field])] = [
    ("head", "journal head --json", headFields),
    (
      "verify-proof", "journal verify-proof --json",
      checkFields + headFields.map(\.asOptional)
    ),
    (
      "inclusion", "journal prove EVENT --json",
      [
        Field("ref", .text, "The event"),
        Field("index", .integer(0...Int(Int32.max)), "Its index in the tree, from 0"),
        Field("leaf", .text, "The hash of its record"),
        Field("hashes", .list(.text), "The hashes beside its way to the root, lowest first"),
        Field("head", .record(headFields), "The log that it stands in"),
      ]
    ),
    (
      "consistency", "journal prove --since --json",
      [
        Field("old", .record(headFields), "The checkpoint"),
        Field("new", .record(headFields), "The log as it is"),
        Field("hashes", .list(.text), "The proof (RFC 9162, section 2.1.4)"),
      ]
    ),
    (
      "receipt", "journal verify-receipt --json",
      [
        Field("true", .optional(.flag), "Whether everything in it is so; null if it is unknown"),
        Field("summary", .text, required: false, "What it claims"),
        Field(
          "events", .integer(0...Int(Int32.max)), required: false, "The events that it carries"),
        Field("head", .record(headFields), required: false, "The log that they stand in"),
        Field("regulations", .list(.text), required: false, "The digests of the rules"),
        Field("program", .text, required: false, "The version that made it"),
        Field(
          "vouchedBy", .optional(.text), required: false,
          "Whose word it is that nothing is left out"),
        Field(
          "shown", .list(.record(shownFields)), required: false,
          "The matches and competitions it shows"),
      ] + checkFields
    ),
    (
      "erasure-plan", "journal erase --dry-run --json",
      [
        Field("erases", .list(.record(textFields)), "The texts that would be erased"),
        Field("stays", .list(.record(textFields)), "Texts that stay and may name the person"),
      ]
    ),
    (
      "doctor", "journal doctor --json",
      [
        Field("needsDoing", .flag, "Whether something needs doing"),
        Field("findings", .list(.record(examinationFields)), "What was looked at"),
      ]
    ),
    (
      "salvage", "journal salvage --json",
      [
        Field("records", .integer(0...Int(Int32.max)), "Records that were saved"),
        Field("carved", .integer(0...Int(Int32.max)), "Those that SQLite could not reach"),
        Field(
          "missing",
          .list(.record([Field("from", .text, "The first"), Field("to", .text, "The last")])),
          "Events of which no sound record was found"),
      ]
    ),
    (
      "erase", "journal erase --json",
      [
        Field("erased", .list(.text), "The events whose texts were erased"),
        Field("mentions", .list(.text), "Events whose hashed record holds the words"),
        Field("others", .list(.text), "Events whose erasable texts hold the words too"),
        Field("clean", .flag, "Whether the words are gone from the file and its WAL"),
      ]
    ),
  ]
}

extension Field {
  /// The same field, where it need not be there.
  var asOptional: Field { Field(key, kind, required: false, help, flag: flag) }
}
