import Foundation
import Testing

/// What the records office asks of a log: who wrote what when, and what rests on it.
struct `A log that is searched` {
  /// The demo, with a second recorder who corrects the scorer of e57 (Eraso 32').
  private func shell() throws -> Shell {
    let shell = try Shell()
    let made = try shell.run(
      """
      set -e
      journal demo -q
      journal correct e57 --player "Gabriel Pires" --reason "video" --by asha -q
      journal append note --text "The protocol is signed." --by asha -q
      """)
    try #require(made.status == 0, "\(made.error)")
    return shell
  }

  private func refs(_ output: String) -> [String] {
    output.split(separator: "\n").map { String($0.prefix { $0 != " " }) }
  }

  @Test func `shows what one recorder entered, and what came after an event`() throws {
    let shell = try shell()
    let all = refs(try shell.run("journal log").output)
    let news = Array(all.suffix(2))
    #expect(refs(try shell.run("journal log --by asha").output) == news)
    #expect(refs(try shell.run("journal log --since e90").output) == news)
    #expect(refs(try shell.run("journal log --by asha --reverse").output) == news.reversed())
    #expect(refs(try shell.run("journal log --by asha --type correction").output) == [news[0]])
  }

  @Test func `shows whom a person's events name, before and after a correction`() throws {
    let shell = try shell()
    let eraso = refs(try shell.run("journal log --player Eraso").output)
    let gabriel = refs(try shell.run("journal log --player 'Gabriel Pires'").output)
    // The goal is Eraso's as logged and Gabriel's as corrected; both see the correction.
    #expect(eraso.contains("e57") && eraso.contains("e91"), "\(eraso)")
    #expect(gabriel.contains("e57") && gabriel.contains("e63") && gabriel.contains("e91"))
    #expect(!eraso.contains("e63"))
  }

  @Test func `says when nothing is found, and is no error`() throws {
    let shell = try shell()
    let result = try shell.run("journal log --by nobody")
    #expect(result.status == 0 && result.output.isEmpty)
    #expect(result.error.contains("None of"), "\(result.error)")
    #expect(try shell.run("journal log --by nobody --json").output.contains(#""events":[]"#))
    _ = try shell.refused("journal log --player Pelé", status: 65)
    _ = try shell.refused("journal log --since yesterday-ish", status: 64)
  }

  @Test func `shows what rests on an event`() throws {
    let shell = try shell()
    let said = try shell.run("journal show e57 --history").output
    #expect(said.contains("What rests on it"), "\(said)")
    #expect(said.contains("copa-qf: "), "\(said)")
    let words = said.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("Without it: Real Madrid through, 2-1 on aggregate"), "\(said)")
    #expect(said.contains("e91"), "\(said)")
    let note = try shell.run("journal show e92 --history").output
    #expect(note.contains("Nothing rests on it"), "\(note)")
    let json = try shell.run("journal show e57 --history --json").output
    #expect(json.contains(#""dependents":{"#) && json.contains(#""counted":true"#), "\(json)")
    #expect(!(try shell.run("journal show e57 --json").output.contains("dependents")))
  }
}

/// What two times, two journals and two sources say otherwise.
struct `A difference` {
  private func demo() throws -> Shell {
    let shell = try Shell()
    try #require(try shell.run("journal demo -q").status == 0)
    return shell
  }

  private func refs(_ output: String) -> [String] {
    output.split(separator: "\n").map { String($0.prefix { $0 != " " }) }
  }

  @Test func `of two times is what was changed in between, and what follows from it`() throws {
    let shell = try demo()
    #expect(try shell.run("journal diff e90").status == 0)
    try shell.run("journal correct e63 --strike offside --ruled-by VAR --late -q")
    let result = try shell.run("journal diff e90")
    #expect(result.status == 1, "\(result.error)")
    #expect(result.output.contains("Real Madrid 1-2 Leganés -> Real Madrid 1-1 Leganés"))
    #expect(
      result.output.split(separator: "\n").joined(separator: " ").contains(
        "Leganés go through: 2-2 on aggregate, 2-1 on away goals"), "\(result.output)")
    let words = result.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("-> Real Madrid go through: 2-1 on aggregate"), "\(words)")
    let early = try shell.run("journal diff e60 e62")
    #expect(early.output.contains("+ e62"), "\(early.output)")
    #expect(try shell.run("journal diff e90 --json").output.contains(#""same":false"#))
  }

  @Test func `of two journals pairs what tells the same thing`() throws {
    let shell = try demo()
    try shell.run(
      """
      mkdir other && cd other && journal init -q
      journal match new "Real Madrid v Leganés" --on 2018-01-24 -q
      journal append goal -m 31 --team Leganés --player "Javier Eraso" --again -q
      journal append goal -m 47 --team "Real Madrid" --player "Karim Benzema" --again -q
      """)
    let result = try shell.run("journal diff other/journal.db -q")
    #expect(result.status == 1, "\(result.error)")
    // Both have the goal of Eraso, a minute apart; only one has that of Gabriel Pires.
    #expect(result.output.contains("31'") && result.output.contains("32'"), "\(result.output)")
    #expect(result.output.contains("+ e63"), "\(result.output)")
    #expect(!result.output.contains("+ e57"), "\(result.output)")
    #expect(try shell.run("journal diff journal.db journal.db").status == 0)
  }

  @Test func `of two journals is a ruling too, and what follows from it`() throws {
    let shell = try demo()
    try shell.run(
      """
      journal backup before.db -q
      journal append tie-awarded --tie copa-qf --to "Real Madrid" --reason ineligible \
        --authority RFEF --source letter -q
      """)
    for sides in ["before.db", "before.db journal.db", "e90"] {
      let result = try shell.run("journal diff \(sides) -q")
      #expect(result.status == 1, "\(sides): \(result.error)")
      let words = result.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(words.contains("+ e92 TIE copa-qf AWARDED to Real Madrid"), "\(words)")
      #expect(words.contains("copa-qf Leganés go through"), "\(words)")
      #expect(words.contains("-> Real Madrid go through"), "\(words)")
    }
    let back = try shell.run("journal diff journal.db before.db -q")
    #expect(back.status == 1 && back.output.contains("- e92"), "\(back.output)")
  }

  /// Who decided what is only supposed here.
  private let who = "--authority UEFA --source letter --competition euro-2024"

  /// Group E of 2024, after the first two days.
  private func league() throws -> Shell {
    let shell = try Shell()
    try shell.write(
      """
      = European Championship 2024

      » Group E
      2024-06-17
        Romania v Ukraine  3-0
        Belgium v Slovakia  0-1
      2024-06-21
        Slovakia v Ukraine  1-2
      2024-06-22
        Belgium v Romania  2-0

      """, to: "euro.txt")
    let made = try shell.run(
      """
      set -e
      journal init -q
      journal rules use uefa.european-championship.2020-2024 --competition euro-2024 -q
      journal import -q --competition euro-2024 euro.txt
      journal backup before.db -q
      """)
    try #require(made.status == 0, "\(made.error)")
    return shell
  }

  @Test func `names the rows that a ruling moves, whichever side has it`() throws {
    let shell = try league()
    let end = try #require(refs(try shell.run("journal log --all").output).last)
    try shell.run(
      "journal append points-deducted --team Romania --points 3 --reason debts \(who) -q")
    for (sides, row) in [
      ("before.db", "Romania: first, 3 points -> fourth, 0 points"),
      ("\(end)", "Romania: first, 3 points -> fourth, 0 points"),
      ("journal.db before.db", "Romania: fourth, 0 points -> first, 3 points"),
    ] {
      let result = try shell.run("journal diff \(sides) -q")
      #expect(result.status == 1, "\(sides): \(result.error)")
      let words = result.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(words.contains(row), "\(sides): \(words)")
    }
  }

  @Test func `tells rulings that move nobody`() throws {
    let shell = try league()
    let end = try #require(refs(try shell.run("journal log --all").output).last)
    try shell.run(
      """
      journal append points-deducted --team Romania --points 3 --reason debts \(who) -q
      journal append points-restored --team Romania --points 3 --reason paid \(who) -q
      """)
    for sides in ["before.db", end] {
      let result = try shell.run("journal diff \(sides)")
      #expect(result.status == 1 && result.output.contains("Romania"), "\(result.output)")
      #expect(!result.output.contains("first"), "\(result.output)")
    }
  }

  @Test func `tells the result that a ruling in the competition replaces`() throws {
    let shell = try league()
    let end = try #require(refs(try shell.run("journal log --all").output).last)
    try shell.run(
      "journal append result-awarded --fixture bel-rom --score 0-3 --reason ineligible \(who) -q")
    for sides in ["before.db", end] {
      let result = try shell.run("journal diff \(sides)")
      #expect(result.output.contains("Belgium 2-0 Romania -> Belgium 0-3"), "\(result.output)")
      #expect(result.output.contains("Belgium: second, 3 points -> fourth, 0"), "\(result.output)")
    }
  }

  @Test func `of two journals pairs competitions that only have other slugs`() throws {
    let shell = try league()
    let made = try shell.run(
      """
      mkdir other && cd other && journal init -q
      journal rules use uefa.european-championship.2020-2024 --competition em-24 -q
      journal import -q --competition em-24 ../euro.txt
      """)
    #expect(made.status == 0, "\(made.error)")
    let result = try shell.run("journal diff other/journal.db")
    #expect(result.status == 0 && result.output == "No difference.\n", "\(result.output)")
  }

  @Test func `tells the rows of a table that only one journal has`() throws {
    let shell = try league()
    try shell.run("mkdir other && cd other && journal init -q")
    let gone = try shell.run("journal diff journal.db other/journal.db -q")
    let words = gone.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(gone.status == 1 && words.contains("Romania: first, 3 points -> not in it"), "\(words)")
    let new = try shell.run("journal diff other/journal.db journal.db -q").output
    #expect(new.contains("not in it -> first, 3 points"), "\(new)")
  }

  /// The sources of the demo give Eraso's goal 31 minutes and Gabriel's 52.
  @Test func `of a source is what it claims`() throws {
    let shell = try demo()
    let sources = try shell.run("journal show e58 --raw").output
    let slug = try #require(
      sources.firstMatch(of: /"source":\["([^"]+)"/).map { String($0.output.1) })
    let result = try shell.run("journal diff --source \(slug)")
    #expect(result.status == 1, "\(result.error)")
    #expect(result.output.contains("minute 32 -> 31"), "\(result.output)")
    _ = try shell.refused("journal diff --source Nobody", status: 65)
    _ = try shell.refused("journal diff", status: 64)
  }

  @Test func `of two sources is one in either order`() throws {
    let shell = try demo()
    // One of them tells a goal that the other does not.
    let made = try shell.run(
      """
      set -e
      mkdir cup && cd cup && journal init -q
      journal match new 'Elm v Fir' --on 2026-05-24 -q
      journal append goal -m 12 --team Elm --source "Desk A" -q
      journal append goal -m 50 --team Fir --source "Desk A" --source "Desk B" -q
      """)
    #expect(made.status == 0, "\(made.error)")
    for (sources, words) in [
      ("--source 'Desk A' --source 'Desk B'", "Desk B does not tell"),
      ("--source 'Desk B' --source 'Desk A'", "+ e"),
    ] {
      let result = try shell.run("cd cup && journal diff \(sources)")
      #expect(result.status == 1, "\(sources): \(result.output)\(result.error)")
      #expect(result.output.contains(words), "\(sources): \(result.output)")
      let json = try shell.run("cd cup && journal diff \(sources) --json").output
      #expect(json.contains(#""same":false"#), "\(json)")
    }
    let same = try shell.run("cd cup && journal diff --source 'Desk A' --source 'Desk A'")
    #expect(same.status == 0 && same.output.contains("says the same"), "\(same.output)")
    #expect(try shell.run("cd cup && journal diff --source 'Desk B'").status == 1)
  }

  @Test func `takes a word for a file unless it is written as a time`() throws {
    let shell = try demo()
    let made = try shell.run(
      """
      journal backup elm -q && journal backup e-book -q && journal backup 2018 -q
      mkfifo pipe
      """)
    #expect(made.status == 0, "\(made.error)")
    for file in ["elm", "e-book", "2018", "./elm", "elm 2018"] {
      let result = try shell.run("journal diff \(file)")
      #expect(result.status == 0, "\(file): \(result.output)\(result.error)")
    }
    // Two files need no journal here.
    #expect(try shell.run("mkdir none && cd none && journal diff ../elm ../2018").status == 0)
    for file in ["nosuch.db", "elms", "nosuch/elm", "elm nosuch.db"] {
      let said = try shell.refused("journal diff \(file)", status: 66)
      #expect(said.contains("there is no journal at"), "\(said)")
    }
    #expect(try shell.refused("journal diff e60 21:3x", status: 64).contains("is not a time"))
    for slip in ["25:00", "2018-13-45", "99999999999999999999d"] {
      #expect(try shell.refused("journal diff \(slip)", status: 64).contains("is not a time"))
    }
    #expect(try shell.refused("journal diff ''", status: 64).contains("is empty"))
    #expect(try shell.refused("journal diff e60 elm", status: 64).contains("a time of another"))
    #expect(try shell.refused("journal diff pipe", status: 65).contains("a pipe"))
    _ = try shell.refused("journal diff e60 -M rma-leg", status: 64)
    _ = try shell.refused("journal diff elm -M rma-leg", status: 64)
  }
}

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

/// The keys and published checkpoints that verify looks up by itself.
struct `A key ring` {
  private func shell() throws -> Shell {
    let shell = try Shell()
    let made = try shell.run(
      """
      set -e
      journal demo -q
      journal key new desk.key > desk.pub
      journal sign --key desk.key --publish site -q > /dev/null
      journal key trust desk.pub --published site -q
      """)
    try #require(made.status == 0, "\(made.error)")
    return shell
  }

  @Test func `is looked up by verify`() throws {
    let shell = try shell()
    let result = try shell.run("journal verify")
    #expect(result.status == 0, "\(result.error)")
    #expect(result.output.contains("checkpoint"), "\(result.output)")
    #expect(!(try shell.run("journal verify --no-ring").output.contains("checkpoint")))
    let ring = try shell.run("journal key ring").output
    #expect(ring.contains("  key ") && ring.contains("  published "), "\(ring)")
  }

  @Test func `keeps what was published, although it is taken away later`() throws {
    let shell = try shell()
    #expect(try shell.run("journal verify").status == 0)
    // Somebody rewrites the history, and takes the checkpoint away that would reveal it.
    try shell.run(
      """
      rm -rf site && mkdir other && cd other && journal init -q --origin \
      "$(cd .. && journal head --json | sed 's/.*"origin":"\\([^"]*\\)".*/\\1/')"
      journal match new "Real Madrid v Leganés" --on 2018-01-24 -q
      for minute in 1 2 3 4 5; do journal append note --text "$minute" -q; done
      cp journal.db ../journal.db && rm -f ../journal.db-wal ../journal.db-shm ../journal.db-lock
      """)
    let result = try shell.run("journal verify")
    #expect(result.status == 1, "\(result.output)\(result.error)")
    #expect(try shell.run("journal verify --no-ring").status == 0)
  }

  /// Copies that cannot be read are no copies, and a folder that is gone without copies tells nothing.
  @Test(arguments: [
    "mv $R/checkpoints $R/kept && echo x > $R/checkpoints && rm -f site/*.checkpoint",
    "rm -rf site $R/checkpoints",
  ])
  func `that cannot look at what was published says so`(act: String) throws {
    let shell = try shell()
    #expect(try shell.run("journal verify").status == 0)
    let ring = "R=$(dirname \"$(find \"${XDG_CONFIG_HOME:-$HOME/.config}\" -name ring.json)\")"
    #expect(try shell.run("\(ring); \(act)").status == 0)
    let result = try shell.run("journal verify")
    #expect(result.status == 2, "\(result.output)\(result.error)")
    #expect(result.output.contains("cannot be read"), "\(result.output)")
    #expect(!result.error.contains("are used"), "\(result.error)")
  }

  private func checkpoints(_ shell: Shell) throws -> [String] {
    try shell.run("ls site/*.checkpoint").output.split(separator: "\n").map(String.init)
  }

  @Test(arguments: [
    "rm FILE", "echo garbage > FILE", ": > FILE", "sed -i '1s/.*/example.org\\/other/' FILE",
    "rm FILE && ln -s nowhere FILE", "rm FILE && mkdir FILE",
  ])
  func `notices what becomes of a checkpoint in a folder that is still there`(act: String) throws {
    let shell = try shell()
    try shell.run("journal append note --text 'It rained.' -q")
    try shell.run("journal sign --key desk.key --publish site -q > /dev/null")
    #expect(try shell.run("journal verify").status == 0)
    let file = try #require(try checkpoints(shell).first)
    try shell.run(act.replacing("FILE", with: file))
    let result = try shell.run("journal verify")
    #expect(result.status == 2, "\(result.output)\(result.error)")
    #expect(result.output.contains(file), "\(result.output)")
    // The copies still agree with the journal.
    #expect(result.output.contains("2 published checkpoints"), "\(result.output)")
    #expect(try shell.run("journal verify --json").status == 2)
  }

  @Test func `does not miss in one folder what only another one had`() throws {
    let shell = try shell()
    try shell.run(
      """
      cp -r site club && journal key trust --published club -q
      journal append note --text 'It rained.' -q
      journal sign --key desk.key --publish site -q > /dev/null
      """)
    for _ in 1...2 {
      let result = try shell.run("journal verify")
      #expect(result.status == 0, "\(result.output)\(result.error)")
    }
    try shell.run("rm club/*.checkpoint")
    let result = try shell.run("journal verify")
    #expect(result.status == 2 && result.output.contains("/club/"), "\(result.output)")
    #expect(!result.output.contains("/site/"), "\(result.output)")
  }

  @Test(arguments: ["garbage", "{}", #"{"origin":"example.org/other"}"#])
  func `that is broken is said to be so, and says nothing against the journal`(text: String) throws
  {
    let shell = try shell()
    let origin = try shell.run("journal key ring | head -1").output.trimmingCharacters(
      in: .whitespacesAndNewlines)
    try shell.write(text, to: "text")
    try shell.run("cp text \"$(find \"${XDG_CONFIG_HOME:-$HOME/.config}\" -name ring.json)\"")
    let result = try shell.run("journal verify")
    #expect(result.status == 2, "\(result.output)\(result.error)")
    #expect(!result.output.contains("The journal:"), "\(result.output)")
    #expect(result.output.contains("ring.json"), "\(result.output)")
    // The path may be longer than a line.
    for command in ["journal key ring", "journal key forget \(origin)"] {
      let refused = try shell.run(command)
      #expect(refused.status == 65 && refused.error.contains("ring.json"), "\(refused.error)")
    }
  }

  @Test func `that cannot be written to does not keep verify from its report`() throws {
    let shell = try shell()
    // No folder can be made there.
    try shell.run(
      """
      ring=$(dirname "$(find "${XDG_CONFIG_HOME:-$HOME/.config}" -name ring.json)")
      rm -rf "$ring/checkpoints" && ln -s /proc "$ring/checkpoints"
      """)
    let result = try shell.run("journal verify")
    #expect(result.status == 0 && result.output.contains("1 published checkpoint"), "\(result)")
    #expect(result.error.contains("no copies"), "\(result.error)")
  }

  @Test(arguments: ["ring", "trust desk.pub", "forget x", "show desk.key", "new other.key"])
  func `has no document`(command: String) throws {
    let shell = try shell()
    let said = try shell.refused("journal key \(command) --json", status: 64)
    #expect(said.contains("--json"), "\(said)")
  }

  @Test func `is forgotten on demand`() throws {
    let shell = try shell()
    let origin = try shell.run("journal key ring | head -1").output.trimmingCharacters(
      in: .whitespacesAndNewlines)
    #expect(try shell.run("journal key forget \(origin)").status == 0)
    #expect(try shell.run("journal key ring").output.isEmpty)
    _ = try shell.refused("journal key forget \(origin)", status: 65)
    _ = try shell.refused("journal key trust", status: 64)
  }
}
