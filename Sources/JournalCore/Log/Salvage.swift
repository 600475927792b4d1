/// What could be read of a damaged journal.
public struct Salvage: Sendable {
  /// Records whose hash is the one that was stored with them, in order of position.
  public let records: [Record]

  /// Positions up to the last one known of which no sound record was found.
  public let missing: [ClosedRange<Int>]

  /// How many records the database could no longer reach, so that they were found among the file's
  /// bytes.
  public let carved: Int

  /// Creates a salvage.
  public init(records: [Record], missing: [ClosedRange<Int>], carved: Int) {
    self.records = records
    self.missing = missing
    self.carved = carved
  }
}
