import JournalCore
public import JournalReading
import JournalRules

/// What can still happen in a table: the places that each team can take, and what it needs.
public struct OutlookText {
  private let table: TableReading
  private let outlook: TableOutlook
  private let prospects: [TeamSlug: PlaceOutlook]

  /// Works out what can still happen in a table.
  public init(_ table: TableReading) {
    self.table = table
    outlook = table.outlook
    prospects = Dictionary(
      table.prospects(outlook).map { ($0.team.team, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// A line for each team.
  public var lines: [String] {
    let unset = OutlookWords.unsetMatches(table.stage).map { [Wrap.text("     \($0)", indent: 5)] }
    guard outlook.open > 0 else {
      return [
        unset == nil
          ? "     All matches are played: nothing is open."
          : "     All matches that are set are played."
      ] + (unset ?? [])
    }
    let matches = outlook.open == 1 ? "1 match is" : "\(outlook.open) matches are"
    let names = outlook.teams.map {
      Wrap.short(TextRules.harmless(table.competition.directory.title($0.team)), 30)
    }
    let width = names.map(Columns.width).max() ?? 0
    let rows = zip(outlook.teams, names).map { team, name in
      let places = Columns.pad(Self.text(team.places) + (team.isExact ? "" : "?"), 6)
      let lead = "     \(Columns.pad(name, width))  \(places)"
      let words = words(for: team)
      return words.isEmpty
        ? lead.trimmedEnd : Wrap.text("\(lead) \(words)", indent: Columns.width(lead) + 1)
    }
    let limits =
      outlook.teams.allSatisfy(\.isExact) || outlook.criteria.isEmpty
      ? []
      : [
        Wrap.text(
          "     ? At most these: too many matches are open to try all, or the goals of several matches "
            + "between level teams would decide.", indent: 7)
      ]
    return [
      Wrap.text(
        "     What can still happen: \(matches) open. \(counted)", indent: 5)
    ] + rows + (outlook.missing > 0 ? missing : limits) + (unset ?? [])
  }

  /// The teams that the rules speak of and that have no match yet.
  private var missing: [String] {
    let known = outlook.teams.count
    let more = outlook.missing == 1 ? "one more" : "\(outlook.missing) more"
    return [
      Wrap.text(
        "     ? At most these: the rules speak of \(known + outlook.missing) places, and \(known) teams "
          + "have a match. The matches of \(more) are not counted.", indent: 7)
    ]
  }

  /// What separates teams that are level on points.
  private var counted: String {
    let free = "taken either way while goals can change it."
    guard !outlook.criteria.isEmpty else {
      return "It is not foreseen here: \(OutlookWords.notForeseen)."
    }
    guard let id = outlook.criteria.dropFirst().first,
      let criterion = table.stage.criteria.first(where: { $0.name == id })
    else { return "Level on points is \(free)" }
    let lead =
      criterion.headToHead == nil
      ? "\(criterion.title) are counted"
      : "the matches between the level teams are counted, by any score of those to come"
    return "Level on points, \(lead); what is level then is \(free)"
  }

  private static func text(_ places: ClosedRange<Int>) -> String {
    places.count == 1 ? "\(places.lowerBound)" : "\(places.lowerBound)-\(places.upperBound)"
  }

  /// The places after which something changes, the first always among them.
  private var boundaries: [Int] {
    table.stage.boundaries.union([1]).filter { $0 < outlook.teams.count }.sorted()
  }

  /// Returns what the team is certain of, and what decides each boundary that it can still end on
  /// either side of.
  private func words(for team: TableOutlook.Team) -> String {
    let claims = prospects[team.team]?.claims ?? []
    let certain = claims.first { claim in
      if case .destination = claim.aim { claim.standing == .certain } else { false }
    }
    let names = [
      certain.map(OutlookWords.name) ?? (team.places == 1...1 ? "First" : nil),
      certain == nil && prospects[team.team]?.isDown == true ? "Relegation" : nil,
    ].compactMap(\.self)
    var words = names.map { "\($0), whatever happens." }
    let open = boundaries.filter { team.isAmong(first: $0) == nil }
    if names.isEmpty, prospects[team.team]?.isSafe == true { words.append("Safe.") }
    if !team.after.isEmpty {
      words += open.map { "\(name(of: $0)): \(OutlookWords.text(team.need(first: $0)))." }
    } else if !open.isEmpty {
      let names = open.map { $0 == 1 ? "first" : "top \($0)" }
      words.append("Open: \(names.joined(separator: ", ")).")
    }
    return words.joined(separator: " ")
  }

  private func name(of boundary: Int) -> String {
    let feared = table.stage.destinations?.contains {
      $0.range.lowerBound == boundary + 1 && $0.isFeared
    }
    return boundary == 1 ? "First" : feared == true ? "Safe (top \(boundary))" : "Top \(boundary)"
  }
}

extension String {
  fileprivate var trimmedEnd: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
