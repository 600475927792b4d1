/// Why a text was refused as JSON, and where.
public struct JSONError: Error, Hashable, Sendable {
  /// What is wrong.
  public let reason: Reason

  /// The offset in bytes, from 0.
  public let offset: Int

  /// Creates an error.
  public init(_ reason: Reason, at offset: Int) {
    self.reason = reason
    self.offset = offset
  }
}

extension JSONError {
  /// What can be wrong with a text that should be JSON.
  @nonexhaustive
  public enum Reason: Hashable, Sendable {
    /// The text begins with U+FEFF.
    case byteOrderMark

    /// The text has more bytes than the limit.
    case tooLong(limit: Int)

    /// More arrays and objects are open at once than the limit allows.
    case tooDeep(limit: Int)

    /// The bytes are not UTF-8.
    case notUTF8

    /// The text ends before the value does.
    case unexpectedEnd(expected: String)

    /// A character occurs where the grammar does not allow it.
    case unexpectedCharacter(Unicode.Scalar, expected: String)

    /// Something follows the value.
    case trailingData

    /// An object has the same key twice.
    case duplicateKey(String)

    /// A control character occurs unescaped in a string.
    case controlCharacter(Unicode.Scalar)

    /// A backslash begins no valid escape.
    case badEscape

    /// An escape gives only one half of a surrogate pair.
    case loneSurrogate

    /// A number begins with a needless zero.
    case leadingZero

    /// A number is too large for a double.
    case numberOutOfRange(String)

    /// A whole number would change if stored as a double.
    case inexactInteger(String)
  }
}

extension JSONError: CustomStringConvertible {
  /// What is wrong, at which byte, and what to do if that is known, in one sentence.
  public var description: String {
    switch reason {
    case .tooLong: "\(reason)"
    case .byteOrderMark: "\(reason) at byte \(offset): leave it out"
    case .controlCharacter, .badEscape: "\(reason) at byte \(offset): escape it"
    case .inexactInteger: "\(reason) at byte \(offset): write it as text"
    default: "\(reason) at byte \(offset)"
    }
  }
}

extension JSONError.Reason: CustomStringConvertible {
  /// What is wrong, without the offset.
  public var description: String {
    switch self {
    case .byteOrderMark: "byte order mark"
    case .tooLong(let limit): "the text is longer than \(limit) bytes"
    case .tooDeep(let limit): "more than \(limit) arrays and objects inside each other"
    case .notUTF8: "bytes that are not UTF-8"
    case .unexpectedEnd(let expected): "expected \(expected), but the text ends"
    case .unexpectedCharacter(let scalar, let expected):
      "expected \(expected), found \(scalar.named)"
    case .trailingData: "something follows the end of the value"
    case .duplicateKey(let key): "duplicate key \(key.quoted)"
    case .controlCharacter(let scalar): "\(scalar.named) inside a string"
    case .badEscape: "backslash that begins no escape of JSON"
    case .loneSurrogate: "escape of half a surrogate pair without the other half"
    case .leadingZero: "number with a needless zero in front"
    case .numberOutOfRange(let literal): "\(literal.shortened.printable) is too large for a number"
    case .inexactInteger(let literal): "\(literal.shortened.printable) would be rounded"
    }
  }
}

extension Unicode.Scalar {
  /// The character in quotation marks, or its number if it is invisible.
  fileprivate var named: String {
    let text = String(self)
    guard text.printable == text, value > 0x20 else { return "U+\(hexadecimal)" }
    return self == "\"" ? "a quotation mark" : "\"\(text)\""
  }

  private var hexadecimal: String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
