/// What happened in a match along its time: the home side's events above the line, the away side's
/// below. A goal that was struck out stays, crossed out.
public struct TimelineChart: Hashable, Sendable {
  /// What kind of event it is; each has a sign of its own.
  public enum Sign: String, CaseIterable, Hashable, Sendable {
    /// A goal that counts.
    case goal
    /// A goal that was struck out.
    case struck
    /// A yellow card.
    case yellow
    /// A red card, also after a second yellow.
    case red
    /// A change of players.
    case change
    /// A penalty kick that was not scored.
    case missed
    /// Anything else worth a word, such as a check or a shot against the woodwork.
    case other
  }

  /// An event.
  public struct Mark: Hashable, Sendable {
    /// Where it is, in minutes on the axis.
    public let place: Double
    /// Its kind.
    public let sign: Sign
    /// Whether it is the home side's.
    public let isHome: Bool
    /// What is written beside it; empty for the sign alone.
    public let label: String
    /// What happened, in words.
    public let text: String

    /// Creates a mark.
    public init(place: Double, sign: Sign, isHome: Bool, label: String, text: String) {
      self.place = place
      self.sign = sign
      self.isHome = isHome
      self.label = label
      self.text = text
    }
  }

  /// What it shows, in a line.
  public let title: String
  /// The sentence below the title.
  public let caption: String
  /// What can be seen in it, in words.
  public let description: String
  /// The home side.
  public let home: String
  /// The away side.
  public let away: String
  /// The time of the match.
  public let axis: TimeAxis
  /// The events in order.
  public let marks: [Mark]
  /// What the signs mean, those that occur.
  public let meanings: [Meaning]

  /// What a sign means.
  public struct Meaning: Hashable, Sendable {
    /// The sign.
    public let sign: Sign
    /// The words.
    public let text: String

    /// Creates a meaning.
    public init(_ sign: Sign, _ text: String) {
      self.sign = sign
      self.text = text
    }
  }

  /// Creates a chart.
  public init(
    title: String, caption: String, description: String, home: String, away: String,
    axis: TimeAxis, marks: [Mark], meanings: [Meaning]
  ) {
    self.title = title
    self.caption = caption
    self.description = description
    self.home = home
    self.away = away
    self.axis = axis
    self.marks = marks
    self.meanings = meanings
  }
}
