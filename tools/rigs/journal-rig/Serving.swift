import Foundation
import JournalCore

/// Answers one line of JSON for each line of standard input, so that ten thousand images do not
/// cost ten thousand processes. Words are separated by tabs:
///
///     check PATH ACKS RETRIES    what a fault left, held against acknowledgements
///     content PATH               what the log thinks of a file, and all it says
///     flip PATH OFFSET:XOR,…     the same with bytes changed, which are put back
///     ask PATH OFFSET:XOR,… QUESTIONS
///                                what it answers with bytes changed (Asking)
struct Serving {
  func run() async {
    while let line = readLine() {
      Voice.say(await answer(line.split(separator: "\t").map { String($0) }))
    }
  }

  private func answer(_ words: [String]) async -> String {
    switch (words.first, words.count) {
    case ("check", 4): await check(words)
    case ("content", 2): await Content.of(words[1], always: true).line
    case ("flip", 3): await flipped(words[1], words[2]) { await Content.of(words[1]).line }
    case ("ask", 4):
      await flipped(words[1], words[2]) { await Asking(words[1], words[3]).line() }
    default: #"{"problem":"not understood"}"#
    }
  }

  private func check(_ words: [String]) async -> String {
    guard let acknowledged = try? Acknowledged(readingFrom: words[2]) else {
      return #"{"problem":"no acknowledgements"}"#
    }
    return await Inspection.of(
      words[1], acknowledged, retries: Int(words[3]) ?? 0
    ).line
  }

  private func flipped(_ path: String, _ list: String, _ say: () async -> String) async -> String {
    let flips = list.split(separator: ",").compactMap { Flip($0) }
    guard Flip.apply(flips, to: path) else { return #"{"problem":"cannot be flipped"}"# }
    let said = await say()
    guard Flip.apply(flips, to: path) else { return #"{"problem":"cannot be restored"}"# }
    for suffix in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) }
    return said
  }
}
