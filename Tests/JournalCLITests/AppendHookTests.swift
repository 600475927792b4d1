import Foundation
import Testing

/// `hooks.after-append`: it gets each event in the order of the log, and holds nobody up.
struct `A hook after an append` {
  private static func copa(_ hook: String) throws -> Shell {
    let shell = try Shell()
    let made = try shell.run("sh \"$SESSIONS/live.sh\"")
    try #require(made.status == 0, "\(made.error)")
    let set = try shell.run("journal config set hooks.after-append \(hook)")
    try #require(set.status == 0, "\(set.error)")
    return shell
  }

  /// Waits until a file holds what is wanted; how long that takes is the machine's affair.
  private static func wait(_ shell: Shell, _ name: String, _ isDone: ([Int]) -> Bool) -> [Int] {
    var positions: [Int] = []
    for _ in 0..<6_000 {
      positions = Self.positions(shell, name)
      if isDone(positions) { break }
      usleep(10_000)
    }
    return positions
  }

  /// The positions of the events in a file, in the order in which they came.
  private static func positions(_ shell: Shell, _ name: String) -> [Int] {
    let text = String(decoding: shell.contents(name) ?? [], as: UTF8.self)
    return text.split(separator: "\n").compactMap { line in
      guard let value = try? JSONSerialization.jsonObject(with: Data(line.utf8)) else { return nil }
      return (value as? [String: Any])?["position"] as? Int
    }
  }

  private static func head(_ shell: Shell) throws -> Int {
    let text = try shell.run("journal head --json").output
    let value = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    return try #require((value?["position"] ?? value?["size"]) as? Int)
  }

  @Test func `gets what is appended from then on, as the log has it`() throws {
    let shell = try Self.copa("'cat >> got.jsonl; echo $JOURNAL_FIRST $JOURNAL_LAST >> ranges'")
    let first = try Self.head(shell) + 1
    try shell.run("journal append kick-off")
    try shell.run("journal append goal --minute 32 --player eraso")
    let head = try Self.head(shell)
    #expect(Self.wait(shell, "got.jsonl") { $0.last == head } == Array(first...head))
    let lines = String(decoding: try #require(shell.contents("got.jsonl")), as: UTF8.self)
    #expect(try shell.run("journal export").output.hasSuffix(lines))
  }

  @Test func `gets each line of a live session`() throws {
    let shell = try Self.copa("'cat >> got.jsonl'")
    let first = try Self.head(shell) + 1
    try shell.run("journal live", input: Array("ko\n32 g era\nn a note\n".utf8))
    let head = try Self.head(shell)
    #expect(Self.wait(shell, "got.jsonl") { $0.last == head } == Array(first...head))
  }

  @Test func `that fails gets them again, and the append tells`() throws {
    let shell = try Self.copa("'test -e open && cat >> got.jsonl'")
    let first = try Self.head(shell) + 1
    try shell.run("journal append kick-off")
    for _ in 0..<3_000 {
      if try shell.run("journal config hook").output.contains("exit 1") { break }
      usleep(20_000)
    }
    let second = try shell.run("journal append note --text x")
    #expect(second.status == 0)
    let said = second.error.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(said.contains("hooks.after-append has not taken e\(first) and what follows: exit 1"))
    try shell.run("touch open")
    let head = try Self.head(shell)
    #expect(Self.wait(shell, "got.jsonl") { $0.last == head } == Array(first...head))
    #expect(
      Self.wait(shell, "got.jsonl") { _ in
        (try? shell.run("journal config hook").status) == 0
      } == Array(first...head))
  }

  @Test func `that hangs holds no append up`() throws {
    let shell = try Self.copa("'echo $$ >> pids; sleep 1000'")
    let started = ContinuousClock.now
    for number in 1...3 { try shell.run("journal append note --text \(number)") }
    // It would be a minute for each if they waited for it.
    #expect(ContinuousClock.now - started < .seconds(170))
    let hook = try shell.run("journal config hook")
    #expect(hook.status == 1 && hook.output.contains("3 events wait"), "\(hook.output)")
    try shell.run("journal config unset hooks.after-append")
    for _ in 0..<1_000 where shell.contents("pids") == nil { usleep(10_000) }
    try shell.run("for p in $(cat pids); do kill -9 -- -$p; done")
  }

  @Test func `misses nothing of two recorders, and nothing when it is killed`() throws {
    let shell = try Self.copa("'cat >> got.jsonl'")
    let first = try Self.head(shell) + 1
    for name in ["ana", "ben"] {
      let loop = "for n in 1 2 3 4 5 6 7 8; do journal -q append note --text $n --as \(name); done"
      try shell.run("(\(loop); touch \(name).done) > /dev/null 2>&1 < /dev/null &")
    }
    let own = "$(basename $(dirname $PWD))"
    for _ in 0..<3_000 {
      if shell.contents("ana.done") != nil, shell.contents("ben.done") != nil { break }
      try shell.run("pkill -9 -f -- \"---deliver .*\(own)\"")
      usleep(100_000)
    }
    try shell.run("journal append note --text last")
    let head = try Self.head(shell)
    let got = Self.wait(shell, "got.jsonl") { $0.last == head }
    // Once or more, and never one before another that the log has first, but after a repetition.
    #expect(Set(got) == Set(first...head))
    var furthest = first - 1
    for position in got {
      #expect(position <= furthest + 1)
      furthest = max(furthest, position)
    }
  }

  @Test func `that is set again later is not told what came meanwhile`() throws {
    let shell = try Self.copa("'cat >> got.jsonl'")
    let first = try Self.head(shell) + 1
    try shell.run("journal append kick-off")
    let head = try Self.head(shell)
    #expect(Self.wait(shell, "got.jsonl") { $0.last == head } == Array(first...head))
    try shell.run("journal config unset hooks.after-append; journal append note --text meanwhile")
    try shell.run("journal config set hooks.after-append 'cat >> later.jsonl'")
    try shell.run("journal append note --text later")
    let last = try Self.head(shell)
    #expect(Self.wait(shell, "later.jsonl") { $0.last == last } == [last])
  }

  @Test func `gets what waits after the settings could not be read for a while`() throws {
    let shell = try Self.copa("'test -e open && cat >> got.jsonl'")
    let first = try Self.head(shell) + 1
    try shell.run("journal append kick-off")
    try shell.run("cp \"$(journal config path)\" good; echo '[' > \"$(journal config path)\"")
    #expect(try shell.run("journal config hook").status == 65)
    #expect(try shell.run("journal append note --text x").status == 65)
    try shell.run("cp good \"$(journal config path)\"; touch open")
    try shell.run("journal append note --text after")
    let head = try Self.head(shell)
    #expect(Self.wait(shell, "got.jsonl") { $0.last == head } == Array(first...head))
  }

  @Test func `that cannot keep how far it has come is told, and the event is logged`() throws {
    let shell = try Self.copa("'cat >> got.jsonl'")
    try shell.run("journal append kick-off")
    let head = try Self.head(shell)
    _ = Self.wait(shell, "got.jsonl") { $0.last == head }
    try shell.run("for f in ~/.local/state/match-journal/*.hook.json; do echo no > $f; done")
    let append = try shell.run("journal append note --text x")
    #expect(append.status == 0)
    let said = append.error.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(said.contains("hooks.after-append gets nothing of this"), "\(said)")
    #expect(said.contains("what is there is damaged; move it away"), "\(said)")
    #expect(try Self.head(shell) == head + 1)
  }

  @Test func `goes on with the log that a backup has put in its place`() throws {
    let shell = try Self.copa("'cat >> got.jsonl'")
    try shell.run("journal append kick-off; journal backup old.db")
    try shell.run("journal append note --text one; journal append note --text two")
    let gone = try Self.head(shell)
    _ = Self.wait(shell, "got.jsonl") { $0.last == gone }
    let restore = try shell.run("journal restore old.db -y")
    #expect(restore.status == 0, "\(restore.error)")
    try shell.run("journal append note --text again --as ben")
    let head = try Self.head(shell)
    _ = Self.wait(shell, "got.jsonl") { positions in positions.last == head }
    #expect(
      String(decoding: shell.contents("got.jsonl") ?? [], as: UTF8.self).contains("\"by\":\"ben\""))
    #expect(head <= gone)
  }

  @Test func `runs on demand after the run that another process is at`() throws {
    let shell = try Self.copa(
      "'echo $$ >> begun; while ! test -e open; do sleep 0.02; done; cat >> got.jsonl'")
    let first = try Self.head(shell) + 1
    try shell.run("journal append kick-off")
    for _ in 0..<3_000 where shell.contents("begun") == nil { usleep(20_000) }
    try shell.run(
      "(journal config hook --run > out 2> err; touch ended) < /dev/null > /dev/null 2>&1 &")
    for _ in 0..<3_000 where shell.contents("err")?.isEmpty != false { usleep(20_000) }
    try shell.run("touch open")
    for _ in 0..<3_000 where shell.contents("ended") == nil { usleep(20_000) }
    let (said, told) = (shell.contents("err") ?? [], shell.contents("out") ?? [])
    #expect(String(decoding: said, as: UTF8.self).contains("Another process is running the hook"))
    #expect(String(decoding: told, as: UTF8.self).contains("It has taken all events"))
    let head = try Self.head(shell)
    #expect(Set(Self.wait(shell, "got.jsonl") { $0.last == head }) == Set(first...head))
  }

  @Test func `that failed a moment ago runs on demand`() throws {
    let shell = try Self.copa("'echo no >> tries; exit 3'")
    try shell.run("journal append kick-off")
    for _ in 0..<3_000 where shell.contents("tries") == nil { usleep(20_000) }
    let run = try shell.run("journal config hook --run")
    #expect(run.status == 1 && run.output.contains("the last try: exit 3"), "\(run)")
  }

  @Test func `is not run by a dry run, and runs on demand`() throws {
    let shell = try Self.copa("'cat >> got.jsonl'")
    try shell.run("journal append kick-off --dry-run")
    let none = try shell.run("journal config hook")
    #expect(none.output.contains("It begins with what is appended next."), "\(none.output)")
    try shell.run("journal config set hooks.after-append 'cat > /dev/null; echo seen'")
    try shell.run("journal append kick-off")
    let run = try shell.run("journal config hook --run")
    #expect(run.status == 0, "\(run.error)")
    #expect(run.output.contains("It has taken all events"))
  }
}
