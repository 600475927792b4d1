public import JournalCore
import JournalProjections
import JournalRules

extension JournalView {
  /// Reads a competition for a question about its tables.
  ///
  /// Matches after the round or day in question are included as not yet played.
  ///
  /// - Throws: `Refusal` if the competition, round or regulation is not known; `LogError`.
  public func competition(_ slug: CompetitionSlug, asking question: TableQuestion) async throws
    -> CompetitionReading
  {
    let whole = try await competition(slug, by: question.rules)
    guard question.round != nil || question.date != nil else { return whole }
    let rounds = try question.round.map { text throws in try RoundSpan(text, in: whole) }
    let day = [rounds?.lastDay, question.date].compactMap { $0 }.min()
    let then = try await competition(slug, on: day, by: question.rules)
    let played = Dictionary(
      then.matches.map { ($0.slug, $0) }, uniquingKeysWith: { first, _ in first })
    let matches = whole.matches.compactMap { match -> CompetitionMatch? in
      let isIn =
        (rounds?.holds(match) ?? true) && question.date.map { match.scheduled.date <= $0 } ?? true
      return isIn ? played[match.slug] ?? match : match.notPlayed
    }
    return CompetitionReading(
      competition: whole.competition, regulation: whole.regulation, matches: matches,
      rulings: then.rulings, directory: whole.directory, on: day)
  }

  /// Returns the tables of a competition; those of one that adopted no regulation by a generic one, as
  /// far as its matches belong to no ties (`TableReading.isByGenericRules`).
  ///
  /// - Parameter group: a word for the group; nil for all tables.
  /// - Throws: `Refusal`; `LogError`.
  public func tablesOrGeneric(
    of slug: CompetitionSlug, asking question: TableQuestion = TableQuestion(), group: String? = nil
  ) async throws -> [TableReading] {
    do {
      return try await ask(.tables(of: slug, question, group: group))
    } catch let refusal as Refusal {
      guard refusal.code == Refusal.noRegulationCode, question.rules == nil,
        let document = RegulationLibrary.genericLeague
      else { throw refusal }
      var supposed = question
      supposed.rules = try AdoptedRegulation(document)
      do {
        return try await ask(.tables(of: slug, supposed, group: group))
      } catch let other as Refusal where other.code == "no-table" {
        throw refusal
      }
    }
  }

  /// Reads the matches of a competition, with or without an adopted regulation.
  ///
  /// - Throws: `Refusal` if the competition is not known; `LogError`.
  public func results(of slug: CompetitionSlug) async throws -> CompetitionReading {
    let own = try await directory(for: RegistryNeed([.competition(slug)])).canonical(slug)
    let hasRules = try await regulation(of: own) != nil
    let reading = try await competition(slug, by: hasRules ? nil : try AdoptedRegulation(.noRules))
    let scorers = reading.matches.flatMap { match in
      let history = match.result.history
      return history.facts.compactMap { $0.kind == .goal ? history.names.person($0.person) : nil }
    }
    return reading.with(try await directory(for: RegistryNeed(Set(scorers.map { .person($0) }))))
  }
}

extension CompetitionMatch {
  /// The match as it was before any of it had been played.
  fileprivate var notPlayed: CompetitionMatch? {
    let first = result.history.facts.first { $0.kind == .scheduled }
    return first.flatMap { result.seen(upTo: .event($0.position)) }.map {
      CompetitionMatch(
        slug: slug, scheduled: scheduled, result: $0, status: .scheduled, stage: stage)
    }
  }
}

extension JSONObject {
  /// The stand-in for results of a competition without an adopted regulation; it ranks nothing.
  fileprivate static let noRules: JSONObject = [
    "format": 1, "id": "none", "title": "No regulation",
    "stages": [["id": "none", "kind": "tie", "decide": [["by": "lots"]]]],
  ]
}
