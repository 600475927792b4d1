import JournalDrawing

/// Markup that is safe to send: every text in it was escaped when it was added.
///
/// A literal or an interpolation is text, never markup. All markup is also well-formed XML.
public struct HTML: Hashable, Sendable, ExpressibleByStringInterpolation {
  /// The markup.
  public private(set) var markup: String

  /// Nothing.
  static let none = HTML(markup: "")

  private init(markup: String) { self.markup = markup }

  /// Creates markup that shows a text, with everything in it that could mislead a reader escaped.
  public init(_ text: String) { markup = Self.escaped(text) }

  /// Creates markup that shows a text.
  public init(stringLiteral text: String) { self.init(text) }

  /// Takes markup that our own code has made, such as a drawing, as it is.
  ///
  /// - Parameter markup: never anything that people typed and nobody escaped.
  init(trusted markup: String) { self.markup = markup }

  /// Returns an element.
  static func tag(_ name: StaticString, _ attributes: [Attribute] = [], _ parts: HTML...) -> HTML {
    tag(name, attributes, of: parts)
  }

  /// Returns an element with all of some parts.
  static func tag(_ name: StaticString, _ attributes: [Attribute] = [], of parts: [HTML]) -> HTML {
    let head = "<\(name)\(attributes.map(\.markup).joined())"
    if isVoid(name) { return HTML(markup: "\(head)/>") }
    return HTML(markup: "\(head)>\(parts.map(\.markup).joined())</\(name)>")
  }

  /// Returns an element that holds one text, or nothing if there is no text.
  static func tag(_ name: StaticString, _ attributes: [Attribute] = [], ifAny text: String?) -> HTML
  {
    text.map { $0.isEmpty ? .none : tag(name, attributes, HTML($0)) } ?? .none
  }

  /// Returns the parts one after the other.
  static func all(_ parts: [HTML], separator: HTML = .none) -> HTML {
    HTML(markup: parts.map(\.markup).joined(separator: separator.markup))
  }

  static func + (left: HTML, right: HTML) -> HTML { HTML(markup: left.markup + right.markup) }

  private static func isVoid(_ name: StaticString) -> Bool {
    ["meta", "input", "br", "link"].contains("\(name)")
  }

  /// Returns a text as it may stand in markup: one way to escape, for pages and for the drawings in them.
  static func escaped(_ text: String) -> String { SVGElement.escape(text) }
}
