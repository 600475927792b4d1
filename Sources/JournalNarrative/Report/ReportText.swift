import JournalCore

/// A report as people read it.
public struct ReportText: Sendable {
  private let language: String
  private let length: ReportOptions.Length
  private let headline: Sentence
  private let dateline: Sentence?
  private let paragraphs: [Paragraph]
  private let isCited: Bool
  private let harmless: @Sendable (String) -> String

  /// Creates the text of a report.
  ///
  /// - Parameters:
  ///   - isCited: whether each sentence is followed by its citation, such as `[e3 e7 e11]`.
  ///   - harmless: applied to each text before it is laid out, for example to remove escapes.
  public init(
    _ report: Report, citing isCited: Bool = false,
    harmless: @escaping @Sendable (String) -> String = { $0 }
  ) {
    language = report.language
    length = report.length
    headline = report.headline
    dateline = report.dateline
    paragraphs = report.paragraphs
    self.isCited = isCited
    self.harmless = harmless
  }

  /// Creates the text of a round, with its headline.
  public init(
    _ round: RoundReport, citing isCited: Bool = false,
    harmless: @escaping @Sendable (String) -> String = { $0 }
  ) {
    language = round.language
    length = .full
    headline = round.headline
    dateline = nil
    paragraphs = round.paragraphs
    self.isCited = isCited
    self.harmless = harmless
  }

  /// Plain text, wrapped, with a blank line between paragraphs.
  ///
  /// - Parameter width: the maximum width of a line in columns.
  public func plain(width: Int = 80) -> String {
    let blocks = paragraphs.map { paragraph in
      let pieces = paragraph.sentences.flatMap { sentence in
        harmless(sentence.text).split(separator: " ").map { String($0) }
          + (isCited ? [sentence.citation] : [])
      }
      return TextWrap.lines(of: pieces, width: width).joined(separator: "\n")
    }
    guard length == .full else {
      return length == .headline
        ? line(headline, width) : blocks.joined(separator: "\n\n")
    }
    let head = [headline, dateline].compactMap { $0 }.map { self.line($0, width) }
    return (head + blocks).joined(separator: "\n\n")
  }

  private func line(_ sentence: Sentence, _ width: Int) -> String {
    let words = harmless(sentence.text).split(separator: " ").map { String($0) }
    let pieces = words + (isCited ? [sentence.citation] : [])
    return TextWrap.lines(of: pieces, width: width).joined(separator: "\n")
  }

  /// Markdown (CommonMark): the headline as a heading, citations unchanged.
  public var markdown: String {
    var blocks = ["# \(mark(headline))"]
    if let dateline = dateline { blocks.append("*\(mark(dateline))*") }
    blocks += paragraphs.map { paragraph in
      paragraph.sentences.map { mark($0) }.joined(separator: " ")
    }
    return blocks.joined(separator: "\n\n")
  }

  private func mark(_ sentence: Sentence) -> String {
    let special = Set("\\`*_{}[]()<>#+-!|~&")
    let text = harmless(sentence.text).map { character in
      special.contains(character) && !"-()!".contains(character) ? "\\\(character)" : "\(character)"
    }.joined()
    return isCited ? "\(text) \\\(sentence.citation)" : text
  }

  /// HTML: an article in which each sentence is a span that lists its events.
  public var html: String {
    var lines = ["<article lang=\"\(escape(language))\">"]
    lines.append("<h1>\(span(headline))</h1>")
    if let dateline = dateline {
      lines.append("<p class=\"dateline\">\(span(dateline))</p>")
    }
    lines += paragraphs.map { paragraph in
      "<p>\(paragraph.sentences.map { span($0) }.joined(separator: " "))</p>"
    }
    return (lines + ["</article>"]).joined(separator: "\n")
  }

  private func span(_ sentence: Sentence) -> String {
    let events = sentence.evidence.map { "e\($0)" }.joined(separator: " ")
    let citation = isCited ? " <cite>\(escape(sentence.citation))</cite>" : ""
    return "<span data-events=\"\(events)\">\(escape(harmless(sentence.text)))\(citation)</span>"
  }

  private func escape(_ text: String) -> String {
    text.map { character in
      switch character {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      case "'": "&#39;"
      default: String(character)
      }
    }.joined()
  }
}
