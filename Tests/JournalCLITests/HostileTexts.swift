import Foundation

/// Texts that readers could take for something else, each with a mark by which to find it.
struct HostileTexts {
  /// Characters that events of our types accept and that no terminal should see: direction marks, a
  /// line separator, a byte order mark, a deprecated mark.
  static let signs = "\u{202E}\u{2066}\u{2028}\u{FEFF}\u{206A}"

  /// Escapes and control characters, which only foreign types and members accept.
  static let worst = "\(signs)\u{1B}[2J\u{1B}]0;t\u{7}\u{9B}31m\r\u{7F}\u{0}\u{85}"

  /// What a spreadsheet, a page, a database, a format, a shell, a file system or JSON would obey.
  static let tricks = [
    "=1+1", "+1", "-2+3", "@SUM(A1:A9)", "<script>alert(1)</script>", "'; DROP TABLE events;--",
    "%n%s%1$n%@", "../../etc/passwd", "${HOME}$(touch pwned)`touch pwned`", "--help", "\\u001b[2J",
    "\"a\",b;c", "a\\nb", "\\(1/0)", "{\"a\":[1]}", "-J", "NULL", "كريم ערן 孫興慜 👩‍👩‍👧",
    String(repeating: "\u{301}", count: 60), String(repeating: "W", count: 170),
  ]

  private var count = 0

  /// Returns the next text with its own mark after the trick, or before it if the trick is long.
  ///
  /// - Parameter trick: the trick to use; by default they take turns.
  mutating func next(_ trick: String? = nil) -> String {
    count += 1
    let trick = trick ?? Self.tricks[count % Self.tricks.count]
    return trick.unicodeScalars.count > 50
      ? "q\(count)q \(Self.signs) \(trick)" : "\(trick) q\(count)q \(Self.signs)"
  }

  /// Returns the marks in a text.
  static func marks(in text: String) -> Set<Substring> {
    var marks: Set<Substring> = []
    for word in text.split(whereSeparator: { !$0.isASCII || !($0.isLetter || $0.isNumber) })
    where word.count > 2 && word.hasPrefix("q") && word.hasSuffix("q") {
      if word.dropFirst().dropLast().allSatisfy(\.isNumber) { marks.insert(word) }
    }
    return marks
  }

  /// Returns what a program would print that escapes nothing.
  static func unescaped(_ text: String) -> String {
    ["202e", "2066", "2028", "feff", "206a"].reduce(text) { text, digits in
      let sign = UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init).map(String.init) ?? ""
      return text.replacingOccurrences(of: "\\u{\(digits)}", with: sign)
        .replacingOccurrences(of: "\\\\u\\{\(digits)\\}", with: sign)
        .replacingOccurrences(of: "\\u\(digits)", with: sign)
    }
  }
}
