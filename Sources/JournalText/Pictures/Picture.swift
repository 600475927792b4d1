public import JournalDrawing

/// A picture of any kind: as a drawing, and as lines for a terminal.
public enum Picture: Sendable {
  /// A difference over time: the swing of a tie, the worm of a score.
  case steps(StepChart)
  /// The events of a match along its time.
  case timeline(TimelineChart)
  /// Numbers by round: places, points.
  case lines(LineChart)
  /// Every team against every other.
  case grid(GridChart)
  /// The season of a team.
  case season(SeasonChart)
  /// How an answer follows from events.
  case flow(FlowChart)

  /// Draws the picture.
  ///
  /// - Parameter name: a word that sets its ids apart from those of others on the same page.
  public func drawing(named name: String = "picture") -> SVG {
    switch self {
    case .steps(let chart): chart.svg(named: name)
    case .timeline(let chart): chart.svg(named: name)
    case .lines(let chart): chart.svg(named: name)
    case .grid(let chart): chart.svg(named: name)
    case .season(let chart): chart.svg(named: name)
    case .flow(let chart): chart.svg(named: name)
    }
  }

  /// Returns the lines for a terminal.
  public func lines(by text: PictureText) -> [String] {
    switch self {
    case .steps(let chart): text.lines(of: chart)
    case .timeline(let chart): text.lines(of: chart)
    case .lines(let chart): text.lines(of: chart)
    case .grid(let chart): text.lines(of: chart)
    case .season(let chart): text.lines(of: chart)
    case .flow(let chart): text.lines(of: chart)
    }
  }
}

/// The kinds of pictures that can be asked for.
public enum PictureKind: String, CaseIterable, Sendable {
  /// Who would go through in a tie, over all its matches.
  case tieSwing = "tie-swing"
  /// What happened in a match, along its time.
  case timeline
  /// By how many goals a side of a match was ahead.
  case worm
  /// The places in a table by round.
  case positions
  /// The points in a table by round.
  case race
  /// Every team of a table against every other.
  case grid
  /// The matches of a team in order.
  case season
  /// How a result follows from its events.
  case provenance

  /// What it shows, in a few words.
  public var title: String {
    switch self {
    case .tieSwing: "who would go through, over all matches of a tie"
    case .timeline: "the events of a match; struck-out goals stay"
    case .worm: "by how many goals a side of a match was ahead"
    case .positions: "places in a table by round"
    case .race: "points in a table by round"
    case .grid: "every team of a table against every other"
    case .season: "the matches of a team, with its place after each"
    case .provenance: "how a result follows from its events"
    }
  }
}
