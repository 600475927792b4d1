import JournalCore

/// When something happened, as typed before the code of a line.
struct LiveTime: Hashable, Sendable {
  /// A way to say when.
  enum Kind: Hashable, Sendable {
    /// Nothing was typed: it happens now.
    case now
    /// `-2`: so many minutes ago.
    case ago(Int)
    /// `55`, `45+2`.
    case minute(Minute)
    /// `?`: nobody knows.
    case unknown
  }

  /// The way.
  let kind: Kind

  /// The number of words that it takes: 0 or 1.
  let length: Int

  /// How many minutes ago; nil if that was not typed.
  var ago: Int? { if case .ago(let minutes) = kind { minutes } else { nil } }

  /// A time that takes some words.
  init(_ kind: Kind, length: Int) {
    self.kind = kind
    self.length = length
  }

  /// Reads the first word of a line, if it says when.
  ///
  /// - Throws: `LiveMisreading` if a number is no minute, or nothing follows.
  init(_ line: LiveLine) throws(LiveMisreading) {
    let word = line.word(0)
    let digits = word.hasPrefix("-") ? word.dropFirst() : word[...]
    let isNumber = digits.first.map { $0.isASCII && $0.isNumber } ?? false
    guard isNumber || word == "?" else {
      (kind, length) = (.now, 0)
      return
    }
    guard line.words.count > 1 else {
      throw LiveMisreading(
        Refusal("no-code", "\(TextRules.harmless(word)), and then what?", hint: "Add a code."),
        in: line, word: 1)
    }
    length = 1
    if word == "?" {
      kind = .unknown
    } else if word.hasPrefix("-") {
      guard let minutes = Int(digits), (0...Self.limit).contains(minutes) else {
        throw LiveMisreading(
          Refusal("no-such-minute", "\(TextRules.harmless(word)) is no number of minutes ago."),
          in: line, word: 0)
      }
      kind = .ago(minutes)
    } else {
      guard let minute = Minute(word) else {
        throw LiveMisreading(
          Refusal(
            "no-such-minute", "There is no minute \(TextRules.harmless(word)).",
            hint: "Stoppage time is written 90+5."),
          in: line, word: 0)
      }
      kind = .minute(minute)
    }
  }

  /// How many minutes ago something can be: longer than any match takes.
  private static let limit = 300
}
