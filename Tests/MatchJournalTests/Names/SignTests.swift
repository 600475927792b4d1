import JournalCore
import JournalFeeds
import JournalImport
import JournalProjections
import JournalReading
import JournalTesting
import MatchJournal
import Testing

/// Names that differ in what no slug can spell. Whoever they are of, they are two.
struct `Names that differ in a sign` {
  static let pairs: [(String, String)] = [
    ("+1x", "-1x"), ("-1x", "1x"), ("C++", "C"), ("C#", "C++"), ("Ana ⚽", "Ana 🏆"),
    ("Ana ⚽", "Ana"),
    ("Ajax Ⅱ", "Ajax"), ("FC Шахтар", "FC"), ("FC Шахтар", "FC Зоря"), ("Иван 1", "1"), ("⚽", "🏆"),
    ("Ḥasan", "Asan"), ("Paris €", "Paris $"),
  ]

  /// Names that are spelled in several ways, and one all the same.
  static let spellings: [(String, String)] = [
    ("O'Neill", "ONeill"), ("Bodø/Glimt", "Bodo-Glimt"), ("Saint-Étienne", "Saint Etienne"),
    ("A.C. Milan", "AC Milan"), ("Brighton & Hove Albion", "Brighton Hove Albion"),
    ("GABRIEL PIRES", "Gabriel Pires"), ("Arsenal*", "Arsenal"),
  ]

  @Test(arguments: pairs)
  func `have keys of their own`(one: String, other: String) {
    #expect(NameKey.exact(one) != NameKey.exact(other))
  }

  @Test(arguments: spellings)
  func `are not those that differ in spelling`(one: String, other: String) {
    #expect(NameKey.exact(one) == NameKey.exact(other))
  }

  @Test(arguments: pairs)
  func `name two persons in a file, and in the next`(one: String, other: String) async throws {
    func feed(_ names: [String]) -> Feed {
      var match = FeedMatch("Leganés", "2-0", "Real Madrid", on: "2018-01-18", line: 2)
      for (index, name) in names.enumerated() {
        match = match.goal(.home, name, MatchTime(.firstHalf, 10 + index))
      }
      return Feed(matches: [match])
    }
    for parts in [[[one, other]], [[one], [one, other]], [[other], [other, one]]] {
      let desk = ImportDesk()
      for (index, names) in parts.enumerated() {
        try await desk.take(feed(names), from: "part-\(index).txt")
      }
      let match = try await desk.match("leg-rma")
      let scorers = match.projection(GoalList.self).goals.map { $0.person }
      #expect(Set(scorers).count == 2 && scorers.count == 2, "\(parts)")
    }
  }

  @Test(arguments: pairs)
  func `name two teams in a file`(one: String, other: String) async throws {
    let desk = ImportDesk()
    let plan = try await desk.take(
      Feed(matches: [FeedMatch(one, "1-0", other, on: "2018-01-18", line: 2)]))
    #expect(plan.counts.newTeams == 2 && plan.problems == [], "\(plan.problems)")
  }

  @Test(arguments: pairs)
  func `name two sources`(one: String, other: String) async throws {
    let desk = ImportDesk()
    var form = try EventForm("team-registered")
    form.values = ["team": "leganes", "name": "Leganés"]
    for sources in [[one, other, one], [other]] {
      let registry = try await desk.journal.view().stream(.registry)
      let drafts = try desk.journal.drafts(
        for: EventEntry(form: form, sources: sources), in: registry)
      let added = drafts.filter { $0.event.name == SourceAdded.name }
      #expect(added.count == (sources.count > 1 ? 2 : 0), "\(sources)")
      if sources.count > 1 { try await desk.journal.append(added) }
    }
  }

  @Test(arguments: pairs)
  func `name two persons in a line-up`(one: String, other: String) async throws {
    let desk = ImportDesk()
    try await desk.take(.copa)
    for names in [[one, other], [other]] {
      let match = try await desk.match("leg-rma")
      let others = ["Serantes", "Siovas", "Bustinza", "Brasanac", "Eraso", "Tito"]
      let text = (names + others).enumerated().map { "\($0 + 1) \($1)" }.joined(separator: "; ")
      try await desk.journal.append(
        try desk.journal.drafts(lineUp: text, of: "leganes", in: match, by: Author()))
    }
    let people = try await desk.journal.view().directory().persons.values
    #expect(people.count { $0.name == one } == 1 && people.count { $0.name == other } == 1)
    #expect(Set(people.map(\.person)).count == people.count)
  }

  @Test func `get slugs that tell them apart`() {
    func mint(_ name: String) -> String {
      let slug: PersonSlug = SlugMint.mint(name) { _ in false }
      return slug.text
    }
    #expect(mint("+1x") == "plus-1x")
    #expect(mint("-1x") == "minus-1x")
    #expect(mint("C++") == "c-plus-plus")
    #expect(mint("Ana ⚽") == "ana-u26bd")
    #expect(mint("Ø") == "o")
    #expect(mint("⚽") == "p-1")
    #expect(mint("Saint-Étienne") == "saint-etienne")
  }
}
