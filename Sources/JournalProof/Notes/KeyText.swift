/// A key as it stands in a file: the first line that is not empty.
public struct KeyText: Sendable {
  /// The most bytes that such a file may have.
  public static let lengthLimit = 10_000

  /// The line.
  public let line: String

  /// Finds the line; it is empty if there is none.
  public init(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    line = text.split(separator: "\n").first { !$0.isEmpty }.map(String.init) ?? ""
  }

  /// Whether it is the secret half, which nobody else may have.
  public var isSecret: Bool { line.hasPrefix(NoteSigningKey.prefix) }
}
