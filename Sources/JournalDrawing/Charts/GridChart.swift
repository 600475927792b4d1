/// Every team against every other: a square of scores, the home side at the left.
public struct GridChart: Hashable, Sendable {
  /// What became of a match, for the home side.
  public enum Outcome: Hashable, Sendable {
    /// The home side won.
    case home
    /// The away side won.
    case away
    /// It was a draw.
    case draw
    /// It is open, or does not count.
    case open
  }

  /// The matches of one team at home against another, as one field.
  public struct Field: Hashable, Sendable {
    /// The scores, such as `2-1`; several on lines of their own.
    public let scores: [String]
    /// What became of the last of them.
    public let outcome: Outcome
    /// What happened, in words.
    public let text: String

    /// Creates a field.
    public init(scores: [String], outcome: Outcome, text: String) {
      self.scores = scores
      self.outcome = outcome
      self.text = text
    }
  }

  /// What it shows, in a line.
  public let title: String
  /// The sentence below the title.
  public let caption: String
  /// What can be seen in it, in words.
  public let description: String
  /// The teams, in the order of the table.
  public let teams: [String]
  /// Short forms of the teams, for the columns.
  public let codes: [String]
  /// The fields: by row and column, nil if the two did not meet there.
  public let fields: [[Field?]]
  /// What the grounds mean: the home side won, a draw, the away side won.
  public let meanings: [Meaning]

  /// What a ground means.
  public struct Meaning: Hashable, Sendable {
    /// The outcome.
    public let outcome: Outcome
    /// The words.
    public let text: String

    /// Creates a meaning.
    public init(_ outcome: Outcome, _ text: String) {
      self.outcome = outcome
      self.text = text
    }
  }

  /// Creates a chart.
  public init(
    title: String, caption: String, description: String, teams: [String], codes: [String],
    fields: [[Field?]], meanings: [Meaning]
  ) {
    self.title = title
    self.caption = caption
    self.description = description
    self.teams = teams
    self.codes = codes
    self.fields = fields
    self.meanings = meanings
  }
}

extension GridChart {
  /// Draws the chart.
  ///
  /// - Parameter name: a word that sets the ids apart from those of other drawings.
  public func svg(named name: String) -> SVG {
    let left = min(210, (teams.map { TextRoom.width($0) }.max() ?? 0) + 30)
    let (cell, height) = (42.0, 26.0)
    let wide = max(560, left + Double(teams.count) * cell + 24)
    var canvas = Canvas(name, width: wide)
    canvas.head(title, caption)
    let top = canvas.take(30 + Double(teams.count) * height) + 30
    for (index, code) in codes.enumerated() {
      canvas.add(
        .text(
          TextRoom.fit(code, cell - 4, size: 11),
          at: SVGPoint(left + (Double(index) + 0.5) * cell, top - 7), .middle
        ).styled("small strong"))
    }
    for (row, team) in teams.enumerated() {
      let y = top + Double(row) * height
      canvas.add(
        .text(TextRoom.fit(team, left - 26), at: SVGPoint(Canvas.margin, y + height / 2 + 5)))
      for column in teams.indices {
        let x = left + Double(column) * cell
        let corner = SVGPoint(x, y)
        canvas.add(draw(row == column ? nil : fields[row][column], corner, cell, height, canvas))
        if row == column {
          canvas.add(
            .line(from: SVGPoint(x + 4, y + height - 4), to: SVGPoint(x + cell - 4, y + 4))
              .styled("grid"))
        }
      }
    }
    let looks = canvas
    canvas.legend(
      meanings.map { meaning in
        (
          { point in
            self.ground(
              meaning.outcome, SVGPoint(point.x - 9, point.y - 7), 18, 14, looks)
          }, meaning.text
        )
      })
    return canvas.drawing(title: title, description: description)
  }

  private func draw(
    _ field: Field?, _ corner: SVGPoint, _ cell: Double, _ height: Double, _ canvas: Canvas
  ) -> [SVGElement] {
    guard let field else { return [.rect(corner.x, corner.y, cell, height).styled("grid")] }
    let text = TextRoom.fit(field.scores.joined(separator: " "), cell - 4, size: 11)
    return ground(field.outcome, corner, cell, height, canvas)
      + [
        .text(text, at: SVGPoint(corner.x + cell / 2, corner.y + height / 2 + 4), .middle)
          .styled("small").titled(field.text)
      ]
  }

  /// Returns the ground of an outcome: lines for the home side, dots for the away side, none for a
  /// draw.
  private func ground(
    _ outcome: Outcome, _ corner: SVGPoint, _ width: Double, _ height: Double, _ canvas: Canvas
  ) -> [SVGElement] {
    let frame = SVGElement.rect(corner.x, corner.y, width, height).styled("grid")
    // The score must be readable, so the pattern is a strip at the side of the winner.
    switch outcome {
    case .home: return [canvas.area(corner.x, corner.y, 9, height, .first), frame]
    case .away:
      return [canvas.area(corner.x + width - 9, corner.y, 9, height, .second), frame]
    case .draw, .open: return [frame]
    }
  }
}
