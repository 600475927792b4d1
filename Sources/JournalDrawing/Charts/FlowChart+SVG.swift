extension FlowChart {
  private static let gap = 46.0
  private static let between = 12.0

  /// Draws the chart.
  ///
  /// - Parameter name: a word that sets the ids apart from those of other drawings.
  public func svg(named name: String) -> SVG {
    let columns = columns
    let count = Double(columns.count)
    let room = count > 3 ? 190.0 : 220.0
    let wide = max(560, count * room + (count - 1) * Self.gap + 2 * Canvas.margin)
    var canvas = Canvas(name, width: wide)
    canvas.head(title, caption)
    let heights = columns.map { $0.map { height(of: $0, room) } }
    let tallest =
      heights.map { $0.reduce(0, +) + Double(max(0, $0.count - 1)) * Self.between }.max() ?? 0
    let top = canvas.take(tallest + 14) + 10
    var frames: [String: Frame] = [:]
    for (index, column) in columns.enumerated() {
      let taken =
        heights[index].reduce(0, +) + Double(max(0, column.count - 1)) * Self.between
      var y = top + (tallest - taken) / 2
      for (box, height) in zip(column, heights[index]) {
        frames[box.id] = Frame(
          x: Canvas.margin + Double(index) * (room + Self.gap), y: y, width: room, height: height)
        y += height + Self.between
      }
    }
    canvas.add(edges(frames))
    for box in columns.joined() {
      if let frame = frames[box.id] { canvas.add(draw(box, frame)) }
    }
    canvas.legend(
      meanings.map { meaning in
        (
          { point in
            Self.outline(
              meaning.kind, Frame(x: point.x - 9, y: point.y - 7, width: 18, height: 14))
          }, meaning.text
        )
      })
    return canvas.drawing(title: title, description: description)
  }

  /// The place of a box.
  private struct Frame {
    let x: Double
    let y: Double
    let width: Double
    let height: Double

    var left: SVGPoint { SVGPoint(x, y + height / 2) }
    var right: SVGPoint { SVGPoint(x + width, y + height / 2) }
  }

  private func lines(of box: Box, _ room: Double) -> [String] {
    let lines = TextRoom.lines(box.text, room - 20, size: 12)
    guard lines.count > 5 else { return lines }
    return lines.prefix(4) + [TextRoom.fit(lines[4] + " …", room - 20, size: 12)]
  }

  private func height(of box: Box, _ room: Double) -> Double {
    let head = TextRoom.lines(box.head, room - 22).count
    return Double(lines(of: box, room).count + head) * 16 + 13
  }

  /// The curves, each from the right of a source to the left of what follows from it. What a box
  /// follows from through another one needs no curve of its own.
  private func edges(_ frames: [String: Frame]) -> [SVGElement] {
    var origins: [String: Set<String>] = [:]
    for box in boxes {
      origins[box.id] = box.sources.reduce(into: Set(box.sources)) {
        $0.formUnion(origins[$1] ?? [])
      }
    }
    return boxes.flatMap { box -> [SVGElement] in
      guard let end = frames[box.id] else { return [] }
      return box.sources.filter { source in
        !box.sources.contains { origins[$0]?.contains(source) == true }
      }.compactMap { source in
        frames[source].map { .curve(from: $0.right, to: end.left).styled("edge") }
      }
    }
  }

  private func draw(_ box: Box, _ frame: Frame) -> [SVGElement] {
    var drawn = Self.outline(box.kind, frame)
    var y = frame.y + 4
    for line in TextRoom.lines(box.head, frame.width - 22) {
      y += 16
      drawn.append(.text(line, at: SVGPoint(frame.x + 10, y)).styled("strong"))
    }
    for line in lines(of: box, frame.width) {
      y += 16
      drawn.append(.text(line, at: SVGPoint(frame.x + 10, y)))
    }
    return drawn
  }

  private static func outline(_ kind: Kind, _ frame: Frame) -> [SVGElement] {
    func rect(_ inset: Double, _ radius: Double) -> SVGElement {
      .rect(
        frame.x + inset, frame.y + inset, frame.width - 2 * inset, frame.height - 2 * inset,
        radius: radius)
    }
    switch kind {
    case .event: return [rect(0, 0).styled("card")]
    case .clause: return [rect(0, 0).styled("card"), rect(3, 0).styled("grid")]
    case .derived: return [rect(0, 8).styled("card")]
    case .answer: return [rect(0, 8).styled("card"), rect(0, 8).styled("main")]
    }
  }
}
