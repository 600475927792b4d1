import Foundation
import Testing

/// Texts that could control a terminal.
struct `A text with terminal escapes` {
  /// ESC, CSI as one character, BEL, DEL, carriage return.
  static let controls = ["\u{1B}[31mred", "\u{9B}31mred", "bell\u{07}", "zap\u{7F}", "a\rb"]

  /// Characters that change the direction of the text after them.
  static let bidi = ["\u{202E}evil", "\u{2066}evil\u{2069}", "\u{2028}line"]

  private static func isHarmful(_ text: String) -> Bool {
    text.unicodeScalars.contains { scalar in
      scalar != "\n"
        && (scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
          || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
          || scalar.value == 0x2028)
    }
  }

  @Test(arguments: controls)
  func `is refused in a known type`(text: String) throws {
    let shell = try Shell.firstHalf()
    try shell.write(text, to: "text")
    for command in [
      "journal append note --text \"$(cat text)\"",
      "journal append goal -m 33 -t leganes -p \"$(cat text)\"",
      "journal append note --text rain --source \"$(cat text)\"",
      "journal correct e6 --reason \"$(cat text)\" -m 33",
      "journal match new \"$(cat text) v PSV\"",
      "journal match new 'Ajax v PSV' --venue \"$(cat text)\"",
      "journal match lineup home \"$(cat text)\"",
      "journal append note --text rain --as \"$(cat text)\"",
    ] {
      let result = try shell.run(command)
      #expect(!Self.isHarmful(result.output + result.error), "\(command)")
      #expect(result.status == 65, "\(command): \(result.output)\(result.error)")
    }
    #expect(try shell.head().hasPrefix("6 events"))
  }

  @Test(arguments: controls + bidi)
  func `is repeated harmlessly in a complaint`(text: String) throws {
    let shell = try Shell.firstHalf()
    try shell.write(text, to: "text")
    for command in [
      "\"$(cat text)\"", "append \"$(cat text)\"", "append goal -m \"$(cat text)\"",
      "append goal -t \"$(cat text)\"", "append goal -m 40 -p \"$(cat text)\"",
      "append goal --period \"$(cat text)\"", "append goal \"--$(cat text)\"",
      "append booing --crowd \"$(cat text)\"", "status \"$(cat text)\"", "tie \"$(cat text)\"",
      "status --at \"$(cat text)\"", "status --known \"$(cat text)\"", "rules show \"$(cat text)\"",
      "import \"$(cat text)\"", "-J \"$(cat text)\" status", "match new \"$(cat text)\"",
      "init --tz \"$(cat text)\"", "show \"$(cat text)\"", "match \"$(cat text)\"",
      "status --color \"$(cat text)\"", "backup \"$(cat text)/x\"", "export -o \"$(cat text)/x\"",
    ] {
      let result = try shell.run("journal \(command)")
      #expect(!Self.isHarmful(result.output + result.error), "\(command)")
      #expect(result.status != 0, "\(command)")
    }
  }

  @Test(arguments: controls + bidi)
  func `comes out harmless of an event of a type that is not ours`(text: String) throws {
    let shell = try Shell.firstHalf()
    let json = try JSONSerialization.data(withJSONObject: [text], options: [])
    let quoted = String(decoding: json, as: UTF8.self).dropFirst().dropLast()
    let line = #"{"type":"x-tifo","at":{"minute":35,"period":"H1"},"data":{"text":\#(quoted)}}"#
    try shell.write(line + "\n", to: "tifo.jsonl")
    try #require(try shell.run("journal import tifo.jsonl").status == 0)
    for command in [
      "log", "log --all", "replay", "replay --all", "show e7", "status", "narrate", "audit",
      "match show", "correct e7 --reason why --set text=flag -n", "undo -n",
    ] {
      let result = try shell.run("journal \(command)")
      #expect(!Self.isHarmful(result.output + result.error), "\(command): \(result.output)")
    }
    let records = try shell.run("journal export").output.split(separator: "\n")
    let object = try JSONSerialization.jsonObject(with: Data(try #require(records.last).utf8))
    let data = try #require((object as? [String: Any])?["data"] as? [String: Any])
    #expect((data["text"] as? String).map { Array($0.utf8) } == Array(text.utf8))
  }

  @Test(arguments: bidi)
  func `that turns the direction is shown harmlessly`(text: String) throws {
    let shell = try Shell.firstHalf()
    try shell.write(text, to: "text")
    try shell.run("journal append note --text \"$(cat text)\"")
    for command in ["log", "replay", "show e7", "narrate"] {
      let result = try shell.run("journal \(command)")
      #expect(!Self.isHarmful(result.output + result.error), "\(command)")
    }
  }
}
