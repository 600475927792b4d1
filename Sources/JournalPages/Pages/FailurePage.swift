public import JournalCore
import JournalText

/// What is sent if there is no answer: what is wrong, and what would help.
public struct FailurePage: Sendable {
  private let code: String
  private let reason: String
  private let remedy: String?

  /// The status of HTTP.
  public let status: Int

  /// Creates the page of an error.
  ///
  /// - Parameter error: a `Refusal` or a `LogError`. Of any other nothing is told but that it happened.
  public init(_ error: any Error) {
    switch error {
    case let refusal as Refusal: self.init(refusal)
    case LogError.refused(let refusal): self.init(refusal)
    case LogError.unavailable(let obstacle) where obstacle.kind == .busy:
      self.init(503, "busy", "The journal is busy.", "Try again in a moment.")
    case is LogError:
      // The text of such an error names the file's path, which is nobody's business.
      self.init(503, "unavailable", "The journal cannot be read.", "Ask whoever runs this server.")
    default:
      self.init(500, "failed", "The answer could not be made.", "Ask whoever runs this server.")
    }
  }

  /// Creates the page of a refusal.
  public init(_ refusal: Refusal) {
    let isMissing =
      refusal.code.hasPrefix("no-") || ["not-scheduled", "nothing-known"].contains(refusal.code)
    self.init(isMissing ? 404 : 400, refusal.code, refusal.reason, refusal.remedy?.asCommand)
  }

  /// Creates the page of a failure that the server sees first.
  ///
  /// - Parameter code: a stable name for programs, such as `too-large`.
  public init(_ status: Int, _ code: String, _ reason: String, _ remedy: String?) {
    (self.status, self.code, self.reason, self.remedy) = (status, code, reason, remedy)
  }

  /// Returns what to send: a page for a browser, else a problem document (RFC 9457).
  public func answer(as form: PageForm) -> PageAnswer {
    guard form == .html else {
      return PageAnswer(status: status, "application/problem+json", problem + "\n")
    }
    let text = PageLayout.document(
      titled: reason,
      [
        .tag(
          "main", [], .tag("h1", [], HTML(reason)), .tag("p", [], ifAny: remedy),
          .tag("p", [], .tag("a", [.href(PageAddress([]))], "All matches")))
      ])
    return PageAnswer(status: status, form.mediaType, text)
  }

  private var problem: String {
    var object: JSONObject = [
      "type": "about:blank", "status": .integer(Int64(status)), "code": .string(code),
      "title": .string(reason),
    ]
    if let remedy { object["detail"] = .string(remedy) }
    return TextRules.harmless(json: JSONValue.object(object).canonicalText)
  }
}
