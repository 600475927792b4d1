/// Texts by number, each kept once.
struct PackedTexts {
  private var texts: [String] = []
  private var numbers: [Exact: Int] = [:]

  /// A text that equals another only if their bytes do: names with combined and with separate accents
  /// are two.
  private struct Exact: Hashable {
    let text: String

    static func == (one: Self, other: Self) -> Bool {
      one.text.utf8.elementsEqual(other.text.utf8)
    }

    /// Texts of the same bytes have the same hash, and few others do.
    func hash(into hasher: inout Hasher) { hasher.combine(text) }
  }

  /// Returns the text with a number.
  subscript(number: Int) -> String { texts[number] }

  /// Returns the number of a text, from 0.
  mutating func number(of text: String) -> Int {
    let exact = Exact(text: text)
    if let number = numbers[exact] { return number }
    numbers[exact] = texts.count
    texts.append(text)
    return texts.count - 1
  }
}
