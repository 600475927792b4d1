public import JournalCore

/// A place in which a log is published as static files, such as a folder.
public protocol PublicationPlace {
  /// The name of the place, safe to print.
  var name: String { get }

  /// Returns the bytes of a file; nil if there is none.
  func contents(_ path: String) throws(LogError) -> [UInt8]?

  /// Writes a file in one step, so that nobody sees half of it.
  func write(_ bytes: [UInt8], to path: String) throws(LogError)

  /// Returns when everything that was written or found so far stays, even if the power fails.
  func sync() throws(LogError)
}
