/// The encoding that was guessed for a file that is not UTF-8.
public struct EncodingGuess: Hashable, Sendable {
  /// The encoding.
  public let encoding: TextEncoding
  /// Whether the file is UTF-8 but for some bytes.
  public let isMixed: Bool
  /// The lines that are not UTF-8, from 1; empty for UTF-16.
  public internal(set) var lines: [Int] = []

  init(_ encoding: TextEncoding, isMixed: Bool = false) {
    self.encoding = encoding
    self.isMixed = isMixed
  }

  /// What is said of it.
  var asNote: String {
    guard isMixed, let first = lines.first else {
      return "The file is not UTF-8; it was read as \(encoding.rawValue)."
    }
    let place = lines.count == 1 ? "line \(first)" : "\(lines.count) lines, the first is \(first)"
    return "The file is UTF-8 but for \(place), where other bytes were read as "
      + "\(encoding.rawValue)."
  }
}
