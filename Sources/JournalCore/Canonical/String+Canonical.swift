extension String {
  /// Appends a JSON string with only the escapes that RFC 8785 (3.2.2.2) requires.
  func writeCanonically(into bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    utf8.span.withUnsafeBufferPointer { content in
      var start = 0
      for index in content.indices where content[index].needsEscape {
        bytes.append(contentsOf: content[start..<index])
        content[index].writeEscape(into: &bytes)
        start = index + 1
      }
      bytes.append(contentsOf: content[start...])
    }
    bytes.append(UInt8(ascii: "\""))
  }
}

extension UInt8 {
  fileprivate var needsEscape: Bool {
    self < 0x20 || self == UInt8(ascii: "\"") || self == UInt8(ascii: "\\")
  }

  fileprivate func writeEscape(into bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\\"))
    switch self {
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(self)
    default:
      bytes.append(contentsOf: (self < 0x10 ? "u000" : "u00").utf8)
      bytes.append(contentsOf: String(self, radix: 16).utf8)
    }
  }
}
