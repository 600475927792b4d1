/// The matches of one team in order: wins upwards, defeats downwards, draws on the line.
public struct SeasonChart: Hashable, Sendable {
  /// What became of a match, for the team.
  public enum Outcome: Hashable, Sendable {
    /// The team won.
    case won
    /// It was a draw.
    case drawn
    /// The team lost.
    case lost
    /// It is open, or does not count.
    case open
  }

  /// A match.
  public struct Match: Hashable, Sendable {
    /// The opponent.
    public let opponent: String
    /// Whether the team was at home.
    public let isHome: Bool
    /// The score, the team's goals first; empty if none is known.
    public let score: String
    /// What became of it.
    public let outcome: Outcome
    /// The letter of the outcome, such as `W`.
    public let letter: String
    /// The place in the table after it; nil if there is no table.
    public let place: Int?
    /// What happened, in words.
    public let text: String

    /// Creates a match.
    public init(
      opponent: String, isHome: Bool, score: String, outcome: Outcome, letter: String,
      place: Int?, text: String
    ) {
      self.opponent = opponent
      self.isHome = isHome
      self.score = score
      self.outcome = outcome
      self.letter = letter
      self.place = place
      self.text = text
    }
  }

  /// What it shows, in a line.
  public let title: String
  /// The sentence below the title.
  public let caption: String
  /// What can be seen in it, in words.
  public let description: String
  /// The matches in order.
  public let matches: [Match]
  /// What is written before the row of places, such as `Place`.
  public let placeTitle: String
  /// What the letters mean.
  public let legend: String

  /// Creates a chart.
  public init(
    title: String, caption: String, description: String, matches: [Match], placeTitle: String,
    legend: String
  ) {
    self.title = title
    self.caption = caption
    self.description = description
    self.matches = matches
    self.placeTitle = placeTitle
    self.legend = legend
  }
}

extension SeasonChart {
  /// Draws the chart.
  ///
  /// - Parameter name: a word that sets the ids apart from those of other drawings.
  public func svg(named name: String) -> SVG {
    let left = max(60, TextRoom.width(placeTitle, size: 11) + Canvas.margin + 14)
    let cell = min(46, max(26, (900 - left) / Double(max(1, matches.count))))
    var canvas = Canvas(name, width: max(560, left + cell * Double(matches.count) + 24))
    canvas.head(title, caption)
    let names = min(170, (matches.map { TextRoom.width($0.opponent) + 26 }.max() ?? 0) + 10)
    let top = canvas.take(96) + 12
    let line = top + 36
    let below = canvas.take(names + 22)
    canvas.add(
      .line(from: SVGPoint(left, line), to: SVGPoint(left + cell * Double(matches.count), line))
        .styled("axis"))
    let hasPlaces = matches.contains { $0.place != nil }
    if hasPlaces {
      canvas.add(
        .text(placeTitle, at: SVGPoint(Canvas.margin, below + 4)).styled("small quiet"))
    }
    for (index, match) in matches.enumerated() {
      let x = left + (Double(index) + 0.5) * cell
      canvas.add(draw(match, x, line, cell))
      if let place = match.place {
        canvas.add(.text("\(place)", at: SVGPoint(x, below + 4), .middle).styled("small"))
      }
      let side = match.isHome ? "" : "@ "
      canvas.add(
        .text(
          TextRoom.fit(side + match.opponent, names),
          at: SVGPoint(x + 4, below + 18), .end, turned: -90
        ).styled(match.isHome ? "strong" : ""))
    }
    canvas.words(legend)
    return canvas.drawing(title: title, description: description)
  }

  private func draw(_ match: Match, _ x: Double, _ line: Double, _ cell: Double) -> [SVGElement] {
    let (width, height) = (min(22, cell - 4), 26.0)
    let center: Double
    switch match.outcome {
    case .won: center = line - 18
    case .lost: center = line + 18
    case .drawn, .open: center = line
    }
    let box = SVGElement.rect(
      x - width / 2, center - (match.outcome == .drawn ? 9 : height / 2), width,
      match.outcome == .drawn ? 18 : height, radius: 3)
    var drawn: [SVGElement] = []
    if match.outcome != .open {
      drawn.append(box.styled("card").titled(match.text))
      drawn.append(.text(match.letter, at: SVGPoint(x, center + 5), .middle).styled("strong"))
    }
    // The score stands on the free side of the line.
    let isBelow = match.outcome == .won || match.outcome == .drawn
    let place =
      match.outcome == .drawn || match.outcome == .open
      ? line + 26 : isBelow ? line + 18 : line - 10
    drawn.append(.text(match.score, at: SVGPoint(x, place), .middle).styled("small"))
    return drawn
  }
}
