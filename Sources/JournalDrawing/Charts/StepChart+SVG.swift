extension StepChart {
  private static let left = 66.0
  private static let wide = 800.0
  private static let between = 34.0
  private static let row = 17.0

  /// Draws the chart.
  ///
  /// - Parameter name: a word that sets the ids apart from those of other drawings.
  public func svg(named name: String) -> SVG {
    var canvas = Canvas(name, width: Self.wide)
    canvas.head(title, caption)
    let room = Self.wide - Self.left - 24 - Double(panels.count - 1) * Self.between
    let scale = room / max(1, panels.reduce(0) { $0 + $1.axis.length })
    var starts: [Double] = []
    var x = Self.left
    for panel in panels {
      starts.append(x)
      x += panel.axis.length * scale + Self.between
    }
    let rows = notes(starts, scale)
    let above = rows.upper.count
    let below = rows.lower.count
    canvas.words("", style: "quiet")
    let titles = canvas.take(24) + 14
    let top = canvas.take(Double(above) * Self.row + 8) + Double(above) * Self.row + 8
    let height = max(168, Double(range.count) * 34)
    _ = canvas.take(height + 34)
    for (panel, start) in zip(panels, starts) {
      canvas.add(
        .text(
          TextRoom.fit(panel.title, panel.axis.length * scale + 20), at: SVGPoint(start, titles)
        ).styled("strong"))
      canvas.add(draw(panel, start, scale, top: top, height: height, canvas))
    }
    for (lane, isUpper) in [(rows.upper, true), (rows.lower, false)] {
      for (index, row) in lane.enumerated() {
        let y =
          isUpper
          ? top - 10 - Double(index) * Self.row : top + height + 48 + Double(index) * Self.row
        for note in row { canvas.add(draw(note, y, isUpper ? top : top + height)) }
      }
    }
    _ = canvas.take(Double(below) * Self.row)
    canvas.add(scaleLines(top: top, height: height))
    canvas.legend(legend(canvas))
    return canvas.drawing(title: title, description: description)
  }

  // MARK: - The ground and the line

  private func y(_ difference: Int, _ top: Double, _ height: Double) -> Double {
    let step = height / Double(range.count)
    return top + (Double(range.upperBound - difference) + 0.5) * step
  }

  private func draw(
    _ panel: Panel, _ start: Double, _ scale: Double, top: Double, height: Double,
    _ canvas: Canvas
  ) -> [SVGElement] {
    func x(_ minute: Double) -> Double { start + minute * scale }
    var drawn: [SVGElement] = []
    for stretch in panel.stretches where stretch.end > stretch.start {
      let width = (stretch.end - stretch.start) * scale
      switch stretch.owner {
      case .upper:
        drawn.append(
          canvas.area(x(stretch.start), top, width, height, .first).titled(stretch.text))
      case .lower:
        drawn.append(
          canvas.area(x(stretch.start), top, width, height, .second).titled(stretch.text))
      case .neither, .unknown: break
      }
    }
    drawn += panel.axis.drawn(x, top: top, bottom: top + height)
    let middle = y(0, top, height)
    drawn.append(
      .line(from: SVGPoint(start, middle), to: SVGPoint(x(panel.axis.length), middle))
        .styled("leader"))
    var before: Stretch?
    for stretch in panel.stretches {
      let level = y(stretch.difference, top, height)
      if stretch.owner == .unknown {
        // The event was somewhere in between: nobody knows when.
        let from = before.map { y($0.difference, top, height) } ?? level
        drawn.append(
          .line(from: SVGPoint(x(stretch.start), from), to: SVGPoint(x(stretch.end), level))
            .styled("unsure"))
      } else {
        var points = [SVGPoint(x(stretch.start), level), SVGPoint(x(stretch.end), level)]
        if let before, before.owner != .unknown || before.difference != stretch.difference {
          points.insert(SVGPoint(x(stretch.start), y(before.difference, top, height)), at: 0)
        }
        drawn.append(.polyline(points).styled("main"))
      }
      before = stretch
    }
    return drawn
  }

  /// Draws the numbers at the left.
  private func scaleLines(top: Double, height: Double) -> [SVGElement] {
    var drawn: [SVGElement] = range.map { difference in
      .text(
        difference == 0 ? "level" : "+\(abs(difference))",
        at: SVGPoint(Self.left - 8, y(difference, top, height) + 4), .end
      ).styled("small")
    }
    for (name, part) in [(upper, 0.25), (lower, 0.75)] {
      drawn.append(
        .text(
          TextRoom.fit(name, height / 2 - 6, size: 11),
          at: SVGPoint(Self.left - 46, top + height * part), .middle, turned: -90
        ).styled("small quiet"))
    }
    return drawn
  }

  // MARK: - The notes

  /// A note with its place on the page.
  private struct Placed {
    let x: Double
    let start: Double
    let text: String
    let anchor: SVGElement.Anchor
  }

  private func notes(_ starts: [Double], _ scale: Double) -> (upper: [[Placed]], lower: [[Placed]])
  {
    var lanes = (upper: Lanes(), lower: Lanes())
    var rows = (upper: [[Placed]](), lower: [[Placed]]())
    for (panel, start) in zip(panels, starts) {
      for note in panel.notes {
        let x = start + note.place * scale
        let width = TextRoom.width(note.text, size: 11) + 4
        let isLate = x + width > Self.wide - 12
        let left = isLate ? x - width : x - 4
        let placed = Placed(x: x, start: left, text: note.text, anchor: isLate ? .end : .start)
        if note.isUpper {
          let row = lanes.upper.row(from: left, to: left + width)
          if row == rows.upper.count { rows.upper.append([]) }
          rows.upper[row].append(placed)
        } else {
          let row = lanes.lower.row(from: left, to: left + width)
          if row == rows.lower.count { rows.lower.append([]) }
          rows.lower[row].append(placed)
        }
      }
    }
    return rows
  }

  private func draw(_ note: Placed, _ y: Double, _ edge: Double) -> [SVGElement] {
    let end = edge > y ? y + 4 : y - 11
    return [
      .line(from: SVGPoint(note.x, edge), to: SVGPoint(note.x, end)).styled("leader"),
      .text(note.text, at: SVGPoint(note.anchor == .end ? note.x - 3 : note.x + 3, y), note.anchor)
        .styled("small"),
    ]
  }

  // MARK: - The legend

  private func legend(_ canvas: Canvas) -> [(sign: (SVGPoint) -> [SVGElement], text: String)] {
    meanings.map { meaning in
      let sign: (SVGPoint) -> [SVGElement] = { point in
        let frame = SVGElement.rect(point.x - 9, point.y - 7, 18, 14)
        switch meaning.owner {
        case .upper: return [canvas.area(point.x - 9, point.y - 7, 18, 14, .first)]
        case .lower: return [canvas.area(point.x - 9, point.y - 7, 18, 14, .second)]
        case .neither: return [frame.styled("card")]
        case .unknown:
          return [
            .line(from: SVGPoint(point.x - 9, point.y + 5), to: SVGPoint(point.x + 9, point.y - 5))
              .styled("unsure")
          ]
        }
      }
      return (sign, meaning.text)
    }
  }
}
