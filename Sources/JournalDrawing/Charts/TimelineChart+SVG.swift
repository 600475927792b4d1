extension TimelineChart {
  private static let wide = 800.0
  private static let left = 132.0
  private static let row = 19.0

  /// Draws the chart.
  ///
  /// - Parameter name: a word that sets the ids apart from those of other drawings.
  public func svg(named name: String) -> SVG {
    var canvas = Canvas(name, width: Self.wide)
    canvas.head(title, caption)
    let scale = (Self.wide - Self.left - 28) / max(1, axis.length)
    let placed = placing(scale)
    let rows = (
      home: (placed.filter(\.mark.isHome).map(\.row).max() ?? 0) + 1,
      away: (placed.filter { !$0.mark.isHome }.map(\.row).max() ?? 0) + 1
    )
    let upper = canvas.take(Double(rows.home) * Self.row + 16) + Double(rows.home) * Self.row + 16
    let lower = canvas.take(8) + 8
    _ = canvas.take(Double(rows.away) * Self.row + 44)
    canvas.add(
      axis.drawn({ Self.left + $0 * scale }, top: upper, bottom: lower))
    canvas.add(
      .rect(Self.left, upper, axis.length * scale, 0.5).styled("axis"),
      .text(
        TextRoom.fit(home, Self.left - Self.margin - 6), at: SVGPoint(Self.margin, upper - 8)
      ).styled("strong"),
      .text(
        TextRoom.fit(away, Self.left - Self.margin - 6), at: SVGPoint(Self.margin, lower + 46)
      ).styled("strong"))
    for one in placed { canvas.add(leader(of: one, upper: upper, lower: lower)) }
    for one in placed { canvas.add(draw(one, upper: upper, lower: lower)) }
    canvas.legend(meanings.map { meaning in ({ Self.sign(meaning.sign, $0) }, meaning.text) })
    return canvas.drawing(title: title, description: description)
  }

  private static let margin = Canvas.margin

  // MARK: - The events

  /// An event with its place on the page.
  private struct Placed {
    let mark: Mark
    let x: Double
    let row: Int
    let isLeft: Bool
  }

  private func placing(_ scale: Double) -> [Placed] {
    var lanes = (home: Lanes(), away: Lanes())
    return marks.sorted { $0.place < $1.place }.map { mark in
      let x = Self.left + mark.place * scale
      let width = 16 + (mark.label.isEmpty ? 0 : TextRoom.width(mark.label, size: 11) + 4)
      let isLeft = x + width > Self.wide - 8
      let start = isLeft ? x - width + 8 : x - 8
      let row =
        mark.isHome
        ? lanes.home.row(from: start, to: start + width)
        : lanes.away.row(from: start, to: start + width)
      return Placed(mark: mark, x: x, row: row, isLeft: isLeft)
    }
  }

  /// The height of an event. The numbers of the axis stand below the line, so the away side leaves
  /// them room.
  private func y(of placed: Placed, upper: Double, lower: Double) -> Double {
    let offset = Double(placed.row) * Self.row + 13
    return placed.mark.isHome ? upper - offset : lower + 28 + offset
  }

  private func leader(of placed: Placed, upper: Double, lower: Double) -> SVGElement {
    let y = y(of: placed, upper: upper, lower: lower)
    let end = placed.mark.isHome ? y + 7 : y - 7
    let edge = placed.mark.isHome ? upper : lower
    return .line(from: SVGPoint(placed.x, edge), to: SVGPoint(placed.x, end)).styled("leader")
  }

  private func draw(_ placed: Placed, upper: Double, lower: Double) -> [SVGElement] {
    let y = y(of: placed, upper: upper, lower: lower)
    let sign = SVGElement.group(Self.sign(placed.mark.sign, SVGPoint(placed.x, y)))
      .titled(placed.mark.text)
    guard !placed.mark.label.isEmpty else { return [sign] }
    let width = TextRoom.width(placed.mark.label, size: 11)
    let start = placed.isLeft ? placed.x - 10 - width : placed.x + 10
    let text = SVGPoint(placed.isLeft ? placed.x - 10 : placed.x + 10, y + 4)
    // The lines of events further away end behind the label.
    return [
      .rect(start - 1, y - 7, width + 2, 14).styled("ground"), sign,
      .text(placed.mark.label, at: text, placed.isLeft ? .end : .start)
        .styled(placed.mark.sign == .struck ? "small struck" : "small"),
    ]
  }

  /// Returns the sign of a kind around a point.
  static func sign(_ sign: Sign, _ point: SVGPoint) -> [SVGElement] {
    let (x, y) = (point.x, point.y)
    switch sign {
    case .goal: return [.circle(point, 5).styled("mark")]
    case .struck:
      return [
        .circle(point, 5).styled("open"),
        .line(from: SVGPoint(x - 6, y + 6), to: SVGPoint(x + 6, y - 6)).styled("axis"),
        .line(from: SVGPoint(x - 6, y - 6), to: SVGPoint(x + 6, y + 6)).styled("axis"),
      ]
    case .yellow: return [.rect(x - 4, y - 6, 8, 11, radius: 1).styled("yellow")]
    case .red:
      return [
        .rect(x - 4, y - 6, 8, 11, radius: 1).styled("red"),
        .line(from: SVGPoint(x - 4, y + 5), to: SVGPoint(x + 4, y - 6)).styled("axis"),
      ]
    case .change:
      return [
        .polygon([SVGPoint(x - 6, y + 1), SVGPoint(x - 3, y - 5), SVGPoint(x, y + 1)])
          .styled("mark"),
        .polygon([SVGPoint(x, y - 1), SVGPoint(x + 3, y + 5), SVGPoint(x + 6, y - 1)])
          .styled("open"),
      ]
    case .missed:
      return [
        .line(from: SVGPoint(x - 5, y + 5), to: SVGPoint(x + 5, y - 5)).styled("axis"),
        .line(from: SVGPoint(x - 5, y - 5), to: SVGPoint(x + 5, y + 5)).styled("axis"),
      ]
    case .other:
      return [
        .polygon([SVGPoint(x, y - 5), SVGPoint(x + 5, y), SVGPoint(x, y + 5), SVGPoint(x - 5, y)])
          .styled("open")
      ]
    }
  }
}
