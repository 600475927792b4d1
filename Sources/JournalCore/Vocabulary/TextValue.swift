/// A value that a record holds as text of a strict form, such as `2018-01-24`.
public protocol TextValue: FieldValue, CustomStringConvertible {
  /// What the text has to be, for the message when it is not.
  static var form: String { get }

  /// Reads the text; nil for anything that is not of the form.
  init?(_ text: String)
}

extension TextValue {
  /// Reads the value from its text.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let value = Self(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "\"\(text)\" is not \(Self.form)")
    }
    self = value
  }

  /// Writes the text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
