import Foundation
import Testing

/// What the documents say about matches that did not go as planned.
struct `A match that was not played as planned` {
  private static let fixtures = """
    = Coastal League 2019/20

    ▪ Matchday 1
    Aug 10
    Arran  v Bute
    Coll  v Eigg  [postponed]
    Iona  v Jura  [cancelled]
    Lewis  3-0  Mull  [awarded]
    Rona w/o Skye
    Tiree  0-0 Uist
    Muck  2-1 (1-0) Rum  [annulled]

    """

  private static func shell() throws -> Shell {
    let shell = try Shell()
    try shell.write(fixtures, to: "league.txt")
    let made = try shell.run("journal init -q && journal import league.txt -y -q")
    try #require(made.status == 0, "\(made.error)")
    return shell
  }

  private static func matches(_ shell: Shell) throws -> [String: [String: Any]] {
    let text = try shell.run("journal match list --json").bytes
    let document = try JSONSerialization.jsonObject(with: Data(text)) as? [String: Any]
    let list = try #require(document?["matches"] as? [[String: Any]])
    let named = list.compactMap { match in (match["short"] as? String).map { ($0, match) } }
    return Dictionary(uniqueKeysWithValues: named)
  }

  @Test func `has no score in the list, and says what became of it`() throws {
    let matches = try Self.matches(try Self.shell())
    let states = matches.mapValues { "\($0["state"] ?? "?") \($0["score"] ?? "none")" }
      .mapValues { $0.filter { !$0.isWhitespace } }
    #expect(
      states == [
        "arr-but": "schedulednone", "col-eig": "postponednone", "ion-jur": "cancellednone",
        "lew-mul": "awarded[3,0]", "ron-sky": "walkovernone", "tir-uis": "finished[0,0]",
        "muc-rum": "annulled[2,1]",
      ])
  }

  @Test(arguments: [
    ("arr-but", "Arran v Bute"), ("col-eig", "Coll v Eigg (postponed)"),
    ("ion-jur", "Iona v Jura (cancelled)"), ("lew-mul", "Lewis 3-0 Mull (awarded)"),
    ("ron-sky", "Rona v Skye (walkover for the home side)"), ("tir-uis", "Tiree 0-0 Uist"),
    ("muc-rum", "Muck 2-1 Rum (annulled)"),
  ])
  func `says the same in words`(name: String, text: String) throws {
    let shell = try Self.shell()
    #expect(try shell.run("journal status -M \(name)").output.contains("  \(text)\n"))
    #expect(try shell.run("journal match show \(name)").output.contains("  \(text)"))
    #expect(try shell.run("journal match list").output.contains("  \(text)\n"))
  }

  @Test func `leaves the cells of its goals empty`() throws {
    let shell = try Self.shell()
    func row(_ name: String) throws -> String {
      try shell.run("journal status -M \(name) --csv").output.split(separator: "\n").last
        .map(String.init) ?? ""
    }
    #expect(try row("col-eig") == "col-eig,,Coll,Eigg,,,,,,postponed")
    #expect(try row("lew-mul") == "lew-mul,,Lewis,Mull,3,0,,,,awarded")
    #expect(try row("tir-uis") == "tir-uis,,Tiree,Uist,0,0,,,,finished")
    #expect(try shell.run("journal status -M arr-but --prompt").output == "ARR v BUT\n")
  }

  @Test func `is scheduled again once it has a new day, and in play once it is on`() throws {
    let shell = try Self.shell()
    try shell.run("journal append match-rescheduled --date 2019-09-03 -M col-eig -q")
    #expect(try Self.matches(shell)["col-eig"]?["state"] as? String == "scheduled")
    try shell.run("journal append kick-off -M col-eig -q")
    let match = try #require(try Self.matches(shell)["col-eig"])
    #expect(match["state"] as? String == "in-play")
    #expect(match["score"] as? [Int] == [0, 0])
  }

  /// A line-up, a postponement or an award does not make a match 0-0.
  @Test func `has no score behind its events`() throws {
    let shell = try Self.shell()
    for match in ["arr-but", "col-eig", "lew-mul", "ron-sky"] {
      let events = try shell.run("journal replay \(match) --all").output.split(separator: "\n")
      #expect(events.count > 2)
      #expect(!events.contains { $0.hasSuffix("0-0") }, "\(match)")
      let document = try shell.run("journal replay \(match) --json").output
      #expect(!document.contains(#""score":[0,0]"#))
    }
    #expect(try shell.run("journal replay tir-uis --json").output.contains(#""score":[0,0]"#))
  }

  @Test func `tells what was played apart from what was awarded`() throws {
    let shell = try Shell.firstHalf()
    try shell.run(
      """
      set -e
      journal append abandoned --reason fog -m 40 -q
      journal append result-awarded --score 3-0 --to real-madrid --reason "left the pitch" \
        --authority RFEF --source RFEF -q
      """)
    let status = try shell.run("journal status --json").output
    #expect(status.contains(#""state":"awarded""#))
    #expect(status.contains(#""score":[3,0]"#))
    #expect(status.contains(#""played":[0,1]"#))
    let new = try shell.run("journal match new 'Sevilla v Betis' --on 2018-01-06 --json").bytes
    let document = try JSONSerialization.jsonObject(with: Data(new)) as? [String: Any]
    #expect(document?["match"] as? String == "sevilla-betis-2018-01-06")
    #expect(document?["score"] == nil)
  }

  /// Kicks alone tell who won and no goals: the match is over, and its score is not known.
  @Test func `has no score where only the kicks are known`() throws {
    let shell = try Shell()
    try shell.write("Date,Home,Away,Score\n2017-08-13,Kiel,Bochum,5:4 i.E.\n", to: "cup.csv")
    let made = try shell.run("journal init -q && journal import cup.csv --name Cup -y -q")
    try #require(made.status == 0, "\(made.error)")
    let match = try #require(try Self.matches(shell).values.first)
    #expect(match["state"] as? String == "finished")
    #expect(match["score"] == nil)
    let list = try shell.run("journal match list").output
    #expect(list.contains("Kiel v Bochum (5-4 on penalties)"))
  }

  @Test func `asks no more about a goal that was ruled never to have been`() throws {
    let shell = try Shell.demo()
    let ruled = try shell.run(
      #"""
      set -e
      number() { sed -n 's/^\(e[0-9]*\) .*/\1/p' | head -1; }
      g=$(journal append goal --minute 90 --player Ramos --late -M rma-leg | number)
      c=$(journal claim $g --never --source Marca -M rma-leg | number)
      journal ruling $c accept --ruled-by RFEF --source letter -M rma-leg -q
      """#)
    try #require(ruled.status == 0, "\(ruled.error)")
    let said = try shell.run("journal status -M rma-leg").output
    #expect(said.contains("1-2"), "\(said)")
    #expect(!said.contains("taken back"), "\(said)")
  }

  @Test func `names in an audit who corrected a goal, and which one nobody has confirmed`() throws {
    let shell = try Shell.demo()
    try shell.run(
      """
      journal correct e57 --minute 31 --reason "the tape" --by ana -M rma-leg -q
      journal append goal --minute 90 --player Ramos --provisional --source Marca --late -M rma-leg -q
      """)
    for subject in ["copa-qf", "rma-leg"] {
      let said = try shell.run("journal audit \(subject)").output
      let words = said.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(
        words.contains("31' Eraso (Leganés) desk, demo corrected by ana (e91): the tape"), "\(said)"
      )
      #expect(words.contains("provisional: nobody has confirmed it"), "\(said)")
    }
    try shell.run("journal audit copa-qf --dossier inquiry -q")
    let page = String(decoding: try #require(shell.contents("inquiry/index.html")), as: UTF8.self)
    #expect(page.contains("desk, demo; corrected by ana (e91): the tape"))
    #expect(page.contains("; ana, typed, 20"), "a correction is told with its author and time")
  }
}
