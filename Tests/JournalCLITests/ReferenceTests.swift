import Foundation
import Testing

/// Whatever an event names must exist, wherever it is written.
struct `What an event names` {
  /// The demo, and a cup between other teams with its own tie.
  private func shell() throws -> Shell {
    let shell = try Shell.demo()
    let made = try shell.run(
      """
      set -e
      journal append team-registered --name "Sevilla FC" --short Sevilla --team sevilla -q
      journal append team-registered --name "Atlético Madrid" --short Atlético --team atletico -q
      journal append tie-defined --competition copa-del-rey-2017-18 --tie copa-qf-2 \
        --round Quarter-finals --teams "Atlético, Sevilla" -q
      journal match new "Atlético Madrid v Sevilla FC" --on 2018-01-17 --tie copa-qf-2 --leg 1 -q
      """)
    try #require(made.status == 0, "\(made.error)")
    return shell
  }

  /// Returns the value of a field in the newest record.
  private func newest(_ shell: Shell) throws -> String {
    try shell.run("journal export | tail -1").output
  }

  @Test(
    arguments: [
      // A team, in the registry and in a match.
      ("correct e12 -t sev -M leg-rma", 65, "no team \"bar\""),
      ("correct e12 --team barcelona", 65, "o team \"barcelona\""),
      ("correct e46 -M leg-rma --set home=barcelona", 65, "o team \"barcelona\""),
      ("append person-registered --name 'Lionel Messi' --team barcelona", 65, "o team"),
      (
        "append tie-defined --competition copa-del-rey-2017-18 --tie copa-sf --round Semi-finals "
          + "--teams 'Sevilla, barcelona'", 65, "o team"
      ),
      // A tie, a competition, a regulation.
      ("correct e46 -M leg-rma --set tie=final", 66, "o tie \"final\""),
      ("correct e46 -M leg-rma --set competition=la-liga", 66, "o competition \"la-liga\""),
      ("correct e46 -M leg-rma --set regulation=es.la-liga", 66, "o regulation \"es.la-liga\""),
      ("correct e46 -M leg-rma --set regulation=es.copa", 65, "e46 already says so"),
      // A person.
      ("correct e50 -M rma-leg --set referee=messi", 65, "essi"),
      // A match.
      (
        "append result-awarded --competition copa-del-rey-2017-18 --fixture bar-esp --score 3-0 "
          + "--reason 'ineligible player' --authority RFEF --source RFEF", 66, "o match \"bar-esp\""
      ),
      // An event of the wrong kind, or none.
      ("append save -M rma-leg -m 20 -t leganes --shot e49 --late", 65, "shot of save names shot"),
      (
        "append goal-disallowed -M rma-leg -m 20 -t leganes --goal e50 --reason offside --late", 65,
        "not a goal"
      ),
      ("append card-rescinded -M rma-leg --card e47 --source RFEF", 66, "no e47"),
      // A slug that others refer to.
      ("correct e9 --set team=lega", 65, "for good"),
      ("correct e45 --set tie=copa-quarter", 65, "for good"),
      ("correct e43 --set competition=copa-2018", 65, "for good"),
      ("correct e45 --set competition=la-liga", 65, "stream of copa-del-rey-2017-18"),
      // The corrected event as a whole.
      ("correct e46 -M leg-rma --set tie=copa-qf-2", 65, "between Atlético and Sevilla"),
      ("correct e46 -M leg-rma --set home=sevilla", 65, "between Leganés and Real Madrid"),
    ] as [(String, Int32, String)])
  func `is looked up, and refused where it is not there`(
    command: String, status: Int32, says: String
  ) throws {
    let shell = try shell()
    let command = command.replacing("-t sev -M leg-rma", with: "-t bar")
    let said = try shell.refused("journal \(command)", status: status)
    #expect(said.contains(says), "\(command): \(said)")
  }

  @Test(arguments: [
    ("correct e12 -t sev", #""team":"sevilla""#),
    ("correct e12 --team 'Atlético Madrid'", #""team":"atletico""#),
    ("correct e45 --set teams='Sevilla,RMA'", #""teams":["sevilla","real-madrid"]"#),
    ("append person-registered --name 'Wissam Ben Yedder' --team sev", #""team":"sevilla""#),
    (
      "append fact --subject Leganés --predicate founded --value 1928 --as-of 2018 --source RSSSF -M leg-rma",
      #""subject":"leganes""#
    ),
    (
      "append fact --subject zidane --predicate born --value 1972 --as-of 2018 --source RSSSF -M leg-rma",
      #""subject":"zinedine-zidane""#
    ),
    ("append entity-renamed --entity Sevilla --name 'Sevilla Fútbol Club'", #""entity":"sevilla""#),
    (
      "append result-awarded --competition copa-del-rey-2017-18 --fixture leg-rma --score 3-0 "
        + "--to Leganés --reason 'ineligible player' --authority RFEF --source RFEF",
      #""match":"leganes-real-madrid-2018-01-18""#
    ),
    (
      "correct e46 -M leg-rma --set competition='Copa del Rey 2017-18' --set venue=Butarque",
      #""venue":"Butarque""#
    ),
  ])
  func `is stored by its slug`(command: String, stored: String) throws {
    let shell = try shell()
    let result = try shell.run("journal \(command)")
    #expect(result.status == 0, "\(command): \(result.error)")
    let newest = try newest(shell)
    #expect(newest.contains(stored), "\(command): \(newest)")
  }

  /// Lines of JSON may precede the registration of what they name; they are accepted with a doubt.
  @Test func `is doubted in lines of JSON where nobody registered it`() throws {
    let shell = try shell()
    let stream = #""stream":"match/leganes-real-madrid-2018-01-18""#
    try shell.write(
      """
      {"data":{"referee":"nacho-monreal"},\(stream),"type":"officials-appointed"}
      {"at":{"minute":20,"period":"H1","precision":"minute"},"data":{"player":"messi","team":"leganes"},\(stream),"type":"shot"}

      """, to: "lines.jsonl")
    let result = try shell.run("journal append - < lines.jsonl")
    #expect(result.status == 0, "\(result.error)")
    #expect(
      result.error.contains("2 persons are named but not registered: messi, nacho-monreal."),
      "\(result.error)")
    // There are no doubts about what exists.
    let export = "journal export > all.jsonl; mkdir new; cd new; journal init -q"
    try shell.run(export)
    let whole = try shell.run("cd new && journal import ../all.jsonl -y")
    #expect(whole.error.contains("messi"), "\(whole.error)")
    #expect(!whole.error.contains("zidane"))
  }

  @Test func `in a correction as JSON is checked as if it had been recorded so`() throws {
    let shell = try shell()
    let id = try shell.run("journal show e46 --raw").output.split(separator: "\"id\":\"")[1].prefix(
      36)
    let stream = #""stream":"match/leganes-real-madrid-2018-01-18""#
    for (field, status) in [("\"tie\":\"copa-qf-2\"", 65), ("\"home\":\"sevilla\"", 65)] {
      let event =
        #"{"data":{"replace":{\#(field)},"target":"\#(id)"},\#(stream),"type":"correction"}"#
      try shell.write("\(event)\n", to: "one.jsonl")
      _ = try shell.refused("journal append - < one.jsonl", status: Int32(status))
    }
  }

  @Test func `can be brought back with a reason where the match is closed`() throws {
    let shell = try Shell.demo()
    try shell.run("journal undo e63 -M rma-leg -q; journal append journal-closed -M rma-leg -q")
    _ = try shell.refused("journal redo -M rma-leg", status: 77)
    let result = try shell.run("journal redo -M rma-leg --reason 'the goal stood'")
    #expect(result.status == 0, "\(result.error)")
    #expect(try shell.run("journal export | tail -1").output.contains("the goal stood"))
  }
}
