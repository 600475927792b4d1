package import JournalFeeds

/// A file that was named for an import, as it was read.
package struct ImportFile: Sendable {
  /// The path as typed.
  package let path: String
  /// The name without folders, and the bytes as they are.
  package let file: FeedFile
  /// The bytes with letters and their accents in one (NFC), as names are kept.
  package let composed: [UInt8]
  /// Its format.
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
