import JournalCore

/// An answer in each of its forms.
protocol AnswerPage {
  /// The title of the page.
  var title: String { get }

  /// The page.
  func body() async throws -> HTML

  /// The document that the command prints for it.
  func document() async throws -> JSONObject

  /// The lines that the command prints for it.
  func lines() async throws -> [String]

  /// Comma-separated values; empty if the program has none.
  func values() async throws -> [String]
}

extension AnswerPage {
  func values() async throws -> [String] { [] }
}
