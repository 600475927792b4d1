public import JournalCore
import JournalProjections
public import JournalReading
import JournalRules

/// An event as typed: a word for its type and flags for its fields, from which drafts are made.
public struct EventForm: Sendable {
  /// The type of the event.
  public let type: EventType

  /// The text of each field, by key, as it is typed: `yes` for a field such as `own`, `e26` for a
  /// field that names an event. `team` also says which team a new person is registered for.
  public var values: [String: String]

  /// The words of `--how`; each goes to the field that accepts it: `header` is a body part.
  public var how: [String] = []

  /// Whether a person is new even if the name resembles another's.
  public var isNew = false

  /// The required fields that a corrected event already has.
  var kept: Set<String> = []

  /// Whether references that are not typed are inferred from the match.
  var infers = true

  /// Starts a form for a word such as `goal`, `booing` or `final-whistle`.
  ///
  /// - Throws: `Refusal` with the nearest word.
  public init(_ word: String) throws(Refusal) {
    guard let (type, presets) = EventCatalog.standard.resolve(word) else {
      throw .unknownWord(word)
    }
    self.type = type
    values = presets
  }

  /// The result of filling in a form: the data, and the persons to register for it.
  public struct Filled: Sendable {
    /// The event's data.
    public var data: JSONObject
    /// Persons who are new to the journal.
    public var newcomers: [PersonRegistered]
  }

  /// Resolves the names in a match and reads the values.
  ///
  /// - Throws: `Refusal` if nobody has a name, or a field cannot hold its value.
  public func fill(in match: MatchReading?) throws(Refusal) -> Filled {
    var filling = Filling(form: self, match: match)
    return try filling.run()
  }

  /// Resolves the names in the whole registry, unless the event introduces them, and reads the
  /// values.
  ///
  /// - Throws: `Refusal` if nobody has a name, or a field cannot hold its value.
  public func fill(in stream: StreamReading) throws(Refusal) -> Filled {
    var filling = Filling(form: self, stream: stream)
    return try filling.run()
  }

  /// The kind that slugs of entities name; nil if the type of event leaves it open.
  fileprivate var entityKind: EntityKind? {
    guard type.fields.contains(where: { $0.key == "kind" }) else { return nil }
    return values["kind"].flatMap { EntityKind(rawValue: $0) } ?? .team
  }

  /// Returns the texts of the fields, including the words of `how`.
  func placed() throws(Refusal) -> [String: String] {
    var placed = values
    for word in how {
      let spoken = Self.synonyms[word] ?? word
      let field = type.fields.first { field in
        if case .word(let words) = field.kind { words.contains(spoken) } else { false }
      }
      guard let field else {
        throw Refusal(
          "bad-value", "\(type.name) has no field for the word \"\(TextRules.harmless(word))\".",
          remedy: Nearest.remedy(for: word, among: words))
      }
      placed[field.key] = spoken
    }
    return placed
  }

  /// All words that fields of the type accept.
  private var words: [String] {
    type.fields.flatMap { field -> [String] in
      if case .word(let words) = field.kind { words } else { [] }
    }
  }

  private static let synonyms = [
    "header": "head", "headed": "head", "h": "head", "fk": "free-kick", "pen": "penalty",
    "p": "penalty", "left-foot": "left", "right-foot": "right",
  ]
}

extension Refusal {
  static func unknownWord(_ word: String) -> Refusal {
    Refusal(
      "unknown-type", "There is no event type \"\(TextRules.harmless(word))\".",
      remedy: Nearest.remedy(for: word, among: EventCatalog.standard.words)
        ?? .lookAtTypes(allowsOwn: false))
  }
}

/// Fills in one form.
private struct Filling {
  let type: EventType
  let match: MatchReading?
  private var values: [String: String]
  private let parser: FieldParser
  private var data = JSONObject()
  private var newcomers: [PersonRegistered] = []
  private let form: EventForm

  init(form: EventForm, match: MatchReading?) {
    self.form = form
    self.match = match
    type = form.type
    values = form.values
    // The event that schedules a match says who plays in it, so teams are looked up in the whole
    // registry.
    let sets = type.name == MatchScheduled.name
    parser = FieldParser(
      names: sets ? nil : match.map { NameResolver($0) }, records: match?.stream.records ?? [],
      registry: match.map { RegistryNames($0.directory) },
      matches: match.map { MatchNames([MatchName($0)].compactMap { $0 }, $0.directory) }
        ?? MatchNames([], Directory()),
      type: type,
      entityKind: form.entityKind)
  }

  init(form: EventForm, stream: StreamReading) {
    self.form = form
    match = nil
    type = form.type
    values = form.values
    parser = FieldParser(
      names: nil, records: stream.history.records, registry: RegistryNames(stream.directory),
      matches: MatchNames(stream.matches, stream.directory), type: type, entityKind: form.entityKind
    )
  }

  mutating func run() throws(Refusal) -> EventForm.Filled {
    values = try form.placed()
    if form.infers, let match {
      values.merge(try Incidents(match).obvious(for: type, given: values)) { typed, _ in typed }
    }
    if type.name == ResultAwarded.name, values["score"] == nil {
      values["score"] = try standardAward()
    }
    // The team narrows down the players, so it comes first; an own goal reverses it.
    let side = try teamSide()
    for field in type.fields where field.key != "team" || side == nil {
      guard let text = values[field.key] else { continue }
      data[field.key] = try value(text, field, side)
    }
    if let side, hasTeam, let names = parser.names {
      data["team"] = .string(names.slug(of: side).text)
    }
    try inferTeam()
    if data["own"] == .bool(false) { data["own"] = nil }
    numberKick()
    try checkRequired()
    return EventForm.Filled(data: data, newcomers: newcomers)
  }

  /// Numbers a shoot-out kick as its team's next one, unless a number is given.
  private mutating func numberKick() {
    guard type.name == ShootOutKick.name, data["kick"] == nil, !form.kept.contains("kick"),
      let match, let team = data["team"]?.string.flatMap({ TeamSlug($0) })
    else { return }
    data["kick"] = .integer(Int64(match.history.nextKick(of: team)))
  }

  /// Returns the score that the regulation sets for an award that names none.
  private func standardAward() throws(Refusal) -> String? {
    guard let match, let names = parser.names, let to = values["to"],
      let regulation = match.regulation?.regulation
    else { return nil }
    let award = regulation.stage(of: match.scheduled)?.award ?? regulation.award
    let played = match.result().flatMap { $0.isRegulationOver ? $0.board.value.total : nil }
    let score = award?.score(for: try names.side(to), played: played)
    return score.map { "\($0.home)-\($0.away)" }
  }

  private var isOwn: Bool { ["true", "yes", ""].contains(values["own"] ?? "no") }

  private var hasTeam: Bool { type.fields.contains { $0.key == "team" && $0.kind == .team } }

  private func teamSide() throws(Refusal) -> Side? {
    guard let names = parser.names, let text = values["team"] else { return nil }
    return try names.side(text)
  }

  private mutating func value(_ text: String, _ field: Field, _ side: Side?) throws(Refusal)
    -> JSONValue
  {
    // A player who is fouled or concedes a penalty plays for the other team.
    let isOther = isOwn && field.key == "player" || field.key == "against"
    let owner = side.map { isOther ? $0.other : $0 }
    do {
      return try parser.parse(text, as: field, on: owner)
    } catch  where error.code == "no-player" && owner != nil && field.kind == .person {
      return .string(try register(text, owner ?? .home))
    }
  }

  /// Registers a new name for a side; refuses a name that probably means somebody known.
  private mutating func register(_ name: String, _ side: Side) throws(Refusal) -> String {
    guard let match else { return SlugMint.fold(name) }
    if !form.isNew, let namesake = try parser.names?.person(name, exactly: true),
      let other = namesake.side
    {
      throw Refusal(
        "other-team", "\(namesake.title) plays for \(match.title(other)).",
        remedy: isOwn
          ? .fieldsMean([.init("team", "the team credited: for an own goal, the other one")])
          : .advice("If this is another person with that name, register them first."))
    }
    if !form.isNew, let other = parser.names?.slip(name, on: side) {
      throw Refusal(
        "near-miss", "No player \"\(TextRules.harmless(name))\". Did you mean \(other)?",
        remedy: .insistNew)
    }
    let slug = match.directory.mintPerson(name)
    newcomers.append(
      PersonRegistered(
        person: slug, name: name, team: match.team(side), role: hasTeam ? .player : nil))
    return slug.text
  }

  /// Infers the team from the player, by the line-ups and the registry.
  private mutating func inferTeam() throws(Refusal) {
    guard hasTeam, data["team"] == nil, let names = parser.names else { return }
    for key in ["player", "off", "on", "official", "fouled"] {
      guard let text = values[key], let person = try names.person(text) else { continue }
      guard let side = person.side else { continue }
      let credited = isOwn && key == "player" ? side.other : side
      data["team"] = .string(names.slug(of: credited).text)
      return
    }
  }

  private func checkRequired() throws(Refusal) {
    for field in type.fields
    where field.isRequired && data[field.key] == nil && !form.kept.contains(field.key) {
      throw Refusal(
        "missing-field", "\(type.name) needs the field \"\(field.flag)\".",
        remedy: field.key == "team"
          ? .giveFieldOrPlayer(help: field.help) : .giveField(field.flag, help: field.help))
    }
  }
}

extension EventForm {
  /// Returns the fields of a type of event that words such as `header,free-kick` fill in.
  ///
  /// - Throws: `Refusal` if no field accepts a word.
  public static func placing(_ how: String, for type: String) throws(Refusal) -> [String: String] {
    var form = try EventForm(type)
    form.how = how.split(separator: ",").map(String.init)
    return try form.placed()
  }
}
