public import JournalCore
import JournalRules

/// Results that a regulation must bring about, each from a source: what its rules say, on real matches.
///
/// A document of JSON with the `regulation` and its `cases`. A case has a `title`, a `source`, a
/// `season`, a `round` and `matches`, one text each: the day, the teams and the score as
/// Football.TXT writes it, such as `1971-09-15 Celta v Aberdeen 0-2`. A tie says who goes
/// `through`, and `by` which step; a table says the `order` of its teams, and `by` which criterion
/// the first ones that are level on points are separated, or which figure of head-to-head. Of a long
/// season `figures` are enough: a row for each team that matters, with matches won, drawn and lost and
/// goals for and against, those in `matches` among them; `place` is the place of the first team of the
/// `order`, 1 if it is not given. `playOffs` has the `round` and the `matches`
/// that were played for a place. Where it matters who goes on from a group, or from several with the
/// best of one place, `advancing` names them all; `groups` then has the matches of each group in place
/// of `round`.
public struct RegulationCases: Sendable {
  /// The id of the regulation.
  public let regulation: String

  /// The cases, in the order of the document.
  public let cases: [RegulationCase]

  /// Reads a document.
  ///
  /// - Parameter file: the name of its file, for what is said of it.
  /// - Throws: `Refusal` naming the member that is wrong.
  public init(_ document: JSONObject, named file: String? = nil) throws(Refusal) {
    do throws(Refusal) {
      try self.init(reading: document)
    } catch {
      guard let file else { throw error }
      throw Refusal(error.code, "\(TextRules.harmless(file)): \(error.reason)")
    }
  }

  private init(reading document: JSONObject) throws(Refusal) {
    guard let regulation = document["regulation"]?.string, let list = document["cases"]?.array
    else {
      throw .badCase("", "needs the id of the regulation, and a list of cases")
    }
    self.regulation = regulation
    var cases: [RegulationCase] = []
    for (index, value) in list.enumerated() {
      let path = "cases[\(index)]"
      do throws(Refusal) {
        cases.append(try RegulationCase(value, at: path))
      } catch {
        cases.append(RegulationCase(malformed: value, at: path, error.reason))
      }
    }
    self.cases = cases
  }

  /// Runs the cases under a regulation.
  ///
  /// - Returns: what came out otherwise than a case says, for each case; empty where it came out as it
  ///   should. Of a case that is malformed, what is wrong with it.
  /// - Throws: `Refusal` if the document is not a regulation; `LogError`.
  public func outcomes(under document: JSONObject) async throws -> [(RegulationCase, [String])] {
    var outcomes: [(RegulationCase, [String])] = []
    for each in cases { outcomes.append((each, try await each.differences(under: document))) }
    return outcomes
  }
}

/// A result that a regulation must bring about.
public struct RegulationCase: Sendable {
  /// What it shows.
  public let title: String
  /// Where the facts come from; nil if the document does not say.
  public let source: String?
  /// The season, such as `1971-72`.
  public let season: String
  /// The round, or the group; `league` for the only table.
  public let round: String
  /// What must come out.
  public let expectation: Expectation

  /// The place of the first team of the order; nil for that of the whole table.
  let place: Int?
  let matches: [String]
  let groups: [(name: String, matches: [String])]
  let figures: [Figures]
  let playOffs: PlayOffs?
  let lots: String?
  /// What is wrong with the case itself; nil if nothing is.
  private(set) var fault: String?

  /// What must come out of a case.
  public enum Expectation: Sendable {
    /// A team goes through, by a step that is named if the case says so.
    case through(String, by: String?)
    /// Teams are placed in this order, those level on points by a criterion that is named if the case
    /// says so.
    case order([String], by: String?)
    /// These teams and no others go on from their groups.
    case advancing([String])
  }

  /// The matches for a place, after those of the table.
  struct PlayOffs {
    let round: String
    let matches: [String]
  }

  /// What a team has after a season.
  struct Figures {
    let team: String
    let won, drawn, lost, goalsFor, goalsAgainst: Int
  }

  fileprivate init(_ value: JSONValue, at path: String) throws(Refusal) {
    guard let object = value.object, let title = object["title"]?.string else {
      throw .badCase(path, "needs a title")
    }
    groups = try Self.groups(object["groups"], at: "\(path).groups")
    guard let season = object["season"]?.string,
      let round = object["round"]?.string ?? groups.first?.name
    else {
      throw .badCase(path, "needs a season and a round")
    }
    (self.title, self.season, self.round) = (title, season, round)
    source = object["source"]?.string
    lots = object["lots"]?.string
    place = try Self.place(object["place"], at: "\(path).place")
    matches = (object["matches"]?.array ?? []).compactMap(\.string)
    guard matches.count == object["matches"]?.array?.count ?? 0 else {
      throw .badCase("\(path).matches", "must be texts: \"1971-09-15 Celta v Aberdeen 0-2\"")
    }
    var figures: [Figures] = []
    for (index, row) in (object["figures"]?.array ?? []).enumerated() {
      let cells = row.array ?? []
      let numbers = cells.dropFirst().compactMap { $0.integer.map { Int($0) } }
      guard let team = cells.first?.string, numbers.count == 5, cells.count == 6,
        numbers.allSatisfy({ (0...999).contains($0) })
      else {
        throw .badCase(
          "\(path).figures[\(index)]", "must be a team, won, drawn, lost, goals for and against")
      }
      figures.append(
        Figures(
          team: team, won: numbers[0], drawn: numbers[1], lost: numbers[2], goalsFor: numbers[3],
          goalsAgainst: numbers[4]))
    }
    self.figures = figures
    playOffs = try Self.playOffs(object["playOffs"], at: "\(path).playOffs")
    let order = object["order"]?.array?.compactMap(\.string)
    let advancing = object["advancing"]?.array?.compactMap(\.string)
    switch (object["through"]?.string, order, advancing) {
    case (let team?, nil, nil): expectation = .through(team, by: object["by"]?.string)
    case (nil, let teams?, nil): expectation = .order(teams, by: object["by"]?.string)
    case (nil, nil, let teams?): expectation = .advancing(teams)
    default: throw .badCase(path, "needs either through or order or advancing")
    }
    guard !matches.isEmpty || !figures.isEmpty || !groups.isEmpty else {
      throw .badCase(path, "has no matches")
    }
  }

  /// A case that cannot be run.
  fileprivate init(malformed value: JSONValue, at path: String, _ reason: String) {
    title = value.object?["title"]?.string ?? path
    source = value.object?["source"]?.string
    (season, round) = ("", "")
    expectation = .order([], by: nil)
    (matches, groups, figures, playOffs, lots, place) = ([], [], [], nil, nil, nil)
    fault = reason
  }

  private static func place(_ value: JSONValue?, at path: String) throws(Refusal) -> Int? {
    guard let value else { return nil }
    guard let place = value.integer.map({ Int($0) }), (1...99).contains(place) else {
      throw .badCase(path, "must be the place of the first team, from 1 to 99")
    }
    return place
  }

  private static func playOffs(_ value: JSONValue?, at path: String) throws(Refusal) -> PlayOffs? {
    guard let value else { return nil }
    let matches = value.object?["matches"]?.array?.map(\.string) ?? []
    guard let round = value.object?["round"]?.string, !matches.isEmpty, !matches.contains(nil)
    else {
      throw .badCase(path, "must have a round and matches")
    }
    return PlayOffs(round: round, matches: matches.compactMap(\.self))
  }

  private static func groups(_ value: JSONValue?, at path: String) throws(Refusal) -> [(
    name: String, matches: [String]
  )] {
    guard let value else { return [] }
    guard let object = value.object else { throw .badCase(path, "must name groups") }
    var groups: [(name: String, matches: [String])] = []
    for name in object.keys {
      let matches = object[name]?.array?.map(\.string) ?? []
      guard !matches.isEmpty, !matches.contains(nil) else {
        throw .badCase("\(path).\(name)", "must be the matches of the group")
      }
      groups.append((name, matches.compactMap(\.self)))
    }
    return groups
  }
}

extension Refusal {
  static let badCase = "bad-case"

  static func badCase(_ path: String, _ what: String) -> Refusal {
    let place = path.isEmpty ? "The document of cases" : TextRules.harmless(path)
    return Refusal(badCase, "\(place) \(what).")
  }
}
