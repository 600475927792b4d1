/// One field of an event's data: its key is the flag, its help the text of both help and schema.
public struct Field: Hashable, Sendable {
  /// The key in the record and the long flag of the command.
  public let key: String

  /// What it holds.
  public let kind: FieldKind

  /// Whether the event is refused without it.
  public let isRequired: Bool

  /// Whether the journal fills it in where a person leaves it out: what follows from the log.
  public let isDerived: Bool

  /// One sentence for help and schema, without a full stop.
  public let help: String

  /// The long flag of the command: the key in kebab-case, unless the command uses that word already.
  public let flag: String

  /// A required field; its kind is that of the property.
  public init<Owner, Value: FieldValue>(
    _ key: String, _ property: KeyPath<Owner, Value>, _ help: String,
    in range: ClosedRange<Int>? = nil, flag: String? = nil, derived: Bool = false
  ) {
    self.init(key, Value.kind, required: true, help, in: range, flag: flag, derived: derived)
  }

  /// An optional field; its kind is that of the property.
  public init<Owner, Value: FieldValue>(
    _ key: String, _ property: KeyPath<Owner, Value?>, _ help: String,
    in range: ClosedRange<Int>? = nil, flag: String? = nil
  ) {
    self.init(key, Value.kind, required: false, help, in: range, flag: flag)
  }

  /// A field described by hand, for documents that are not events.
  public init(
    _ key: String, _ kind: FieldKind, required: Bool = true, _ help: String,
    in range: ClosedRange<Int>? = nil, flag: String? = nil, derived: Bool = false
  ) {
    self.key = key
    self.kind = range.map { .integer($0) } ?? kind
    self.isRequired = required
    isDerived = derived
    self.help = help
    self.flag = flag ?? Self.kebab(key)
  }

  private static func kebab(_ key: String) -> String {
    key.unicodeScalars.reduce(into: "") { flag, scalar in
      if scalar.properties.isUppercase {
        flag += "-" + String(scalar).lowercased()
      } else {
        flag.unicodeScalars.append(scalar)
      }
    }
  }
}

extension String: FieldValue {
  /// Free text.
  public static var kind: FieldKind { .text }
}

extension Int: FieldValue {
  /// A whole number.
  public static var kind: FieldKind { .integer(nil) }
}

extension Double: FieldValue {
  /// Any number.
  public static var kind: FieldKind { .number }
}

extension Bool: FieldValue {
  /// True or false.
  public static var kind: FieldKind { .flag }
}

extension Array: FieldValue where Element: FieldValue {
  /// Several of one kind.
  public static var kind: FieldKind { .list(Element.kind) }
}

extension Dictionary: FieldValue where Key == String, Value == String {
  /// Text by language.
  public static var kind: FieldKind { .translations }
}

extension JSONValue: FieldValue {
  /// Any JSON value.
  public static var kind: FieldKind { .json }
}

extension JSONObject: FieldValue {
  /// Any JSON object.
  public static var kind: FieldKind { .json }
}

extension Period: FieldValue {
  /// One of the eleven periods.
  public static var kind: FieldKind { .word(allCases.map(\.rawValue)) }
}
