import JournalProof

/// The source of a feed: a name and a digest of the bytes.
public struct ImportSource: Hashable, Sendable {
  /// The name, such as the file's or the publisher's.
  public var name: String

  /// SHA-256 of what was read, in hexadecimal.
  public var digest: String

  /// Creates the source of a single file.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    digest = Fingerprint.hex(of: bytes)
  }

  /// Creates the source of several files that belong together.
  ///
  /// The digest covers one line for each file, `<digest> <name>`, in the given order, as
  /// `sha256sum` prints them.
  public init(name: String, files: [(name: String, bytes: [UInt8])]) {
    self.name = name
    let lines = files.map { "\(Fingerprint.hex(of: $0.bytes))  \($0.name)\n" }
    digest =
      files.count == 1
      ? Fingerprint.hex(of: files[0].bytes)
      : Fingerprint.hex(of: Array(lines.joined().utf8))
  }
}
