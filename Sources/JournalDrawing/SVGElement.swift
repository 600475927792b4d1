import JournalCore

/// An element of a drawing: a shape, a text or a group of them.
///
/// Elements are values. Whatever people typed is escaped when the element is written, so no caller
/// has to remember it.
public struct SVGElement: Hashable, Sendable {
  private struct Attribute: Hashable {
    let name: String
    let value: String
  }

  private let name: String
  private var attributes: [Attribute] = []
  private var children: [SVGElement] = []
  private var content: String?

  private init(_ name: String) { self.name = name }

  /// Returns the element with an attribute.
  private func with(_ name: String, _ value: String) -> SVGElement {
    var copy = self
    copy.attributes.append(Attribute(name: name, value: value))
    return copy
  }

  private func with(_ name: String, _ value: Double) -> SVGElement {
    with(name, SVGNumber.text(value))
  }

  // MARK: - Shapes

  /// Returns a rectangle; negative sizes count as zero.
  ///
  /// - Parameter radius: the radius of its corners.
  public static func rect(
    _ x: Double, _ y: Double, _ width: Double, _ height: Double, radius: Double = 0
  ) -> SVGElement {
    let rect = SVGElement("rect").with("x", x).with("y", y).with("width", max(0, width))
      .with("height", max(0, height))
    return radius > 0 ? rect.with("rx", radius) : rect
  }

  /// Returns a straight line.
  public static func line(from start: SVGPoint, to end: SVGPoint) -> SVGElement {
    SVGElement("line").with("x1", start.x).with("y1", start.y).with("x2", end.x).with("y2", end.y)
  }

  /// Returns a line through some points, without an area.
  public static func polyline(_ points: [SVGPoint]) -> SVGElement {
    SVGElement("polyline").with("points", text(of: points)).with("fill", "none")
  }

  /// Returns the area between some points.
  public static func polygon(_ points: [SVGPoint]) -> SVGElement {
    SVGElement("polygon").with("points", text(of: points))
  }

  private static func text(of points: [SVGPoint]) -> String {
    points.map { "\(SVGNumber.text($0.x)),\(SVGNumber.text($0.y))" }.joined(separator: " ")
  }

  /// Returns a cubic curve that leaves one point and enters another from the left.
  public static func curve(from start: SVGPoint, to end: SVGPoint) -> SVGElement {
    let middle = (start.x + end.x) / 2
    let numbers = [start.x, start.y, middle, start.y, middle, end.y, end.x, end.y]
      .map { SVGNumber.text($0) }
    let path =
      "M\(numbers[0]) \(numbers[1])C\(numbers[2]) \(numbers[3]) \(numbers[4]) \(numbers[5]) "
      + "\(numbers[6]) \(numbers[7])"
    return SVGElement("path").with("d", path).with("fill", "none")
  }

  /// Returns a circle.
  public static func circle(_ center: SVGPoint, _ radius: Double) -> SVGElement {
    SVGElement("circle").with("cx", center.x).with("cy", center.y).with("r", radius)
  }

  // MARK: - Texts and groups

  /// The side on which a text stands of its point.
  public enum Anchor: String, Sendable {
    /// The text begins at the point.
    case start
    /// The text has the point in its middle.
    case middle
    /// The text ends at the point.
    case end
  }

  /// Returns a text on a line of its own.
  ///
  /// - Parameter turned: degrees by which it is turned around its point, clockwise.
  public static func text(
    _ text: String, at point: SVGPoint, _ anchor: Anchor = .start, turned: Double = 0
  ) -> SVGElement {
    var element = SVGElement("text").with("x", point.x).with("y", point.y)
    if anchor != .start { element = element.with("text-anchor", anchor.rawValue) }
    if turned != 0 {
      let turn = [turned, point.x, point.y].map { SVGNumber.text($0) }.joined(separator: " ")
      element = element.with("transform", "rotate(\(turn))")
    }
    element.content = text
    return element
  }

  /// Returns some elements as one.
  public static func group(_ children: [SVGElement]) -> SVGElement {
    var group = SVGElement("g")
    group.children = children
    return group
  }

  /// Returns the element with classes, to which the style of a drawing gives its looks.
  public func styled(_ classes: String) -> SVGElement { with("class", classes) }

  /// Returns the element filled with a pattern of the drawing.
  func filled(with pattern: String) -> SVGElement { with("fill", "url(#\(pattern))") }

  /// Whether the element or a part of it is filled with a pattern.
  func isFilled(with pattern: String) -> Bool {
    attributes.contains(Attribute(name: "fill", value: "url(#\(pattern))"))
      || children.contains { $0.isFilled(with: pattern) }
  }

  /// Returns the element with a title of its own, which readers see when they point at it.
  public func titled(_ title: String) -> SVGElement {
    var copy = self
    var element = SVGElement("title")
    element.content = title
    copy.children.insert(element, at: 0)
    return copy
  }

  // MARK: - Writing

  /// Appends the element as XML.
  func append(to text: inout String) {
    text += "<\(name)"
    for attribute in attributes { text += " \(attribute.name)=\"\(Self.escape(attribute.value))\"" }
    guard content != nil || !children.isEmpty else {
      text += "/>"
      return
    }
    text += ">"
    for child in children { child.append(to: &text) }
    if let content { text += Self.escape(content) }
    text += "</\(name)>"
  }

  /// Returns a text as it may stand in XML, in a text and in an attribute.
  ///
  /// What could turn the direction of a line, and what no XML may hold, is shown as an escape.
  public static func escape(_ text: String) -> String {
    var escaped = ""
    for scalar in TextRules.harmless(text).unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      case "\u{FFFE}", "\u{FFFF}": escaped.unicodeScalars.append("\u{FFFD}")
      default:
        if scalar.value < 0x20 { escaped += " " } else { escaped.unicodeScalars.append(scalar) }
      }
    }
    return escaped
  }
}

/// A point of a drawing, in its units: x to the right, y down.
public struct SVGPoint: Hashable, Sendable {
  /// The distance from the left edge.
  public var x: Double
  /// The distance from the upper edge.
  public var y: Double

  /// Creates a point.
  public init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }
}

/// A number as a drawing writes it: at most two decimals, a point, in no language.
enum SVGNumber {
  static func text(_ number: Double) -> String {
    guard number.isFinite, abs(number) < 1e9 else { return "0" }
    let hundredths = Int((number * 100).rounded())
    let (whole, rest) = (abs(hundredths) / 100, abs(hundredths) % 100)
    let sign = hundredths < 0 ? "-" : ""
    guard rest > 0 else { return "\(sign)\(whole)" }
    let decimals = rest % 10 == 0 ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)"
    return "\(sign)\(whole).\(decimals)"
  }
}
