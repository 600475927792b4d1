import Foundation
import Testing

/// The day from which a decision counts in a table of the past, and what `--known` says about it.
struct `A decision without a day` {
  /// The made-up group of May 2026: Birch 6, Dogwood, Alder and Cedar behind them.
  private static func cup() throws -> Shell {
    let shell = try Shell()
    let made = try shell.run("sh \"$SESSIONS/spring-cup.sh\"")
    try #require(made.status == 0, "\(made.error)")
    return shell
  }

  private static func points(_ team: String, _ shell: Shell, _ options: String = "") throws -> Int?
  {
    let bytes = try shell.run("journal table spring-cup --json \(options)").bytes
    let document = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
    let table = (document?["tables"] as? [[String: Any]])?.first
    let rows = table?["rows"] as? [[String: Any]]
    return rows?.first { $0["team"] as? String == team }?["points"] as? Int
  }

  private static let deduction = """
    journal append points-deducted --competition spring-cup --team birch --points 2 \
    --reason "a late team sheet" --authority league --source league -q
    """

  @Test func `counts from the day on which it was recorded`() throws {
    let shell = try Self.cup()
    let before = try Self.points("birch", shell, "--on 2026-05-16")
    try shell.run(Self.deduction)
    #expect(try Self.points("birch", shell, "--on 2026-05-16") == before)
    #expect(try Self.points("birch", shell) == before.map { $0 - 2 })
    #expect(try Self.points("birch", shell, "--on 9999-12-31") == before.map { $0 - 2 })
  }

  @Test func `counts from the day that it names, where it does`() throws {
    let shell = try Self.cup()
    let before = try Self.points("birch", shell, "--on 2026-05-09")
    try shell.run("\(Self.deduction) --date 2026-05-10")
    #expect(try Self.points("birch", shell, "--on 2026-05-09") == before)
    let after = try Self.points("birch", shell, "--on 2026-05-10")
    #expect(after == before.map { $0 - 2 })
  }

  @Test func `counts from the day on which it was made, where only that is known`() throws {
    let shell = try Self.cup()
    let before = try Self.points("birch", shell, "--on 2026-05-10")
    let line = """
      {"type":"points-deducted","stream":"competition/spring-cup","source":["league"],\
      "occurredAt":"2026-05-10T23:30:00+02:00","data":{"team":"birch","points":2,\
      "reason":"a late team sheet","authority":"league"}}
      """
    let appended = try shell.run("journal append -", input: Array(line.utf8))
    #expect(appended.status == 0, "\(appended.error)")
    #expect(try Self.points("birch", shell, "--on 2026-05-09") == before)
    #expect(try Self.points("birch", shell, "--on 2026-05-10") == before.map { $0 - 2 })
  }

  @Test func `is appealed against, and a table of an earlier day does not know it`() throws {
    let shell = try Self.cup()
    let made = try shell.run(
      #"""
      set -e
      number() { sed -n 's/^\(e[0-9]*\) .*/\1/p' | head -1; }
      d=$(\#(Self.deduction.replacing(" -q", with: "")) --date 2026-05-10 | number)
      a=$(journal append appeal-lodged --competition spring-cup --appellant Birch --against $d \
        --authority CAS --source league --date 2026-05-12 | number)
      journal append appeal-decided --competition spring-cup --appeal $a --outcome upheld \
        --authority CAS --source league --date 2026-05-14 -q
      journal append points-restored --competition spring-cup --team birch --points 2 \
        --reason "the appeal" --authority CAS --source league --date 2026-05-16 -q
      """#)
    try #require(made.status == 0, "\(made.error)")
    func table(_ day: String) throws -> String {
      try shell.run("journal table spring-cup --on \(day)").output
    }
    #expect(try !table("2026-05-11").contains("ppeal"))
    let open = try table("2026-05-12")
    #expect(open.contains("Appeal") && !open.contains("upheld"), "\(open)")
    let later = try table("2026-05-14")
    #expect(later.contains("upheld") && !later.contains("changed"), "\(later)")
    let last = try table("2026-05-16")
    #expect(last.contains("upheld") && last.contains("changed"), "\(last)")
    let audits = try shell.run("journal audit spring-cup/birch --on 2026-05-11 --json").output
    #expect(!audits.contains("upheld") && !audits.contains("CAS"), "\(audits)")
  }

  @Test func `on a match counts from the day of the match`() throws {
    let shell = try Self.cup()
    let award = """
      journal append result-awarded -M ald-bir --score 0-3 --to birch --reason "a suspended player" \
      --authority league --source league -q
      """
    let before = try Self.points("alder", shell, "--on 2026-05-09")
    try shell.run("\(award) --date 2026-05-12")
    #expect(try Self.points("alder", shell, "--on 2026-05-09") == before)
    #expect(try Self.points("alder", shell, "--on 2026-05-12") == before.map { $0 - 3 })
    try shell.run("journal undo -q && \(award)")
    #expect(try Self.points("alder", shell, "--on 2026-05-09") == before.map { $0 - 3 })
  }
}

struct `A time before all that is known` {
  @Test(arguments: ["status", "tie", "log", "match list", "table", "replay"])
  func `says that nothing was known, and when the first event was`(command: String) throws {
    let shell = try Shell.firstHalf()
    let said = try shell.refused("journal \(command) --known 2001-01-01", status: 66)
    #expect(said.contains("nothing was known by 2001-01-01T"))
    #expect(said.contains("the first event was recorded at "))
    #expect(said.contains("(e1)"))
    #expect(!said.contains("match new"))
  }

  @Test func `says so of an empty journal too`() throws {
    let shell = try Shell()
    try shell.run("journal init -q")
    let said = try shell.refused("journal status --known 10m", status: 66)
    #expect(said.contains("the journal is empty"))
  }
}
