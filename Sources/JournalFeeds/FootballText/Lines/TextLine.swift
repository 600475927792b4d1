/// A line of a file after comments are gone.
struct TextLine {
  /// What a line is to the reader.
  enum Kind: Equatable {
    /// Text.
    case text
    /// Nothing but blanks: it ends whatever came before.
    case blank
    /// The comment `# Date`, which tells the period of a season.
    case period
    /// The start of a block of its own.
    case block
    /// A line that cannot be read at all, and why.
    case broken(String)
    /// The end mark; the text says what is left out behind it.
    case end
  }

  var number: Int
  var kind: Kind
  var bytes: [UInt8]
}
