import JournalCore
import JournalProof

/// The ids of imported events, derived from what identifies an event and not from all its data.
///
/// An id is the digest (`EventID(digest:)`, UUIDv8) of lines of text: `match-journal import 1`, the
/// type of event and its natural key. The same goal has the same id, whether it comes from the same
/// file or another, so that a second import adds nothing. Keys by type:
///
/// | type | key |
/// | --- | --- |
/// | `source-added` | slug |
/// | `team-registered`, `person-registered`, `competition-defined`, `tie-defined` | slug |
/// | `match-scheduled` | the match: competition, date, home, away, meeting of the day from 1 |
/// | `goal`, `card`, ... | the match, side, folded name (both of a substitution), minute, twin from 0 |
/// | `shoot-out-kick` | the match, side, number, twin |
/// | `line-up` | the match, side |
/// | `score-declared` | the match, period |
/// | others of the match as a whole | the match |
/// | `claim` | the event, field, value, folded name of the source |
/// | `correction` | the event, what it replaces |
///
/// In a private journal the digest is an HMAC with the journal's `ImportKey`: the keys above hold
/// names, and a digest that anybody can make would let anybody test a guess of an erased one.
struct ImportIdentity {
  private let secret: [UInt8]?

  /// - Parameter key: the secret of a private journal; nil for any other.
  init(_ key: ImportKey?) { secret = key?.secret }

  /// Returns the id of an event.
  func id(_ type: String, _ key: [String]) -> EventID { EventID(digest: digest(type, key)) }

  /// Returns the id that the event has if it was imported before the journal had a secret; nil if
  /// ids are made without one.
  func earlierID(_ type: String, _ key: [String]) -> EventID? {
    secret == nil ? nil : EventID(digest: Fingerprint.sha256(Self.bytes(type, key)))
  }

  /// Returns what identifies the bytes of a source: their digest, or in a private journal what only
  /// the journal can make of it.
  func mark(ofSource digest: String) -> String {
    secret == nil ? digest : Fingerprint.hex(self.digest("source", [digest]))
  }

  private func digest(_ type: String, _ key: [String]) -> [UInt8] {
    let bytes = Self.bytes(type, key)
    return secret.map { Fingerprint.hmac(bytes, key: $0) } ?? Fingerprint.sha256(bytes)
  }

  private static func bytes(_ type: String, _ key: [String]) -> [UInt8] {
    Array((["match-journal import 1", type] + key).joined(separator: "\n").utf8)
  }

  /// Returns a name as part of a key: folded to ASCII, or unchanged if nothing would be left;
  /// always one line. Ids must never change, so neither must this. For lookups, use `NameKey`.
  static func key(_ name: String) -> String {
    let folded = SlugMint.fold(name)
    return folded.isEmpty ? name.replacing("\n", with: " ") : folded
  }

  /// Returns a time as part of a key: `H2 90+3`; empty if nothing is known.
  static func key(_ time: MatchTime?) -> String {
    guard let time else { return "" }
    let minute = time.minute.map { minute in
      time.added.map { "\(minute)+\($0)" } ?? "\(minute)"
    }
    return [time.period?.rawValue, minute].compactMap { $0 }.joined(separator: " ")
  }
}
