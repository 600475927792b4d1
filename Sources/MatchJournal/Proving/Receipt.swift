public import JournalCore
public import JournalProof
import JournalReading

/// A derived result with everything needed to check it without the journal.
///
/// It holds the events that the result rests on, the rules among them, each with the proof that it
/// is in a log with a signed root. A checker verifies the signature and every proof, and derives
/// the result again from the events alone.
public struct Receipt: Sendable {
  /// The question.
  public let question: AuditQuestion

  /// The answer, as `journal audit --json` prints it.
  public let result: JSONObject

  /// The version of the program that derived the answer.
  public let program: String

  /// The SHA-256 digests of the canonical documents of the regulations used.
  public let regulations: [String]

  /// The checkpoint of the log, signed or unsigned.
  public let note: String

  /// The events, in order of position.
  public let events: [Entry]

  /// The statement of its issuer that nothing is left out, as a signed note; nil if nobody made
  /// one.
  public private(set) var seal: String?

  /// An event with its inclusion proof: the hashes beside its path to the root, lowest first.
  public struct Entry: Sendable {
    /// The event.
    public let record: Record
    /// The hashes of the proof.
    public let hashes: [[UInt8]]
  }

  /// The most bytes that a receipt may take: 64 MiB.
  public static let byteLimit = 64 << 20

  static let format = "match-journal/receipt@1"

  /// The checkpoint, signed or not.
  ///
  /// - Throws: `Refusal` if the receipt holds none.
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

  /// Everything except the seal.
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
  /// Returns the receipt with a signed statement that it leaves out no event of its matches and
  /// competitions, and no match that the result rests on.
  ///
  /// Proofs show that an event is in a log, but never that there is no other. For that, somebody
  /// has to vouch.
  ///
  /// - Throws: `Refusal` if the receipt holds no checkpoint.
  public func sealed(by key: NoteSigningKey) throws(Refusal) -> Receipt {
    var copy = self
    let note = try SignedNote(text: try sealText, signedBy: key)
    copy.seal = String(decoding: note.bytes, as: UTF8.self)
    return copy
  }

  /// Returns who cosigned the checkpoint; nobody if no keys are given or nobody signed it.
  ///
  /// - Parameters:
  ///   - keys: the keys of the log, and of witnesses that may have cosigned.
  ///   - witnesses: the keys of witnesses that must have cosigned.
  /// - Throws: `Refusal` if a signature is wrong, or a witness's is missing.
  public func cosignatures(
    by keys: [NoteVerifierKey], requiring witnesses: [NoteVerifierKey] = []
  ) throws(Refusal) -> [NoteStatement] {
    guard !keys.isEmpty || !witnesses.isEmpty else { return [] }
    // A checkpoint that nobody signed has another reason to be believed.
    if witnesses.isEmpty, (try? SignedNote(parsing: Array(note.utf8))) == nil { return [] }
    return try SignedNote(parsing: Array(note.utf8))
      .cosignatures(by: keys, requiring: witnesses)
  }

  /// Returns the name of the key that vouches that nothing is left out; nil if the receipt has no
  /// seal, or there is no key to check it by.
  ///
  /// - Parameter keys: the public keys of possible signers.
  /// - Throws: `Refusal` if the seal belongs to another receipt, or none of the keys made it.
  func voucher(among keys: [NoteVerifierKey]) throws(Refusal) -> String? {
    guard let seal else { return nil }
    let note = try SignedNote(parsing: Array(seal.utf8))
    guard note.text == (try sealText) else {
      throw Refusal(
        "other-receipt", "The receipt is not the one that was sealed.",
        hint: "Something was added or left out after it was made.")
    }
    return keys.isEmpty ? nil : try note.verify(by: keys).first?.key.name
  }

  /// The text that is signed: three lines that no checkpoint has, the third with the SHA-256 of
  /// everything except the seal.
  private var sealText: String {
    get throws(Refusal) {
      let digest = Base64.encode(Fingerprint.sha256(JSONValue.object(content).canonicalBytes))
      return "match-journal receipt\n\(try checkpoint.origin)\nsha256 \(digest)\n"
    }
  }
}

// What it shows.
extension Receipt {
  /// A match or a competition, and how much of it a receipt shows.
  public struct Shown: Hashable, Sendable {
    /// The stream.
    public let stream: StreamName
    /// The number of events shown: all up to the last one.
    public let count: Int
    /// The position of the last event shown.
    public let last: Int
  }

  /// The matches and competitions among its events, by the position of their last event.
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
    // Canonical JSON has a single form, so what was parsed is rewritten byte for byte.
    self.record = try Record(parsing: record.canonicalBytes)
    var hashes: [[UInt8]] = []
    for hash in proof {
      guard let text = hash.string else {
        throw .badReceipt("a proof holds something other than hashes")
      }
      hashes.append(try Base64.decode(text))
    }
    self.hashes = hashes
  }
}

extension Receipt {
  /// Reads a receipt without verifying it.
  ///
  /// - Throws: `Refusal` if the bytes are no receipt.
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
    else { throw .badReceipt("one of its parts is missing") }
    self.question = question
    self.result = result
    self.program = program
    self.regulations = regulations.compactMap(\.string)
    self.note = note
    seal = object["seal"]?.string
    var entries: [Entry] = []
    for event in events { entries.append(try Entry(event)) }
    self.events = entries
    // Anything else in the document is neither proved nor sealed.
    guard self.bytes.dropLast().elementsEqual(value.canonicalBytes) else {
      throw .badReceipt("it holds something that no receipt has")
    }
  }
}

extension Refusal {
  static func badReceipt(_ reason: String) -> Refusal {
    Refusal("bad-receipt", "This is not a receipt: \(reason).")
  }
}
