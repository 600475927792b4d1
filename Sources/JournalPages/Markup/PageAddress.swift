/// The address of a page on its own server: a path and what is asked.
public struct PageAddress: Hashable, Sendable {
  /// The parts of the path; what they hold is encoded.
  var path: [String]

  /// The form, such as `json`; nil for the page itself.
  var form: PageForm?

  /// What is asked, in order.
  var query: [Parameter]

  /// A name with its value.
  struct Parameter: Hashable, Sendable {
    let name: String
    let value: String
  }

  init(_ path: [String], _ query: [Parameter]) {
    (self.path, self.query) = (path, query)
  }

  /// Creates the address of a path.
  public init(_ path: [String]) { self.init(path, []) }

  /// The address as it stands in a link, beginning with a slash.
  public var text: String {
    let end = form.map { ".\($0.rawValue)" } ?? ""
    let parts = path.map { Self.encoded($0) }
    let asked = query.map { "\(Self.encoded($0.name))=\(Self.encoded($0.value))" }
    return "/" + parts.joined(separator: "/") + end
      + (asked.isEmpty ? "" : "?" + asked.joined(separator: "&"))
  }

  /// Returns a text with all bytes but letters, digits and `-._~` as `%XX` (RFC 3986, section 2).
  static func encoded(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF")
    return text.utf8.reduce(into: "") { result, byte in
      let sign = Unicode.Scalar(byte)
      let isPlain =
        sign.isASCII
        && (sign.properties.isAlphabetic || (48...57).contains(byte)
          || "-._~".unicodeScalars.contains(sign))
      if isPlain {
        result.unicodeScalars.append(sign)
      } else {
        result += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
      }
    }
  }

  /// Returns what an encoded text means; nil if it is not UTF-8 or an escape is cut short.
  ///
  /// - Parameter isQuery: whether a plus sign stands for a space, as in a query.
  static func decoded(_ text: some StringProtocol, isQuery: Bool) -> String? {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "%"):
        guard rest.count >= 2,
          let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16),
          rest.first != UInt8(ascii: "+")
        else { return nil }
        rest = rest.dropFirst(2)
        bytes.append(value)
      case UInt8(ascii: "+") where isQuery: bytes.append(UInt8(ascii: " "))
      default: bytes.append(byte)
      }
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
