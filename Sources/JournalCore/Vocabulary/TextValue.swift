/// A value that a record holds as text of a strict form, such as `2018-01-24`.
public protocol TextValue: FieldValue, Decodable, CustomStringConvertible {
  /// What the text has to be, for the message when it is not.
  static var form: String { get }

  /// Reads the text; nil for anything that is not of the form.
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
