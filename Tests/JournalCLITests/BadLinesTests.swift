import Foundation
import Testing

/// Lines of an import that cannot be read or recorded: the line is named, and nothing is written.
struct `Bad lines` {
  private static let note = #"{"type":"observation","data":{"text":"Rain."}}"#
  private static let other = #"{"type":"observation","data":{"text":"Wind."}}"#

  /// A bad line and the refusal.
  static let lines: [(line: [UInt8], says: String)] = [
    (Array(#"{"type":"goal","data":{"#.utf8), "line 2"),
    (Array(#"{"type":"observation","type":"goal","data":{}}"#.utf8), "type"),
    (Array(#"{"type":"observation","data":{"text":"a","text":"b"}}"#.utf8), "text"),
    (Array((#"{"type":"x-deep","data":{"a":"# + nested(40) + "}}").utf8), "more than 32"),
    (Array((#"{"type":"x-long","data":{"a":""# + long(64_100) + #""}}"#).utf8), "64"),
    // Short enough as typed, but too long as a record.
    (Array((#"{"type":"x-long","data":{"a":""# + long(63_900) + #""}}"#).utf8), "64000"),
    (text + [0xFF, 0xFE] + end, "line 2"),
    (text + [0xC3] + end, "line 2"),
    (Array(#"{"type":"observation","data":{"text":"\u001b[31m"}}"#.utf8), "u{1b}"),
    (Array(#"{"type":"observation","data":{"text":"\u009b31m"}}"#.utf8), "u{9b}"),
    (Array(#"["type","goal"]"#.utf8), "not a JSON object"),
    (Array(#"{"data":{}}"#.utf8), "type"),
    (Array(#"{"type":"gaol","data":{}}"#.utf8), "gaol"),
    (Array(#"{"type":"goal","at":{"minute":33},"data":{"team":"sevilla"}}"#.utf8), "line 2"),
    (Array(#"{"type":"goal","at":{"minute":33.5},"data":{"team":"leganes"}}"#.utf8), "line 2"),
    (Array(#"{"type":"goal","at":{"period":"H1","minute":46},"data":{}}"#.utf8), "line 2"),
    (Array(#"{"type":"goal","at":{"minute":33},"data":{"team":"leganes"},}"#.utf8), "line 2"),
    ([0xEF, 0xBB, 0xBF] + Array(#"{"type":"observation","data":{"text":"BOM"}}"#.utf8), "line 2"),
    (Array(#"{"type":"x-a","data":{"n":12345678901234567890}}"#.utf8), "line 2"),
  ]

  private static let text = Array(#"{"type":"observation","data":{"text":""#.utf8)
  private static let end = Array(#""}}"#.utf8)

  private static func nested(_ depth: Int) -> String {
    String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
  }

  private static func long(_ count: Int) -> String { String(repeating: "a", count: count) }

  private static func file(_ line: [UInt8]) -> [UInt8] {
    Array("\(note)\n".utf8) + line + Array("\n\(other)\n".utf8)
  }

  @Test(arguments: lines.indices)
  func `stop the whole import`(index: Int) throws {
    let shell = try Shell.firstHalf()
    let (line, says) = Self.lines[index]
    try shell.write(Self.file(line), to: "bad.jsonl")
    let said = try shell.refused("journal import bad.jsonl", status: 65)
    #expect(said.contains("line 2"), "\(said)")
    #expect(said.contains(says), "\(said)")
    #expect(said.contains("Nothing written."), "\(said)")
    #expect(!said.utf8.contains(0x1B))
  }

  @Test(arguments: lines.indices)
  func `stop a whole pipe`(index: Int) throws {
    let shell = try Shell.firstHalf()
    let said = try shell.refused(
      "journal append -", status: 65, input: Self.file(Self.lines[index].line))
    #expect(said.contains("line 2"), "\(said)")
  }

  @Test func `that repeat an id with other content are refused`() throws {
    let shell = try Shell.firstHalf()
    let id = #""id":"019c11f4-8f5a-7c3e-9e5a-0d5b1c2a9f10""#
    let text = #"{"type":"observation",\#(id),"data":{"text":"Rain."}}"#
    try shell.write("\(text)\n", to: "one.jsonl")
    #expect(try shell.run("journal import one.jsonl").output == "one.jsonl: 1 event added.\n")
    #expect(try shell.run("journal import one.jsonl").output == "one.jsonl: nothing new.\n")
    let wind = #"{"type":"observation",\#(id),"data":{"text":"Wind."}}"#
    try shell.write("\(wind)\n", to: "two.jsonl")
    let said = try shell.refused("journal import two.jsonl", status: 65)
    #expect(said.contains("with other content"), "\(said)")
  }
}
