import JournalCore
import JournalFeeds

extension MatchImport {
  /// The incidents in match order; one without a minute follows the incident of its side that
  /// precedes it in the feed.
  var incidentsInOrder: [FeedIncident] {
    var last: [Side: Int] = [:]
    let places = match.feed.incidents.map { incident -> Int in
      let told = incident.at.flatMap { Self.place(of: $0, check.format) }
      let place = told ?? last[incident.side] ?? 0
      last[incident.side] = place
      return place
    }
    let order = places.indices.sorted { (places[$0], $0) < (places[$1], $1) }
    return order.map { match.feed.incidents[$0] }
  }

  private static func place(of time: MatchTime, _ format: MatchFormat) -> Int? {
    guard let minute = time.minute else {
      return time.period.map { Int($0.order) * 1_000_000 }
    }
    let period = time.period ?? format.period(of: minute)
    return Int(period?.order ?? 0) * 1_000_000 + min(max(minute, 0), 999) * 100
      + min(max(time.added ?? 0, 0), 99)
  }

  /// Makes an event from an incident and adds it, except for kicks of a shoot-out.
  mutating func add(_ incident: FeedIncident, _ registry: inout ImportRegistry) {
    guard let entry = prepared(incident, &registry) else { return }
    add(entry, &registry)
  }

  /// Returns the event for an incident; nil for a shoot-out kick, and for an incident that is not
  /// a valid event, which becomes a problem.
  mutating func prepared(_ incident: FeedIncident, _ registry: inout ImportRegistry) -> Entry? {
    if case .shootOutKick = incident.what { return nil }
    let time = time(of: incident)
    do throws(Refusal) {
      let (event, persons, names) = try event(of: incident, &registry)
      let key = [incident.side.rawValue] + names + [ImportIdentity.key(time)]
      return Entry(
        event: event, time: time, key: key + [twin(of: [event.name] + key)], persons: persons,
        line: incident.line, file: file(of: incident), text: text(of: incident, time))
    } catch {
      report(
        error, text: text(of: incident, time), line: incident.line, file: file(of: incident))
      return nil
    }
  }

  /// Returns the event of an incident, the persons that it names, and the part of its key that
  /// names them.
  private mutating func event(of incident: FeedIncident, _ registry: inout ImportRegistry)
    throws(Refusal) -> (event: MatchEvent, persons: [PersonSlug], names: [String])
  {
    let (side, team) = (incident.side, match.team(incident.side))
    switch incident.what {
    case .goal(let player, let own, let penalty, let assist):
      let scorer = try person(player, own ? side.other : side, &registry)
      let helper = try person(assist, side, &registry)
      let goal = Goal(
        team: team, player: scorer, own: own ? true : nil, assist: helper,
        situation: penalty ? .penalty : incident.situation, bodyPart: incident.bodyPart)
      return (.goal(goal), [scorer, helper].compactMap { $0 }, [Self.key(player)])
    case .card(let player, let colour):
      guard let name = player else { throw Self.nobody("card") }
      let person = try self.player(name, of: side, &registry)
      let card = Card(team: team, player: person, colour: colour)
      return (.card(card), [person], [Self.key(name), colour.rawValue])
    case .substitution(let off, let on):
      let (first, second) = (
        try self.player(off, of: side, &registry), try self.player(on, of: side, &registry)
      )
      return (
        .substitution(Substitution(team: team, off: first, on: second)), [first, second],
        [Self.key(off), Self.key(on)]
      )
    case .penaltyMissed(let player, let outcome):
      guard let name = player else { throw Self.nobody("missed penalty") }
      let person = try self.player(name, of: side, &registry)
      let missed = PenaltyMissed(team: team, player: person, outcome: outcome)
      return (.penaltyMissed(missed), [person], [Self.key(name)])
    case .woodwork(let player, let part):
      let person = try person(player, side, &registry)
      let shot = Shot(
        team: team, player: person, outcome: .woodwork, part: part,
        situation: incident.situation, bodyPart: incident.bodyPart)
      return (.shot(shot), [person].compactMap { $0 }, [Self.key(player)])
    case .offside(let player):
      let person = try person(player, side, &registry)
      return (
        .offside(Offside(team: team, player: person)), [person].compactMap { $0 },
        [Self.key(player)]
      )
    case .shootOutKick:
      throw Refusal("wrong-type", "A kick in the shoot-out is not an event in play.")
    }
  }

  private mutating func person(
    _ name: String?, _ side: Side, _ registry: inout ImportRegistry
  ) throws(Refusal) -> PersonSlug? {
    guard let name else { return nil }
    return try player(name, of: side, &registry)
  }

  private static func nobody(_ what: String) -> Refusal {
    Refusal("whose", "A \(what) needs the name of the player.")
  }

  static func key(_ name: String?) -> String { name.map { ImportIdentity.key($0) } ?? "" }

  /// Returns an incident in words, for use in problems.
  func text(of incident: FeedIncident, _ time: MatchTime) -> String {
    let names: (what: String, who: [String?]) =
      switch incident.what {
      case .goal(let player, let own, _, _): (own ? "own goal" : "goal", [player])
      case .card(let player, let colour): ("\(colour.rawValue) card", [player])
      case .substitution(let off, let on): ("substitution", [on, "for", off])
      case .penaltyMissed(let player, _): ("penalty missed", [player])
      case .woodwork(let player, _): ("woodwork", [player])
      case .offside(let player): ("offside", [player])
      case .shootOutKick(let number, let player, _): ("kick \(number)", [player])
      }
    let words = [match.title + ":", names.what] + names.who.compactMap { $0 } + [time.label]
    return words.filter { !$0.isEmpty }.joined(separator: " ")
  }
}
