import JournalCore
import JournalFeeds
import JournalMemory
import JournalPages
import JournalTesting
import MatchJournal

/// Journals to make pages of.
enum Shelf {
  static func journal(isPrivate: Bool = false) -> MatchJournal {
    let clock = SteppingClock()
    let identity = LogIdentity(
      origin: "example.org/test", isPrivate: isPrivate, timeZone: "Europe/Madrid")
    return MatchJournal(
      log: InMemoryEventLog(identity: identity) { clock.read() },
      identities: Identities(clock: { clock.read() }))
  }

  /// The tie of January 2018.
  static func seed(isPrivate: Bool = false) async throws -> MatchJournal {
    let journal = journal(isPrivate: isPrivate)
    try await journal.logDemo()
    return journal
  }

  /// The tie as it was logged up to an event.
  static func seed(upTo last: Int) async throws -> MatchJournal {
    var bytes: [UInt8] = []
    try await seed().export { bytes += $0 }
    let drafts = try JSONLines.read(bytes).prefix(last).map { try Draft(content: $0.object()) }
    let journal = journal()
    try await journal.append(drafts)
    return journal
  }

  /// The same tie, with something hostile in every text that people type.
  static func hostile() async throws -> MatchJournal {
    var bytes: [UInt8] = []
    try await seed().export { bytes += $0 }
    var count = 0
    var drafts: [Draft] = []
    for line in try JSONLines.read(bytes) {
      drafts.append(try Draft(content: spoilt(try line.object(), &count, typed.union(["by"]))))
    }
    let journal = journal()
    try await journal.append(drafts)
    return journal
  }

  /// What a page, a browser or a reader might obey.
  static let tricks = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)",
    "</title></style><svg/onload=alert(1)>", "javascript:alert(1)", "&lt;b&gt;&#x22;", "<!--",
    "]]>", "\u{202E}gnp.exe", "</textarea><form action=//x>", "{{7*7}}${7*7}", "كريم ערן 孫興慜 👩‍👩‍👧",
    "e57 e1 e999999999999999999999", "../../etc/passwd", "%00%0d%0aSet-Cookie: a=b",
  ]

  private static let typed: Set = [
    "name", "short", "venue", "city", "stadium", "publisher", "text", "detail", "title",
    "note", "original",
  ]

  private static func spoilt(_ object: JSONObject, _ count: inout Int, _ typed: Set<String>)
    -> JSONObject
  {
    var object = object
    for member in object.members {
      switch member.value {
      case .string(let text) where typed.contains(member.key):
        count += 1
        object[member.key] = .string("\(text.prefix(40)) \(tricks[count % tricks.count])")
      // The digest of a regulation is in the record that adopts it.
      case .object(let inner) where member.key != "regulation":
        object[member.key] = .object(spoilt(inner, &count, Self.typed))
      default: break
      }
    }
    return object
  }
}

extension Pages {
  /// Returns the answer to an address with or without a question.
  func answer(_ address: String) async throws -> PageAnswer {
    let parts = address.split(separator: "?", maxSplits: 1).map(String.init)
    return try await answer(
      try PageRequest(path: parts[0], query: parts.count == 2 ? parts[1] : ""))
  }
}
