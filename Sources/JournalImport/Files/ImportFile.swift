package import JournalFeeds

/// A file to import, as it was read.
package struct ImportFile: Sendable {
  /// The path as typed.
  package let path: String
  /// The name without folders, and the original bytes.
  package let file: FeedFile
  /// The bytes with combined accents (NFC), as names are stored.
  package let composed: [UInt8]
  /// The format of the file.
  package let format: FeedFormat

  /// Creates a file.
  package init(path: String, file: FeedFile, composed: [UInt8], format: FeedFormat) {
    self.path = path
    self.file = file
    self.composed = composed
    self.format = format
  }

  /// The name without folders.
  package var name: String { file.name }
}
