public import JournalCore
import JournalRules

/// The slug of a match and the short form that people type.
public struct MatchName: Hashable, Sendable {
  /// The short form, such as `rma-leg`; the slug if the short form fits several matches.
  public let shortForm: String

  /// The stream of the match.
  public var stream: StreamName { fixture.stream }

  /// The slug, such as `real-madrid-leganes-2018-01-24`.
  public var slug: String { stream.slug }

  /// The short form, whether or not it is unique.
  package let code: String

  /// The fixture: stream, teams and day.
  package let fixture: MatchFixture

  /// The two teams; empty if the first event of the stream schedules no match.
  package var teams: [TeamSlug] { [fixture.home, fixture.away].compactMap { $0 } }

  /// Creates the name of a match that was read.
  package init?(_ match: MatchReading) {
    guard let stream = StreamName.match(match.slug) else { return nil }
    self.init(
      fixture: MatchFixture(
        stream: stream, home: match.team(.home), away: match.team(.away),
        date: match.scheduled.date),
      shortForm: match.shortForm, code: match.shortForm)
  }

  private init(fixture: MatchFixture, shortForm: String, code: String) {
    (self.fixture, self.shortForm, self.code) = (fixture, shortForm, code)
  }

  /// The name of a match whose short form is its code, or its slug where the code fits several.
  package init(_ fixture: MatchFixture, code: String, isUnique: Bool) {
    self.init(
      fixture: fixture, shortForm: isUnique && !code.isEmpty ? code : fixture.stream.slug,
      code: code)
  }

  /// The code of a match: those of its teams; empty if one of them is not registered.
  package static func code(_ fixture: MatchFixture, _ directory: Directory) -> String {
    let teams = [fixture.home, fixture.away].compactMap { $0 }
    guard teams.count == 2, teams.allSatisfy({ directory.teams[$0] != nil }) else { return "" }
    return teams.map { directory.code($0).lowercased() }.joined(separator: "-")
  }

  /// Names matches by the codes of their teams.
  package static func all(_ fixtures: [MatchFixture], _ directory: Directory) -> [MatchName] {
    var known: [TeamSlug: String] = [:]
    let codes = fixtures.map { fixture -> String in
      let teams = [fixture.home, fixture.away].compactMap { $0 }
      // A team that is not registered has no code.
      guard teams.count == 2, teams.allSatisfy({ directory.teams[$0] != nil }) else { return "" }
      return teams.map { team in
        if let code = known[team] { return code }
        let code = directory.code(team).lowercased()
        known[team] = code
        return code
      }.joined(separator: "-")
    }
    let counts = Dictionary(codes.map { ($0, 1) }, uniquingKeysWith: +)
    return zip(fixtures, codes).map { fixture, code in
      MatchName(fixture, code: code, isUnique: counts[code] == 1)
    }
  }
}

extension JournalView {
  /// Returns the match that a word means: a slug, a short form, an unambiguous start of either, its
  /// teams, `@` or `@-`.
  ///
  /// - Parameters:
  ///   - current: the slug of the current match, for `@`.
  ///   - previous: the slug of the previous match, for `@-`.
  /// - Throws: `Refusal` that lists the candidates if none fits, or several do; `LogError`.
  public func resolve(match reference: String, current: String? = nil, previous: String? = nil)
    async throws -> MatchName
  {
    let wanted = reference == "@" ? current : reference == "@-" ? previous : reference
    guard let wanted else {
      throw Refusal("no-current-match", "There is no match \(reference) yet.")
    }
    // A slug or a code is looked up; only what is neither is searched for among all matches.
    if let name = try await matchName(wanted) { return name }
    if let name = try await registry.onlyMatch(withCode: NameKey.fold(wanted)) { return name }
    let matches = try await matchNames()
    let own = RegistryNeed.names(MatchNames.teamWords(in: wanted), [.team])
    return try MatchNames(matches, try await directory(for: own)).find(wanted)
  }

  /// Returns the match that a word means; nil if none fits, or several do.
  public func match(meantBy reference: String) async throws(LogError) -> MatchName? {
    do {
      return try await resolve(match: reference)
    } catch let error as LogError {
      throw error
    } catch {
      return nil
    }
  }
}
