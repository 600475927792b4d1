/// What could be read of a damaged journal.
public struct Salvage: Sendable {
  /// The records that match the hash stored with them, in order of position.
  public let records: [Record]

  /// The positions, up to the last known one, for which no sound record was found.
  public let missing: [ClosedRange<Int>]

  /// The number of records that the database could no longer reach and that were found in the
  /// file's raw bytes.
  public let carved: Int

  /// Creates a salvage.
  public init(records: [Record], missing: [ClosedRange<Int>], carved: Int) {
    self.records = records
    self.missing = missing
    self.carved = carved
  }
}
