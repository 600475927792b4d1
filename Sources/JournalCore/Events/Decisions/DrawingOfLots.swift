/// Lots or a coin decide who goes through or is placed higher.
public struct DrawingOfLots: Hashable, Sendable {
  /// How lots are drawn.
  public enum Method: String, Word {
    case coin, lots
  }

  /// The teams between which lots were drawn.
  public var between: [TeamSlug]

  /// The team that won.
  public var winner: TeamSlug

  /// How it was done.
  public var method: Method?

  /// The place that it decides, from 1.
  public var place: Int?

  /// The tie that it decides.
  public var tie: TieSlug?

  /// The group or table in which it counts, such as Group A.
  public var group: String?

  /// The day on which it takes effect.
  public var date: CalendarDate?

  /// Creates the event's data.
  public init(
    between: [TeamSlug], winner: TeamSlug, method: Method? = nil, place: Int? = nil,
    tie: TieSlug? = nil, group: String? = nil, date: CalendarDate? = nil
  ) {
    self.between = between
    self.winner = winner
    self.method = method
    self.place = place
    self.tie = tie
    self.group = group
    self.date = date
  }
}

// swift-format-ignore: AllPublicDeclarationsHaveDocumentation
extension DrawingOfLots: EventPayload {
  public static let name = "drawing-of-lots"
  public static let summary = "Lots are drawn or a coin is tossed."
  public static let setting = EventSetting.ruling(of: .match)
  public static let needsSource = true
  public static let fields: Fields<Self> = [
    .field("between", { $1(&$0.between) }, "The teams involved"),
    .field("winner", { $1(&$0.winner) }, "The team that won"),
    .field("method", { $1(&$0.method) }, "How it was done"),
    .field("place", { $1(&$0.place) }, "The place it decides, from 1", in: 1...999),
    .field("tie", { $1(&$0.tie) }, "The tie it decides"),
    .field("group", { $1(&$0.group) }, "The group or table it applies to, such as Group A"),
    .field("date", { $1(&$0.date) }, "The day it takes effect; by default the day of recording"),
  ]
  public static let aliases = [
    EventAlias("lots"),
    EventAlias("coin", ["method": "coin"]),
  ]
  public static let sample = DrawingOfLots(
    between: [TeamSlug(known: "italy"), TeamSlug(known: "soviet-union")],
    winner: TeamSlug(known: "italy"), method: .coin)

  public var seeds: [FactSeed] {
    [FactSeed(.lots, team: winner, other: place.map { String($0) })]
  }

  public var phrase: [Phrase] {
    let others = between.filter { $0 != winner }
    let title = method == .coin ? "Toss of a coin" : "Lots"
    var words: [Phrase] = [.text("\(title): "), .team(winner)]
    for (index, team) in others.enumerated() {
      words += [.text(index == 0 ? " over " : ", "), .team(team)]
    }
    return words + (place.map { [.text(", for place \($0)")] } ?? [])
  }

  public func check() throws(Refusal) {
    guard between.count > 1, Set(between).count == between.count else {
      throw Refusal("bad-lots", "Lots are drawn between two or more different teams.")
    }
    guard between.contains(winner) else {
      throw Refusal("lots-winner", "\(winner) is not one of the teams in the draw.")
    }
    guard (1...999).contains(place ?? 1) else { throw .badPlace }
  }
}
