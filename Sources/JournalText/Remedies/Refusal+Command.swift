public import JournalCore

extension Refusal {
  /// What is wrong and what would help, in the words of the command `journal`.
  public var asCommand: String {
    remedy.map { "\(reason) \($0.asCommand)" } ?? reason
  }
}
