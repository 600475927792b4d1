/// A drawing as an SVG document, with its title and its description in words.
///
/// It works without a program around it: it has no script, no variables, no fonts and no files of
/// its own. It takes its colours from the reader's choice of light or dark, prints in black on
/// white, and says nothing by colour alone.
public struct SVG: Hashable, Sendable {
  /// What it shows, in a line.
  public let title: String

  /// What can be seen in it, in words: for whoever hears it.
  public let description: String

  /// The width in units, which are pixels unless the reader scales it.
  public let width: Double

  /// The height in units.
  public let height: Double

  /// What is drawn, from the back to the front.
  public let elements: [SVGElement]

  private let name: String

  /// Creates a drawing.
  ///
  /// - Parameter name: a word of plain letters that sets its ids apart from those of other drawings
  ///   on the same page.
  public init(
    _ name: String, title: String, description: String, width: Double, height: Double,
    _ elements: [SVGElement]
  ) {
    self.name = name
    self.title = title
    self.description = description
    self.width = width.rounded(.up)
    self.height = height.rounded(.up)
    self.elements = elements
  }

  /// The document, with a line feed at its end.
  public var text: String { markup(besides: "<style>\(Self.style)</style>\n") + "\n" }

  /// The drawing as a part of a page that gives it its looks, ``style``: a page may be allowed no
  /// style but its own.
  public var inline: String { markup(besides: "") }

  private func markup(besides looks: String) -> String {
    let size = (SVGNumber.text(width), SVGNumber.text(height))
    var text =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"picture\" width=\"\(size.0)\""
      + " height=\"\(size.1)\" viewBox=\"0 0 \(size.0) \(size.1)\" role=\"img\""
      + " aria-labelledby=\"\(name)-title \(name)-desc\">\n"
    text += "<title id=\"\(name)-title\">\(SVGElement.escape(title))</title>\n"
    text += "<desc id=\"\(name)-desc\">\(SVGElement.escape(description))</desc>\n"
    text += looks
    let used = Pattern.allCases.filter { pattern in
      elements.contains { $0.isFilled(with: id(of: pattern)) }
    }
    if !used.isEmpty { text += "<defs>\(used.map { markup(of: $0) }.joined())</defs>\n" }
    text += "<rect class=\"ground\" width=\"\(size.0)\" height=\"\(size.1)\"/>\n"
    for element in elements {
      element.append(to: &text)
      text += "\n"
    }
    return text + "</svg>"
  }

  // MARK: - Looks

  /// The patterns, each of which can be told from the others without its colour.
  public enum Pattern: String, CaseIterable, Sendable {
    /// Lines that rise to the right.
    case first
    /// Dots.
    case second
  }

  /// Returns an element filled with a pattern.
  static func fill(_ element: SVGElement, _ pattern: Pattern, in name: String) -> SVGElement {
    element.filled(with: id(of: pattern, in: name))
  }

  private static func id(of pattern: Pattern, in name: String) -> String {
    "\(name)-\(pattern.rawValue)"
  }

  private func id(of pattern: Pattern) -> String { Self.id(of: pattern, in: name) }

  private func markup(of pattern: Pattern) -> String {
    let signs =
      switch pattern {
      case .first:
        "<rect class=\"wash1\" width=\"8\" height=\"8\"/>"
          + "<path class=\"hatch\" d=\"M-2 2L2 -2M0 8L8 0M6 10L10 6\"/>"
      case .second:
        "<rect class=\"wash2\" width=\"8\" height=\"8\"/>"
          + "<circle class=\"dot\" cx=\"2\" cy=\"2\" r=\"1\"/>"
          + "<circle class=\"dot\" cx=\"6\" cy=\"6\" r=\"1\"/>"
      }
    return
      "<pattern id=\"\(id(of: pattern))\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\">"
      + "\(signs)</pattern>"
  }

  /// The looks of the classes. What every reader understands comes first; those who do not know a
  /// question about the medium pass over it.
  public static let style: String =
    [
      ".picture{color:#1a1c20}",
      ".picture text{font-family:sans-serif;font-size:13px;fill:currentColor;stroke:none}",
      ".picture .small{font-size:11px}",
      ".picture .big{font-size:16px;font-weight:bold}",
      ".picture .strong{font-weight:bold}",
      ".picture .quiet{fill:#50555c}",
      ".picture .struck{text-decoration:line-through}",
      ".picture .ground{fill:#ffffff}",
      ".picture .card{fill:#ffffff;stroke:currentColor;stroke-width:1}",
      ".picture .axis{stroke:currentColor;stroke-width:1;fill:none}",
      ".picture .grid{stroke:#b9bec6;stroke-width:1;fill:none}",
      ".picture .leader{stroke:#7c828a;stroke-width:1;stroke-dasharray:2 3;fill:none}",
      ".picture .edge{stroke:#50555c;stroke-width:1.2;fill:none}",
      ".picture .main{stroke:currentColor;stroke-width:2.5;fill:none}",
      ".picture .other{stroke:#7c828a;stroke-width:1.2;fill:none}",
      ".picture .unsure{stroke:currentColor;stroke-width:1.5;stroke-dasharray:5 4;fill:none}",
      ".picture .mark{fill:currentColor;stroke:currentColor;stroke-width:1.2}",
      ".picture .open{fill:#ffffff;stroke:currentColor;stroke-width:1.2}",
      ".picture .yellow{fill:#f4c21d;stroke:currentColor;stroke-width:1}",
      ".picture .red{fill:#c62828;stroke:currentColor;stroke-width:1}",
      ".picture .wash1{fill:#dbe9fb}",
      ".picture .wash2{fill:#fdebd8}",
      ".picture .hatch{stroke:#2f6fc0;stroke-width:1;fill:none}",
      ".picture .dot{fill:#b35200}",
      ".picture .dash1{stroke-dasharray:7 3}",
      ".picture .dash2{stroke-dasharray:2 3}",
      ".picture .dash3{stroke-dasharray:9 3 2 3}",
      "@media (prefers-color-scheme:dark){",
      ".picture{color:#eceef1}.picture .quiet{fill:#b4bac2}",
      ".picture .ground,.picture .card,.picture .open{fill:#15171b}",
      ".picture .grid{stroke:#464b53}.picture .other,.picture .leader{stroke:#8d949d}",
      ".picture .edge{stroke:#b4bac2}",
      ".picture .wash1{fill:#1b2c44}.picture .wash2{fill:#3a2917}",
      ".picture .hatch{stroke:#6fa8ea}.picture .dot{fill:#f0a35e}}",
      "@media print{",
      ".picture{color:#000000}.picture .quiet{fill:#000000}",
      ".picture .ground,.picture .card,.picture .open{fill:#ffffff}",
      ".picture .grid{stroke:#999999}.picture .other,.picture .leader{stroke:#666666}",
      ".picture .edge{stroke:#333333}",
      ".picture .wash1,.picture .wash2{fill:#ffffff}",
      ".picture .hatch{stroke:#444444}.picture .dot{fill:#444444}}",
    ].joined()
}

/// The room that a text takes, as far as it can be told without its font.
enum TextRoom {
  /// Returns the width of a text in units; wide letters, such as Chinese ones, count twice.
  static func width(_ text: String, size: Double = 13) -> Double {
    text.reduce(0) { $0 + Self.width(of: $1) } * size
  }

  /// Returns the text cut to a width, with an ellipsis if it is longer.
  static func fit(_ text: String, _ room: Double, size: Double = 13) -> String {
    guard width(text, size: size) > room else { return text }
    var (fitted, taken) = ("", width("…", size: size))
    for character in text {
      taken += width(of: character) * size
      guard taken <= room else { break }
      fitted.append(character)
    }
    while fitted.last == " " { fitted.removeLast() }
    return fitted + "…"
  }

  /// Returns the lines of a text no wider than the room; a word that is wider stands alone, cut.
  static func lines(_ text: String, _ room: Double, size: Double = 13) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ").map(String.init) {
      let longer = (lines.last ?? "") + " " + word
      if !lines.isEmpty, width(longer, size: size) <= room {
        lines[lines.count - 1] = longer
      } else {
        lines.append(fit(word, room, size: size))
      }
    }
    return lines
  }

  private static func width(of character: Character) -> Double {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFF00...0xFF60,
      0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      return 1.05
    default: break
    }
    if "iIjl.,:;'|! ".contains(character) { return 0.36 }
    if "mwMW@%".contains(character) { return 0.95 }
    return character.isUppercase ? 0.72 : 0.6
  }
}
