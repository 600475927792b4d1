public import JournalCore
public import JournalProof
import JournalReading

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

  /// The word of whoever made it that nothing is left out, as a signed note; nil where nobody gave it.
  public private(set) var seal: String?

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
    var object = content
    if let seal { object["seal"] = .string(seal) }
    return JSONValue.object(object).canonicalBytes + [UInt8(ascii: "\n")]
  }

  /// All but the seal.
  private var content: JSONObject {
    [
      "format": .string(Self.format),
      "question": .object(question.document),
      "result": .object(result),
      "program": .string(program),
      "regulations": .array(regulations.map { .string($0) }),
      "checkpoint": .string(note),
      "events": .array(events.map { .object($0.document) }),
    ]
  }
}

// The seal.
extension Receipt {
  /// The same receipt with the word of a key that it leaves out no event of its matches and
  /// competitions, and no match that the result rests on.
  ///
  /// Proofs show that an event is in a log, never that there is no other one: that is somebody's word.
  ///
  /// - Throws: `Refusal` where there is no checkpoint in it.
  public func sealed(by key: NoteSigningKey) throws(Refusal) -> Receipt {
    var copy = self
    let note = try SignedNote(text: try sealText, signedBy: key)
    copy.seal = String(decoding: note.bytes, as: UTF8.self)
    return copy
  }

  /// Whose word it is that nothing is left out; nil where nobody gave it.
  ///
  /// - Parameter keys: the public keys of whoever may have given it.
  /// - Throws: `Refusal` where the word is given for another receipt, or by none of the keys.
  public func voucher(among keys: [NoteVerifierKey]) throws(Refusal) -> String? {
    guard let seal else { return nil }
    let note = try SignedNote(parsing: Array(seal.utf8))
    guard note.text == (try sealText) else {
      throw Refusal(
        "other-receipt", "The receipt is not the one that was sealed.",
        hint: "Something was added or left out after it was made.")
    }
    _ = try note.verify(by: keys)
    return keys.first { (try? note.verify(by: [$0])) != nil }?.name
  }

  /// What is signed: three lines that no checkpoint has, the third the SHA-256 of all but the seal.
  private var sealText: String {
    get throws(Refusal) {
      let digest = Base64.encode(Fingerprint.sha256(JSONValue.object(content).canonicalBytes))
      return "match-journal receipt\n\(try checkpoint.origin)\nsha256 \(digest)\n"
    }
  }
}

// What it shows.
extension Receipt {
  /// A match or a competition, and how far a receipt shows it.
  public struct Shown: Hashable, Sendable {
    /// The stream.
    public let stream: StreamName
    /// How many of its events are shown: all up to the last one.
    public let count: Int
    /// The position of the last one.
    public let last: Int
  }

  /// The matches and competitions of its events, in the order of their last ones.
  public var shown: [Shown] {
    var shown: [StreamName: Shown] = [:]
    for event in events where event.record.stream != .registry {
      let stream = event.record.stream
      shown[stream] = Shown(
        stream: stream, count: (shown[stream]?.count ?? 0) + 1, last: event.record.position)
    }
    return shown.values.sorted { $0.last < $1.last }
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
    seal = object["seal"]?.string
    var entries: [Entry] = []
    for event in events { entries.append(try Entry(event)) }
    self.events = entries
    // Whatever else is in it, nobody has proved or sealed.
    guard self.bytes.dropLast().elementsEqual(value.canonicalBytes) else {
      throw .badReceipt("it holds more than a receipt does")
    }
  }
}

extension Refusal {
  static func badReceipt(_ reason: String) -> Refusal {
    Refusal("bad-receipt", "This is no receipt: \(reason).")
  }
}
