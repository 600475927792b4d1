import JournalCore
import JournalFiles

/// The bytes of a journal's files, read past SQLite.
enum FileBytes {
  /// Visits the parts of a file until the body returns false; none if there is no file.
  ///
  /// - Throws: `LogError.failed` with the name of the file.
  static func visit(
    _ file: String, overlap: Int, skippingBadBlocks: Bool = false, _ body: ([UInt8]) -> Bool
  ) throws(LogError) {
    do throws(SystemError) {
      guard try FileKind.at(file) != nil else { return }
      let parts = try FileParts(file, overlap: overlap, skippingBadBlocks: skippingBadBlocks)
      while let part = try parts.next() {
        guard body(part) else { return }
      }
    } catch {
      throw .failed(at: file, reason: error.reason)
    }
  }
}
