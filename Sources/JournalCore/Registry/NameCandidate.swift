/// Somebody or something that a word can mean.
public struct NameCandidate<Subject: Hashable & Sendable>: Sendable {
  /// Who or what it is.
  public let subject: Subject

  /// Its slug, and the slugs of what was merged into it.
  public let slugs: [String]

  /// The keys of its names: full, short, and those of what was merged into it.
  public let names: [String]

  /// How near it is to what is going on: 0 for those on the pitch. The nearest of namesakes is meant.
  public let rank: Int

  /// How it is called when it is told apart from others.
  public let title: String

  /// What tells it from others of the same name: a shirt number, a team, a season.
  public let mark: String?

  /// Makes a candidate; its names are folded.
  ///
  /// - Parameter names: as they are written; nil for those that there are not.
  public init(
    _ subject: Subject, slugs: [String], names: [String?], title: String, mark: String? = nil,
    rank: Int = 0
  ) {
    self.subject = subject
    self.slugs = slugs
    self.names = names.compactMap { $0.map { NameKey.fold($0) } }
    self.title = title
    self.mark = mark
    self.rank = rank
  }

  /// As an ambiguity lists it: `Pires (7, Leganés)`.
  var listed: String { mark.map { "\(title) (\($0))" } ?? title }
}
