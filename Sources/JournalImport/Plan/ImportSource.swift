import JournalProof

/// Where a feed was read: a name and a fingerprint of the bytes.
public struct ImportSource: Hashable, Sendable {
  /// The name, such as the file's or the publisher's.
  public var name: String

  /// SHA-256 of what was read, in hexadecimal.
  public var digest: String

  /// The source of one file.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    digest = Fingerprint.hex(of: bytes)
  }

  /// The source of several files that belong together.
  ///
  /// The digest is that of one line a file, `<digest>  <name>`, in the order given, as `sha256sum`
  /// prints them.
  public init(name: String, files: [(name: String, bytes: [UInt8])]) {
    self.name = name
    let lines = files.map { "\(Fingerprint.hex(of: $0.bytes))  \($0.name)\n" }
    digest =
      files.count == 1
      ? Fingerprint.hex(of: files[0].bytes)
      : Fingerprint.hex(of: Array(lines.joined().utf8))
  }
}
