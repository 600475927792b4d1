import Foundation
import Testing

/// "Could not be checked" is a different answer from "no".
struct `What cannot be told` {
  /// A journal with a key, a receipt, a proof and a checkpoint; another log's key; files that are
  /// neither.
  private func shell() throws -> Shell {
    let shell = try Shell.demo()
    let made = try shell.run(
      """
      set -e
      journal key new desk.key > desk.pub
      journal key new other.key --name example.org/other > other.pub
      journal key new twin.key --name match-journal/demo > twin.pub
      journal sign --key desk.key -o published.txt -q
      journal audit copa-qf --receipt copa.receipt --key desk.key -q > /dev/null
      journal audit copa-qf --receipt unsigned.receipt -q > /dev/null
      journal prove e63 --key desk.key -o e63.proof --record e63.json -q
      echo "these are no keys" > words.txt
      head -c 40 desk.pub > cut.pub
      mkdir folder
      journal demo elsewhere -q && journal append note --text Later -J elsewhere/journal.db -q
      journal head -J elsewhere/journal.db > later.txt
      """)
    try #require(made.status == 0, "\(made.error)")
    return shell
  }

  private static let keys = [
    "missing.pub", "words.txt", "cut.pub", "folder", "other.pub", "twin.pub", "''",
    "example.org/copa+9f2c41d0+Aa",
  ]

  private func expect(
    _ command: String, _ status: Int32, _ lead: String, _ shell: Shell,
    location: SourceLocation = #_sourceLocation
  ) throws {
    let result = try shell.run("journal \(command)")
    let said = "\(command): \(result.output)\(result.error)"
    #expect(result.status == status, "\(said)", sourceLocation: location)
    #expect(result.output.contains(lead), "\(said)", sourceLocation: location)
    let json = try shell.run("journal \(command) --json")
    #expect(json.status == status, "\(command): \(json.error)", sourceLocation: location)
    let word = [0: "true", 1: "false"][status] ?? "unknown"
    #expect(
      json.output.contains("\"verdict\":\"\(word)\""), "\(command): \(json.output)",
      sourceLocation: location)
    #expect(json.output.contains("\"reason\"") == (status != 0), sourceLocation: location)
  }

  @Test(arguments: keys)
  func `is what a key tells that is missing, broken or another log's`(key: String) throws {
    let shell = try shell()
    for command in [
      "verify-receipt copa.receipt", "verify-proof e63.proof e63.json",
      "verify --checkpoint published.txt",
    ] {
      try expect("\(command) --key \(key)", 2, "Cannot tell: ", shell)
    }
  }

  @Test(arguments: ["missing.txt", "words.txt", "folder", "later.txt", "''"])
  func `is what a receipt is under another checkpoint, or none`(checkpoint: String) throws {
    let shell = try shell()
    try expect(
      "verify-receipt copa.receipt --checkpoint \(checkpoint)", 2, "Cannot tell: ", shell)
  }

  @Test func `is whether a receipt is true that nobody signed`() throws {
    let shell = try shell()
    try expect("verify-receipt unsigned.receipt --key desk.pub", 2, "Cannot tell: ", shell)
  }

  /// Whoever has a receipt can take the seal off, and with it the last events.
  @Test(arguments: [
    ("bare.receipt --key desk.pub", "no-seal"),
    ("unsigned.receipt --checkpoint published.txt", "no-seal"),
    ("unsigned.receipt --checkpoint published.txt --key desk.pub", "no-seal"),
    ("copa.receipt --checkpoint published.txt", "seal-not-checked"),
  ])
  func `is whether a receipt leaves something out that nobody vouches for`(
    words: String, code: String
  ) throws {
    let shell = try shell()
    try shell.run("sed 's/,\"seal\":\"[^\"]*\"//' copa.receipt > bare.receipt")
    let told = try shell.run("journal verify-receipt \(words)")
    #expect(told.status == 2, "\(told.output)\(told.error)")
    #expect(
      told.output.hasPrefix("True of what it shows, up to e90: Leganés go through"),
      "\(told.output)")
    #expect(told.output.contains("match/real-madrid-leganes-2018-01-24 to e90."))
    let json = try shell.run("journal verify-receipt \(words) --json")
    #expect(json.status == 2)
    for member in [
      "\"verdict\":\"as-shown\"", "\"true\":null", "\"upTo\":\"e90\"", "\"vouchedBy\":null",
      "\"code\":\"\(code)\"",
    ] {
      #expect(json.output.contains(member), "\(member): \(json.output)")
    }
  }

  @Test func `is not what is known to be false`() throws {
    let shell = try shell()
    try shell.run(
      """
      sed s/away-goals/aggregate/g copa.receipt > forged.receipt
      sed s/gabriel-pires/gabriel-pirez/ e63.json > forged.json
      sed "3s/^..../AAAA/" published.txt | head -3 > contradicts.txt
      """)
    try expect("verify-receipt forged.receipt --key desk.pub", 1, "Not true: ", shell)
    try expect("verify-proof e63.proof forged.json --key desk.pub", 1, "Not true: ", shell)
    try expect(
      "verify-receipt copa.receipt --checkpoint contradicts.txt", 1, "Not true: ", shell)
    for command in [
      "verify --checkpoint later.txt", "verify --checkpoint contradicts.txt",
    ] {
      try expect(command, 1, "The journal", shell)
    }
  }

  @Test func `is not what is known to be true`() throws {
    let shell = try shell()
    try expect("verify-receipt copa.receipt --key desk.pub", 0, "True: ", shell)
    try expect(
      "verify-receipt copa.receipt --checkpoint published.txt --key desk.pub", 0, "True: ", shell)
    try expect("verify-proof e63.proof e63.json --key desk.pub", 0, "True: ", shell)
    try expect("verify-proof e63.proof e63.json --key other.pub --key desk.pub", 0, "True", shell)
    try expect("verify --checkpoint published.txt --key desk.pub", 0, "It begins with", shell)
  }

  /// A rewritten history is reported even if the published files do not show which event changed.
  @Test func `does not hide what was found`() throws {
    let shell = try shell()
    let sound = try shell.run("journal verify --checkpoint published.txt --key missing.pub")
    #expect(sound.output.hasPrefix("90 events, 2 matches."))
    try shell.run("mkdir empty")
    let tiles = "--checkpoint published.txt --key desk.pub --tiles empty"
    let untold = try shell.run("journal verify \(tiles)")
    #expect(untold.status == 2)
    #expect(untold.output.contains("It begins with the 90 events"), "\(untold.output)")
    try shell.run("sed -i '2s/90/95/' published.txt; journal head > later.txt")
    try shell.run("sed -i '2s/90/95/' later.txt")
    let shorter = try shell.run("journal verify --checkpoint later.txt --tiles empty")
    #expect(shorter.status == 1)
    #expect(shorter.output.contains("this journal holds 90"), "\(shorter.output)")
  }
}
