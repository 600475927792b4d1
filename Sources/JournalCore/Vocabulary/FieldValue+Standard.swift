extension String: FieldValue {
  /// The kind of field: free text.
  public static var kind: FieldKind { .text }

  /// Reads a text.
  public init(json value: JSONValue) throws(JSONMismatch) { self = try value.text() }

  /// The text.
  public func json() -> JSONValue { .string(self) }
}

extension Int: FieldValue {
  /// The kind of field: a whole number.
  public static var kind: FieldKind { .integer(nil) }

  /// Reads a number that is written as a whole number.
  public init(json value: JSONValue) throws(JSONMismatch) { self = try value.whole() }

  /// The number.
  public func json() throws(JSONMismatch) -> JSONValue { try JSONValue(whole: self) }
}

extension Double: FieldValue {
  /// The kind of field: any number.
  public static var kind: FieldKind { .number }

  /// Reads a number.
  public init(json value: JSONValue) throws(JSONMismatch) { self = try value.real() }

  /// The number; a whole one is written without a fraction.
  public func json() throws(JSONMismatch) -> JSONValue { try JSONValue(real: self) }
}

extension Bool: FieldValue {
  /// The kind of field: true or false.
  public static var kind: FieldKind { .flag }

  /// Reads a truth value.
  public init(json value: JSONValue) throws(JSONMismatch) { self = try value.truth() }

  /// The truth value.
  public func json() -> JSONValue { .bool(self) }
}

extension Array: FieldValue where Element: FieldValue {
  /// The kind of field: a list of the elements' kind.
  public static var kind: FieldKind { .list(Element.kind) }

  /// Reads a list.
  public init(json value: JSONValue) throws(JSONMismatch) {
    let elements = try value.elements()
    self = []
    reserveCapacity(elements.count)
    for (index, element) in elements.enumerated() {
      do { append(try Element(json: element)) } catch { throw error.under("\(index)") }
    }
  }

  /// The list.
  public func json() throws(JSONMismatch) -> JSONValue {
    var elements: [JSONValue] = []
    elements.reserveCapacity(count)
    for (index, element) in enumerated() {
      do { elements.append(try element.json()) } catch { throw error.under("\(index)") }
    }
    return .array(elements)
  }
}

extension Dictionary: FieldValue where Key == String, Value == String {
  /// The kind of field: text by language.
  public static var kind: FieldKind { .translations }

  /// Reads an object of texts.
  public init(json value: JSONValue) throws(JSONMismatch) {
    self = [:]
    for member in try value.members().members {
      do { self[member.key] = try member.value.text() } catch { throw error.under(member.key) }
    }
  }

  /// The object.
  public func json() -> JSONValue {
    var object = JSONObject()
    for (key, text) in self { object[key] = .string(text) }
    return .object(object)
  }
}

extension JSONValue: FieldValue {
  /// The kind of field: any JSON value.
  public static var kind: FieldKind { .json }

  /// Takes the value as it is.
  public init(json value: JSONValue) { self = value }

  /// The value.
  public func json() -> JSONValue { self }
}

extension JSONObject: FieldValue {
  /// The kind of field: any JSON value, though only an object is read.
  public static var kind: FieldKind { .json }

  /// Takes the object as it is.
  public init(json value: JSONValue) throws(JSONMismatch) { self = try value.members() }

  /// The object.
  public func json() -> JSONValue { .object(self) }
}
