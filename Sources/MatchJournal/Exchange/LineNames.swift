import JournalCore
import JournalProof

/// The ids of bare events in a file of lines, derived from their content and from how often that
/// content occurred earlier in the file.
///
/// In a private journal they are made with its secret: texts that can be erased are part of the
/// content.
struct LineNames {
  private let secret: [UInt8]?
  /// How often a content occurred, by the id of its first event without a secret.
  private var seen: [EventID: Int] = [:]

  /// - Parameter key: the secret of a private journal; nil for any other.
  init(_ key: ImportKey?) { secret = key?.secret }

  /// An event without an id, completed.
  struct Bare {
    /// Its id.
    let id: EventID
    /// The id that it has if it was imported before the journal had a secret; nil if ids are made
    /// without one.
    let earlierID: EventID?
  }

  /// Returns the ids of the next event of the file.
  mutating func name(_ content: JSONObject) -> Bare {
    let text = JSONValue.object(content).canonicalText
    func bytes(_ count: Int) -> [UInt8] { Array("\(count)\n\(text)".utf8) }
    let first = EventID(digest: Fingerprint.sha256(bytes(0)))
    let count = seen[first, default: 0]
    seen[first] = count + 1
    let plain = count == 0 ? first : EventID(digest: Fingerprint.sha256(bytes(count)))
    guard let secret else { return Bare(id: plain, earlierID: nil) }
    return Bare(id: EventID(digest: Fingerprint.hmac(bytes(count), key: secret)), earlierID: plain)
  }
}
