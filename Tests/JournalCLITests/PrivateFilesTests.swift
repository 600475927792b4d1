import Foundation
import Testing

/// Only its owner may read what is in a private journal, and what is taken from it.
struct `The files of a private journal` {
  /// Makes a journal and everything that can be taken from it, with a umask; returns the
  /// permissions of each file.
  private func permissions(_ option: String, umask: String) throws -> [String: String] {
    let shell = try Shell()
    let made = try shell.run(
      """
      set -e
      umask \(umask)
      journal init \(option) -q --origin example.org/youth-cup
      journal match new 'Elm v Fir' --on 2026-05-24 -q
      journal append goal -m 12 --team Elm --player 'Anouk Made-Up' --again -q
      journal append final-whistle -q
      journal backup copy.db
      journal -J copy.db -M elm-fir append note --text Rain -q
      journal export -o all.jsonl
      journal export elm-fir -o match.jsonl
      journal export football.txt -o all.txt
      journal export tiles -o site
      journal salvage -o sound.jsonl
      journal audit elm-fir --receipt result.receipt
      journal prove e3 --record e3.json
      """)
    try #require(made.status == 0, "\(made.error)")
    let list = try shell.run("find . -type f -exec stat -c '%a %n' {} +").output
    return Dictionary(
      uniqueKeysWithValues: list.split(separator: "\n").map { line in
        let parts = line.split(separator: " ", maxSplits: 1)
        return (String(parts[1].dropFirst(2)), String(parts[0]))
      })
  }

  private static let all = [
    "journal.db", "journal.db-wal", "journal.db-shm", "journal.db-lock", "copy.db", "copy.db-wal",
    "copy.db-shm", "copy.db-lock", "all.jsonl", "match.jsonl", "all.txt", "site/checkpoint",
    "sound.jsonl", "result.receipt", "e3.json",
  ]

  @Test(arguments: ["000", "022", "077"])
  func `are its owner's alone`(umask: String) throws {
    let found = try permissions("--private", umask: umask)
    #expect(Set(Self.all).isSubset(of: found.keys), "\(found.keys)")
    #expect(found.filter { $0.value != "600" } == [:])
  }

  @Test func `are no less its owner's where the umask takes everything`() throws {
    let shell = try Shell()
    let made = try shell.run(
      """
      umask 777; journal init --private -q && journal append team-registered --name Elm -q \
        && journal backup copy.db && journal export -o all.jsonl
      """)
    #expect(made.status == 0, "\(made.error)")
    let modes = try shell.run("stat -c %a journal.db* copy.db all.jsonl | sort -u").output
    #expect(modes == "600\n", "\(modes)")
  }

  @Test(arguments: [("000", "644", "666"), ("022", "644", "644"), ("027", "640", "640")])
  func `are alone in that`(umask: String, journal: String, others: String) throws {
    let found = try permissions("", umask: umask)
    for (name, bits) in found {
      let isJournal = name.contains(".db")
      #expect(bits == (isJournal ? journal : others), "\(name)")
    }
  }

  @Test func `replace what was open to others`() throws {
    let shell = try Shell()
    try shell.run("journal init --private -q; echo old > all.jsonl; chmod 644 all.jsonl")
    try shell.run("journal append team-registered --name Elm -q")
    let stats = "stat -c %a all.jsonl journal.db-lock"
    #expect(try shell.run("journal export -o all.jsonl && \(stats)").output == "600\n600\n")
    // As an earlier program left them.
    try shell.run("chmod 644 journal.db-lock; journal append team-registered --name Fir -q")
    #expect(try shell.run(stats).output == "600\n600\n")
  }

  @Test func `are taken for private where the file no longer says so`() throws {
    let shell = try Shell.demo()
    let drop = "sqlite3 journal.db 'DROP TABLE identity'"
    try shell.run("journal salvage -o before.jsonl; \(drop); journal salvage -o after.jsonl")
    let modes = try shell.run("umask; stat -c %a before.jsonl after.jsonl").output
    #expect(modes.hasSuffix("600\n") && !modes.contains("600\n600\n"), "\(modes)")
  }
}
