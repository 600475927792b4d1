import Foundation
import Testing

/// A backup in the place of a journal, with what was erased since erased again.
struct `A restoration` {
  private func shell() throws -> Shell {
    let shell = try Shell()
    let made = try shell.run(
      """
      set -e
      journal init --private --origin example.org/youth-cup -q
      journal match new 'Elm v Fir' --on 2026-05-24 -q
      journal append goal -m 12 --team Elm --player 'Anouk Made-Up' --again -q
      journal backup saturday.db -q
      journal erase 'Anouk Made-Up' --reason 'asked to' -y -q
      journal append note --text 'It rained.' -q
      """)
    try #require(made.status == 0, "\(made.error)")
    return shell
  }

  private func holds(_ text: String, _ file: String, _ shell: Shell) throws -> Bool {
    try shell.run("cat \(file) \(file)-wal 2>/dev/null | grep -aqi '\(text)'").status == 0
  }

  @Test func `erases again what was erased since the backup, and says what was lost`() throws {
    let shell = try shell()
    #expect(try holds("anouk", "saturday.db", shell))
    let plan = try shell.run("journal restore saturday.db -n")
    #expect(plan.status == 0 && plan.output.contains("1 erasure is applied again"), "\(plan)")
    #expect(try shell.run("journal restore saturday.db").status == 64)
    let result = try shell.run("journal restore saturday.db -y")
    #expect(result.status == 0, "\(result.error)")
    #expect(result.output.contains("Erased again"), "\(result.output)")
    #expect(try !holds("anouk", "journal.db", shell))
    #expect(try shell.run("journal verify").status == 0)
    #expect(try shell.run("journal replay").output.contains("[erased]"))
    // The lost end is admitted, so that appending goes on.
    #expect(try shell.run("journal log --all").output.contains("BRANCHED"))
    #expect(try shell.run("journal append note --text 'On we go.' -q").status == 0)
    #expect(try shell.run("ls journal.db.replaced-1").status == 0)
  }

  @Test func `names all that it goes on without, and the event that says so`() throws {
    let shell = try shell()
    let before = try shell.run("journal log --all | tail -1 | cut -d' ' -f1").output
    let last = before.trimmingCharacters(in: .newlines)
    let backup = try shell.run("journal log --all -J saturday.db | tail -1 | cut -d' ' -f1").output
    let size = try #require(Int(backup.trimmingCharacters(in: .newlines).dropFirst()))
    let said = try shell.run("journal restore saturday.db -y").output
    let words = said.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      words.contains(
        "It goes on without e\(size + 1) to \(last), which were here. The new e\(size + 1) says so."
      ),
      "\(said)")
  }

  @Test func `at a new place says that nothing tells of erasures, and takes them later`() throws {
    let shell = try shell()
    try shell.run(
      "mkdir elsewhere && cp saturday.db elsewhere/ && cp journal.db elsewhere/later.db")
    let said = try shell.run("cd elsewhere && journal restore saturday.db -J journal.db -y")
    #expect(said.status == 0, "\(said.error)")
    let words = said.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      words.contains("No journal is here to tell what was erased since the backup"), "\(words)")
    #expect(try holds("anouk", "elsewhere/journal.db", shell))
    let again = try shell.run(
      "cd elsewhere && journal restore saturday.db -J journal.db --erasures later.db -y")
    #expect(again.status == 0, "\(again.error)")
    #expect(try !holds("anouk", "elsewhere/journal.db", shell))
  }

  /// What is gone was erasures; other events with the same numbers tell nothing of them.
  @Test func `is not reassured by the events of another log`() throws {
    let shell = try shell()
    let made = try shell.run(
      """
      set -e
      mkdir other && journal init -J other/journal.db --origin example.org/other -q
      cd other && journal match new 'Ash v Birch' --on 2026-01-01 -q
      for i in 1 2 3 4 5 6 7 8; do journal append note --text $i -q; done
      journal export -o ../other.jsonl -q && cd ..
      journal export -o true.jsonl -q && journal backup true.db -q
      truncate -s 4096 journal.db && rm -f journal.db-wal journal.db-shm
      """)
    try #require(made.status == 0, "\(made.error)")
    _ = try shell.refused("journal restore saturday.db -y", status: 65)
    _ = try shell.refused("journal restore saturday.db --erasures other/journal.db -y", status: 65)
    _ = try shell.refused("journal restore saturday.db --erasures other.jsonl -y", status: 65)
    let result = try shell.run("journal restore saturday.db --erasures true.jsonl -y")
    #expect(result.status == 0, "\(result.error)")
    #expect(try !holds("anouk", "journal.db", shell))
  }

  @Test func `is not reassured by a branch that was given up`() throws {
    let shell = try shell()
    let made = try shell.run(
      """
      set -e
      journal export -o old.jsonl -q
      journal restore saturday.db -y -q
      journal backup branch.db -q
      journal append note --text one -q && journal append note --text two -q
      truncate -s 4096 journal.db && rm -f journal.db-wal journal.db-shm
      """)
    try #require(made.status == 0, "\(made.error)")
    _ = try shell.refused("journal restore branch.db --erasures old.jsonl -y", status: 65)
    _ = try shell.refused("journal restore saturday.db --erasures old.jsonl -y", status: 65)
  }

  @Test func `takes its turn where another is under way`() throws {
    let shell = try shell()
    let said = try shell.run(
      "flock . journal restore saturday.db -y")
    #expect(said.status == 75, "\(said.error)")
    #expect(try shell.run("journal log --all").output.contains("It rained."))
    #expect(try shell.run("journal restore saturday.db -y").status == 0)
  }

  @Test func `keeps a private journal's lock for its owner`() throws {
    let shell = try shell()
    let result = try shell.run(
      "journal restore saturday.db -J new.db -y -q && stat -c %a new.db-lock")
    #expect(result.output.contains("600"), "\(result.output)\(result.error)")
  }

  @Test func `takes the place of a file that lost all its bytes`() throws {
    let shell = try shell()
    try shell.run("journal export -o all.jsonl && : > journal.db && rm -f journal.db-wal")
    let result = try shell.run("journal restore saturday.db --erasures all.jsonl -y")
    #expect(result.status == 0, "\(result.error)")
    #expect(try !holds("anouk", "journal.db", shell))
    #expect(try shell.run("journal verify").status == 0)
    #expect(try shell.run("journal log --all").output.contains("BRANCHED"))
  }

  @Test func `takes erasures from exported records where the journal is gone`() throws {
    let shell = try shell()
    try shell.run("journal export -o all.jsonl && rm -f journal.db*")
    let result = try shell.run("journal restore saturday.db --erasures all.jsonl -y")
    #expect(result.status == 0, "\(result.error)")
    #expect(try !holds("anouk", "journal.db", shell))
    #expect(try shell.run("journal verify").status == 0)
  }

  /// A program that goes on writing finds the restored journal; what it wrote before lies aside.
  @Test func `is done between two writes, and none is lost`() throws {
    let shell = try shell()
    // The lines are sent one by one, so that the import is under way while the journal is replaced.
    let result = try shell.run(
      """
      for n in $(seq 1 40); do journal append note --text "note $n" -q || echo refused $n; done &
      writer=$!
      sleep 0.3
      journal restore saturday.db -y -q; echo "restore $?"
      wait $writer
      """)
    let notes = try shell.run(
      "for f in journal.db journal.db.replaced-1; do [ -f $f ] && journal log -J $f --all -q; done"
    ).output
    for number in 1...40 where !result.output.contains("refused \(number)\n") {
      #expect(notes.contains("note \(number) ") || notes.contains("note \(number)\n"), "\(number)")
    }
    #expect(try shell.run("journal verify").status == 0)
  }

  @Test func `waits for whoever holds the journal`() throws {
    let shell = try shell()
    let result = try shell.run(
      """
      flock journal.db-lock sleep 1.5 & sleep 0.2
      start=$(date +%s%N); journal restore saturday.db -y -q; status=$?
      echo "$status $(( ($(date +%s%N) - start) / 1000000 ))"; wait
      """)
    let words = result.output.split(separator: " ")
    #expect(words.first == "0")
    #expect(try #require(words.last.flatMap { Int($0.trimmingCharacters(in: .newlines)) }) > 500)
  }

  @Test func `moves a leftover aside that may hold the last events`() throws {
    let shell = try shell()
    let left = try shell.run(
      """
      sqlite3 journal.db "PRAGMA wal_autocheckpoint=0" >/dev/null
      python3 -c '
      import sqlite3, subprocess
      reader = sqlite3.connect("journal.db"); reader.execute("begin"); reader.execute("select * from events").fetchone()
      subprocess.run(["journal", "append", "note", "--text", "IN-THE-WAL", "-q"], check=True)
      import os; os._exit(0)'
      rm journal.db; grep -c IN-THE-WAL journal.db-wal
      """)
    try #require(left.output.contains("1"), "\(left)")
    let result = try shell.run("journal restore saturday.db -y --despite-unread")
    #expect(result.status == 0, "\(result.error)")
    #expect(try shell.run("grep -q IN-THE-WAL journal.db.replaced-1-wal").status == 0)
    #expect(try shell.run("journal verify").status == 0)
  }

  @Test func `says which events nobody can read, and that erasures may be among them`() throws {
    let shell = try shell()
    try shell.run(
      "journal verify -q; truncate -s 4096 journal.db; rm -f journal.db-wal journal.db-shm")
    let refused = try shell.refused("journal restore saturday.db -y", status: 65)
    #expect(refused.contains("e6 to e7"), "\(refused)")
    let result = try shell.run("journal restore saturday.db -y --despite-unread")
    #expect(result.status == 0, "\(result.error)")
    #expect(result.output.contains("cannot be read"), "\(result.output)")
  }

  @Test func `does not put another journal in the place, however short`() throws {
    let shell = try shell()
    try shell.run("journal init -J empty.db --origin example.org/another -q")
    _ = try shell.refused("journal restore empty.db -y", status: 65)
    #expect(try shell.run("journal log --all").output.contains("It rained."))
  }

  @Test func `reads on where the head of the file is broken`() throws {
    let shell = try shell()
    try shell.run("dd if=/dev/urandom of=journal.db bs=64 count=1 conv=notrunc 2>/dev/null")
    let result = try shell.run("journal restore saturday.db -y")
    #expect(result.status == 0, "\(result.error)")
    #expect(try !holds("anouk", "journal.db", shell))
    #expect(try shell.run("journal verify").status == 0)
  }

  @Test func `counts an erasure once, and prints only the document with --json`() throws {
    let shell = try shell()
    try shell.run("journal export -o all.jsonl")
    let plan = try shell.run("journal restore saturday.db --erasures all.jsonl -n")
    #expect(plan.output.contains("1 erasure is applied again"), "\(plan.output)")
    let result = try shell.run("journal restore saturday.db --erasures all.jsonl -y --json")
    #expect(result.output.hasPrefix("{"), "\(result.output)")
  }

  @Test func `refuses what is not a backup of the journal, or has nothing to give`() throws {
    let shell = try shell()
    try shell.run("mkdir other && cd other && journal demo -q")
    _ = try shell.refused("journal restore other/journal.db -y", status: 65)
    try shell.run("journal backup now.db -q")
    _ = try shell.refused("journal restore now.db -y", status: 65)
    #expect(try shell.run("journal verify").status == 0)
  }
}
