public import JournalCore

/// A place that keeps checkpoints of one log for good, each as a signed note under its size.
///
/// Whoever adds to it must be the only one meanwhile: take a lock before the first read.
public protocol CheckpointPlace {
  /// The name of the place, safe to print.
  var name: String { get }

  /// Returns the sizes of all checkpoints, in ascending order.
  func sizes() throws(LogError) -> [Int]

  /// Returns the name of the checkpoint of a size, safe to print.
  func name(of size: Int) -> String

  /// Returns the note of a size.
  func note(of size: Int) throws(LogError) -> [UInt8]

  /// Adds a note, never in the place of another. It must survive a power cut once this returns.
  func add(_ note: [UInt8], of size: Int) throws(LogError)
}
