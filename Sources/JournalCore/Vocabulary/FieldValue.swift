/// A type that a field of an event can hold.
public protocol FieldValue: Hashable, Sendable {
  /// What the field holds.
  static var kind: FieldKind { get }

  /// Reads the value without coercion: text must be text, a whole number must be written as one.
  ///
  /// - Throws: `JSONMismatch` with what is wrong, and the path to it from this value.
  init(json value: JSONValue) throws(JSONMismatch)

  /// The value as JSON.
  ///
  /// - Throws: `JSONMismatch` for a number that a double, and therefore JSON, cannot hold exactly.
  func json() throws(JSONMismatch) -> JSONValue
}

extension FieldValue where Self: RawRepresentable, RawValue == String {
  /// Reads one of the words.
  public init(json value: JSONValue) throws(JSONMismatch) {
    let text = try value.text()
    guard let word = Self(rawValue: text) else {
      throw JSONMismatch("Cannot initialize \(Self.self) from invalid String value \(text)")
    }
    self = word
  }

  /// The word.
  public func json() -> JSONValue { .string(rawValue) }
}

extension FieldValue where Self: FieldRecord {
  /// The kind of field: an object with these fields.
  public static var kind: FieldKind { .record(fields.list) }

  /// Reads an object.
  public init(json value: JSONValue) throws(JSONMismatch) {
    self = try Self.fields.read(try value.members())
  }

  /// The object.
  public func json() throws(JSONMismatch) -> JSONValue { .object(try Self.fields.write(self)) }
}
