import JournalCore
import JournalNarrative

/// Removes the markup of HTML and Markdown from a text.
enum Markup {
  private static let blockTags: Set = [
    "p", "h1", "h2", "h3", "h4", "h5", "h6", "div", "article", "section", "header", "li", "ul",
    "ol", "blockquote", "br", "body", "html", "main", "figure",
  ]

  private static let entities = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "#39": "'", "nbsp": " ",
  ]

  /// The blocks of a text, which blank lines or tags separate.
  static func stripped(_ text: String) -> [String] {
    let isHTML = text.contains("</")
    let plain = isHTML ? untagged(text) : text
    var blocks: [String] = [""]
    for line in plain.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      let words = isHTML ? String(line) : unmarked(line)
      if words.allSatisfy(\.isWhitespace) {
        blocks.append("")
      } else {
        blocks[blocks.count - 1] += " " + words
        // A heading is a block of its own.
        if !isHTML, line.first == "#" { blocks.append("") }
      }
    }
    return blocks.filter { !$0.allSatisfy(\.isWhitespace) }
  }

  // MARK: - HTML

  private static func untagged(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    var cited = 0
    while let first = rest.first {
      if first == "<", let end = rest.firstIndex(of: ">"), isTag(rest[..<end]) {
        let name = rest[..<end].dropFirst().drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
        let isClosing = rest.dropFirst().first == "/"
        if name == "cite" { cited += isClosing ? -1 : 1 }
        if blockTags.contains(name.lowercased()) { result += "\n\n" }
        rest = rest[rest.index(after: end)...]
      } else if first == "&", let (word, after) = entity(rest) {
        if cited <= 0 { result += word }
        rest = after
      } else {
        if cited <= 0 { result.append(first) }
        rest = rest.dropFirst()
      }
    }
    return result
  }

  private static func isTag(_ text: Substring) -> Bool {
    guard let next = text.dropFirst().first else { return false }
    return next.isLetter || next == "/" || next == "!"
  }

  private static func entity(_ text: Substring) -> (String, Substring)? {
    guard let end = text.prefix(10).firstIndex(of: ";") else { return nil }
    let name = text[text.index(after: text.startIndex)..<end]
    let after = text[text.index(after: end)...]
    if let word = entities[String(name)] { return (word, after) }
    guard name.first == "#", let number = UInt32(name.dropFirst()),
      let scalar = Unicode.Scalar(number)
    else { return nil }
    return (String(scalar), after)
  }

  // MARK: - Markdown

  private static func unmarked(_ line: Substring) -> String {
    var rest = line.drop { $0 == " " }
    if rest.first == "#" { rest = rest.drop { $0 == "#" } }
    while rest.hasPrefix("> ") { rest = rest.dropFirst(2) }
    if rest.hasPrefix("- ") || rest.hasPrefix("* ") { rest = rest.dropFirst(2) }
    var result = ""
    var isEscaped = false
    for character in rest {
      if isEscaped {
        result.append(character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if !"*_".contains(character) {
        result.append(character)
      }
    }
    return result
  }
}
