/// Where a drawing is put together: elements, the words around them, and room that grows downwards.
struct Canvas {
  /// The prefix of the drawing's ids.
  let name: String

  /// The width in units.
  let width: Double

  /// How far the drawing has come down.
  private(set) var bottom = 0.0

  private(set) var elements: [SVGElement] = []

  /// The distance from all edges.
  static let margin = 16.0

  init(_ name: String, width: Double) {
    self.name = name
    self.width = width
  }

  /// Begins with a title, and a line of words below it that wraps.
  mutating func head(_ title: String, _ caption: String) {
    let room = width - 2 * Self.margin
    bottom = 30
    for (index, line) in TextRoom.lines(title, room, size: 17).enumerated() {
      if index > 0 { bottom += 20 }
      add(.text(line, at: SVGPoint(Self.margin, bottom)).styled("big"))
    }
    words(caption)
    bottom += 8
  }

  /// Writes words that wrap, below what is there.
  mutating func words(_ text: String, style: String = "quiet") {
    for line in TextRoom.lines(text, width - 2 * Self.margin) {
      bottom += 19
      add(.text(line, at: SVGPoint(Self.margin, bottom)).styled(style))
    }
  }

  /// Adds elements.
  mutating func add(_ more: SVGElement...) { elements += more }

  /// Adds elements.
  mutating func add(_ more: [SVGElement]) { elements += more }

  /// Takes room below what is there.
  ///
  /// - Returns: its upper edge.
  mutating func take(_ height: Double) -> Double {
    defer { bottom += height }
    return bottom
  }

  /// Writes a legend: signs with their meanings, in as many rows as they take.
  mutating func legend(_ entries: [(sign: (SVGPoint) -> [SVGElement], text: String)]) {
    guard !entries.isEmpty else { return }
    bottom += 26
    var x = Self.margin
    for entry in entries {
      let room = 26 + TextRoom.width(entry.text) + 20
      if x > Self.margin, x + room > width - Self.margin {
        x = Self.margin
        bottom += 21
      }
      add(entry.sign(SVGPoint(x + 9, bottom - 4)))
      add(
        .text(
          TextRoom.fit(entry.text, width - x - 26 - Self.margin), at: SVGPoint(x + 24, bottom)))
      x += room
    }
  }

  /// Returns an area filled with a pattern of the drawing.
  func area(_ x: Double, _ y: Double, _ width: Double, _ height: Double, _ pattern: SVG.Pattern)
    -> SVGElement
  {
    SVG.fill(.rect(x, y, width, height), pattern, in: name)
  }

  /// The drawing.
  func drawing(title: String, description: String) -> SVG {
    SVG(
      name, title: title, description: description, width: width, height: bottom + Self.margin,
      elements)
  }
}

/// Puts labels into as few rows as they need without touching each other.
struct Lanes {
  private var ends: [Double] = []

  /// The number of rows taken.
  var count: Int { ends.count }

  /// Returns the row for a label from one x to another.
  mutating func row(from start: Double, to end: Double) -> Int {
    if let row = ends.firstIndex(where: { $0 + 8 <= start }) {
      ends[row] = end
      return row
    }
    ends.append(end)
    return ends.count - 1
  }
}
