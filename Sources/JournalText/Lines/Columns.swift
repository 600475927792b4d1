import JournalNarrative

/// The number of terminal columns that a text takes.
package enum Columns {
  /// Returns the columns of a text: two for each wide character, one for any other.
  package static func width(_ text: String) -> Int { text.columns }

  /// Returns the text padded with spaces to a width, or cut to it with an ellipsis.
  package static func fit(_ text: String, _ width: Int) -> String {
    let size = self.width(text)
    guard size > width else { return text + String(repeating: " ", count: width - size) }
    return cut(text, width - 1) + "…"
  }

  /// Returns the text padded with spaces to at least a width.
  package static func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - self.width(text)))
  }

  private static func cut(_ text: String, _ width: Int) -> String {
    var result = ""
    var size = 0
    for character in text {
      size += character.columns
      guard size <= width else { break }
      result.append(character)
    }
    let room = width - self.width(result)
    return result + String(repeating: " ", count: room)
  }
}
