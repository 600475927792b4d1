extension NameKey {
  /// So much of a key tells names apart; what a longer one finds beyond it is looked at anyway.
  private static let lengthLimit = 48

  /// So many words of a name are found by their start.
  private static let wordLimit = 32

  /// The folded name from the start of each of its words on: `gabriel-pires` and `pires`.
  static func starts(of name: String) -> [String] {
    let whole = fold(name).unicodeScalars
    var starts: [String] = []
    var start: String.UnicodeScalarView.Index? = whole.startIndex
    while let from = start, from < whole.endIndex, starts.count < wordLimit {
      starts.append(String(whole[from...].prefix(lengthLimit)))
      start = whole[from...].firstIndex(of: "-").map { whole.index(after: $0) }
    }
    return starts
  }

  /// A text folded as far as keys reach.
  static func start(of text: String) -> String {
    String(fold(text).unicodeScalars.prefix(lengthLimit))
  }
}
