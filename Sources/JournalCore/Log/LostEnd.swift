/// The end of a log that was acknowledged at its place and is no longer there.
///
/// The file lost its last events (its WAL, say), or an older or other copy was put in its place.
public struct LostEnd: Hashable, Sendable {
  /// The last position that the log holds now; 0 for an empty log.
  public let held: Int

  /// The last position that was acknowledged.
  public let acknowledged: Int

  /// The root over the records up to the acknowledged position, as they were: RFC 6962, section 2.1.
  public let root: [UInt8]

  /// The positions that are missing; nil if other events stand at those that were acknowledged.
  public var missing: ClosedRange<Int>? {
    held < acknowledged ? held + 1...acknowledged : nil
  }

  /// Describes a loss.
  public init(held: Int, acknowledged: Int, root: [UInt8]) {
    self.held = held
    self.acknowledged = acknowledged
    self.root = root
  }
}

extension LostEnd: CustomStringConvertible {
  /// What is missing, in a sentence without its full stop.
  public var description: String {
    guard let missing else {
      return "Other events than these were acknowledged here, up to e\(acknowledged)"
    }
    let lost =
      missing.count == 1
      ? "e\(missing.lowerBound) was" : "e\(missing.lowerBound) to e\(missing.upperBound) were"
    return "\(lost) acknowledged here and \(missing.count == 1 ? "is" : "are") gone: it "
      + (held == 0 ? "holds no event" : "ends with e\(held)")
  }
}
