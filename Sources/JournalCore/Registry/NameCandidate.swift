/// A person or thing that a word can mean.
public struct NameCandidate<Subject: Hashable & Sendable>: Sendable {
  /// The person or thing.
  public let subject: Subject

  /// Its slug, and the slugs of those merged into it.
  public let slugs: [String]

  /// The keys of its names: full, short, and those of what was merged into it.
  public let names: [String]

  /// Slugs that a name of it leads to although they do not say all of it: `c` of `C++`. Such a slug
  /// means it only as a slug, and not as another's name.
  let unfaithful: Set<String>

  /// How close it is to the action: 0 for players on the pitch. Of namesakes, a word means the
  /// closest.
  public let rank: Int

  /// The name by which a list of candidates shows it.
  public let title: String

  /// The full name, if it differs from the title.
  public let fullName: String?

  /// What distinguishes it from namesakes: a shirt number, a team or a season.
  public let mark: String?

  /// Creates a candidate and folds its names.
  ///
  /// - Parameter names: the names as written; nil for a missing one.
  public init(
    _ subject: Subject, slugs: [String], names: [String?], title: String,
    fullName: String? = nil, mark: String? = nil, rank: Int = 0
  ) {
    self.subject = subject
    self.slugs = slugs
    let written = names.compactMap { $0 }
    self.names = written.map { NameKey.exact($0) }
    unfaithful = Set(written.filter { !SlugMint.isFaithful(to: $0) }.map { SlugMint.fold($0) })
    self.title = title
    self.fullName = fullName
    self.mark = mark
    self.rank = rank
  }

  /// The short name if it shows why a word fits, otherwise the full name.
  func called(_ key: String) -> String {
    let short = NameKey.exact(title)
    let shows = short.hasPrefix(key) || short.contains("-\(key)")
    return shows ? title : fullName ?? title
  }
}
