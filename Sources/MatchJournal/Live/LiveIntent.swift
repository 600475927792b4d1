public import JournalCore

/// What a line typed at the touchline asks for.
public enum LiveIntent: Sendable {
  /// Log events together, as one command.
  case log([EventEntry])
  /// Put somebody on the bench whom the line-up forgot.
  case bench(Side, name: String, shirt: Int?)
  /// Change the last event: the new values by field, and the new time if it changes.
  case amend(position: Int, values: [String: String], time: Entry?)
  /// Take back the recorder's last command.
  case undo
  /// Bring back what the last undo took back.
  case redo
  /// Tell how the match stands.
  case status
  /// Show the keys.
  case help
}

/// What the person at the touchline says of a line that was questioned.
public struct LiveInsistence: OptionSet, Sendable {
  /// The bits.
  public let rawValue: Int

  /// Creates it from bits.
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// It happened before the whistle.
  public static let late = LiveInsistence(rawValue: 1)

  /// It happened a second time.
  public static let again = LiveInsistence(rawValue: 2)
}

/// Why a line typed at the touchline was not logged, and what was probably meant.
public struct LiveMisreading: Error, Hashable, Sendable {
  /// What can be done with one key.
  public enum Offer: Hashable, Sendable {
    /// Take this line instead.
    case line(String)
    /// Log another line first.
    case first(String)
    /// Take these lines instead, each if the one before was logged.
    case lines([String])
    /// Log it as earlier than the last whistle.
    case late
    /// Log it as a second one of its kind; without, it is the one that is there.
    case again
  }

  /// What is wrong.
  public let refusal: Refusal

  /// The line.
  public let line: LiveLine

  /// The index of the word that is wrong, or of one that is missing; nil if it is none of them.
  public let word: Int?

  /// What was probably meant, in a few words: `Benzema?`; nil without an offer.
  public let question: String?

  /// What can be done with one key; nil if there is no guess.
  public let offer: Offer?

  /// Creates a misreading.
  public init(
    _ refusal: Refusal, in line: LiveLine, word: Int? = nil, question: String? = nil,
    offer: Offer? = nil
  ) {
    self.refusal = refusal
    self.line = line
    self.word = word
    self.question = question
    self.offer = offer
  }
}
