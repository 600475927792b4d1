/// An attribute of an element. Its name is ours, and an address is always a `PageAddress`, so that no
/// text of a journal can become a script or lead elsewhere.
struct Attribute: Hashable, Sendable {
  /// The attribute with a space before it.
  let markup: String

  private init(_ name: String, _ value: String) {
    markup = " \(name)=\"\(HTML.escaped(value))\""
  }

  static func `class`(_ name: StaticString) -> Attribute { Attribute("class", "\(name)") }
  static func id(_ name: StaticString) -> Attribute { Attribute("id", "\(name)") }
  static func `for`(_ name: StaticString) -> Attribute { Attribute("for", "\(name)") }
  static func role(_ name: StaticString) -> Attribute { Attribute("role", "\(name)") }
  static func scope(_ name: StaticString) -> Attribute { Attribute("scope", "\(name)") }
  static func name(_ name: StaticString) -> Attribute { Attribute("name", "\(name)") }
  static func type(_ name: StaticString) -> Attribute { Attribute("type", "\(name)") }
  static func rel(_ name: StaticString) -> Attribute { Attribute("rel", "\(name)") }
  static func charset(_ name: StaticString) -> Attribute { Attribute("charset", "\(name)") }
  static func content(_ text: StaticString) -> Attribute { Attribute("content", "\(text)") }
  static func tabIndex(_ number: Int) -> Attribute { Attribute("tabindex", "\(number)") }
  static func label(_ text: String) -> Attribute { Attribute("aria-label", text) }
  static func lang(_ code: String) -> Attribute { Attribute("lang", code) }
  static func value(_ text: String) -> Attribute { Attribute("value", text) }
  static func datetime(_ text: String) -> Attribute { Attribute("datetime", text) }
  static func title(_ text: String) -> Attribute { Attribute("title", text) }
  static func href(_ address: PageAddress) -> Attribute { Attribute("href", address.text) }
  static func action(_ address: PageAddress) -> Attribute { Attribute("action", address.text) }
  static func live(_ address: PageAddress) -> Attribute { Attribute("data-live", address.text) }
  static let inNewTop = Attribute("target", "_top")
  static let current = Attribute("aria-current", "true")
  static let polite = Attribute("aria-live", "polite")
}
