import Foundation
import JournalCore
import JournalReading
import JournalTesting
import Testing

/// A name has one meaning wherever it is asked: the one that a plain search finds.
struct `A word that means somebody` {
  /// The number of rounds; `JOURNAL_ROUNDS` sets more than a short run.
  private static let rounds =
    ProcessInfo.processInfo.environment["JOURNAL_ROUNDS"].flatMap { Int($0) } ?? 400

  /// Returns everything that a word fits best: a slug, or else a whole name, or else the start of a
  /// word. A slug that says less than the name, as `madrid` of `李 Madrid`, counts only as it is
  /// written.
  private func plain(_ word: String, _ kind: EntityKind, in registry: RandomNames) -> [String] {
    let key = NameKey.fold(word)
    let entries = registry.plain[kind] ?? [:]
    let tiers: [(String, String) -> Bool] = [
      { $0 == "slug" && $1 == key },
      { $0 == "name" && $1 == key },
      { _, text in Self.starts(text, key) },
    ]
    for (index, tier) in tiers.enumerated() {
      let fits = entries.filter { _, entry in
        let says = { (slug: String) in
          index > 0 || slug == word || !entry.names.contains { Self.isLess(slug, than: $0) }
        }
        return entry.slugs.contains { tier("slug", $0) && says($0) }
          || entry.names.contains { tier("name", NameKey.fold($0)) }
      }
      if !fits.isEmpty { return fits.keys.sorted() }
    }
    return []
  }

  /// Whether a slug is all that can be spelled of a name, and not the whole name.
  private static func isLess(_ slug: String, than name: String) -> Bool {
    SlugMint.fold(name) == slug
      && name.contains { $0.isLetter && SlugMint.fold(String($0)).isEmpty }
  }

  /// Whether a key, from the start of any of its words, begins with another.
  private static func starts(_ text: String, _ key: String) -> Bool {
    let words = text.split(separator: "-", omittingEmptySubsequences: false)
    return words.indices.contains { words[$0...].joined(separator: "-").hasPrefix(key) }
  }

  private func asked(_ word: String, _ kind: EntityKind, _ names: RegistryNames) -> String? {
    switch kind {
    case .team: try? names.team(word).text
    case .person: try? names.person(word).text
    case .competition: try? names.competition(word).text
    }
  }

  @Test func `means what a plain search finds`() {
    var answered = 0
    for seed in 0..<Self.rounds {
      var registry = RandomNames(seed: UInt64(seed))
      for kind in EntityKind.allCases {
        let word = registry.query(kind)
        guard !NameKey.fold(word).isEmpty else { continue }
        let expected = plain(word, kind, in: registry)
        let names = RegistryNames(registry.directory)
        let found = asked(word, kind, names)
        #expect(
          found == (expected.count == 1 ? expected[0] : nil),
          "\(word) as \(kind), seed \(seed): \(expected)")
        if expected.count == 1 { answered += 1 }
      }
    }
    // A search that never finds anything would agree trivially.
    #expect(answered > Self.rounds / 2)
  }

  @Test func `is told apart where it fits several`() throws {
    var directory = Directory()
    for (index, team) in ["real-madrid", "real-betis"].enumerated() {
      directory.take(
        .teamRegistered(
          TeamRegistered(
            team: try #require(TeamSlug(team)), name: index == 0 ? "Real Madrid" : "Real Betis",
            code: index == 0 ? "RMA" : "BET")), at: index + 1)
    }
    let refusal = #expect(throws: Refusal.self) { try RegistryNames(directory).team("real") }
    #expect(
      refusal?.reason == "\"real\" fits Real Betis (real-betis) and Real Madrid (real-madrid).")
  }
}
