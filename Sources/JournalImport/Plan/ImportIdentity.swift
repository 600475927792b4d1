import JournalCore
import JournalProof

/// Ids of imported events, made of what an event is and not of all that it says.
///
/// An id is the digest (`EventID(digest:)`, UUIDv8) of a text of lines: `match-journal import 1`, the
/// type of event, and its natural key. The same goal from the same file, or from another one, has the
/// same id, so that importing twice brings nothing new. Keys by type:
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
enum ImportIdentity {
  /// The id of an event.
  static func id(_ type: String, _ key: [String]) -> EventID {
    let lines = ["match-journal import 1", type] + key
    return EventID(digest: Fingerprint.sha256(Array(lines.joined(separator: "\n").utf8)))
  }

  /// A name as a part of an id: folded to ASCII, or as it is where nothing of it is left; always one
  /// line. Ids never change, so this stays as it is; names are looked up by `NameKey`.
  static func key(_ name: String) -> String {
    let folded = SlugMint.fold(name)
    return folded.isEmpty ? name.replacing("\n", with: " ") : folded
  }

  /// A time as a key: `H2 90+3`, empty where nothing is known.
  static func key(_ time: MatchTime?) -> String {
    guard let time else { return "" }
    let minute = time.minute.map { minute in
      time.added.map { "\(minute)+\($0)" } ?? "\(minute)"
    }
    return [time.period?.rawValue, minute].compactMap { $0 }.joined(separator: " ")
  }
}
