/// A number of each team after each round as lines: places in a table, or points.
public struct LineChart: Hashable, Sendable {
  /// A team.
  public struct Series: Hashable, Sendable {
    /// Its name, which stands at the end of its line.
    public let name: String
    /// Its number after each round; nil if it has none yet.
    public let values: [Int?]
    /// Whether it is one of those that the chart is about.
    public let isMain: Bool

    /// Creates a series.
    public init(name: String, values: [Int?], isMain: Bool) {
      self.name = name
      self.values = values
      self.isMain = isMain
    }

    /// Its last number.
    public var last: Int? { values.last { $0 != nil } ?? nil }
  }

  /// What it shows, in a line.
  public let title: String
  /// The sentence below the title.
  public let caption: String
  /// What can be seen in it, in words.
  public let description: String
  /// The names of the rounds, such as `1`, `2`.
  public let rounds: [String]
  /// The teams, in the order of the end.
  public let series: [Series]
  /// Whether small numbers stand above, as places do.
  public let isUpsideDown: Bool
  /// What the rounds are, such as `Matchday`.
  public let axis: String

  /// Creates a chart.
  public init(
    title: String, caption: String, description: String, rounds: [String], axis: String,
    series: [Series], isUpsideDown: Bool
  ) {
    self.title = title
    self.caption = caption
    self.description = description
    self.rounds = rounds
    self.axis = axis
    self.series = series
    self.isUpsideDown = isUpsideDown
  }

  /// The smallest and the greatest number.
  public var range: ClosedRange<Int> {
    let all = series.flatMap { $0.values.compactMap { $0 } }
    let low = all.min() ?? 0
    return low...max(all.max() ?? low, low + 1)
  }
}

extension LineChart {
  private static let wide = 800.0
  private static let left = 44.0
  private static let right = 190.0

  /// Draws the chart.
  ///
  /// - Parameter name: a word that sets the ids apart from those of other drawings.
  public func svg(named name: String) -> SVG {
    var canvas = Canvas(name, width: Self.wide)
    canvas.head(title, caption)
    let height = max(Double(series.count) * 19, isUpsideDown ? 110 : 220)
    let top = canvas.take(height + 60) + 18
    canvas.add(grid(top, height))
    for (index, one) in series.enumerated().reversed() where !one.isMain {
      canvas.add(line(one, index, top, height))
    }
    for (index, one) in series.enumerated() where one.isMain {
      canvas.add(line(one, index, top, height))
    }
    canvas.add(names(top, height))
    return canvas.drawing(title: title, description: description)
  }

  private func x(_ round: Int) -> Double {
    let room = Self.wide - Self.left - Self.right
    return Self.left + room * Double(round) / Double(max(1, rounds.count - 1))
  }

  private func y(_ value: Int, _ top: Double, _ height: Double) -> Double {
    let part = Double(value - range.lowerBound) / Double(range.upperBound - range.lowerBound)
    return top + height * (isUpsideDown ? part : 1 - part)
  }

  private func grid(_ top: Double, _ height: Double) -> [SVGElement] {
    let span = range.upperBound - range.lowerBound
    let step = isUpsideDown ? 1 : max(1, span <= 12 ? 1 : span <= 60 ? 5 : 10)
    let values = range.filter { $0.isMultiple(of: step) || isUpsideDown }
    var drawn: [SVGElement] = values.flatMap { value -> [SVGElement] in
      let height = y(value, top, height)
      return [
        .line(
          from: SVGPoint(Self.left - 6, height), to: SVGPoint(Self.wide - Self.right, height)
        ).styled("grid"),
        .text("\(value)", at: SVGPoint(Self.left - 12, height + 4), .end).styled("small quiet"),
      ]
    }
    let widest = rounds.map { TextRoom.width($0, size: 11) }.max() ?? 0
    let every = max(1, Int(((widest + 10) / max(1, x(1) - x(0))).rounded(.up)))
    for (index, round) in rounds.enumerated()
    where index.isMultiple(of: every) || index == rounds.count - 1 {
      if index != rounds.count - 1, rounds.count - 1 - index < every { continue }
      drawn.append(
        .text(
          round, at: SVGPoint(x(index), top + height + 22), index == 0 ? .start : .middle
        ).styled("small quiet"))
    }
    drawn.append(
      .text(
        axis, at: SVGPoint((Self.left + Self.wide - Self.right) / 2, top + height + 40), .middle
      ).styled("small quiet"))
    return drawn
  }

  private func line(_ series: Series, _ index: Int, _ top: Double, _ height: Double)
    -> [SVGElement]
  {
    var parts: [[SVGPoint]] = [[]]
    for (round, value) in series.values.enumerated() {
      guard let value else {
        if parts.last?.isEmpty == false { parts.append([]) }
        continue
      }
      parts[parts.count - 1].append(SVGPoint(x(round), y(value, top, height)))
    }
    let dash = index % 4 == 0 ? "" : " dash\(index % 4)"
    let style = (series.isMain ? "main" : "other") + dash
    var drawn: [SVGElement] = parts.filter { $0.count > 1 }.map {
      SVGElement.polyline($0).styled(style).titled(series.name)
    }
    if let last = parts.last(where: { !$0.isEmpty })?.last {
      drawn.append(.circle(last, 3).styled("mark"))
    }
    return drawn
  }

  /// Writes the names at the ends of the lines, moved apart where they would touch.
  private func names(_ top: Double, _ height: Double) -> [SVGElement] {
    let wanted = series.compactMap { one in one.last.map { (one, y($0, top, height)) } }
      .sorted { ($0.1, $0.0.name) < ($1.1, $1.0.name) }
    var places: [Double] = []
    for (_, y) in wanted { places.append(max(y, (places.last ?? -100) + 15)) }
    let over = max(0, (places.last ?? 0) - (top + height + 6))
    var limit = Double.infinity
    for index in places.indices.reversed() {
      places[index] = min(places[index] - (index == places.count - 1 ? over : 0), limit)
      limit = places[index] - 15
    }
    return zip(wanted, places).flatMap { pair, place -> [SVGElement] in
      let end = Self.wide - Self.right
      let value = pair.0.last.map { isUpsideDown ? "" : " \($0)" } ?? ""
      let name = TextRoom.fit(pair.0.name, Self.right - 46) + value
      return [
        .line(from: SVGPoint(end + 5, pair.1), to: SVGPoint(end + 20, place)).styled("leader"),
        .text(name, at: SVGPoint(end + 24, place + 4)).styled(pair.0.isMain ? "strong" : ""),
      ]
    }
  }
}
