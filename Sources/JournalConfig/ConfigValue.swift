/// A value of a configuration document.
public enum ConfigValue: Hashable, Sendable {
  /// A text.
  case string(String)
  /// A whole number.
  case integer(Int)
  /// `true` or `false`.
  case boolean(Bool)

  /// The value as TOML writes it (TOML 1.0.0, "String", "Integer" and "Boolean").
  public var literal: String {
    switch self {
    case .string(let text): "\"\(Self.escaped(text))\""
    case .integer(let number): String(number)
    case .boolean(let flag): String(flag)
    }
  }

  /// The value as a person reads it.
  public var text: String {
    switch self {
    case .string(let text): text
    case .integer, .boolean: literal
    }
  }

  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { written, scalar in
      switch scalar {
      case "\"": written += "\\\""
      case "\\": written += "\\\\"
      case "\n": written += "\\n"
      case "\t": written += "\\t"
      case "\r": written += "\\r"
      case _ where scalar.value < 0x20 || scalar.value == 0x7f:
        let digits = String(scalar.value, radix: 16)
        written += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: written.unicodeScalars.append(scalar)
      }
    }
  }
}
