/// Breaks text into lines.
enum TextWrap {
  /// Lines of at most `width` columns; a piece is kept whole unless it is wider than a line.
  static func lines(of pieces: [String], width: Int) -> [String] {
    let width = max(1, width)
    var lines: [String] = []
    var line = ""
    for piece in pieces.flatMap({ split($0, width: width) }) {
      if line.isEmpty {
        line = piece
      } else if line.columns + 1 + piece.columns <= width {
        line += " " + piece
      } else {
        lines.append(line)
        line = piece
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }

  /// Splits a long citation at its spaces, and a word that fits no line anywhere.
  private static func split(_ piece: String, width: Int) -> [String] {
    guard piece.columns > width else { return [piece] }
    return piece.split(separator: " ").flatMap { chop(String($0), width: width) }
  }

  private static func chop(_ word: String, width: Int) -> [String] {
    var parts: [String] = [""]
    for character in word {
      let last = parts[parts.count - 1]
      if !last.isEmpty, last.columns + character.columns > width {
        parts.append(String(character))
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    return parts
  }
}
