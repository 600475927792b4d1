import GRDB
import JournalCore

/// Two teams, home and away, by their numbers in the file.
struct TeamPair: Hashable {
  let home, away: NameID
}

extension TeamPair {
  /// The pairs that a match was set between, one after the other.
  ///
  /// - Parameters:
  ///   - facts: all facts of the match, in order of position.
  ///   - first: the position from which on they are looked at.
  static func all(
    _ facts: [Fact], of match: StreamName, from first: Int = 0, _ db: Database
  ) throws -> [TeamPair] {
    // The first event sets the match; later ones change that only by acting on earlier ones.
    let acts = facts.filter { $0.isHousekeeping && $0.position >= first }
    var pairs: [TeamPair] = []
    if let set = facts.first, set.kind == .scheduled, set.position >= first {
      pairs = [TeamPair(home: set.team, away: set.other)]
    }
    guard !acts.isEmpty else { return pairs }
    let names = try NameRows.table(db, mentionedIn: facts)
    for position in Set(acts.map(\.position)).sorted() {
      let seen = facts.filter { $0.position <= position }
      let history = try SQLiteEventLog.history(match, seen, names, isEarlier: false, db)
      guard let scheduled = history.scheduled,
        let home = history.names.id(of: scheduled.home.text),
        let away = history.names.id(of: scheduled.away.text)
      else { continue }
      let pair = TeamPair(home: home, away: away)
      if !pairs.contains(pair) { pairs.append(pair) }
    }
    return pairs
  }

  /// The slugs of the two, as the list of their matches has them.
  func list(_ statements: Statements) throws -> CheckedList {
    let statement = try statements["SELECT slug FROM names WHERE id = ?"]
    let slugs = try [home, away].map { team in
      statement.bind(1, Int(team.number))
      defer { statement.reset() }
      return try statement.step() ? statement.text(0) : ""
    }
    return .pair(home: slugs[0], away: slugs[1])
  }
}

extension Fact {
  /// Whether it sets between whom a match is, or may change that.
  var setsTeams: Bool { kind == .scheduled || isHousekeeping }
}

/// The rows by which the matches between two teams are found. A match has one for each pair that it
/// was ever set between, so that every state of the log finds its own.
enum MatchPairRows {
  private static let insert = "INSERT INTO match_pairs(home, away, stream) VALUES (?, ?, ?)"
  private static let find = "SELECT 1 FROM match_pairs WHERE home = ? AND away = ? AND stream = ?"

  /// Adds the pairs that new facts of a match bring about, and notes how their lists change.
  ///
  /// - Parameters:
  ///   - facts: all facts of the match, in order of position.
  ///   - first: the position of the first new one.
  static func add(
    _ facts: [Fact], from first: Int, of match: StreamName, stream: Int, _ db: Database,
    _ statements: Statements, _ changes: inout ChecksumChanges
  ) throws {
    for pair in try TeamPair.all(facts, of: match, from: first, db)
    where try !has(pair, stream, statements) {
      try write(pair, stream, statements)
      changes.add(match, to: try pair.list(statements))
    }
  }

  /// Writes a row.
  static func write(_ pair: TeamPair, _ stream: Int, _ statements: Statements) throws {
    let row = try statements[insert]
    row.bind(1, Int(pair.home.number))
    row.bind(2, Int(pair.away.number))
    row.bind(3, stream)
    try row.run()
  }

  /// Whether there is a row.
  static func has(_ pair: TeamPair, _ stream: Int, _ statements: Statements) throws -> Bool {
    let known = try statements[find]
    known.bind(1, Int(pair.home.number))
    known.bind(2, Int(pair.away.number))
    known.bind(3, stream)
    defer { known.reset() }
    return try known.step()
  }

  /// The matches set between some teams, as they were at a position.
  ///
  /// - Throws: `LogError.damaged` if a list, or a match, is not what was written.
  static func fixtures(
    between homes: Set<TeamSlug>, and aways: Set<TeamSlug>, upTo position: Int, _ db: Database
  ) throws -> [MatchFixture] {
    let statements = Statements(db)
    let rows = try RawStatement(
      db,
      """
      SELECT p.stream, s.name FROM match_pairs p LEFT JOIN streams s ON s.id = p.stream
      WHERE p.home = ? AND p.away = ?
      """)
    let checksums = try Checksums(db)
    var found: [Int: StreamName] = [:]
    for home in homes.sorted() {
      for away in aways.sorted() {
        var list = Checksum()
        if let first = try number(of: home, statements),
          let second = try number(of: away, statements)
        {
          rows.bind(1, first)
          rows.bind(2, second)
          while try rows.step() {
            guard let match = StreamName(rows.text(1)) else { continue }
            list.add(RowHash(match))
            found[rows.int(0)] = match
          }
          rows.reset()
        }
        try checksums?.check(.pair(home: home.text, away: away.text), list)
      }
    }
    return try found.sorted { $0.key < $1.key }.compactMap { _, match in
      let history = try StreamFacts(of: match, db).history(upTo: position)
      let fixture = MatchFixture(history)
      return fixture.isBetween(homes, aways) ? fixture : nil
    }
  }

  private static func number(of team: TeamSlug, _ statements: Statements) throws -> Int? {
    let statement = try statements["SELECT id FROM names WHERE slug = ?"]
    statement.bind(1, text: Array(team.text.utf8))
    defer { statement.reset() }
    return try statement.step() ? statement.int(0) : nil
  }
}
