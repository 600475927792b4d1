import Crypto

/// SHA-256 as people see it.
public enum Fingerprint {
  /// SHA-256 of bytes.
  public static func sha256(_ bytes: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: bytes)) }

  /// SHA-256 of bytes, 64 lower-case hexadecimal digits.
  public static func hex(of bytes: [UInt8]) -> String { hex(sha256(bytes)) }

  /// Bytes in lower-case hexadecimal.
  public static func hex(_ bytes: some Sequence<UInt8>) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
