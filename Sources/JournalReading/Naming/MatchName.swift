public import JournalCore
import JournalRules

/// A match's slug and the short form that people type.
public struct MatchName: Hashable, Sendable {
  /// The stream.
  public let stream: StreamName

  /// The short form, such as `rma-leg`; the slug where the short form fits several matches.
  public let shortForm: String

  /// The slug, such as `real-madrid-leganes-2018-01-24`.
  public var slug: String { stream.slug }

  /// The short form whether or not it is unique.
  package let code: String

  /// The two teams, if the slug tells them.
  package let teams: [TeamSlug]

  /// The name of a match that was read.
  package init?(_ match: MatchReading) {
    guard let stream = StreamName.match(match.slug) else { return nil }
    self.init(
      stream: stream, shortForm: match.shortForm, code: match.shortForm,
      teams: [match.team(.home), match.team(.away)])
  }

  private init(stream: StreamName, shortForm: String, code: String, teams: [TeamSlug]) {
    (self.stream, self.shortForm, self.code) = (stream, shortForm, code)
    self.teams = teams
  }

  /// Names matches by the codes of their teams.
  package static func all(_ streams: [StreamName], _ directory: Directory) -> [MatchName] {
    let teams = streams.map { self.teams(of: $0, directory) }
    let codes = teams.map { teams in
      teams.map { directory.code($0).lowercased() }.joined(separator: "-")
    }
    let counts = Dictionary(codes.map { ($0, 1) }, uniquingKeysWith: +)
    return zip(streams, zip(codes, teams)).map { stream, known in
      let (code, teams) = known
      let isUnique = counts[code] == 1 && !code.isEmpty
      return MatchName(
        stream: stream, shortForm: isUnique ? code : stream.slug, code: code, teams: teams)
    }
  }

  /// The slug is `<home>-<away>-<date>`; nothing where no two registered teams are found in it.
  private static func teams(of stream: StreamName, _ directory: Directory) -> [TeamSlug] {
    let parts = stream.slug.split(separator: "-").map(String.init)
    guard let year = parts.firstIndex(where: { $0.count == 4 && Int($0) != nil }) else { return [] }
    let names = parts[..<year]
    for cut in names.indices.dropFirst() {
      let (home, away) = (names[..<cut], names[cut...])
      guard let first = TeamSlug(home.joined(separator: "-")),
        let second = TeamSlug(away.joined(separator: "-")),
        directory.teams[first] != nil, directory.teams[second] != nil
      else { continue }
      return [first, second]
    }
    return []
  }
}

extension JournalView {
  /// The match that a word means: a slug, a short form, a unique start, `@` or `@-`.
  ///
  /// - Parameters:
  ///   - current: the slug of the current match, for `@`.
  ///   - previous: the slug of the one before, for `@-`.
  /// - Throws: `Refusal` that lists the candidates.
  public func resolve(match reference: String, current: String? = nil, previous: String? = nil)
    throws(Refusal) -> MatchName
  {
    let wanted = reference == "@" ? current : reference == "@-" ? previous : reference
    guard let wanted else {
      throw Refusal("no-current-match", "There is no match \(reference) yet.")
    }
    return try MatchNames(matches, directory).find(wanted)
  }
}
