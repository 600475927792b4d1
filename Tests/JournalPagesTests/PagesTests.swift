import Foundation
import JournalCore
import JournalNarrative
import JournalPages
import JournalReading
import JournalRules
import JournalTesting
import JournalText
import MatchJournal
import Testing

/// The addresses of the seed: every kind of page, and questions about earlier and supposed states.
private let addresses = [
  "/", "/matches", "/log", "/log?match=rma-leg", "/log?type=goal", "/log?player=Eraso",
  "/log?by=desk&since=e40", "/log?before=e40", "/m/rma-leg", "/m/leg-rma", "/m/rma-leg?at=50",
  "/m/rma-leg?at=HT&known=e62", "/m/rma-leg?without=e57", "/t/copa-qf", "/t/copa-qf?at=leg1:90",
  "/t/copa-qf?rules=no-away-goals", "/why/rma-leg", "/why/copa-qf", "/why/copa-qf?without=e57,e62",
  "/why/copa-qf?rules=generic.cup.two-legs", "/e/e1", "/e/e45", "/e/e57", "/e/e58", "/e/e77",
  "/embed/rma-leg", "/e/e81?known=e81",
]

/// The pages of the tie from which the project started.
struct `A page` {
  private static func page(_ address: String) async throws -> ReadPage {
    let answer = try await Pages(of: try await Shelf.seed()).answer(address)
    #expect(answer.status == 200)
    return try ReadPage(answer.body)
  }

  @Test(arguments: addresses)
  func `is well-formed, and says what it is`(address: String) async throws {
    let page = try await Self.page(address)
    #expect(page.count(of: "h1") == 1)
    #expect(page.count(of: "main") == 1)
    #expect(page.head.count { $0 == "title" } == 1)
    #expect(page.elements.first?.attributes["lang"] == "en")
    let ids = page.elements.compactMap { $0.attributes["id"] }
    #expect(Set(ids).count == ids.count)
  }

  @Test func `leads only to pages that are there`() async throws {
    let pages = Pages(of: try await Shelf.seed())
    var (seen, open): (Set<String>, [String]) = (["/"], ["/"])
    while let next = open.popLast(), seen.count < 400 {
      let answer = try await pages.answer(next)
      guard answer.mediaType.hasPrefix("text/html") else { continue }
      let found = try ReadPage(answer.body).addresses
      #expect(found.allSatisfy { $0.hasPrefix("/") })
      // Suppositions upon suppositions have no end.
      for address in found where !address.contains("?") && seen.insert(address).inserted {
        open.append(address)
      }
    }
    // 90 events, two matches, their tie, and the reasons of each.
    #expect(seen.isSuperset(of: (1...90).map { "/e/e\($0)" }))
    #expect(
      seen.isSuperset(of: ["/t/copa-qf", "/why/copa-qf", "/why/real-madrid-leganes-2018-01-24"]))
  }

  @Test(arguments: ["/m/rma-leg", "/m/leg-rma", "/t/copa-qf", "/why/copa-qf"])
  func `takes no more than 20 kilobytes`(address: String) async throws {
    let answer = try await Pages(of: try await Shelf.seed()).answer(address)
    #expect(answer.body.utf8.count <= 20_000)
    #expect(PageStyle.script.utf8.count <= 1024)
  }

  @Test func `of a match has the score, the aggregate and every goal with its event`() async throws
  {
    let page = try await Self.page("/m/rma-leg")
    #expect(page.text.contains("rma-leg full-time Real Madrid 1-2 Leganés"))
    #expect(page.text.contains("Aggregate 2-2. Leganés through on away goals."))
    #expect(page.text.contains("32' GOAL Leganés, Eraso e57"))
    #expect(page.text.contains("47' GOAL Real Madrid, Benzema, from Lucas Vázquez e62"))
    #expect(page.text.contains("55' GOAL Leganés, Gabriel Pires, header, from a corner e63"))
    #expect(page.elements.contains { $0.name == "time" && $0.attributes["datetime"] == "PT55M" })
    #expect(page.addresses.contains("/e/e63"))
  }

  @Test func `of a match leads to each quarter of an hour and each goal`() async throws {
    let page = try await Self.page("/m/rma-leg")
    let moments = ["e57", "e62", "e63", "15", "30", "HT", "60", "75"]
    #expect(moments.allSatisfy { page.addresses.contains("/m/rma-leg?at=\($0)") })
  }

  @Test func `shows the picture of its answer, with its title and what can be seen in it`()
    async throws
  {
    let match = try await Self.page("/m/rma-leg")
    #expect(match.pictures.count == 1)
    #expect(match.pictures[0].contains("Real Madrid v Leganés, 24 January 2018"))
    #expect(match.pictures[0].contains("55' GOAL Leganés, Gabriel Pires"))
    let tie = try await Self.page("/t/copa-qf")
    #expect(tie.pictures.count == 1)
    #expect(tie.pictures[0].contains("Leganés v Real Madrid"))
    #expect(tie.pictures[0].contains("Leganés through"))
    let why = try await Self.page("/why/copa-qf")
    #expect(why.pictures.count == 1)
    #expect(why.pictures[0].contains("Leganés go through: 2-2 on aggregate, 2-1 on away goals."))
    for page in [match, tie, why] {
      let picture = try #require(page.elements.first { $0.name == "svg" }).attributes
      #expect(picture["role"] == "img")
      let named = picture["aria-labelledby"]?.split(separator: " ").map(String.init) ?? []
      #expect(named.count == 2)
      #expect(named.allSatisfy { id in page.elements.contains { $0.attributes["id"] == id } })
    }
  }

  @Test func `under a supposition shows the picture of what is supposed`() async throws {
    let why = try await Self.page("/why/copa-qf?without=e57")
    #expect(why.pictures[0].contains("Real Madrid go through"))
    let early = try await Self.page("/m/rma-leg?at=50")
    #expect(!early.pictures[0].contains("Gabriel Pires"))
    #expect(early.pictures[0].contains("Eraso"))
  }

  @Test func `of a match that has not begun has no picture`() async throws {
    let journal = Shelf.journal()
    let date = try #require(CalendarDate(year: 2026, month: 12, day: 1))
    let stream = try #require(StreamName.match("ash-elm-2026-12-01"))
    let scheduled = MatchScheduled(home: "ash", away: "elm", date: date)
    try await journal.append([
      try journal.draft(
        .matchScheduled(scheduled), to: stream, by: Author(by: "desk", via: .typed))
    ])
    let page = try ReadPage(try await Pages(of: journal).answer("/m/ash-elm-2026-12-01").body)
    #expect(page.pictures.isEmpty)
  }

  @Test func `of a match as it stood after 50 minutes has the score of then and no report`()
    async throws
  {
    let page = try await Self.page("/m/rma-leg?at=50")
    #expect(page.text.contains("Real Madrid 1-1 Leganés"))
    #expect(!page.text.contains("Gabriel Pires, header"))
    #expect(!page.text.contains("eliminated"))
  }

  @Test func `of a match cites the events of each sentence of its report`() async throws {
    let journal = try await Shelf.seed()
    let page = try ReadPage(try await Pages(of: journal).answer("/m/rma-leg").body)
    let view = try await journal.view()
    let name = try await view.resolve(match: "rma-leg")
    let report = try await view.ask(.report(of: name, ReportOptions())).report
    #expect(!report.sentences.isEmpty)
    for sentence in report.sentences {
      let refs = sentence.evidence.map { "e\($0)" }.joined(separator: " ")
      #expect(page.text.contains("\(sentence.text) \(refs)"))
    }
  }

  @Test func `of a tie says who goes through, and after which goals`() async throws {
    let page = try await Self.page("/t/copa-qf")
    #expect(page.text.contains("Leganés v Real Madrid, Quarter-finals"))
    #expect(page.text.contains("leg 1 Leganés 0-1 Real Madrid e47"))
    #expect(page.text.contains("leg 2 Real Madrid 1-2 Leganés e57 e62 e63"))
    #expect(page.text.contains("Leganés through on away goals"))
  }

  @Test func `tells why: the goals, the clause, and what would change it`() async throws {
    let page = try await Self.page("/why/copa-qf")
    #expect(page.text.contains("Leganés go through: 2-2 on aggregate, 2-1 on away goals."))
    #expect(page.text.contains("Away goals Leganés 2 (e57 e63), Real Madrid 1 (e47)"))
    #expect(page.text.contains("step \"away-goals\" e44"))
    #expect(page.text.contains("without e57 or e63 Real Madrid through, 2-1 on aggregate"))
    #expect(page.addresses.contains("/e/e44"))
    #expect(page.addresses.contains("/why/copa-qf?without=e57"))
  }

  @Test func `under a supposition says so, and the other result`() async throws {
    let page = try await Self.page("/why/copa-qf?without=e57")
    #expect(page.text.contains("Supposed, and not recorded: without e57"))
    #expect(page.text.contains("Real Madrid go through"))
    let rules = try await Self.page("/t/copa-qf?rules=no-away-goals")
    #expect(rules.text.contains("without the rule away-goals"))
    #expect(!rules.text.contains("through on away goals"))
  }

  @Test func `of an event has what rests on it`() async throws {
    let page = try await Self.page("/e/e57")
    #expect(page.text.contains("GOAL Leganés, Eraso"))
    #expect(page.text.contains("What rests on it"))
    #expect(page.text.contains("Without it: Real Madrid through, 2-1 on aggregate"))
  }

  @Test func `shows a goal that was struck out, and does not count it`() async throws {
    let journal = try await Shelf.seed(upTo: 63)
    let view = try await journal.view()
    let goal = try #require(try await view.snapshot.record(at: 63))
    let ruling = GoalDisallowed(goal: goal.id, reason: .offside, by: .var)
    let author = Author(by: "desk", via: .typed)
    try await journal.append([
      try journal.draft(.goalDisallowed(ruling), to: goal.stream, at: goal.envelope.at, by: author)
    ])
    let page = try ReadPage(try await Pages(of: journal).answer("/m/rma-leg").body)
    #expect(page.text.contains("Real Madrid 1-1 Leganés"))
    #expect(page.text.contains("Gabriel Pires, header, from a corner (struck out) e63"))
    #expect(page.count(of: "s") == 1)
  }

  @Test func `follows a match while it is on, and no longer`() async throws {
    func followed(_ journal: MatchJournal, _ address: String) async throws -> [String] {
      try ReadPage(try await Pages(of: journal).answer(address).body).elements
        .compactMap { $0.attributes["data-live"] }
    }
    let on = try await Shelf.seed(upTo: 63)
    let live = "/m/real-madrid-leganes-2018-01-24/live?after=63"
    #expect(try await followed(on, "/m/rma-leg") == [live])
    #expect(try await followed(on, "/embed/rma-leg") == [live])
    #expect(try await followed(on, "/m/rma-leg?at=50") == [])
    #expect(try await followed(on, "/m/rma-leg?known=e63") == [])
    #expect(try await followed(on, "/m/leg-rma") == [])
    #expect(try await followed(try await Shelf.seed(), "/m/rma-leg") == [])
  }

  @Test func `that follows is told each event of its match once, with its position`() async throws {
    let journal = try await Shelf.seed()
    let messages = try await LiveMessages(of: "rma-leg", in: journal)
    let view = try await journal.view()
    let goal = try #require(try await view.snapshot.record(at: 63))
    let other = try #require(try await view.snapshot.record(at: 47))
    #expect(
      try await messages.message(goal)
        == "id: 63\nevent: event\ndata: 55' · GOAL Leganés, Gabriel Pires, header, from a corner · "
        + "Real Madrid 1-2 Leganés\n\n")
    #expect(try await messages.message(other) == nil)
  }
}

/// The same answers as documents, lines and values.
struct `Another form` {
  @Test func `holds what the command prints`() async throws {
    let journal = try await Shelf.seed()
    let pages = Pages(of: journal)
    let view = try await journal.view()
    let tie = try await view.ask(.tie(TieSlug(known: "copa-qf")))
    let document = JSONValue.object(Documents.answer(Documents.tie(tie), in: view)).canonicalText
    let answer = try await pages.answer("/t/copa-qf.json")
    #expect(answer.body == document + "\n")
    #expect(answer.mediaType == "application/json")
    let lines = try await pages.answer("/m/rma-leg.txt").body
    #expect(lines.hasPrefix("rma-leg full-time  Real Madrid 1-2 Leganés\n"))
    let values = try await pages.answer("/m/rma-leg.csv").body
    #expect(values.contains("rma-leg,,Real Madrid,Leganés,1,2,2-2,Leganés,away-goals,finished\n"))
  }

  @Test(arguments: ["/", "/matches", "/m/rma-leg", "/t/copa-qf", "/why/copa-qf", "/e/e57", "/log"])
  func `is JSON, and lines`(path: String) async throws {
    let pages = Pages(of: try await Shelf.seed())
    let start = path == "/" ? "/matches" : path
    _ = try JSONValue(parsing: Array(try await pages.answer("\(start).json").body.utf8))
    #expect(try await pages.answer("\(start).txt").body.hasSuffix("\n"))
  }
}

/// Texts that people typed, on every page.
struct `A hostile text` {
  @Test(arguments: addresses)
  func `stays a text`(address: String) async throws {
    let answer = try await Pages(of: try await Shelf.hostile()).answer(address)
    let page = try ReadPage(answer.body)
    let allowed: Set = [
      "html", "head", "meta", "title", "style", "body", "nav", "a", "main", "p", "h1", "h2", "h3",
      "section", "ol", "ul", "li", "span", "small", "s", "time", "footer", "script", "form",
      "label", "input", "button", "div", "table", "thead", "tbody", "tr", "th", "td", "figure",
      "svg", "title", "desc", "defs", "pattern", "rect", "path", "circle", "line", "polyline",
      "polygon", "g", "text",
    ]
    #expect(Set(page.elements.map(\.name)).isSubset(of: allowed))
    let attributes = page.elements.flatMap(\.attributes.keys)
    #expect(!attributes.contains { $0.hasPrefix("on") || $0 == "style" || $0 == "src" })
    #expect(page.addresses.allSatisfy { $0.hasPrefix("/") && !$0.hasPrefix("//") })
    #expect(page.count(of: "script") == 1)
    #expect(page.count(of: "style") == 1)
    #expect(!answer.body.unicodeScalars.contains("\u{202E}"))
  }

  @Test func `is there on the pages, so that this tests something`() async throws {
    let pages = Pages(of: try await Shelf.hostile())
    let log = try await pages.answer("/log").body
    for trick in Shelf.tricks where !trick.hasPrefix("e57") && !trick.hasPrefix("\u{202E}") {
      #expect(try ReadPage(log).text.contains(trick.split(separator: " ")[0]), "\(trick)")
    }
    let match = try await pages.answer("/m/rma-leg").body
    #expect(match.contains("&lt;") && match.contains("&quot;"))
  }

  @Test(
    arguments: [
      "/m/%3Cscript%3E", "/m/..%2F..%2Fetc%2Fpasswd", "/t/%22onload=", "/table/%F0%9F%91%A9",
      "/why/a%00b", "/log?player=%3Cb%3E", "/log?match=%22%3E", "/m/rma-leg?at=%3Cb%3E",
      "/why/copa-qf?rules=..%2Fx.json", "/why/copa-qf?without=%3Cb%3E", "/m/rma-leg?x=1", "/m",
      "/e/57", "/e/e0", "/e/e057", "/e/e91", "/nothing", "/m/@", "/t/copa-qf.csv", "/m/%FF",
      "/m/%2", "/matches?page=0", "/matches?page=9", "/log?before=9", "/why/copa-del-rey-2017-18",
      "/m/rma-leg?at=1&at=2", "/m/rma-leg?known=e0",
    ])
  func `in an address is refused in words, with a remedy`(address: String) async throws {
    let pages = Pages(of: try await Shelf.seed())
    do {
      _ = try await pages.answer(address)
      Issue.record("\(address) was answered")
    } catch {
      let failure = FailurePage(error)
      #expect([400, 404].contains(failure.status))
      let page = try ReadPage(failure.answer(as: .html).body)
      #expect(page.count(of: "h1") == 1)
      #expect(!page.elements.contains { ["script", "b"].contains($0.name) })
      let problem = failure.answer(as: .json)
      #expect(problem.mediaType == "application/problem+json")
      let object = try JSONValue(parsing: Array(problem.body.utf8)).object
      #expect(object?["status"]?.integer == Int64(failure.status))
      #expect(object?["detail"]?.string?.isEmpty == false, "\(address): no remedy")
    }
  }
}

/// A private journal: what is erased is on no page.
struct `An erased name` {
  @Test func `is on no page and in no form`() async throws {
    let journal = try await Shelf.seed(isPrivate: true)
    let view = try await journal.view()
    let person = try await view.person(named: "Eraso")
    let own = try await view.stream(.registry).history.records.filter { record in
      if case .personRegistered(let registered) = record.event {
        return registered.person == person
      }
      return false
    }
    #expect(own.count == 1)
    _ = try await journal.erase(
      own.map(\.position), of: person, reason: "request of 2026-03-02",
      by: Author(by: "desk", via: .typed))
    let pages = Pages(of: journal)
    for address in [
      "/log", "/m/rma-leg", "/m/rma-leg.json", "/m/rma-leg.txt", "/t/copa-qf", "/why/copa-qf",
      "/why/copa-qf.txt", "/e/e57", "/e/e\(own[0].position)", "/e/e\(own[0].position).json",
    ] {
      let body = try await pages.answer(address).body
      #expect(!body.contains("Javier Eraso") && !body.contains(" Eraso"), "\(address)")
    }
  }
}
