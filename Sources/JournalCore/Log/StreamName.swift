/// The name of a stream: `registry`, `competition/<slug>` or `match/<slug>`.
public struct StreamName: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// What a stream holds.
  public enum Category: String, Hashable, Sendable {
    case registry, competition, match
  }

  /// What the stream holds.
  public let category: Category

  /// The slug after the slash; empty for the registry.
  public let slug: String

  /// The stream of teams, persons and sources.
  public static let registry = StreamName(category: .registry, slug: "")

  /// The stream of a match.
  public static func match(_ slug: String) -> StreamName? { StreamName("match/\(slug)") }

  /// The stream of a competition: its regulations, ties and decisions.
  public static func competition(_ slug: CompetitionSlug) -> StreamName {
    StreamName(category: .competition, slug: slug.text)
  }

  private init(category: Category, slug: String) {
    self.category = category
    self.slug = slug
  }

  /// Parses a stream's name; nil for anything else.
  public init?(_ text: String) {
    if text == "registry" {
      self = .registry
      return
    }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let category = Category(rawValue: String(parts[0])),
      category != .registry, Slug<Competition>(String(parts[1])) != nil
    else { return nil }
    self.init(category: category, slug: String(parts[1]))
  }

  /// The name in full.
  public var description: String {
    category == .registry ? "registry" : "\(category.rawValue)/\(slug)"
  }

  /// Orders streams by name.
  public static func < (left: StreamName, right: StreamName) -> Bool {
    left.description < right.description
  }
}

extension StreamName: TextValue {
  /// The kind of field: text.
  public static var kind: FieldKind { .text }

  /// The form, as messages describe it.
  public static var form: String { "registry, competition/<slug> or match/<slug>" }
}
