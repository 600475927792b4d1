import JournalCore

/// A line as typed at the touchline, taken apart into words.
///
/// Words are separated by spaces; double quotes keep a name together: `g h +"Luis Suárez"`.
public struct LiveLine: Hashable, Sendable {
  /// A word of a line.
  struct Word: Hashable, Sendable {
    /// The word without its quotes.
    let text: String
    /// The place of the word in the line, with its quotes.
    let range: Range<String.Index>
  }

  /// The line without spaces around it.
  public let text: String

  /// The words.
  let words: [Word]

  /// Takes a line apart.
  public init(_ line: String) {
    text = line.trimmed
    words = Self.words(of: text)
  }

  private static func words(of line: String) -> [Word] {
    var words: [Word] = []
    var start: String.Index?
    var word = ""
    var isQuoted = false
    for index in line.indices {
      let character = line[index]
      if character == "\"" {
        isQuoted.toggle()
        start = start ?? index
      } else if character.isWhitespace, !isQuoted {
        if let begin = start { words.append(Word(text: word, range: begin..<index)) }
        (start, word) = (nil, "")
      } else {
        start = start ?? index
        word.append(character)
      }
    }
    if let begin = start { words.append(Word(text: word, range: begin..<line.endIndex)) }
    return words
  }

  /// Whether the word at an index, or a part of it, stood in quotes.
  func isQuoted(_ index: Int) -> Bool {
    words.indices.contains(index) && text[words[index].range].contains("\"")
  }

  /// The word at an index; empty if there is none.
  func word(_ index: Int) -> String { words.indices.contains(index) ? words[index].text : "" }

  /// The text from a word on, as typed; empty if there is no such word.
  func rest(from index: Int) -> String {
    words.indices.contains(index) ? String(text[words[index].range.lowerBound...]) : ""
  }

  /// Returns the line with another word at an index; one after the last word is added.
  public func replacing(_ index: Int, with word: String) -> String {
    guard words.indices.contains(index) else { return text.isEmpty ? word : "\(text) \(word)" }
    return text.replacingCharacters(in: words[index].range, with: word)
  }
}

extension LiveLine {
  /// Whether the line, typed as an answer, is a word to put in place of the one that was misread.
  ///
  /// A code that needs nothing else, such as the whistle or, in a shoot-out, a kick, is a line of its
  /// own: the match goes on while somebody repairs a name.
  ///
  /// - Parameter inShootOut: whether kicks are being taken.
  public func isAnswer(to misreading: LiveMisreading, inShootOut: Bool = false) -> Bool {
    guard words.count == 1, misreading.word != nil else { return false }
    let code = word(0).lowercased()
    if inShootOut, LiveReader.kicks[code] != nil { return false }
    // After `32 era` a code is what was missing, but for the whistle: too much hangs on it.
    let isCode = ["unknown-code", "no-code"].contains(misreading.refusal.code)
    return !(isCode ? ["w", "ko", "?"] : ["w", "ko", "x", "v", "u", "uu", "?"]).contains(code)
  }

  /// Whether the line is another one, typed again with a slip mended: `s h14 7` for `s 14 7`.
  public func isRetyping(_ other: LiveLine) -> Bool {
    words.count > 1 && Nearest.match(text, among: [other.text]) != nil
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, with word: String) -> String {
    self[..<range.lowerBound] + word + self[range.upperBound...]
  }
}
