/// A value that a record holds as text in a strict form, such as `2018-01-24`.
public protocol TextValue: FieldValue, Decodable, CustomStringConvertible {
  /// The form that the text must have, for the message if it has not.
  static var form: String { get }

  /// Parses the text; nil if it does not have the form.
  init?(_ text: String)
}

extension TextValue {
  /// Reads the value from its text.
  public init(json value: JSONValue) throws(JSONMismatch) {
    let text = try value.text()
    guard let value = Self(text) else { throw JSONMismatch("\"\(text)\" is not \(Self.form)") }
    self = value
  }

  /// The text.
  public func json() -> JSONValue { .string(description) }

  /// Reads the value from its text, in a regulation.
  public init(from decoder: any Decoder) throws {
    try self.init(json: .string(String(from: decoder)))
  }
}
