public import JournalCore

/// What an outside source tells, in its own names: no slugs, no ids, nothing of the journal yet.
///
/// Every reader of a format makes this value of a file's text; one importer brings it into a journal.
public struct Feed: Hashable, Sendable {
  /// The matches in the order of the file.
  public var matches: [FeedMatch]

  /// The groups that the file declares, with their teams.
  public var groups: [FeedGroup]

  /// What could not be read, in the order of the file: nothing is dropped without a word.
  public var problems: [FeedProblem]

  /// Creates a feed.
  public init(
    matches: [FeedMatch] = [], groups: [FeedGroup] = [], problems: [FeedProblem] = []
  ) {
    self.matches = matches
    self.groups = groups
    self.problems = problems
  }
}

/// A line of a file that could not be read, or only in part.
public struct FeedProblem: Hashable, Sendable {
  /// The name of the file, where the feed is made of several; empty where it is one.
  public var file: String
  /// The number of the line, from 1.
  public var line: Int
  /// What could not be read, as it stands there.
  public var text: String
  /// Why, in one sentence.
  public var reason: String

  /// Creates a problem.
  public init(file: String = "", line: Int, text: String, reason: String) {
    self.file = file
    self.line = line
    self.text = text
    self.reason = reason
  }
}

/// A group of teams that a file declares.
public struct FeedGroup: Hashable, Sendable {
  /// The name, such as `Group A`.
  public var name: String
  /// Its teams.
  public var teams: [FeedTeam]
  /// The line that declares it, from 1.
  public var line: Int

  /// Creates a group.
  public init(name: String, teams: [FeedTeam], line: Int) {
    self.name = name
    self.teams = teams
    self.line = line
  }
}

/// A team as the source names it.
public struct FeedTeam: Hashable, Sendable {
  /// The name as written, brought to one form (no doubled spaces).
  public var name: String
  /// The country beside the name, as written, such as `ENG`.
  public var country: String?

  /// Creates a team.
  public init(_ name: String, country: String? = nil) {
    self.name = name
    self.country = country
  }
}

/// A competition of one season as the source names it.
public struct FeedCompetition: Hashable, Sendable {
  /// The name without the season, such as `UEFA Champions League`.
  public var name: String
  /// The season, such as `2017-18` or `1954`.
  public var season: String?

  /// Creates a competition.
  public init(name: String, season: String? = nil) {
    self.name = name
    self.season = season
  }
}
