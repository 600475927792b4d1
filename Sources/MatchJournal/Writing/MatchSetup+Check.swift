import JournalCore

extension MatchSetup {
  /// Checks the ranges of the numbers.
  ///
  /// - Throws: `Refusal` if a number is out of range.
  func check() throws(Refusal) {
    if let leg, !(1...9).contains(leg) {
      throw Refusal("usage", "There is no leg \(leg): legs are numbered 1 to 9.")
    }
    if let matchday, !(1...99).contains(matchday) {
      throw Refusal("usage", "There is no matchday \(matchday): matchdays are numbered 1 to 99.")
    }
    if let attendance, !(0...1_000_000).contains(attendance) {
      throw Refusal("usage", "Attendance \(attendance) is not possible.")
    }
  }
}
