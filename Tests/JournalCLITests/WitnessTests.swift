import Foundation
import Testing

/// A federation's checkpoints, and a club that cosigns them.
struct `A witness at the command line` {
  private static let ask = "journal witness --key club.key --log desk.pub --memory copa"

  /// A journal with a key, two checkpoints, the proof between them, and a club with its key.
  private func shell() throws -> Shell {
    let shell = try Shell.demo()
    let made = try shell.run(
      """
      set -e
      journal key new desk.key > desk.pub
      journal key new twin.key --name match-journal/demo > twin.pub
      journal key new club.key --witness --name example.org/club > club.pub
      journal key new gazette.key --witness --name example.org/gazette > gazette.pub
      cp desk.key theirs.key
      journal sign --key desk.key -o first.txt -q
      journal append note --text "The floodlights stayed on." -q
      journal sign --key desk.key -o second.txt -q
      journal prove --since first.txt --checkpoint second.txt -o request.txt
      """)
    try #require(made.status == 0, "\(made.error)")
    return shell
  }

  private func expect(
    _ command: String, _ status: Int32, _ says: String, _ shell: Shell,
    location: SourceLocation = #_sourceLocation
  ) throws {
    let before = try shell.run("ls copa 2>&1; cat copa/* 2>&1").output
    let result = try shell.run(command)
    let said = (result.output + result.error).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    #expect(result.status == status, "\(command): \(said)", sourceLocation: location)
    #expect(said.contains(says), "\(command): \(said)", sourceLocation: location)
    let json = try shell.run("\(command) --json")
    #expect(json.status == status, "\(json.error)", sourceLocation: location)
    if status < 3 {
      let word = status == 1 ? "false" : "unknown"
      #expect(
        json.output.contains("\"verdict\":\"\(word)\""), "\(json.output)", sourceLocation: location)
    }
    let after = try shell.run("ls copa 2>&1; cat copa/* 2>&1").output
    let isSame = after == before || before.contains("cannot access")
    #expect(isSame, "\(command) changed the memory", sourceLocation: location)
    #expect(shell.contents("out.txt") == nil, sourceLocation: location)
  }

  @Test func `refuses with a reason and a status for each`() throws {
    let shell = try shell()
    try expect("\(Self.ask) first.txt -o out.txt", 2, "add --first", shell)
    let first = try shell.run("\(Self.ask) first.txt --first -o cosigned.txt")
    #expect(first.output == "cosigned.txt: 90 events of match-journal/demo, cosigned.\n")
    try expect("\(Self.ask) first.txt --first -o out.txt", 1, "It is not the first", shell)
    try expect("\(Self.ask) second.txt -o out.txt", 2, "The proof starts at 0 events", shell)
    try shell.run(
      """
      sed '2s/^..../AAAA/' request.txt > wrong.txt
      cp journal.db theirs.db; python3 $SESSIONS/forge.py theirs.db 57
      journal -J theirs.db head > theirs.txt
      journal -J theirs.db sign --key theirs.key -o longer.txt -q
      journal -J theirs.db prove --since theirs.txt --checkpoint longer.txt -o other.txt
      sed -i 's/^old 91/old 90/' other.txt
      journal export | head -n 89 > some.jsonl
      journal init fork -q --origin match-journal/demo
      journal -J fork/journal.db import some.jsonl -q
      journal -J fork/journal.db -M rma-leg append note --text Another -q
      cp desk.key fork.key; journal -J fork/journal.db sign --key fork.key -o fork.txt -q
      journal sign --key twin.key -o twin.txt -q
      """)
    try expect("\(Self.ask) wrong.txt -o out.txt", 1, "are not shown to begin with the 90", shell)
    try expect("\(Self.ask) other.txt -o out.txt", 1, "are not shown to begin with the 90", shell)
    try expect("\(Self.ask) fork.txt -o out.txt", 1, "cosigned 90 events with another root", shell)
    try expect("\(Self.ask) twin.txt -o out.txt", 2, "It is not signed by", shell)
    let other = Self.ask.replacing("desk.pub", with: "gazette.pub")
    try expect("\(other) second.txt -o out.txt", 2, "knows no key of match-journal/demo", shell)
    #expect(try shell.run("\(Self.ask) request.txt -o cosigned.txt").status == 0)
    try expect("\(Self.ask) first.txt -o out.txt", 1, "this witness cosigned 91 before", shell)
    try expect("\(Self.ask) desk.pub -o out.txt", 65, "is not a signed note", shell)
    let desk = Self.ask.replacing("club.key", with: "desk.key")
    try expect("\(desk) second.txt -o out.txt", 65, "a witness's is wanted", shell)
    try shell.run("sed -i 's/^91$/92/' copa/0000000091.checkpoint")
    try expect("\(Self.ask) request.txt -o out.txt", 65, "is not what this witness cosigned", shell)
  }

  @Test func `gives nothing that it cannot keep, and keeps its memory from outputs`() throws {
    let shell = try shell()
    try shell.run("touch file")
    let kept = Self.ask.replacing("copa", with: "file")
    let result = try shell.run("\(kept) first.txt --first")
    #expect(result.status == 73 && result.output.isEmpty, "\(result.error)")
    try shell.run("\(Self.ask) first.txt --first")
    for target in [
      "copa/0000000090.checkpoint", "./copa/../copa/new.txt", "request.txt", "club.key",
    ] {
      let refused = try shell.run("\(Self.ask) request.txt -o \(target)")
      #expect(refused.status == 73, "\(target): \(refused.output)")
    }
    #expect(try shell.run("ls copa").output == "0000000090.checkpoint\n")
  }

  @Test func `is named with its time wherever a checkpoint is read`() throws {
    let shell = try shell()
    try shell.run(
      """
      \(Self.ask) second.txt --first -o club.txt
      journal witness club.txt --key gazette.key --log desk.pub --memory paper --first -o both.txt
      journal audit copa-qf --receipt copa.receipt --checkpoint both.txt --key desk.key -q
      journal prove e63 --checkpoint both.txt -o e63.proof --record e63.json -q
      """)
    for command in [
      "verify --checkpoint both.txt", "verify-receipt copa.receipt",
      "verify-proof e63.proof e63.json",
    ] {
      let keys = "--key desk.pub --key gazette.pub --witness club.pub"
      let result = try shell.run("journal \(command) \(keys)")
      #expect(result.status == 0, "\(command): \(result.output)\(result.error)")
      for name in ["club", "gazette"] {
        let line = try Regex("osigned +by example.org/\(name)[, ]+(at )?20..-..-..T..:..:..\\.000Z")
        #expect(result.output.contains(line), "\(command): \(result.output)")
      }
      let json = try shell.run("journal \(command) \(keys) --json").output
      #expect(json.contains(#""by":"example.org/club""#), "\(json)")
      #expect(json.contains(#""by":"example.org/gazette""#), "\(json)")
      let alone = try shell.run("journal \(command) --key desk.pub")
      #expect(alone.status == 0 && !alone.output.contains("osigned by"), "\(alone.output)")
      // A witness does not speak for the log, and a log is no witness.
      #expect(try shell.run("journal \(command) --key club.pub").status == 2)
      let odd = try shell.run("journal \(command) --key desk.pub --witness desk.pub")
      #expect(odd.status == 2, "\(odd.output)")
    }
    let missed = try shell.run(
      "journal verify --checkpoint second.txt --key desk.pub --witness club.pub")
    #expect(missed.status == 2)
    #expect(missed.output.contains("It is not cosigned by example.org/club."))
  }
}

/// Checkpoints that a journal publishes in a folder.
struct `Published checkpoints` {
  private func shell() throws -> Shell {
    let shell = try Shell.demo()
    try shell.run("journal key new desk.key > desk.pub; cp desk.key theirs.key")
    return shell
  }

  private func files(_ shell: Shell) throws -> String {
    try shell.run("cd site 2>/dev/null && ls -A | xargs sha256sum").output
  }

  @Test func `are added one by one, and never replaced`() throws {
    let shell = try shell()
    let sign = "journal sign --key desk.key --publish site"
    #expect(try shell.run("\(sign) -n").output.hasPrefix("Would sign 90 events"))
    #expect(try shell.run("test -e site").status != 0)
    let first = try shell.run(sign)
    #expect(first.output == "site/0000000090.checkpoint: 90 events, published.\n", "\(first.error)")
    let before = try files(shell)
    let again = try shell.run("\(sign) --json").output
    #expect(again.contains(#""new":false,"#) && again.contains(#""size":90"#), "\(again)")
    #expect(try files(shell) == before)
    try shell.run("journal append note --text rain -q")
    let next = try shell.run("\(sign) -o out.txt")
    #expect(
      next.output
        == "out.txt: 91 events, signed.\nsite/0000000091.checkpoint: 91 events, published.\n")
    #expect(shell.contents("out.txt") == shell.contents("site/0000000091.checkpoint"))
    #expect(try files(shell).hasPrefix(before))
    #expect(try shell.run("\(sign) -o site/0000000090.checkpoint").status == 73)
    for folder in ["s", "new/", "./new/deep", "no/where"] {
      let other = try shell.run("journal sign --key desk.key --publish \(folder) -q")
      #expect(other.status == 0, "\(folder): \(other.error)")
    }
  }

  @Test func `do not continue another history, which the key does not sign either`() throws {
    let shell = try shell()
    try shell.run(
      """
      journal sign --key desk.key --publish site -q
      cp journal.db theirs.db; python3 $SESSIONS/forge.py theirs.db 57
      journal export | head -n 60 > some.jsonl
      journal init short -q --origin match-journal/demo
      journal -J short/journal.db import some.jsonl -q
      """)
    let before = try files(shell)
    for (file, why) in [
      ("theirs.db", "The first 90 events are not those"),
      ("short/journal.db", "This one covers 60 events, which are fewer"),
    ] {
      let sign = "journal -J \(file) sign --key theirs.key --publish site"
      for command in [sign, "\(sign) -n"] {
        let said = try shell.refused(command, status: 65)
        #expect(said.contains("0000000090.checkpoint is published already"), "\(said)")
        #expect(said.contains(why), "\(said)")
      }
    }
    #expect(shell.contents("theirs.key.last") == nil)
    #expect(try files(shell) == before)
    // What somebody put there by hand is in the way, and stays.
    try shell.run("echo nothing > site/0000000095.checkpoint")
    #expect(try shell.run("journal sign --key desk.key --publish site").status == 65)
    try shell.run("ln -sf /etc/hostname site/0000000095.checkpoint")
    #expect(try shell.run("journal sign --key desk.key --publish site").status == 74)
  }

  @Test func `come from several processes at once`() throws {
    let shell = try shell()
    // A shell's own wait sleeps for ever if whoever started it had SIGCHLD blocked.
    let raced = try shell.run(
      """
      seq 6 | xargs -P 6 -I N sh -c '
        journal append note --text "rain N" -q
        journal sign --key desk.key --publish site > said.N 2>&1 || echo "failed N"'
      cat said.*
      """)
    #expect(!raced.output.contains("failed"), "\(raced.output)")
    #expect(raced.output.contains("published."))
    let names = try shell.run("ls -A site").output.split(separator: "\n")
    #expect((1...6).contains(names.count) && names.last == "0000000096.checkpoint", "\(names)")
    let verified = try shell.run("journal verify --published site --key desk.pub")
    #expect(verified.status == 0, "\(verified.output)")
  }

  @Test func `find what was rewritten`() throws {
    let shell = try shell()
    try shell.run(
      """
      journal export > all.jsonl; head -n 60 all.jsonl > some.jsonl; rm journal.db
      journal init -q --origin match-journal/demo && journal import some.jsonl -q
      journal sign --key desk.key --publish site -q
      journal import all.jsonl -q; journal sign --key desk.key --publish site -q
      cp journal.db theirs.db; python3 $SESSIONS/forge.py theirs.db 63
      """)
    let sound = try shell.run("journal verify --published site --key desk.pub")
    #expect(sound.status == 0, "\(sound.error)")
    #expect(sound.output.contains("of 2 published checkpoints, from 60 to 90"), "\(sound.output)")
    let result = try shell.run("journal verify -J theirs.db --published site --key desk.pub")
    #expect(result.status == 1, "\(result.output)\(result.error)")
    let said = result.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(said.contains("site/0000000090.checkpoint: The first 90 events are not"), "\(said)")
    #expect(said.contains("the 60 events of 1 published checkpoint"), "\(said)")
    let json = try shell.run("journal verify -J theirs.db --published site --key desk.pub --json")
    #expect(json.output.contains(#""sound":false"#) && json.output.contains(#""count":1"#))
    for folder in ["nowhere", "empty"] {
      try shell.run("mkdir -p empty")
      let untold = try shell.run("journal verify --published \(folder) --key desk.pub")
      #expect(untold.status == 2 && untold.output.contains("Cannot tell"), "\(untold.output)")
    }
    let unchecked = try shell.run("journal verify --published site")
    #expect(unchecked.status == 0 && unchecked.output.contains("were not checked"))
  }
}
