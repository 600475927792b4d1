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

  /// Its whole name, where that is longer.
  public let fullName: String?

  /// What tells it from others of the same name: a shirt number, a team, a season.
  public let mark: String?

  /// Makes a candidate; its names are folded.
  ///
  /// - Parameter names: as they are written; nil for those that there are not.
  public init(
    _ subject: Subject, slugs: [String], names: [String?], title: String,
    fullName: String? = nil, mark: String? = nil, rank: Int = 0
  ) {
    self.subject = subject
    self.slugs = slugs
    self.names = names.compactMap { $0.map { NameKey.fold($0) } }
    self.title = title
    self.fullName = fullName
    self.mark = mark
    self.rank = rank
  }

  /// The short name if it shows why a word fits, else the whole one.
  func called(_ key: String) -> String {
    let short = NameKey.fold(title)
    let shows = short.hasPrefix(key) || short.contains("-\(key)")
    return shows ? title : fullName ?? title
  }
}
