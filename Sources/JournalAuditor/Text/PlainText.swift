import JournalCore
import JournalNarrative

/// A text without decoration: tags, Markdown, citations, typographic quotation marks.
struct PlainText {
  /// Headlines and paragraphs, each as its words.
  let blocks: [[String]]

  init(_ text: String) {
    let bare = Markup.stripped(text).map { Self.plain($0) }
    blocks = bare.map { Self.uncited($0) }.filter { !$0.isEmpty }
  }

  /// The words of a text with plain punctuation.
  static func words(_ text: String) -> [String] {
    plain(text).split(whereSeparator: \.isWhitespace).map(String.init)
  }

  /// A text with plain quotation marks and hyphens, and with single spaces.
  ///
  /// - Parameter keepingEnds: whether to keep a space at either end.
  static func plain(_ text: String, keepingEnds: Bool = false) -> String {
    var result = ""
    var isBehindMark = false
    for character in text {
      let sign = signs[character] ?? character
      if character.isWhitespace {
        if !isBehindMark { result.append(" ") }
        continue
      }
      // French quotation marks have spaces inside.
      if character == "»" { while result.last == " " { result.removeLast() } }
      isBehindMark = character == "«"
      result.append(sign)
    }
    let words = result.singleSpaced
    guard keepingEnds else { return words }
    let (start, end) = (result.first == " " ? " " : "", result.last == " " ? " " : "")
    return words.isEmpty ? start : start + words + end
  }

  private static let signs: [Character: Character] = {
    var signs: [Character: Character] = [:]
    for mark in "“”„‟″«»" { signs[mark] = "\"" }
    for mark in "‘’‚‛`´" { signs[mark] = "'" }
    for mark in "‐‑‒–−" { signs[mark] = "-" }
    return signs
  }()

  /// The words without citations such as `[e3 e7 e11]`.
  private static func uncited(_ text: String) -> [String] {
    var words: [String] = []
    var citation: [String] = []
    for word in text.replacing("[e", with: " [e").split(separator: " ").map(String.init) {
      guard !citation.isEmpty || word.hasPrefix("[e") else {
        words.append(word)
        continue
      }
      citation.append(word)
      if word.contains("]") || !isCited(word) {
        if !isCitation(citation) { words += citation }
        citation = []
      }
    }
    return words + citation
  }

  private static func isCited(_ word: String) -> Bool {
    let bare = word.filter { !"[]".contains($0) }
    return bare.count > 1 && bare.first == "e" && bare.dropFirst().allSatisfy(\.isNumber)
  }

  private static func isCitation(_ words: [String]) -> Bool {
    words.last?.hasSuffix("]") == true && words.allSatisfy { isCited($0) }
  }
}
