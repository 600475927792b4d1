/// A file of a feed: its name without folders, and its contents.
public struct FeedFile: Hashable, Sendable {
  /// The name without folders.
  public let name: String
  /// The bytes.
  public let bytes: [UInt8]

  /// Creates a file.
  public init(_ name: String, _ bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  init(_ name: String, _ text: String) { self.init(name, Array(text.utf8)) }
}
