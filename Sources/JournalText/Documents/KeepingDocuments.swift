public import JournalCore
public import MatchJournal

// Documents about the upkeep of a journal: its file, what was salvaged and what was erased.
extension DocumentShapes {
  private static let found = DocumentShape<Examination.Finding> {
    DocumentMember("subject", .text, "What was examined") { $0.subject }
    DocumentMember("message", .text, "What was found") { $0.text }
    DocumentMember("needsDoing", .flag, "Whether something needs doing") { $0.needsDoing }
  }

  static let examination = DocumentShape<Examination> {
    DocumentMember("needsDoing", .flag, "Whether something needs doing") { $0.needsDoing }
    DocumentMember("findings", .list(.record(found)), "What was examined") { $0.findings }
  }

  private static let gap = DocumentShape<ClosedRange<Int>> {
    DocumentMember("from", .reference, "The first") { $0.lowerBound }
    DocumentMember("to", .reference, "The last") { $0.upperBound }
  }

  static let salvage = DocumentShape<Salvage> {
    DocumentMember("records", .count(from: 0), "Records that were recovered") { $0.records.count }
    DocumentMember("carved", .count(from: 0), "Records among them that SQLite could not reach") {
      $0.carved
    }
    DocumentMember(
      "missing", .list(.record(gap)), "Events with no sound record found"
    ) { $0.missing }
  }

  static let erasure = DocumentShape<(erasure: Erasure, plan: ErasurePlan)> {
    DocumentMember("erased", .references, "The events whose texts were erased") {
      $0.erasure.erased
    }
    DocumentMember("mentions", .references, "Events whose hashed record holds the words") {
      $0.erasure.mentions
    }
    DocumentMember(
      "others", .references, "Other events whose erasable texts hold the words"
    ) { $0.erasure.others }
    DocumentMember("clean", .flag, "Whether the words are gone from the file and its WAL") {
      $0.erasure.isClean
    }
    DocumentMember("stays", .list(.record(texts)), "Texts that stay and may name the person") {
      $0.plan.stays
    }
    DocumentMember("remains", .list(.record(remainder)), "What else still tells of the texts") {
      $0.plan.remainders
    }
  }

  private static let remainder = DocumentShape<ErasureRemainder> {
    DocumentMember(
      "kind", .text,
      "What it is: slug, open-ids, keyed-ids, reports, digests, copies, disk"
    ) { $0.kind.rawValue }
    DocumentMember("refs", .references, "The events that hold it") { $0.positions }
    DocumentMember("reason", .text, "Why it remains, and for whom") { $0.reason }
    DocumentMember(optional: "advice", .text, "What to do about it") { $0.advice }
  }

  private static let texts = DocumentShape<ErasurePlan.Texts> {
    DocumentMember("ref", .reference, "The event") { $0.position }
    DocumentMember("type", .text, "Its type") { $0.type }
    DocumentMember("fields", .list(.text), "The fields that hold the texts") { $0.fields }
    DocumentMember("erasable", .flag, "Whether they can be erased") { $0.isErasable }
  }

  static let erasurePlan = DocumentShape<ErasurePlan> {
    DocumentMember("erases", .list(.record(texts)), "The texts that would be erased") {
      $0.erases
    }
    DocumentMember("stays", .list(.record(texts)), "Texts that stay and may name the person") {
      $0.stays
    }
    DocumentMember("remains", .list(.record(remainder)), "What else would still tell of the texts")
    {
      $0.remainders
    }
  }
}

extension Documents {
  /// Returns the findings of an examination.
  public static func examination(_ examination: Examination) -> JSONObject {
    DocumentShapes.examination.object(examination)
  }

  /// Returns what was salvaged.
  public static func salvage(_ salvage: Salvage) -> JSONObject {
    DocumentShapes.salvage.object(salvage)
  }

  /// Returns what was erased, and what remains.
  public static func erasure(_ erasure: Erasure, _ plan: ErasurePlan) -> JSONObject {
    DocumentShapes.erasure.object((erasure, plan))
  }

  /// Returns what would be erased, and what would stay.
  public static func erasurePlan(_ plan: ErasurePlan) -> JSONObject {
    DocumentShapes.erasurePlan.object(plan)
  }
}
