/// What could be read of a damaged journal.
public struct Salvage: Sendable {
  /// The records that match the hash stored with them, in order of position.
  public let records: [Record]

  /// The positions, up to the last known one, for which no sound record was found.
  public let missing: [ClosedRange<Int>]

  /// The number of records that the database could no longer reach and that were found in the
  /// file's raw bytes.
  public let carved: Int

  /// Whether the journal was a private one, or no longer says whether it was.
  public let isPrivate: Bool

  /// Creates a salvage.
  public init(records: [Record], missing: [ClosedRange<Int>], carved: Int, isPrivate: Bool) {
    self.records = records
    self.missing = missing
    self.carved = carved
    self.isPrivate = isPrivate
  }
}
