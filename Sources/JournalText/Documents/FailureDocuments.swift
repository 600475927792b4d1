public import JournalCore
public import MatchJournal

extension DocumentShapes {
  typealias Failed = (code: String, message: String, hint: String?)

  private static let failed = DocumentShape<Failed> {
    DocumentMember("code", .text, "A stable code") { $0.code }
    DocumentMember("message", .text, "What is wrong") { $0.message }
    DocumentMember(optional: "hint", .text, "What to do next") { $0.hint }
  }

  static let failure = DocumentShape<Failed> {
    DocumentMember("error", .record(failed), "The error") { $0 }
  }
}

extension Documents {
  /// Returns the reason for a failure.
  ///
  /// - Parameters:
  ///   - code: a stable name.
  ///   - hint: what to do next; nil if there is no advice.
  public static func failure(code: String, message: String, hint: String?) -> JSONObject {
    DocumentShapes.failure.object((code, message, hint))
  }
}
