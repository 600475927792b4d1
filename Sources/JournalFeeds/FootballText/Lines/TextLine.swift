/// A line of a file, without comments.
struct TextLine {
  /// The meaning of a line to the reader.
  enum Kind: Equatable {
    /// Text.
    case text
    /// Only spaces, which end the statement before it.
    case blank
    /// The comment `# Date`, which gives the period of a season.
    case period
    /// The start of a new block.
    case block
    /// A line that cannot be read at all, with the reason.
    case broken(String)
    /// The end mark, with the text after it that is not read.
    case end
  }

  var number: Int
  var kind: Kind
  var bytes: [UInt8]
}
