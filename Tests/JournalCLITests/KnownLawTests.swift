import Foundation
import JournalTesting
import Testing

/// What a moment shows is what the journal held then, whatever was logged later.
struct `An earlier moment` {
  /// Questions that read the log, about the tie of the demo.
  private static let questions = [
    "status -M rma-leg", "status -M rma-leg --json", "status -M leg-rma",
    "status -M rma-leg --prompt",
    "replay -M rma-leg", "replay -M leg-rma --json", "log", "log --json", "show e10",
    "show e10 --json",
    "scorers", "scorers --json", "form leganes", "form leganes --json", "match list",
    "match list --json", "match list --csv", "match show rma-leg", "match show rma-leg --json",
    "tie copa-qf", "tie copa-qf --json", "tie list --csv", "audit copa-qf", "audit copa-qf --json",
    "audit rma-leg", "narrate -M rma-leg", "narrate -M rma-leg --json",
    "rules show copa-del-rey-2017-18",
    "query 'SELECT position, type, minute FROM events'", "query 'SELECT * FROM results'",
    "query 'SELECT * FROM ties'", "audit copa-qf --without e57", "replay -M rma-leg --at 40",
    "audit copa-qf --rules uefa-champions-league-2021-22", "tie copa-qf --at leg2:50",
  ]

  /// The tie of January 2018, in the order in which it was logged, and a correction and a retraction
  /// after the end.
  private static func tie() throws -> Shell {
    let shell = try Shell()
    let made = try shell.run(
      """
      journal demo . -q && journal correct e57 --minute 31 -q && \
      journal undo e62 -q && journal export > all.jsonl
      """)
    try #require(made.status == 0, "\(made.error)")
    return shell
  }

  @Test(arguments: [1, 2, 3])
  func `by what was known is the log cut there`(seed: UInt64) throws {
    let shell = try Self.tie()
    var random = SplitMix64(seed: seed)
    let lines = try #require(shell.contents("all.jsonl")).split(separator: 10)
    let known = Int.random(in: 1...lines.count, using: &random)
    let cut = try Shell()
    try cut.write(Array(lines.prefix(known).joined(separator: [10])) + [10], to: "cut.jsonl")
    try #require(try cut.run("journal init -q && journal import cut.jsonl -q").status == 0)
    for question in Self.questions.shuffled(using: &random).prefix(12) {
      let (now, then) = (
        try shell.run("journal \(question) --known e\(known)"), try cut.run("journal \(question)")
      )
      #expect(now.status == then.status, "e\(known) \(question)")
      #expect(now.output == then.output, "e\(known) \(question)")
      #expect(now.error == then.error, "e\(known) \(question)")
    }
  }

  /// Minutes of the second leg, each with the last event that was logged up to it.
  @Test(arguments: [
    ("27", 56), ("40", 57), ("50", 62), ("58", 65), ("69", 67), ("75", 69), ("85", 72),
  ])
  func `of the match is the log up to its events`(minute: String, last: Int) throws {
    let shell = try Shell()
    try #require(try shell.run("journal demo . -q").status == 0)
    func document(_ words: String) throws -> [String: Any] {
      let bytes = try shell.run("journal status -M rma-leg --json \(words)").bytes
      return try #require(JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    }
    let (then, known) = (try document("--at \(minute)"), try document("--known e\(last)"))
    for member in ["score", "state", "period", "halfTime", "verdict"] {
      #expect(try Self.text(then[member]) == Self.text(known[member]), "\(member)")
    }
  }

  private static func text(_ member: Any?) throws -> String {
    let bytes = try JSONSerialization.data(
      withJSONObject: member ?? NSNull(), options: [.fragmentsAllowed, .sortedKeys])
    return String(decoding: bytes, as: UTF8.self)
  }
}
