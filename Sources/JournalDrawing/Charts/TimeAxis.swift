/// The time of a match on a line: its periods, one after another, each as long as it was.
public struct TimeAxis: Hashable, Sendable {
  /// A period.
  public struct Part: Hashable, Sendable {
    /// What is written below it, such as `first half`.
    public let name: String
    /// The first minute, as written at its beginning; nil if it has no minutes.
    public let first: Int?
    /// The length, in minutes, with the added time that is known.
    public let length: Double
    /// Where it begins, in minutes from the beginning of the axis, gaps included.
    public fileprivate(set) var start = 0.0

    /// Creates a period.
    public init(name: String, first: Int?, length: Double) {
      self.name = name
      self.first = first
      self.length = length
    }

    /// Where it ends.
    public var end: Double { start + length }
  }

  /// The periods in order.
  public let parts: [Part]

  /// Creates an axis of some periods, with a gap after each.
  public init(_ parts: [Part]) {
    var (placed, start) = ([Part](), 0.0)
    for var part in parts {
      part.start = start
      placed.append(part)
      start = part.end + Self.gap
    }
    self.parts = placed
  }

  /// The room between two periods, in minutes.
  public static let gap = 2.0

  /// The length of the axis in minutes, gaps included.
  public var length: Double { parts.last?.end ?? 1 }

  /// Returns the lines of the axis: the borders of the periods, and a number each quarter of an hour.
  func drawn(_ place: (Double) -> Double, top: Double, bottom: Double) -> [SVGElement] {
    parts.flatMap { part in
      let names = TextRoom.fit(part.name, place(part.end) - place(part.start) + 10, size: 11)
      var drawn: [SVGElement] = [
        .text(
          names, at: SVGPoint((place(part.start) + place(part.end)) / 2, bottom + 28), .middle
        ).styled("small quiet")
      ]
      for edge in [part.start, part.end] {
        drawn.append(
          .line(from: SVGPoint(place(edge), top), to: SVGPoint(place(edge), bottom)).styled("grid"))
      }
      guard let first = part.first else { return drawn }
      let minutes = stride(from: 0, through: Int(part.length), by: 15)
      for minute in minutes where Double(minute) + 8 < part.length || minute == 0 {
        let x = place(part.start + Double(minute))
        drawn.append(
          .line(from: SVGPoint(x, bottom), to: SVGPoint(x, bottom + 4)).styled("axis"))
        drawn.append(
          .text("\(first - 1 + minute)'", at: SVGPoint(x, bottom + 15), .middle)
            .styled("small quiet"))
      }
      return drawn
    }
  }
}
