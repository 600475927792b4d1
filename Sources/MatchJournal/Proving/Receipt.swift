public import JournalCore
public import JournalProof

/// A derived result with everything that somebody without the journal needs to check it.
///
/// The events it rests on, each with the proof that it stands in a log whose root is signed; the rules
/// are among the events. Whoever checks it verifies the signature and every proof, and derives the
/// result again from the events alone.
public struct Receipt: Sendable {
  /// What was asked.
  public let question: AuditQuestion

  /// The answer, as `journal audit --json` prints it.
  public let result: JSONObject

  /// The version of the program that derived it.
  public let program: String

  /// The digests of the regulations that it was derived by (SHA-256 of the canonical document).
  public let regulations: [String]

  /// What the log said of itself, as a checkpoint with the log's signature, or without one.
  public let note: String

  /// The events, in order of position.
  public let events: [Entry]

  /// An event with the hashes beside its way to the root, lowest first.
  public struct Entry: Sendable {
    /// The event.
    public let record: Record
    /// The proof.
    public let hashes: [[UInt8]]
  }

  /// The most bytes that a receipt may have: 64 MiB.
  public static let byteLimit = 64 << 20

  static let format = "match-journal/receipt@1"

  /// The checkpoint, whether or not it is signed.
  ///
  /// - Throws: `Refusal` where there is none.
  public var checkpoint: Checkpoint {
    get throws(Refusal) {
      do throws(Refusal) {
        return try Checkpoint(parsing: try SignedNote(parsing: Array(note.utf8)).text)
      } catch {
        return try Checkpoint(parsing: note)
      }
    }
  }

  /// The receipt as a file: canonical JSON and a newline.
  public var bytes: [UInt8] {
    let object: JSONObject = [
      "format": .string(Self.format),
      "question": .object(question.document),
      "result": .object(result),
      "program": .string(program),
      "regulations": .array(regulations.map { .string($0) }),
      "checkpoint": .string(note),
      "events": .array(events.map { .object($0.document) }),
    ]
    return JSONValue.object(object).canonicalBytes + [UInt8(ascii: "\n")]
  }
}

extension Receipt.Entry {
  fileprivate var document: JSONObject {
    [
      "record": (try? JSONValue(parsing: record.body)) ?? .null,
      "proof": .array(hashes.map { .string(Base64.encode($0)) }),
    ]
  }

  fileprivate init(_ value: JSONValue) throws(Refusal) {
    guard let object = value.object, let record = object["record"],
      let proof = object["proof"]?.array, proof.count <= 64
    else { throw .badReceipt("an event lacks its record or proof") }
    // Canonical JSON has one form only: what was parsed is written again byte for byte.
    self.record = try Record(parsing: record.canonicalBytes)
    var hashes: [[UInt8]] = []
    for hash in proof {
      guard let text = hash.string else {
        throw .badReceipt("a proof holds something else than hashes")
      }
      hashes.append(try Base64.decode(text))
    }
    self.hashes = hashes
  }
}

extension Receipt {
  /// Reads a receipt; verifies nothing.
  ///
  /// - Throws: `Refusal` where it is none.
  public init(parsing bytes: [UInt8]) throws(Refusal) {
    let value: JSONValue
    do throws(JSONError) {
      value = try JSONValue(
        parsing: bytes, limits: JSONLimits(maxDepth: 40, maxBytes: Self.byteLimit))
    } catch {
      throw Refusal("malformed-json", "The receipt: \(error).")
    }
    guard let object = value.object, object["format"]?.string == Self.format else {
      throw .badReceipt("its format is not \(Self.format)")
    }
    guard let question = object["question"]?.object.flatMap({ AuditQuestion($0) }),
      let result = object["result"]?.object, let program = object["program"]?.string,
      let regulations = object["regulations"]?.array, let note = object["checkpoint"]?.string,
      let events = object["events"]?.array
    else { throw .badReceipt("it lacks one of its parts") }
    self.question = question
    self.result = result
    self.program = program
    self.regulations = regulations.compactMap(\.string)
    self.note = note
    var entries: [Entry] = []
    for event in events { entries.append(try Entry(event)) }
    self.events = entries
  }
}

extension Refusal {
  static func badReceipt(_ reason: String) -> Refusal {
    Refusal("bad-receipt", "This is no receipt: \(reason).")
  }
}
