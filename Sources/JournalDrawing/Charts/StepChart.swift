/// A difference of goals over time as a step line, with the ground shaded by who profits: the swing
/// of a tie, or the worm of a score.
public struct StepChart: Hashable, Sendable {
  /// To whom a stretch of time belongs.
  public enum Owner: Hashable, Sendable {
    /// The side that is drawn upwards.
    case upper
    /// The side that is drawn downwards.
    case lower
    /// Nobody: it was open.
    case neither
    /// Nobody knows, as the minute of an event is not known.
    case unknown
  }

  /// A stretch of time in which nothing changed.
  public struct Stretch: Hashable, Sendable {
    /// Where it begins, in minutes on the axis.
    public let start: Double
    /// Where it ends.
    public let end: Double
    /// The difference of goals: positive if the upper side is ahead.
    public let difference: Int
    /// To whom it belongs.
    public let owner: Owner
    /// What that means, in a few words.
    public let text: String

    /// Creates a stretch.
    public init(start: Double, end: Double, difference: Int, owner: Owner, text: String) {
      self.start = start
      self.end = end
      self.difference = difference
      self.owner = owner
      self.text = text
    }
  }

  /// What is written at a moment, such as a goal.
  public struct Note: Hashable, Sendable {
    /// Where it is, in minutes on the axis.
    public let place: Double
    /// The words, such as `55' Gabriel Pires`.
    public let text: String
    /// Whether it stands above, with the upper side.
    public let isUpper: Bool

    /// Creates a note.
    public init(place: Double, text: String, isUpper: Bool) {
      self.place = place
      self.text = text
      self.isUpper = isUpper
    }
  }

  /// A match.
  public struct Panel: Hashable, Sendable {
    /// What is written above it.
    public let title: String
    /// Its time.
    public let axis: TimeAxis
    /// Its stretches in order, up to where the match has come.
    public let stretches: [Stretch]
    /// Its notes in order.
    public let notes: [Note]

    /// Creates a panel.
    public init(title: String, axis: TimeAxis, stretches: [Stretch], notes: [Note]) {
      self.title = title
      self.axis = axis
      self.stretches = stretches
      self.notes = notes
    }
  }

  /// What it shows, in a line.
  public let title: String
  /// The sentence below the title.
  public let caption: String
  /// What can be seen in it, in words.
  public let description: String
  /// The side that is ahead if the line is above the middle.
  public let upper: String
  /// The side that is ahead if the line is below the middle.
  public let lower: String
  /// What the ground means for the sides: `Leganés through`.
  public let meanings: [Meaning]
  /// The matches.
  public let panels: [Panel]

  /// What a ground means.
  public struct Meaning: Hashable, Sendable {
    /// Whose ground it is.
    public let owner: Owner
    /// The words.
    public let text: String

    /// Creates a meaning.
    public init(_ owner: Owner, _ text: String) {
      self.owner = owner
      self.text = text
    }
  }

  /// Creates a chart.
  public init(
    title: String, caption: String, description: String, upper: String, lower: String,
    meanings: [Meaning], panels: [Panel]
  ) {
    self.title = title
    self.caption = caption
    self.description = description
    self.upper = upper
    self.lower = lower
    self.meanings = meanings
    self.panels = panels
  }

  /// The highest and the lowest difference, at least one goal either way.
  public var range: ClosedRange<Int> {
    let all = panels.flatMap { $0.stretches.map(\.difference) } + [1, -1]
    return (all.min() ?? -1)...(all.max() ?? 1)
  }
}
