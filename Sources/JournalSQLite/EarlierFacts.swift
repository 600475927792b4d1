import GRDB
import JournalCore

/// The facts in a file of an earlier step of the part `facts`. Before step 1 they said less about a
/// match's schedule, and nothing about the day from which a ruling counts; before step 2 they took
/// the figures of a first half for those of the match.
enum EarlierFacts {
  /// The facts as a program of a step derived them, without the kinds and values that were added
  /// later.
  static func facts(_ facts: [Fact], ofStep step: Int) -> [Fact] {
    facts.compactMap { fact in
      var fact = fact
      switch fact.kind {
      case .detail where step < 1, .kickOff where step < 1, .takesEffect where step < 1: return nil
      case .scheduled where step < 1: fact.value = 0
      case .rescheduled where step < 1: (fact.kind, fact.value) = (.other, 0)
      case .interimStatistic where step < 2: fact.kind = .statistic
      default: break
      }
      return fact
    }
  }

  /// The facts of a match; those that now say more are derived again.
  ///
  /// - Parameter names: receives the texts that they add, with numbers that no name in the file
  ///   has.
  static func renewed(_ facts: [Fact], _ names: inout NameTable, _ db: Database) throws -> [Fact] {
    names.reserve(
      upTo: try Int32.fetchOne(db, sql: "SELECT ifnull(max(id), 0) FROM names") ?? 0)
    let body = try RawStatement(db, "SELECT position, body, leaf FROM events WHERE position = ?")
    let number = try RawStatement(db, "SELECT id FROM names WHERE slug = ?")
    let positions = EventPositions(db)
    var renewed: [Fact] = []
    var rest = facts[...]
    while let first = rest.first {
      let own = rest.prefix { $0.position == first.position }
      rest = rest.dropFirst(own.count)
      body.bind(1, first.position)
      guard kinds.contains(first.kind) || first.kind == .other, try body.step() else {
        renewed += own
        continue
      }
      let record = try EventRows.record(body, db)
      body.reset()
      for name in record.draft.slugs where names.id(of: name) == nil {
        number.bind(1, text: Array(name.utf8))
        if try number.step() { names.add(name, as: NameID(number.small(0))) }
        number.reset()
      }
      renewed += record.draft.facts(at: first.position, intern: { names.intern($0) }) { id in
        positions.find(id, before: first.position)
      }
    }
    try positions.check()
    return renewed
  }

  /// The kinds of first fact for which this program derives more than an earlier one.
  static let kinds: [Fact.Kind] = [
    .scheduled, .resultAwarded, .resultAnnulled, .resultConfirmed, .walkover, .statistic,
  ]
}
