/// The form of an answer, as the end of its address names it.
public enum PageForm: String, Hashable, Sendable, CaseIterable {
  /// A page for a browser.
  case html
  /// The document that the command prints.
  case json
  /// The lines that the command prints.
  case txt
  /// Comma-separated values.
  case csv

  /// The media type, with its character set.
  public var mediaType: String {
    switch self {
    case .html: "text/html; charset=utf-8"
    case .json: "application/json"
    case .txt: "text/plain; charset=utf-8"
    case .csv: "text/csv; charset=utf-8"
    }
  }
}
