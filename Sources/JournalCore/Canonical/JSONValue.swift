/// A JSON value, as RFC 8259 defines it and RFC 7493 (I-JSON) narrows it.
///
/// Two values are equal if they are written alike. Strings and keys are compared by their UTF-8
/// bytes, not by Swift's canonical equivalence: "é" as one scalar and "é" as two are different.
public enum JSONValue: Sendable {
  /// The literal `null`.
  case null

  /// The literal `true` or `false`.
  case bool(Bool)

  /// A whole number written without a fraction or an exponent, within ±2^53.
  case integer(Int64)

  /// Any other number; finite.
  case number(Double)

  /// A text, exactly as written, without normalisation.
  case string(String)

  /// A list of values.
  case array([JSONValue])

  /// An object with unique keys.
  case object(JSONObject)
}

extension JSONValue {
  /// The whole numbers that a double, and therefore JSON, represents exactly: ±2^53.
  static let wholeNumbers: ClosedRange<Int64> = -(1 << 53)...(1 << 53)

  /// The truth value; nil if this is anything else.
  public var bool: Bool? {
    if case .bool(let bool) = self { bool } else { nil }
  }

  /// The whole number; nil if this is anything else, such as `55.0`.
  public var integer: Int64? {
    if case .integer(let integer) = self { integer } else { nil }
  }

  /// The text; nil if this is anything else.
  public var string: String? {
    if case .string(let string) = self { string } else { nil }
  }

  /// The list; nil if this is anything else.
  public var array: [JSONValue]? {
    if case .array(let array) = self { array } else { nil }
  }

  /// The object; nil if this is anything else.
  public var object: JSONObject? {
    if case .object(let object) = self { object } else { nil }
  }
}

extension JSONValue: Hashable {
  /// Compares strings by their bytes and everything else by its value.
  public static func == (left: JSONValue, right: JSONValue) -> Bool {
    switch (left, right) {
    case (.null, .null): true
    case (.bool(let left), .bool(let right)): left == right
    case (.integer(let left), .integer(let right)): left == right
    case (.number(let left), .number(let right)): left == right
    case (.string(let left), .string(let right)): left.hasSameBytes(as: right)
    case (.array(let left), .array(let right)): left == right
    case (.object(let left), .object(let right)): left == right
    default: false
    }
  }

  /// Hashes strings by their bytes and everything else by its value.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(rank)
    switch self {
    case .null: break
    case .bool(let bool): hasher.combine(bool)
    case .integer(let integer): hasher.combine(integer)
    case .number(let number): hasher.combine(number)
    case .string(let string): string.hashBytes(into: &hasher)
    case .array(let array): hasher.combine(array)
    case .object(let object): hasher.combine(object)
    }
  }

  private var rank: UInt8 {
    switch self {
    case .null: 0
    case .bool: 1
    case .integer: 2
    case .number: 3
    case .string: 4
    case .array: 5
    case .object: 6
    }
  }
}
