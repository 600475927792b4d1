public import JournalCore

extension Refusal {
  /// The reason and the remedy, in terms of the command `journal`.
  public var asCommand: String {
    remedy.map { "\(reason) \($0.asCommand)" } ?? reason
  }
}
