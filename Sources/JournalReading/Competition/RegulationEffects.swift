public import JournalCore
import JournalRules

/// The results of a journal that would have come out otherwise under another regulation.
public struct RegulationEffects: Sendable {
  /// The ties, as they were judged and as they would have been.
  public internal(set) var ties: [(was: TieReading, then: TieReading)] = []

  /// The tables in which somebody would have taken another place.
  public internal(set) var tables: [(was: TableReading, then: TableReading)] = []

  /// How many ties and tables were compared.
  public internal(set) var compared = 0

  /// The ties and tables that the other regulation has no stage for, by name.
  public internal(set) var leftOut: [String] = []
}

extension TableReading {
  /// Whether it ranks the teams of another table: by other rules its stage may have another name.
  fileprivate func isOf(_ other: TableReading) -> Bool {
    name.group == other.name.group
      && Set(verdict.rows.map(\.team)) == Set(other.verdict.rows.map(\.team))
  }
}

extension JournalView {
  /// Returns what would have come out otherwise in some competitions.
  ///
  /// - Parameter rules: the regulation to judge by instead.
  /// - Throws: `Refusal` if a competition is not known; `LogError`.
  public func effects(of rules: AdoptedRegulation, on competitions: [CompetitionSlug]) async throws
    -> RegulationEffects
  {
    var effects = RegulationEffects()
    for tie in try await ties(of: competitions).ties {
      do {
        let then = try tie.judged(by: rules)
        effects.compared += 1
        if !then.verdict.agrees(with: tie.verdict) { effects.ties.append((tie, then)) }
      } catch {
        effects.leftOut.append(tie.tie.tie.text)
      }
    }
    for slug in competitions {
      let own = try await tables(of: slug, TableQuestion())
      let others = try await tables(of: slug, TableQuestion(rules: rules))
      for table in own {
        guard let then = others.first(where: { $0.isOf(table) }) else {
          effects.leftOut.append(table.competition.title(of: table.name))
          continue
        }
        effects.compared += 1
        let isSame =
          table.verdict.rows.map(\.places) == then.verdict.rows.map(\.places)
          && table.verdict.rows.map(\.team) == then.verdict.rows.map(\.team)
        if !isSame { effects.tables.append((table, then)) }
      }
    }
    return effects
  }

  /// Returns the tables of a competition; none if its rules, or those asked about, have no table.
  private func tables(of competition: CompetitionSlug, _ question: TableQuestion) async throws
    -> [TableReading]
  {
    do {
      return try await ask(.tables(of: competition, question))
    } catch is Refusal {
      return []
    }
  }

  /// Returns the competitions that adopted a regulation last, by its id.
  ///
  /// - Throws: `Refusal` if an adopted document is not a regulation; `LogError`.
  public func competitions(under regulation: String) async throws -> [CompetitionSlug] {
    var found: [CompetitionSlug] = []
    for slug in try await competitions(named: []) {
      if try await self.regulation(of: slug)?.regulation.id == regulation { found.append(slug) }
    }
    return found
  }
}
