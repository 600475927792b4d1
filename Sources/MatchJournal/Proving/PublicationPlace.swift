public import JournalCore

/// A place where a log is published as static files, such as a folder.
public protocol PublicationPlace {
  /// What it is called, harmless to print.
  var name: String { get }

  /// The bytes of a file; nil if there is none.
  func contents(_ path: String) throws(LogError) -> [UInt8]?

  /// Writes a file whole.
  func write(_ bytes: [UInt8], to path: String) throws(LogError)
}
