import JournalCore
import JournalNarrative

/// Something that is wrong with a clause.
struct Problem {
  /// What is wrong.
  var code: ReportAudit.Finding.Code
  /// The words.
  var words: String
  /// What the log says instead.
  var log: String

  init(_ code: ReportAudit.Finding.Code, _ words: String, _ log: String) {
    self.code = code
    self.words = words
    self.log = log
  }
}
