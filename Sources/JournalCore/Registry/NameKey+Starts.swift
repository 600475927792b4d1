extension NameKey {
  /// The scalars to which keys are cut. A longer word may find too much, but never too little.
  private static let lengthLimit = 48

  /// The most words of a name that are found by their start.
  private static let wordLimit = 32

  /// The folded name, from the start of each of its words: `gabriel-pires` and `pires`.
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

  /// A text folded and cut to the length of a key.
  static func start(of text: String) -> String {
    String(fold(text).unicodeScalars.prefix(lengthLimit))
  }
}
